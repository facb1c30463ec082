// Many small books through `copc score --ndjson`, on one core and on two: books a second and peak memory. A program held to one
// core does there what else runs beside it: optimising and collecting garbage. Where a program can't be held to a core
// (`taskset` of Linux), one thread has both, and the line says so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeVendors } from '../samples/vendors.mjs';
import { inTurns, median, runNode } from './measure.mjs';

const command = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/copc.mjs');

const limits = { booksASecond: 60, ratio: 1.7, megabytes: 600 };

const canPin = spawnSync('taskset', ['--version']).error === undefined;

/** `count` books, each way in turns, `rounds` times. */
export function benchManyBooks(count, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  try {
    const books = writeVendors(folder, count);
    const score = (jobs, cores) => () => {
      const call = [command, 'score', ...books, '--ndjson', '--jobs', String(jobs)];
      return runNode(call, canPin ? ['taskset', '-c', cores] : []);
    };
    const [one, free, two] = inTurns(rounds, [score(1, '0'), score(1, '0,1'), score(2, '0,1')]);
    const seconds = (runs, what) => median(runs.map((run) => run[what])) / 1000;
    const figures = (runs) => ({
      booksASecond: count / seconds(runs, 'wallMs'),
      megabytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1e6,
    });
    return {
      count,
      rounds,
      cpuBooksASecond: count / seconds(one, 'cpuMs'),
      one: figures(one),
      free: figures(free),
      two: figures(two),
      ratio: seconds(one, 'wallMs') / seconds(two, 'wallMs'),
      // What the ratio would be with nothing else on the machine: two cores share what two threads need together.
      cpuRatio: (2 * seconds(one, 'cpuMs')) / seconds(two, 'cpuMs'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures as lines of Markdown, each beside the limit it is held to. */
export function manyBooksLines({ count, rounds, cpuBooksASecond, one, free, two, ratio, cpuRatio }) {
  const whole = (value) => Math.round(value).toLocaleString('en');
  const held = (isHeld) => (isHeld ? 'held' : '**missed**');
  const speed = ({ booksASecond, megabytes }) =>
    `${whole(booksASecond)} books a second, ${whole(megabytes)} MB`;
  const core = canPin ? 'one core' : 'one thread';
  return [
    '## Many books: `copc score --ndjson`',
    '',
    `${whole(count)} made-up vendors' books of six metrics and twelve months, start of the program included; medians of ${rounds} runs.`,
    '',
    '| what | value | limit | |',
    '| --- | --- | --- | --- |',
    `| ${core}, of processor time | ${whole(cpuBooksASecond)} books a second | ≥ ${limits.booksASecond} | ${held(cpuBooksASecond >= limits.booksASecond)} |`,
    `| ${core}, by the clock | ${speed(one)} | | |`,
    `| one thread with both cores, by the clock | ${speed(free)} | | |`,
    `| two threads, by the clock | ${speed(two)} | ≤ ${limits.megabytes} MB | ${held(two.megabytes <= limits.megabytes)} |`,
    `| two cores against ${core}, by the clock | ${ratio.toFixed(2)} times as fast | ≥ ${limits.ratio} | ${held(ratio >= limits.ratio)} |`,
    `| the same, of processor time: what an idle machine gives | ${cpuRatio.toFixed(2)} times as fast | | |`,
    '',
  ];
}
