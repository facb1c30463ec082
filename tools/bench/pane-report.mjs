// The pane's figures as Markdown, each beside the limit it is held to.

const limits = { ready: 1000, shown: 300, longest: 200, frame: 50, marked: 100, followed: 300, view: 200 };

/** The section about the pane; none where it could not be measured. */
export function paneLines(pane) {
  if (pane === null) return [];
  const line = (what, value, limit) =>
    `| ${what} | ${Math.round(value)} ms | ≤ ${limit} ms | ${value <= limit ? 'held' : '**missed**'} |`;
  return [
    '## The pane in a browser',
    '',
    `Chromium ${pane.browser}, the built pane on Office.js and a workbook in memory, ${pane.metrics} metrics × ${pane.months} months;`,
    `medians of ${pane.rounds} runs. Tasks under 50 ms are not told by the browser and count as 0.`,
    '',
    '| what | value | limit | |',
    '|---|---|---|---|',
    line('from opening the page to the pane on screen', pane.ready, limits.ready),
    line('from the last cell read to the result on screen', pane.shown, limits.shown),
    line('longest task in that time', pane.longest, limits.longest),
    line('another profile, from the choice to the result', pane.profile, limits.shown),
    line('longest task in that time', pane.profileLongest, limits.longest),
    line('slowest frame while scrolling through the list', pane.slowestFrame, limits.frame),
    line(
      `from an edit in a sheet of ${pane.edited} cells to its mark in the pane`,
      pane.marked,
      limits.marked,
    ),
    line('from such an edit to the result scored again, on screen', pane.followed, limits.followed),
    line(
      `from the click to the accuracy of ${pane.transactions.toLocaleString('en')} transactions, reading included`,
      pane.accuracyShown,
      limits.view,
    ),
    line(
      `from the click to ${pane.units} vendors side by side, reading included`,
      pane.unitsShown,
      limits.view,
    ),
    '',
  ];
}
