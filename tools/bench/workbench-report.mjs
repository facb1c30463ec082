// The workbench's figures as Markdown, each beside the limit it is held to.

const limits = { usable: 3000, recalculated: 500 };

/** The section about the workbench; none where it could not be measured. */
export function workbenchLines(workbench) {
  if (workbench === null) return [];
  const { rounds, rows, columns, formulas, browser, usable, opened, recalculated } = workbench;
  const line = (what, value, limit) =>
    `| ${what} | ${Math.round(value)} ms | ≤ ${limit} ms | ${value <= limit ? 'held' : '**missed**'} |`;
  return [
    '## The workbench in a browser',
    '',
    `Chromium ${browser}, the built page from this machine's disk; medians of ${rounds} runs. The large book has`,
    `${rows.toLocaleString('en-US')} × ${columns} figures and ${formulas} \`COPC.STATUS\` formulas that all look at the cell that is typed.`,
    '',
    '| what | value | limit | |',
    '|---|---|---|---|',
    line('from opening the page to the sample scored', usable, limits.usable),
    line('all formulas after one typed cell', recalculated, limits.recalculated),
    `| opening the large book | ${Math.round(opened)} ms | | |`,
    '',
  ];
}
