/**
 * What the file host writes is what Excel opens without repairing it: every book of the corpus and the real ones, with
 * all we can write, once and again, looked through by a checker of such faults that stands beside the repository.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostOf } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/node';
import { openBook } from '../../../src/hosts/file/open';
import { readAccuracy } from '../../../src/workflows/accuracy/book-accuracy';
import { writeAccuracy } from '../../../src/workflows/accuracy/write-accuracy';
import { goldProfile } from '../../../src/scoring/profile';
import { WorkflowProblem } from '../../../src/workflows/score/workflow-problem';
import { scoreBook } from '../../../src/workflows/score/score-book';
import { writeSummary } from '../../../src/workflows/write/write-summary';
import { allBooks } from '../../corpus/books';
import { richPlan } from './write/write-rich-plan';

const shared = join(__dirname, '../../../../shared');
const checker = join(shared, 'tools/check_ooxml.py');
const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['--version']).status === 0);
const why = !existsSync(checker)
  ? 'no checker beside the repository'
  : python === undefined
    ? 'no python3'
    : '';
const maybe = why === '' ? it : it.skip;

const scoring = { sheet: null, profile: goldProfile, asOf: null, map: null };
const writing = {
  language: 'en',
  now: new Date('2024-05-06T08:00:00Z'),
  timeZone: 'UTC',
  version: '0',
  formulas: true,
} as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opens-'));
  for (const name of ['made', 'from']) mkdirSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Real workbooks of other programs, and the corpus. */
function books(): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  const real = join(shared, 'fixtures/workbooks');
  return [
    ...allBooks().map(({ file, bytes }) => ({ file, bytes: bytes() })),
    ...readdirSync(real)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => ({ file: name, bytes: new Uint8Array(readFileSync(join(real, name))) })),
  ];
}

/** A summary with columns, formulas and charts where the book has metrics, and a plan with everything in any case. */
async function written(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const host = hostOf(openBook(file, bytes, nodeCodec), nodeCodec);
  const scored = await scoreBook(host, scoring).catch((problem: unknown) => {
    if (problem instanceof WorkflowProblem) return null;
    throw problem;
  });
  const isProtected = (await host.sheets()).some((sheet) => sheet.own === null && sheet.isProtected);
  if (scored === null) await host.apply(richPlan(null));
  else await writeSummary(host, scored.scorecards, { ...writing, columns: !isProtected });
  await host.writeSettings({ profile: 'gold' });
  return host.toBytes();
}

/** Evaluations with their sheet of accuracy, whose chart has a second axis. */
async function withAccuracy(): Promise<Uint8Array> {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `C-${at},${at < 3 ? 'Fail' : 'Pass'},${at < 8 ? 'Fail' : 'Pass'}`,
  );
  const csv = new TextEncoder().encode(`Call id,[C] Right answer,[B] Identity\n${rows.join('\n')}`);
  const host = hostOf(openBook('QA.csv', csv, nodeCodec), nodeCodec);
  const accuracy = await readAccuracy([host], { sheet: null, map: null });
  if (accuracy === null) throw new Error('no transactions');
  await writeAccuracy(host, accuracy, writing);
  return host.toBytes();
}

maybe(
  `passes the checker${why === '' ? '' : ` (skipped: ${why})`}`,
  async () => {
    for (const { file, bytes } of books()) {
      const [stem = '', extension = ''] = file.replace(/\.csv$/, '.xlsx').split(/(?=\.xls[xm]$)/);
      if (openBook(file, bytes, nodeCodec).package?.structureLocked === true) continue;
      const once = await written(file, bytes);
      writeFileSync(join(folder, 'made', `${stem}-scored${extension}`), once);
      writeFileSync(
        join(folder, 'made', `${stem}-scored-scored${extension}`),
        await written(stem + extension, once),
      );
      if (!file.endsWith('.csv')) writeFileSync(join(folder, 'from', file), bytes);
    }
    writeFileSync(join(folder, 'made', 'accuracy.xlsx'), await withAccuracy());
    expect(readdirSync(join(folder, 'made')).length).toBeGreaterThan(40);
    const args = [checker, '--base', join(folder, 'from'), join(folder, 'made')];
    const run = spawnSync(python ?? '', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect([run.status, run.status === 0 ? '' : run.stdout.slice(0, 4000), run.stderr]).toEqual([0, '', '']);
  },
  120_000,
);
