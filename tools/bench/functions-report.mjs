// The figures of functions.mjs as the lines of docs/bench.md, each beside the limit it is held to.

const limits = { sheetRatio: 3, singlesMilliseconds: 1000, firstMilliseconds: 30 };

/** A section of the page; what was not installed is left out and said so. */
export function functionLines({ sheet, singles, first, libreOffice }) {
  return [
    '## The functions in Excel: `dist/functions.js`',
    '',
    'Called as Excel calls it, in Node. The rules alone are timed on the same metrics.',
    '',
    '| what | value | limit | |',
    '|---|---|---|---|',
    row(
      `SCORECARD on ${count(sheet.rows)} × ${sheet.periods}, against ${ms(sheet.ruleMilliseconds)} for the rules alone`,
      `${ms(sheet.milliseconds)}, ${sheet.ratio.toFixed(1)} times`,
      `≤ ${limits.sheetRatio} times`,
      sheet.ratio <= limits.sheetRatio,
    ),
    row(
      `${count(singles.count)} single TRENDOK calls, ${count(singles.improving)} of them improving`,
      ms(singles.milliseconds),
      `< ${limits.singlesMilliseconds} ms`,
      singles.milliseconds < limits.singlesMilliseconds,
    ),
    row(
      'load and first answer in a fresh process',
      ms(first.milliseconds),
      `< ${limits.firstMilliseconds} ms`,
      first.milliseconds < limits.firstMilliseconds,
    ),
    '',
    libreOffice === null
      ? 'LibreOffice is not installed here, so native formulas were not measured.'
      : `The same ${count(libreOffice.count)} trend verdicts as native formulas (all pairs, their limit, two means) take ` +
        `LibreOffice ${ms(libreOffice.peerMilliseconds)} to calculate, loading taken off: ` +
        `${libreOffice.ratio.toFixed(1)} times as long as TRENDOK (${ms(libreOffice.milliseconds)}). ` +
        `${count(libreOffice.agreeing)} of ${count(libreOffice.count)} verdicts agree, ${count(libreOffice.improving)} are improving.`,
    '',
  ];
}

function row(what, value, limit, held) {
  return `| ${what} | ${value} | ${limit} | ${held ? 'held' : '**missed**'} |`;
}

function ms(value) {
  return `${Math.round(value)} ms`;
}

function count(value) {
  return value.toLocaleString('en-US');
}
