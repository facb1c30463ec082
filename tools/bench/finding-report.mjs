// The figures of finding and reading tables as Markdown, each beside the limit it is held to.

const limits = {
  200: { milliseconds: 40 },
  10_000: { times: 1.5 },
  100_000: { milliseconds: 2000, memory: 3 },
};

/** The section about finding and reading. */
export function findingLines(finding) {
  return [
    '## Finding and reading a table',
    '',
    'Medians; the largest once, from cold. What is kept is the sheet and its table, against the sheet alone.',
    '',
    '| sheet | runs | its cells | finding and reading | limit | times the cells | limit | kept | limit |',
    '|---|---|---|---|---|---|---|---|---|',
    ...finding.map(({ rows, columns, rounds, cells, table, snapshotBytes, allBytes }) => {
      const { milliseconds, times, memory } = limits[rows] ?? {};
      const ratio = table / cells;
      const kept = allBytes / snapshotBytes;
      return [
        '',
        `${rows.toLocaleString('en-US')} × ${columns}`,
        rounds,
        `${cells.toFixed(0)} ms`,
        `${table.toFixed(0)} ms`,
        held(table, milliseconds, 'ms'),
        ratio.toFixed(2),
        held(ratio, times, ''),
        `${(allBytes / 1e6).toFixed(0)} MB, ${kept.toFixed(1)} times`,
        held(kept, memory, 'times'),
        '',
      ]
        .join(' | ')
        .trim();
    }),
    '',
  ];
}

function held(value, most, unit) {
  if (most === undefined) return '';
  return `≤ ${most} ${unit}: ${value <= most ? 'held' : '**missed**'}`.replace(' :', ':');
}
