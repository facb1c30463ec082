// The page for an audit meeting of a book that has everything, and the fingerprint of many figures.
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { median, runOnce } from './measure.mjs';
import { makeMetrics } from './scoring.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const command = path.resolve(here, '../../dist/copc.mjs');
const limits = { readinessMs: 400, fingerprintMs: 150 };
const counts = { metrics: 60, items: 25, actions: 200, snapshots: 8 };
const months = 24;

/** Milliseconds of processor time, medians of `rounds`: scored, gathered and laid out with all cells read; and hashed. */
export async function benchReadiness(rounds) {
  const parts = await loadTypeScript('tools/bench/readiness-parts.ts');
  const book = await bookInMemory(parts);
  const options = {
    language: 'en',
    now: new Date('2024-12-31T12:00:00Z'),
    timeZone: 'UTC',
    version: 'bench',
  };
  const asked = { sheet: null, profile: parts.goldProfile, asOf: null, map: null };
  let held = {};
  const readiness = await timed(rounds, async () => {
    const score = await parts.scoreBook(book, asked);
    const facts = await parts.readReadiness(book, score, { ...options, asOf: null, map: null });
    const { plan } = parts.readinessPlan(facts, options);
    held = {
      metrics: facts.scorecards.flatMap(({ tables }) => tables.flatMap(({ table }) => table.metrics)).length,
      items: facts.assessment.items.length,
      actions: facts.register.rows.length,
      snapshots: (await book.sheets()).filter(({ own }) => own?.startsWith('snapshot-')).length,
    };
    if (facts.changes === null || plan.blocks.length === 0) throw new Error('the page is not whole');
  });
  for (const [what, count] of Object.entries(counts))
    if (held[what] !== count) throw new Error(`the book has ${held[what]} ${what}, not ${count}`);
  const figures = { profile: parts.goldProfile, tables: [tableOf(10_000, parts)] };
  const fingerprint = await timed(rounds, () => parts.fingerprintOf(figures));
  return { rounds, readinessMs: readiness, fingerprintMs: fingerprint };
}

export function readinessLines({ rounds, readinessMs, fingerprintMs }) {
  const held = (value, limit) => (value < limit ? 'held' : '**missed**');
  const line = (what, value, limit) =>
    `| ${what} | ${Math.round(value)} ms | < ${limit} ms | ${held(value, limit)} |`;
  return [
    '## The page for an audit meeting',
    '',
    `A book of ${counts.metrics} metrics × ${months} months, ${counts.items} items, ${counts.actions} actions and ${counts.snapshots} snapshots, its cells read: scored, gathered and laid out. Processor time, medians of ${rounds} runs, the first left out.`,
    '',
    '| what | value | limit | |',
    '| --- | --- | --- | --- |',
    line('COPC Readiness', readinessMs, limits.readinessMs),
    line(`fingerprint of 10,000 × ${months} figures`, fingerprintMs, limits.fingerprintMs),
    '',
  ];
}

async function timed(rounds, work) {
  await work();
  const took = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1000);
  }
  return median(took);
}

/** The book as the commands make it, its cells in memory, with rows a person would have written besides. */
async function bookInMemory({ openBook, nodeCodec }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-readiness-'));
  try {
    let file = path.join(folder, 'kpi.csv');
    writeFileSync(file, csv());
    const step = (call, ...more) => {
      const next = path.join(folder, `${call}-${more.join('')}.xlsx`);
      runOnce(process.execPath, [command, call, file, '--out', next, ...more]);
      file = next;
    };
    step('score');
    step('assess');
    step('audit');
    for (let month = 0; month < counts.snapshots; month++) step('snapshot', '--as-of', monthName(12 + month));
    const book = openBook('kpi.xlsx', new Uint8Array(readFileSync(file)), nodeCodec);
    const sheets = await book.sheets();
    const read = new Map();
    for (const { name, own } of sheets) read.set(name, withRows(await book.read(name), own));
    return {
      bookName: 'kpi.xlsx',
      sheets: () => Promise.resolve(sheets),
      read: (name) => Promise.resolve(read.get(name)),
      readSettings: () => Promise.resolve(null),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The register and the assessment with as many rows of a person's as make them whole. */
function withRows(sheet, own) {
  const known = {
    actions: { key: 'Source', count: counts.actions },
    assessment: { key: 'No.', count: counts.items },
  };
  const { key, count } = known[own] ?? {};
  if (key === undefined) return sheet;
  const { values, used } = sheet;
  const head = values.findIndex((row) => row.includes(key));
  const column = values[head].indexOf(key);
  const marks = values[head].indexOf('Marks');
  const below = values.slice(head + 1);
  const entries = below.filter((row) => row[column] !== '').length;
  const last = below[entries - 1];
  const added = Array.from({ length: count - entries }, (_, number) =>
    last.map((cell, at) => (at === column ? `X${number}` : at === marks ? '' : cell)),
  );
  const rows = [...values.slice(0, head + 1 + entries), ...added];
  return {
    ...sheet,
    values: rows,
    used: { ...used, bottom: used.top + rows.length - 1 },
    formatIndex: [],
    merges: [],
  };
}

const tableOf = (count, { monthPeriod }) => ({
  table: {
    periods: Array.from({ length: months }, (_, month) =>
      monthPeriod(2023 + Math.floor(month / 12), (month % 12) + 1),
    ),
    metrics: makeMetrics(count).map((metric) => ({ ...metric, vendor: null, unit: null, inferred: [] })),
  },
});

function csv() {
  const categories = ['service', 'quality', 'revenue', 'cost', 'satisfaction'];
  const header = [
    'Metric',
    'Category',
    'Owner',
    'Target',
    'Better',
    ...Array.from({ length: months }, (_, month) => monthName(month)),
  ];
  const rows = makeMetrics(counts.metrics).map(({ points }, index) => [
    `Measure number ${index + 1}`,
    categories[index % 5],
    `Owner ${index % 7}`,
    0.8,
    index % 3 === 0 ? 'lower' : 'higher',
    ...points.map((point) => (point === null ? '' : (index % 5 === 0 ? point / 40 : point).toFixed(4))),
  ]);
  return [header, ...rows].map((row) => row.join(',')).join('\n');
}

function monthName(month) {
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
