// Reads one generated sheet and finds its table, in a process of its own: `node --expose-gc finding-once.mjs BUNDLE BOOK
// ROUNDS`. Tells as JSON how long both took in milliseconds, and what they keep in bytes.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median } from './measure.mjs';

const [bundle, book, rounds] = process.argv.slice(2);
const { openBook, nodeCodec, findTables, extractTable } = await import(pathToFileURL(bundle).href);
const bytes = new Uint8Array(readFileSync(book));
const before = live();
const runs = [];
let last = null;
for (let round = 0; round < Number(rounds); round += 1) {
  last = null;
  // What a sheet is remembered by may hold it until the turn ends; a program that reads several ends one for each.
  await new Promise((resolve) => setImmediate(resolve));
  const begin = performance.now();
  const host = await openBook('book.xlsx', bytes, nodeCodec);
  const snapshot = await host.read('KPI');
  const middle = performance.now();
  const { readings = [] } = findTables(snapshot);
  const tables = readings.map((reading) => extractTable(snapshot, reading));
  runs.push({ cells: middle - begin, table: performance.now() - middle });
  if (tables.length !== 1) throw new Error(`${tables.length} tables were found.`);
  last = { snapshot, tables };
}
const allBytes = live() - before;
const snapshotBytes = sizeOf(last.snapshot);
const middle = (what) => median(runs.map((run) => run[what]));
process.stdout.write(
  JSON.stringify({ cells: middle('cells'), table: middle('table'), snapshotBytes, allBytes }),
);

/** What a copy takes by itself. */
function sizeOf(snapshot) {
  const without = live();
  const copy = structuredClone(snapshot);
  const size = live() - without;
  if (copy.values.length !== snapshot.values.length) throw new Error('The copy is another sheet.');
  return size;
}

function live() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
