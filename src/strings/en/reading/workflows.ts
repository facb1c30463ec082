import type { Translated } from '../../messages';

export const workflows = {
  problems: {
    'nothing-written':
      'nothing was written into this book yet, so there is nothing to refresh. Score a sheet and write its summary first.',
    'no-worksheets':
      'there is no worksheet in it, only charts or other sheets. Give a book with the figures.',
    'sheet-missing': 'there is no sheet "{sheet}" in it. Its sheets: {sheets}.',
    'own-sheet':
      'sheet "{sheet}" was written by this program: it holds results and no figures to score. Choose the sheet with the figures.',
    'no-metrics':
      'no metrics found in {sheets}. Looked for a header with periods (months, weeks, quarters), a name for each metric, and numbers. Run "copc inspect" to see what was read, or give the layout with --map.',
    ambiguous:
      'sheet "{sheet}" can be read in more than one way ({readings}). Run "copc inspect --json", keep the right reading in a file, and give it with --map.',
    unsure:
      'sheet "{sheet}" was read as {readings}, but with too little confidence to score it unasked. Run "copc inspect --json", correct the reading in a file, and give it with --map.',
    'as-of-too-early':
      'sheet "{sheet}" has nothing up to {period}; its first period is {first}. Choose a later period.',
    'as-of-not-comparable':
      'sheet "{sheet}" has periods such as {example}, which can\'t be compared with {period}. Give the period in the same form.',
    'map-sheet-missing': 'the map reads sheet "{sheet}", which is not in the book. Its sheets: {sheets}.',
    'map-does-not-fit': 'the map does not fit sheet "{sheet}": {problem}',
    'map-readings-overlap':
      'the map reads the same cells of sheet "{sheet}" twice ({readings}). Keep one of the readings.',
    'said-metric-missing':
      'the map says something of "{metric}", but no such metric was scored. Correct its name in the map.',
    'override-metric-missing':
      'the map sets the status of "{metric}", but no such metric was scored. Correct its name in the map.',
  },
  /** A sheet that has nothing but what we made of figures elsewhere. */
  onlyResults:
    'sheet "{sheet}" holds results of COPC Scorecard, such as a copied summary, and no figures to score. Give the workbook with the figures they were made from.',
  /** Sheets left unscored beside others that were scored. */
  unscored: {
    ambiguous:
      'Sheet "{sheet}" was not scored: it can be read in more than one way ({readings}). Choose with --map.',
    unsure:
      'Sheet "{sheet}" was not scored: it is too uncertain to be read as {readings}. Say how with --map.',
    'targets-only':
      'Sheet "{sheet}" was not scored: it holds targets and no results ({readings}). Targets count where the results stand; put them in a column there, for example with a formula that looks them up.',
    'passed-over':
      'Skipped on sheet "{sheet}", because it may not be a table: {readings}. If it is one, give it with --map.',
    unread: 'Sheet "{sheet}": {figures} figures in {readings} belong to no table that was scored.',
    'own-results':
      'Sheet "{sheet}": {readings} holds results of COPC Scorecard ({figures} figures); they are no metrics and were not read.',
    monitored:
      'Sheet "{sheet}": {readings} holds monitored transactions ({figures} cells); they are no metrics and were not scored. Run "copc accuracy" to learn their accuracy.',
  },
  readings: {
    rows: 'metrics in rows',
    columns: 'metrics in columns',
    list: 'a measurement per row',
  },
} as const;

export type WorkflowTexts = Translated<typeof workflows>;
