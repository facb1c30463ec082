// Finding and reading a table against reading the cells alone, on books of three sizes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTypeScript } from '../build/load-typescript.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

const sizes = [
  { rows: 200, columns: 60, rounds: 15 },
  { rows: 10_000, columns: 30, rounds: 5 },
  { rows: 100_000, columns: 50, rounds: 1 },
];

/** For each size how long both take in milliseconds, and what they keep in memory in bytes. */
export async function benchFinding() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  try {
    const bundle = await bundleTypeScript('tools/bench/finding-parts.ts', { folder });
    return sizes.map(({ rows, columns, rounds }) => {
      const book = path.join(folder, `${rows}.xlsx`);
      // Name, direction and target are columns as well.
      run([path.join(here, 'big-book.mjs'), book, rows, columns - 3]);
      const told = run(['--expose-gc', path.join(here, 'finding-once.mjs'), bundle, book, rounds]);
      return { rows, columns, rounds, ...JSON.parse(told) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args.map(String), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
