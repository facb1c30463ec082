// Many small books through `copc score --ndjson`, in one thread and in two: books a second and peak memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeVendors } from '../samples/vendors.mjs';
import { inTurns, median, runNode } from './measure.mjs';

const command = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/copc.mjs');

const limits = { booksASecond: 60, ratio: 1.7, megabytes: 600 };

/** `count` books, both ways in turns, `rounds` times. */
export function benchManyBooks(count, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  try {
    const books = writeVendors(folder, count);
    const score = (jobs) => () => runNode([command, 'score', ...books, '--ndjson', '--jobs', String(jobs)]);
    const [one, two] = inTurns(rounds, [score(1), score(2)]);
    const seconds = (runs, what) => median(runs.map((run) => run[what])) / 1000;
    const peak = (runs) => Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1e6;
    const [alone, together] = [seconds(one, 'wallMs'), seconds(two, 'wallMs')];
    return {
      count,
      rounds,
      cpuBooksASecond: count / seconds(one, 'cpuMs'),
      one: { booksASecond: count / alone, megabytes: peak(one) },
      two: { booksASecond: count / together, megabytes: peak(two) },
      ratio: alone / together,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures as lines of Markdown, each beside the limit it is held to. */
export function manyBooksLines({ count, rounds, cpuBooksASecond, one, two, ratio }) {
  const whole = (value) => Math.round(value).toLocaleString('en');
  const held = (isHeld) => (isHeld ? 'held' : '**missed**');
  return [
    '## Many books: `copc score --ndjson`',
    '',
    `${whole(count)} made-up vendors' books of six metrics and twelve months, start of the program included; medians of ${rounds} runs.`,
    '',
    '| what | value | limit | |',
    '| --- | --- | --- | --- |',
    `| one thread, of processor time | ${whole(cpuBooksASecond)} books a second | ≥ ${limits.booksASecond} | ${held(cpuBooksASecond >= limits.booksASecond)} |`,
    `| one thread, by the clock | ${whole(one.booksASecond)} books a second, ${whole(one.megabytes)} MB | | |`,
    `| two threads, by the clock | ${whole(two.booksASecond)} books a second, ${whole(two.megabytes)} MB | ≤ ${limits.megabytes} MB | ${held(two.megabytes <= limits.megabytes)} |`,
    `| two threads against one | ${ratio.toFixed(2)} times as fast | ≥ ${limits.ratio} | ${held(ratio >= limits.ratio)} |`,
    '',
  ];
}
