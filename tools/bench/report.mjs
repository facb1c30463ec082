// The figures as the Markdown of docs/bench.md, each beside the limit it is held to.

import { functionLines } from './functions-report.mjs';
import { paneLines } from './pane-report.mjs';
import { findingLines } from './finding-report.mjs';
import { manyBooksLines } from './many-books.mjs';
import { monitoredLines } from './monitored.mjs';
import { readinessLines } from './readiness.mjs';
import { workbenchLines } from './workbench-report.mjs';

const limits = {
  scoringCpuSeconds: 1,
  start: 4,
  books: {
    1000: { ratio: 1 },
    10000: { seconds: 2, megabytes: 400, ratio: 3 },
    100000: { seconds: 9, megabytes: 1200, ratio: 5 },
  },
};

/** The whole page, from what run.mjs measured. */
export function benchPage({
  machine,
  load,
  scoring,
  scipy,
  functions,
  pane,
  workbench,
  finding,
  books,
  many,
  monitored,
  readiness,
  start,
}) {
  return [
    '# How fast it is',
    '',
    'Made by `npm run bench -- --write`. Medians of whole runs, with what else the machine was doing left in; peak',
    'memory is the highest of the runs. Programs to compare run in turns, so their ratio says more than the seconds.',
    '',
    `Machine: ${machine}. Load (programs wanting a processor) before ${load[0]}, after ${load[1]}; a bench alone makes about 1.`,
    '',
    '## Scoring',
    '',
    ...scoringLines(scoring, scipy),
    '',
    ...functionLines(functions),
    ...paneLines(pane),
    ...workbenchLines(workbench),
    ...findingLines(finding),
    '## The whole command: `copc score BOOK --out COPY`',
    '',
    'The book is opened, read, scored, written into a copy and checked. Metrics down, months across.',
    '',
    ...bookLines(books),
    '',
    ...manyBooksLines(many),
    ...monitoredLines(monitored),
    ...readinessLines(readiness),
    '## A small file: `copc score contact-centre.csv`',
    '',
    '| what | value | limit | |',
    '|---|---|---|---|',
    `| the command | ${round(start.milliseconds)} ms | | |`,
    `| \`node -e 0\` | ${round(start.emptyMilliseconds)} ms | | |`,
    `| ratio | ${start.ratio.toFixed(2)} | ≤ ${limits.start} | ${verdict(start.ratio <= limits.start)} |`,
    '',
  ].join('\n');
}

function scoringLines(scoring, scipy) {
  const lines = [
    '| what | value | limit | |',
    '|---|---|---|---|',
    `| ${count(scoring.metrics)} metrics × ${scoring.periods} periods | ${scoring.cpuSeconds.toFixed(2)} s of processor time | ≤ ${limits.scoringCpuSeconds} s | ${verdict(scoring.cpuSeconds <= limits.scoringCpuSeconds)} |`,
    `| per metric, all rules | ${scoring.microsecondsPerMetric.toFixed(1)} µs | | |`,
  ];
  if (scipy !== null) {
    lines.push(
      `| SciPy ${scipy.scipy}, exact test and slope only, per metric | ${scipy.microsecondsPerMetric.toFixed(0)} µs | | ${(scipy.microsecondsPerMetric / scoring.microsecondsPerMetric).toFixed(0)} times as long |`,
    );
  }
  return lines;
}

/** The lines of the command on large books; alone with `--books`. */
export function bookLines(books) {
  return [
    '| rows × figures | runs | seconds (fastest) | limit | processor time | peak memory | limit | µs a row | openpyxl load and save | ratio |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...books.map((book) => {
      const limit = limits.books[book.rows];
      const held = (value, most, unit) =>
        most === undefined ? '' : `< ${most} ${unit}: ${verdict(value < most)}`;
      return [
        '',
        `${count(book.rows)} × ${book.columns}`,
        book.rounds,
        `${book.seconds.toFixed(2)} (${book.fastestSeconds.toFixed(2)})`,
        held(book.seconds, limit?.seconds, 's'),
        `${book.cpuSeconds.toFixed(2)} s`,
        `${round(book.peakMegabytes)} MB`,
        held(book.peakMegabytes, limit?.megabytes, 'MB'),
        round((book.seconds * 1e6) / book.rows),
        book.openpyxlSeconds === null
          ? 'not measured'
          : `${book.openpyxlSeconds.toFixed(2)} s, ${book.openpyxlCpuSeconds.toFixed(2)} s of it processor time (${book.openpyxl})`,
        book.ratio === null
          ? ''
          : `${book.ratio.toFixed(2)}, of processor time ${book.cpuRatio.toFixed(2)}` +
            (limit === undefined ? '' : ` (≥ ${limit.ratio}: ${verdict(book.ratio >= limit.ratio)})`),
        '',
      ].join(' | ');
    }),
  ].map((line) => line.trim());
}

function verdict(held) {
  return held ? 'held' : '**missed**';
}

function round(value) {
  return Math.round(value).toString();
}

function count(value) {
  return value.toLocaleString('en-US');
}
