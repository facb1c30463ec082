/** The sample workbooks: made the same every time, read without help, and with the verdicts their figures call for. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook, type FileBook } from '../../src/hosts/file/open';
import { readSnapshots } from '../../src/workflows/audit/snapshots';
import { copc, root, temporaryFolder } from '../cli/run';

jest.setTimeout(60_000);

const samples = path.join(root, 'assets/samples');
const workbooks = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
const real = workbooks.filter((name) => name !== 'contact-centre.xlsx');

interface Scored {
  readonly tables: readonly {
    readonly orientation: string;
    readonly reportingPeriod: string;
    readonly metrics: readonly {
      readonly name: string;
      readonly status: string;
      readonly trend: string;
      readonly streak: number;
      readonly action: string;
      readonly latest: number | null;
    }[];
    readonly findings: readonly { readonly severity: string; readonly code: string }[];
  }[];
}

async function scored(name: string): Promise<Scored> {
  const { status, stdout, stderr } = await copc(['score', path.join(samples, name), '--json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Scored;
}

const verdicts = ({ tables }: Scored) =>
  tables.map(({ orientation, reportingPeriod, metrics }) => [
    orientation,
    reportingPeriod,
    ...metrics.map(
      ({ name, status, trend, streak, action }) => `${name}: ${status}, ${trend}, ${streak}, ${action}`,
    ),
  ]);

/** Made with the program's own sheets, as its versions wrote them: held to what people keep in it, not to its bytes. */
const withOwnSheets = 'before-the-audit.xlsx';
const opened = (folder: string, name: string): FileBook =>
  openBook(name, new Uint8Array(readFileSync(path.join(folder, name))), nodeCodec);

it('are byte for byte what `npm run samples` makes', async () => {
  const folder = temporaryFolder();
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'tools/samples/make.mjs'), folder],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(folder).sort()).toEqual(readdirSync(samples).sort());
  for (const name of readdirSync(folder)) {
    if (name === withOwnSheets) continue;
    expect([
      name,
      readFileSync(path.join(folder, name)).equals(readFileSync(path.join(samples, name))),
    ]).toEqual([name, true]);
  }
  const [made, shipped] = [folder, samples].map((place) => opened(place, withOwnSheets));
  if (made === undefined || shipped === undefined) throw new Error('no book');
  const sheets = await shipped.sheets();
  expect((await made.sheets()).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  for (const { name } of sheets.filter(({ own }) => own === null)) {
    expect((await made.read(name)).values).toEqual((await shipped.read(name)).values);
  }
  const figures = async (book: FileBook): Promise<unknown> =>
    (await readSnapshots(book)).map(({ sheet, frozen }) => [sheet, frozen?.fingerprint]);
  expect(await figures(made)).toEqual(await figures(shipped));
});

it.each(real)('%s names its source above the table, and SOURCES.md has its terms', async (name) => {
  const book = opened(samples, name);
  const [sheet] = await book.sheets();
  const { values } = await book.read(sheet?.name ?? '');
  expect(String(values[1]?.[0])).toMatch(/^(Source|Fuente): \S/);
  expect(readFileSync(path.join(samples, 'SOURCES.md'), 'utf8')).toContain(`| ${name} `);
});

it.each(workbooks)('%s has no error among its findings', async (name) => {
  const { tables } = await scored(name);
  expect(tables.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual(
    [],
  );
});

it('Toronto: months down; the average below is no month', async () => {
  expect(verdicts(await scored('toronto-311.xlsx'))).toEqual([
    [
      'columns',
      '2024-07',
      'Service level: not-met, none, 10, escalate',
      'Average speed of answer (s): not-met, none, 1, act',
      'Abandonment rate: not-met, none, 1, act',
      'Calls offered: no-target, null, 0, none',
      'Calls handled: no-target, null, 0, none',
    ],
  ]);
});

it('England missed 95 % in all 36 months, two trusts meet it, and one meets it with a falling trend', async () => {
  const [table] = verdicts(await scored('nhs-four-hour.xlsx'));
  expect(table).toEqual(
    expect.arrayContaining([
      'rows',
      '2019-03',
      'Seen within four hours, England: not-met, adverse, 36, escalate',
      'Chelsea and Westminster (RQM): met, none, 0, none',
      'Newcastle upon Tyne Hospitals (RTD): met, none, 0, none',
      'Northumbria Healthcare (RTF): met, adverse, 0, watch',
    ]),
  );
});

it('the federal services: two tables, times in minutes and seconds, too few quarters for a trend', async () => {
  const result = await scored('federal-cx.xlsx');
  const [medicare, veterans] = verdicts(result);
  expect(medicare).toEqual([
    'rows',
    'FY2019-Q4',
    'Average handle time: not-met, too-few, 1, act',
    'Average wait time: met, too-few, 0, none',
    'Calls received: no-target, null, 0, none',
  ]);
  expect(veterans?.slice(0, 4)).toEqual([
    'rows',
    '2020-Q1',
    'Satisfaction: met, too-few, 0, none',
    'Trust / Confidence: not-met, too-few, 3, escalate',
  ]);
  // 9:03 of 24 hours.
  expect(result.tables[0]?.metrics[0]?.latest).toBeCloseTo(543 / 86_400, 10);
});

it('San Francisco: a list in Spanish, newest first, with months that were not measured', async () => {
  expect(verdicts(await scored('san-francisco-es.xlsx'))).toEqual([
    [
      'list',
      '2024-04',
      'Velocidad media de respuesta: met, improving, 0, none',
      'Tasa de abandono: improving, improving, 1, act',
      'Llamadas recibidas: no-target, null, 0, none',
    ],
  ]);
});
