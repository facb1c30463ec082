/** Why a book could not be scored, one sentence a code: what happened, to what, what to do now. */
type Details = Readonly<Record<string, string | number>>;

export const workflows = {
  problems: {
    'nothing-written': () =>
      'nothing was written into this book yet, so there is nothing to refresh. Score a sheet and write its summary first.',
    'no-worksheets': () =>
      'there is no worksheet in it, only charts or other sheets. Give a book with the figures.',
    'sheet-missing': (d: Details) => `there is no sheet "${d['sheet']}" in it. Its sheets: ${d['sheets']}.`,
    'own-sheet': (d: Details) =>
      `sheet "${d['sheet']}" was written by this program: it holds results and no figures to score. Choose the sheet ` +
      'with the figures.',
    'no-metrics': (d: Details) =>
      `no metrics found in ${d['sheets']}. Looked for a header with periods (months, weeks, quarters), a name for ` +
      'each metric, and numbers. Run "copc inspect" to see what was read, or give the layout with --map.',
    ambiguous: (d: Details) =>
      `sheet "${d['sheet']}" can be read in more than one way (${d['readings']}). Run "copc inspect --json", keep ` +
      'the right reading in a file, and give it with --map.',
    unsure: (d: Details) =>
      `sheet "${d['sheet']}" was read as ${d['readings']}, but with too little certainty to score it unasked. ` +
      'Run "copc inspect --json", correct the reading in a file, and give it with --map.',
    'as-of-too-early': (d: Details) =>
      `sheet "${d['sheet']}" has nothing up to ${d['period']}; its first period is ${d['first']}. Choose a later period.`,
    'as-of-not-comparable': (d: Details) =>
      `sheet "${d['sheet']}" has periods such as ${d['example']}, which can't be compared with ${d['period']}. ` +
      'Give the period in the same form.',
    'map-sheet-missing': (d: Details) =>
      `the map reads sheet "${d['sheet']}", which is not in the book. Its sheets: ${d['sheets']}.`,
    'map-does-not-fit': (d: Details) => `the map does not fit sheet "${d['sheet']}": ${d['problem']}`,
    'map-readings-overlap': (d: Details) =>
      `the map reads the same cells of sheet "${d['sheet']}" twice (${d['readings']}). Keep one of the readings.`,
    'override-metric-missing': (d: Details) =>
      `the map sets the status of "${d['metric']}", but no such metric was scored. Correct its name in the map.`,
  },
  /** Sheets left unscored beside others that were scored. */
  unscored: {
    ambiguous: (d: Details) =>
      `Sheet "${d['sheet']}" was not scored: it can be read in more than one way (${d['readings']}). Choose with --map.`,
    unsure: (d: Details) =>
      `Sheet "${d['sheet']}" was not scored: it is too uncertain to be read as ${d['readings']}. Say how with --map.`,
    'passed-over': (d: Details) =>
      `Passed over on sheet "${d['sheet']}", too uncertain to be a table: ${d['readings']}. If it is one, give it with --map.`,
    unread: (d: Details) =>
      `Sheet "${d['sheet']}": ${d['figures']} figures in ${d['readings']} belong to no table that was scored.`,
  },
  readings: {
    rows: 'metrics in rows',
    columns: 'metrics in columns',
    list: 'a measurement per row',
  },
};

export type Workflows = typeof workflows;
