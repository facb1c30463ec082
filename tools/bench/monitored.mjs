// `copc accuracy` on a year of monitored transactions.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runNode } from './measure.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const command = path.resolve(here, '../../dist/copc.mjs');
const limits = { seconds: 4, megabytes: 700 };

/** Read and summed: processor seconds and peak memory, start of the program included. */
export function benchMonitored(transactions, attributes, rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-monitored-'));
  try {
    const book = path.join(folder, 'book.xlsx');
    const args = [path.join(here, 'monitored-book.mjs'), book, transactions, attributes].map(String);
    const made = spawnSync(process.execPath, args);
    if (made.status !== 0) throw new Error(String(made.stderr));
    const runs = Array.from({ length: rounds }, () => runNode([command, 'accuracy', book, '--json']));
    return {
      transactions,
      attributes,
      rounds,
      cpuSeconds: median(runs.map(({ cpuMs }) => cpuMs)) / 1000,
      megabytes: Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function monitoredLines({ transactions, attributes, rounds, cpuSeconds, megabytes }) {
  const whole = (value) => Math.round(value).toLocaleString('en');
  const held = (isHeld) => (isHeld ? 'held' : '**missed**');
  return [
    '## Monitored transactions: `copc accuracy`',
    '',
    `${whole(transactions)} transactions with ${attributes} attributes in one .xlsx, read and summed, start of the program included; median of ${rounds} runs.`,
    '',
    '| what | value | limit | |',
    '| --- | --- | --- | --- |',
    `| processor time | ${cpuSeconds.toFixed(1)} s | ≤ ${limits.seconds} s | ${held(cpuSeconds <= limits.seconds)} |`,
    `| memory | ${whole(megabytes)} MB | ≤ ${limits.megabytes} MB | ${held(megabytes <= limits.megabytes)} |`,
    '',
  ];
}
