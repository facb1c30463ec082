/** Monitored transactions as metrics of the scorecard: a metric an error type, a point a month (scoring §9). */
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { hostOf } from '../../src/hosts/file/file-host';
import { openBook } from '../../src/hosts/file/open';
import { trustOf } from '../../src/report/scorecard/trust';
import { goldProfile } from '../../src/scoring/profile';
import type { CellValue } from '../../src/workbook/snapshot';
import { parseBookMap, type BookMap } from '../../src/workflows/score/book-map';
import { scoreBook, type BookScore } from '../../src/workflows/score/score-book';
import { oneClickSummary } from '../../src/workflows/write/one-click-summary';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { parseIso } from '../../src/worksheet/periods/period';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

interface Month {
  readonly iso: string;
  readonly calls: number;
  /** Customer-critical failures; business-critical ones are one a month. */
  readonly failed: number;
  readonly site?: string;
}

/** A row a call: id, date, site, two attributes. */
function callsOf(months: readonly Month[], from = 0): CellValue[][] {
  let id = from;
  return [
    ['Call id', 'Date', 'Site', '[C] Right answer', '[B] Right coding'],
    ...months.flatMap(({ iso, calls, failed, site = '' }) =>
      Array.from({ length: calls }, (_, at): CellValue[] => [
        `C-${1000 + (id += 1)}`,
        `${iso}-${String((at % 28) + 1).padStart(2, '0')}`,
        site,
        at < failed ? 'Fail' : 'Pass',
        at < 1 ? 'Fail' : 'Pass',
      ]),
    ),
  ];
}

const six = [1, 2, 3, 4, 5, 6].map((month): Month => ({ iso: `2024-0${month}`, calls: 40, failed: month }));
const options = { sheet: null, profile: goldProfile, asOf: null, map: null };

function scored(sheets: Parameters<typeof memoryHost>[0], map: BookMap | null = null): Promise<BookScore> {
  return scoreBook(memoryHost(sheets), { ...options, map });
}

function mapOf(json: object): BookMap {
  const parsed = parseBookMap(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.map;
}

/** The table of monitored metrics of the book. */
function monitoredOf({ scorecards }: BookScore) {
  const found = scorecards
    .flatMap(({ tables }) => tables)
    .filter(({ table }) => table.monitored !== undefined);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} tables of monitored metrics`);
  return only;
}

it('a workbook of nothing but calls is scored, its last month being the reporting period', async () => {
  const score = await scored([{ name: 'QA', rows: callsOf(six) }]);
  const { table, score: verdicts } = monitoredOf(score);
  expect(table.metrics.map(({ name, category, better }) => [name, category, better])).toEqual([
    ['Customer-critical accuracy', 'quality', 'higher'],
    ['Business-critical accuracy', 'quality', 'higher'],
  ]);
  expect(table.periods.map(({ iso }) => iso)).toEqual(six.map(({ iso }) => iso));
  expect(table.metrics[0]?.points).toEqual([39, 38, 37, 36, 35, 34].map((passed) => passed / 40));
  expect(table.metrics[0]?.monitored?.[5]).toEqual({ passed: 34, total: 40, transactions: 40 });
  expect(verdicts.reportingIndex).toBe(5);
  // No target is assumed.
  expect(verdicts.scores.map(({ status }) => status)).toEqual(['no-target', 'no-target']);
  expect(score.unscored).toEqual([]);
});

it('a target of a map judges the family it is of', async () => {
  const map = mapOf({ transactions: [{ targets: { customer: 0.9 } }] });
  const { score, table } = monitoredOf(await scored([{ name: 'QA', rows: callsOf(six) }], map));
  expect(score.scores.map(({ status, target }) => [status, target])).toEqual([
    ['not-met', 0.9],
    ['no-target', null],
  ]);
  expect(table.metrics[0]?.targetText).toBe('≥ 90%');
});

it('months after the reporting period of the metrics are told as incomplete, and not scored', async () => {
  const rows = callsOf([...six, { iso: '2024-07', calls: 12, failed: 12 }]);
  const { table, score } = monitoredOf(
    await scored([
      { name: 'KPI', rows: kpiRows },
      { name: 'QA', rows },
    ]),
  );
  expect(table.periods.at(-1)?.iso).toBe('2024-06');
  expect(score.scores[0]?.latest).toBe(34 / 40);
  expect(table.findings.map(({ code, details }) => [code, details])).toEqual([
    ['monitored-incomplete', { count: 12, periods: '2024-07' }],
  ]);
});

it('a reporting month without a transaction is one that was not measured', async () => {
  const map = mapOf({ transactions: [{ targets: { customer: 0.8 } }] });
  const { table, score } = monitoredOf(
    await scored(
      [
        { name: 'KPI', rows: kpiRows },
        { name: 'QA', rows: callsOf(six.slice(0, 5)) },
      ],
      map,
    ),
  );
  expect(table.periods.at(-1)?.iso).toBe('2024-06');
  expect(score.scores[0]?.status).toBe('no-data');
});

it('a month of fewer than 30 transactions is kept, and its data are warned of', async () => {
  const rows = callsOf([...six.slice(0, 5), { iso: '2024-06', calls: 29, failed: 2 }]);
  const found = monitoredOf(await scored([{ name: 'QA', rows }]));
  expect(found.table.metrics[0]?.points[5]).toBe(27 / 29);
  const [trust] = trustOf(found, goldProfile);
  expect(trust?.faults.filter(({ code }) => code === 'few-transactions')).toEqual([
    { check: 'usable', code: 'few-transactions', severity: 'warn', cells: ['2024-06'] },
  ]);
});

describe('a metric of the same accuracy in a sheet', () => {
  const named = (points: readonly CellValue[], name = 'Customer-critical accuracy'): CellValue[][] => [
    ...kpiRows.map((row) => [...row]),
    [name, 'Quality', '≥ 90%', 'higher', ...points],
  ];

  it('wins, and a difference is a warning of its integrity', async () => {
    const points = ['97.5%', '95.0%', '92.5%', '90.0%', '87.5%', '99.0%'];
    const score = await scored([
      { name: 'KPI', rows: named(points) },
      { name: 'QA', rows: callsOf(six) },
    ]);
    expect(monitoredOf(score).table.metrics.map(({ name }) => name)).toEqual(['Business-critical accuracy']);
    const [kpi] = score.scorecards[0]?.tables ?? [];
    if (kpi === undefined) throw new Error('no table');
    expect(kpi.score.scores[2]?.latest).toBe(0.99);
    expect(trustOf(kpi, goldProfile)[2]?.faults.filter(({ code }) => code === 'not-as-monitored')).toEqual([
      { check: 'integrity', code: 'not-as-monitored', severity: 'warn', cells: ['J4'] },
    ]);
    expect(kpi.table.findings.find(({ code }) => code === 'monitored-differs')?.details).toEqual({
      metric: 'Customer-critical accuracy',
      count: 1,
      period: '2024-06',
      monitored: '0.85',
      figure: '0.99',
    });
  });

  it('wins in silence where it says the same to its last digit', async () => {
    const points = ['98%', '95%', '93%', '90%', '88%', '85%'];
    const score = await scored([
      { name: 'KPI', rows: named(points) },
      { name: 'QA', rows: callsOf(six) },
    ]);
    const [kpi] = score.scorecards[0]?.tables ?? [];
    expect(kpi?.table.findings.map(({ code }) => code)).not.toContain('monitored-differs');
  });

  it('is none where only one word of its name is one of an error type', async () => {
    const score = await scored([
      { name: 'KPI', rows: named([0.9, 0.9, 0.9, 0.9, 0.9, 0.9], 'Compliance rate') },
      { name: 'QA', rows: callsOf(six) },
    ]);
    expect(monitoredOf(score).table.metrics).toHaveLength(2);
  });
});

it('an error type with an open question is asked about, and is no metric', async () => {
  const rows = callsOf(six).map((row, at) => [
    ...row,
    at === 0 ? '[COMP] Verified identity?' : at % 9 === 0 ? 'No' : 'Yes',
  ]);
  const { table } = monitoredOf(await scored([{ name: 'QA', rows }]));
  expect(table.metrics.map(({ name }) => name)).not.toContain('Compliance-critical accuracy');
  expect(table.findings.map(({ code, details }) => [code, details])).toContainEqual([
    'monitored-asked',
    { metric: 'Compliance-critical accuracy' },
  ]);
});

it('transactions without a date are in no month, and are counted', async () => {
  const rows = callsOf(six).map((row, at) => (at > 0 && at <= 3 ? [row[0] ?? '', '', ...row.slice(2)] : row));
  const { table } = monitoredOf(await scored([{ name: 'QA', rows }]));
  expect(table.metrics[0]?.monitored?.[0]?.total).toBe(37);
  expect(table.findings).toContainEqual(
    expect.objectContaining({ code: 'monitored-undated', details: { count: 3 } }),
  );
});

it('a year that was mistyped takes no place among the months', async () => {
  const rows = callsOf([{ iso: '2014-06', calls: 1, failed: 0 }, ...six]);
  const { table } = monitoredOf(await scored([{ name: 'QA', rows }]));
  expect(table.periods).toHaveLength(6);
  expect(table.findings).toContainEqual(
    expect.objectContaining({ code: 'monitored-undated', details: { count: 1 } }),
  );
});

describe('sites and vendors', () => {
  const two = [
    ...six.map((one) => ({ ...one, site: 'Oslo' })),
    ...six.map((one) => ({ ...one, site: 'Lima' })),
  ];

  it('have a metric each where there are no others', async () => {
    const { table } = monitoredOf(await scored([{ name: 'QA', rows: callsOf(two) }]));
    expect(table.metrics.map(({ name, vendor }) => [name, vendor])).toEqual([
      ['Customer-critical accuracy', 'Oslo'],
      ['Customer-critical accuracy', 'Lima'],
      ['Business-critical accuracy', 'Oslo'],
      ['Business-critical accuracy', 'Lima'],
    ]);
  });

  it('are one where the sheets know none of them', async () => {
    const { table } = monitoredOf(
      await scored([
        { name: 'KPI', rows: kpiRows },
        { name: 'QA', rows: callsOf(two) },
      ]),
    );
    expect(table.metrics.map(({ vendor }) => vendor)).toEqual([null, null]);
    expect(table.metrics[0]?.monitored?.[0]).toEqual({ passed: 78, total: 80, transactions: 80 });
  });
});

it('calls in several sheets make the same metrics as in one', async () => {
  const one = monitoredOf(await scored([{ name: 'QA', rows: callsOf(six) }]));
  const all = callsOf(six);
  const [head = []] = all;
  const apart = monitoredOf(
    await scored([
      { name: 'QA 1', rows: [head, ...all.slice(1, 100)] },
      { name: 'QA 2', rows: [head, ...all.slice(90)] },
    ]),
  );
  expect(apart.table.metrics.map(({ points }) => points)).toEqual(
    one.table.metrics.map(({ points }) => points),
  );
  expect(apart.table.monitored?.map(({ sheet }) => sheet)).toEqual(['QA 1', 'QA 2']);
});

it('"as of" cuts them where there are no other metrics', async () => {
  const host = memoryHost([{ name: 'QA', rows: callsOf(six) }]);
  const { table } = monitoredOf(await scoreBook(host, { ...options, asOf: parseIso('2024-04') }));
  expect(table.periods.at(-1)?.iso).toBe('2024-04');
});

it('metrics are named in the language of their sheet', async () => {
  const rows = callsOf(six);
  rows[0] = [
    'Llamada',
    'Fecha',
    'Centro',
    'Respuesta correcta (error crítico de usuario final)',
    'Motivo (error crítico de negocio)',
  ];
  const { table } = monitoredOf(await scored([{ name: 'Calidad', rows }]));
  expect(table.title).toBe('Transacciones monitoreadas');
  expect(table.metrics[0]?.name).toBe('Precisión de error crítico de usuario final');
});

describe('a written summary', () => {
  const csv = callsOf(six)
    .map((row) => row.join(','))
    .join('\n');
  const making = {
    ...{ language: 'en' as const, now: new Date('2024-07-01T09:00:00Z'), timeZone: 'UTC', version: '0.3.0' },
    settings: null,
  };

  it('holds them after one click, and is refreshed to the same', async () => {
    const host = hostOf(openBook('QA.csv', new TextEncoder().encode(csv), nodeCodec), nodeCodec);
    expect((await oneClickSummary(host, 'QA', making)).kind).toBe('written');
    const summary = await host.read('COPC Summary');
    const texts = summary.values.flat().map(String);
    expect(texts.filter((text) => text === 'Customer-critical accuracy').length).toBeGreaterThan(0);
    expect(texts).toContain('QA.csv, QA!A1:E241');
    const refreshed = await refreshBook(host, making);
    expect(refreshed.notRead).toEqual([]);
    expect(refreshed.sheets).toEqual(['QA']);
    expect((await host.read('COPC Summary')).values).toEqual(summary.values);
  });
});
