// The whole `copc` command on large and small files, beside openpyxl and an empty Node program.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWith } from './machine.mjs';
import { inTurns, median, runNode, runOnce, runTelling } from './measure.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const command = path.join(root, 'dist/copc.mjs');

/** One size of book: seconds, peak memory and the ratio to openpyxl's load and save of the same file (null without). */
export function benchBook(rows, columns, rounds, { openpyxl = true } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  try {
    const book = path.join(folder, 'book.xlsx');
    const made = spawnSync(
      process.execPath,
      [path.join(here, 'big-book.mjs'), book, rows, columns].map(String),
    );
    if (made.status !== 0) throw new Error(String(made.stderr));
    const python = openpyxl ? pythonWith('openpyxl') : null;
    const score = () => runNode([command, 'score', book, '--out', path.join(folder, 'scored.xlsx')]);
    const openpyxlRun = () =>
      runTelling(python.python, [
        path.join(here, 'load_save_openpyxl.py'),
        book,
        path.join(folder, 'peer.xlsx'),
      ]);
    const [ours, theirs = []] = inTurns(rounds, python === null ? [score] : [score, openpyxlRun]);
    const seconds = median(ours.map(({ wallMs }) => wallMs)) / 1000;
    const peer = (what) => (theirs.length === 0 ? null : median(theirs.map((run) => run[what])) / 1000);
    const [peerSeconds, peerCpuSeconds] = [peer('wallMs'), peer('cpuMs')];
    const cpuSeconds = median(ours.map(({ cpuMs }) => cpuMs)) / 1000;
    return {
      rows,
      columns,
      rounds,
      seconds,
      fastestSeconds: Math.min(...ours.map(({ wallMs }) => wallMs)) / 1000,
      cpuSeconds,
      peakMegabytes: Math.max(...ours.map(({ peakBytes }) => peakBytes)) / 1e6,
      openpyxl: python?.version ?? null,
      openpyxlSeconds: peerSeconds,
      openpyxlCpuSeconds: peerCpuSeconds,
      ratio: peerSeconds === null ? null : peerSeconds / seconds,
      /** Of processor time: what else the machine is doing is not in it. */
      cpuRatio: peerCpuSeconds === null ? null : peerCpuSeconds / cpuSeconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `copc score` of the sample list against `node -e 0`: what the command costs when there is little to do. */
export function benchStart(rounds) {
  const list = path.join(root, 'assets/samples/contact-centre.csv');
  const [ours, empty] = inTurns(rounds, [
    () => runOnce(process.execPath, [command, 'score', list]),
    () => runOnce(process.execPath, ['-e', '0']),
  ]);
  const milliseconds = median(ours);
  const emptyMilliseconds = median(empty);
  return { rounds, milliseconds, emptyMilliseconds, ratio: milliseconds / emptyMilliseconds };
}
