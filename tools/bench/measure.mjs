// Times whole programs: several runs, the median, and the peak memory of Node programs.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const hook = pathToFileURL(path.join(path.dirname(fileURLToPath(import.meta.url)), 'report-usage.mjs')).href;

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** One run of a program in milliseconds of wall clock. @throws Error with what it printed when it fails. */
export function runOnce(command, args, environment = {}) {
  const begin = performance.now();
  const result = spawnSync(command, args, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wallMs = performance.now() - begin;
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  return wallMs;
}

/** One run of a Node program: wall clock, processor time and peak memory. `under`: a program that runs it, such as `taskset -c 0`. */
export function runNode(args, under = []) {
  const [command, ...rest] = [...under, process.execPath, '--import', hook, ...args];
  return runTelling(command, rest);
}

/** One run of a program that tells what it used: wall clock, and what it wrote to the file named by BENCH_USAGE. */
export function runTelling(command, args) {
  const file = path.join(tmpdir(), `copc-bench-${process.pid}.json`);
  const wallMs = runOnce(command, args, { BENCH_USAGE: file });
  const usage = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return { wallMs, ...usage };
}

/** Runs each of the programs in turn, `times` rounds, so that a busy moment of the machine hits all of them. */
export function inTurns(times, programs) {
  const results = programs.map(() => []);
  for (let round = 0; round < times; round += 1) {
    programs.forEach((program, index) => results[index].push(program()));
  }
  return results;
}
