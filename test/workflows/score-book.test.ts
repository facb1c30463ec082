import { goldProfile } from '../../src/scoring/profile';
import type { BookMap } from '../../src/workflows/score/book-map';
import { scoreBook, type BookOptions } from '../../src/workflows/score/score-book';
import { WorkflowProblem } from '../../src/workflows/score/workflow-problem';
import { parseIso } from '../../src/worksheet/periods/period';
import { kpiRows, noteRows } from './books';
import { memoryHost, type MemorySheet } from './memory-host';

const kpi: MemorySheet = { name: 'KPI', rows: kpiRows };
const notes: MemorySheet = { name: 'Notes', rows: noteRows };
const plain: BookOptions = { sheet: null, profile: goldProfile, asOf: null, map: null };

async function statuses(sheets: readonly MemorySheet[], options: Partial<BookOptions> = {}) {
  const { scorecards } = await scoreBook(memoryHost(sheets), { ...plain, ...options });
  return scorecards.map(({ sheet, tables }) => [
    sheet,
    ...tables.flatMap(({ score }) => score.scores.map(({ status }) => status)),
  ]);
}

async function problem(sheets: readonly MemorySheet[], options: Partial<BookOptions> = {}) {
  return scoreBook(memoryHost(sheets), { ...plain, ...options }).then(
    () => 'no problem',
    (failure: unknown) => (failure instanceof WorkflowProblem ? failure : Promise.reject(failure)),
  );
}

const override = { sheet: null, by: 'A. Diaz', on: '2024-07-02', reason: 'wrong feed in June' } as const;

describe('a book', () => {
  it('is scored sheet by sheet, those without metrics passed over', async () => {
    expect(await statuses([notes, kpi])).toEqual([['KPI', 'met', 'not-met']]);
  });

  it('is scored on hidden sheets too', async () => {
    expect(await statuses([{ ...kpi, info: { visible: false } }])).toEqual([['KPI', 'met', 'not-met']]);
  });

  it('is not scored on charts and on sheets of ours', async () => {
    const chart: MemorySheet = { name: 'Chart', rows: kpiRows, info: { kind: 'chart' } };
    const ours: MemorySheet = { name: 'Renamed', rows: kpiRows, info: { own: 'summary' } };
    expect(await statuses([chart, ours, kpi])).toEqual([['KPI', 'met', 'not-met']]);
  });

  it('is scored on the one sheet asked for, however its name is written', async () => {
    expect(await statuses([kpi, { ...kpi, name: 'Site B' }], { sheet: 'site b' })).toEqual([
      ['Site B', 'met', 'not-met'],
    ]);
  });

  it('says which sheets there are when the one asked for is not', async () => {
    expect(await problem([kpi, notes], { sheet: 'KPIs' })).toMatchObject({
      code: 'sheet-missing',
      details: { sheet: 'KPIs', sheets: 'KPI, Notes' },
    });
  });

  it('is not scored on a sheet of ours although it is asked for by name', async () => {
    const ours: MemorySheet = { name: 'Renamed', rows: kpiRows, info: { own: 'summary' } };
    expect(await problem([ours, kpi], { sheet: 'renamed' })).toMatchObject({
      code: 'own-sheet',
      details: { sheet: 'Renamed' },
    });
  });

  it('without metrics is a problem that names the sheets looked through', async () => {
    expect(await problem([notes, { name: 'Empty', rows: [] }])).toMatchObject({
      code: 'no-metrics',
      details: { sheets: 'Notes, Empty' },
    });
  });

  it('without a worksheet is a problem', async () => {
    expect(await problem([{ name: 'Chart', rows: [], info: { kind: 'chart' } }])).toMatchObject({
      code: 'no-worksheets',
    });
  });
});

describe('a sheet that can be read in two ways', () => {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
  const square: MemorySheet = {
    name: 'Square',
    rows: [['', ...months], ...months.map((month) => [month, 0.8, 0.81, 0.79, 0.8])],
  };

  it('alone is a problem', async () => {
    expect(await problem([square])).toMatchObject({
      code: 'unsure',
      details: { sheet: 'Square' },
    });
  });

  it('beside others is told and not scored', async () => {
    const score = await scoreBook(memoryHost([square, kpi]), plain);
    expect(score.scorecards.map(({ sheet }) => sheet)).toEqual(['KPI']);
    expect(score.unscored).toMatchObject([{ kind: 'unsure', sheet: 'Square' }]);
  });
});

describe('a sheet that is probably a table', () => {
  /** Rows without a name: targets below their metric, or something else? */
  const doubtful: MemorySheet = {
    name: 'Doubtful',
    rows: [
      ['Metric', '2024-01', '2024-02', '2024-03', '2024-04'],
      ['CSAT', 0.8, 0.9, 0.7, 0.8],
      ['', 0.8, 0.8, 0.8, 0.8],
      ['Handle time', 310, 300, 290, 300],
      ['', 300, 300, 300, 300],
    ],
  };

  it('is not scored unasked', async () => {
    expect(await problem([doubtful])).toMatchObject({
      code: 'unsure',
      details: { sheet: 'Doubtful' },
      readings: [{ range: 'A1:E5' }],
    });
  });

  it('is told of beside others that are scored', async () => {
    const score = await scoreBook(memoryHost([kpi, doubtful]), plain);
    expect(score.scorecards.map(({ sheet }) => sheet)).toEqual(['KPI']);
    expect(score.unscored).toMatchObject([{ kind: 'unsure', sheet: 'Doubtful' }]);
  });
});

describe('as of', () => {
  it('leaves out what came later', async () => {
    const { scorecards } = await scoreBook(memoryHost([kpi]), { ...plain, asOf: parseIso('2024-04') });
    const [scored] = scorecards[0]?.tables ?? [];
    expect(scored?.table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(scored?.score.scores.map(({ latest, status, streak }) => [latest, status, streak])).toEqual([
      [0.79, 'not-met', 1],
      [31, 'not-met', 1],
    ]);
    expect(scored?.history).toHaveLength(4);
  });

  it('a quarter keeps its three months', async () => {
    expect(await statuses([kpi], { asOf: parseIso('2024-Q1') })).toEqual([['KPI', 'met', 'met']]);
  });

  it('a later period changes nothing', async () => {
    expect(await statuses([kpi], { asOf: parseIso('2030') })).toEqual([['KPI', 'met', 'not-met']]);
  });

  it('before the first period is a problem that names it', async () => {
    expect(await problem([kpi], { asOf: parseIso('2023-12') })).toMatchObject({
      code: 'as-of-too-early',
      details: { period: '2023-12', first: '2024-01' },
    });
  });
});

describe('a status set manually', () => {
  const map = (metric: string): BookMap => ({
    readings: [],
    metrics: [],
    overrides: [{ ...override, metric, status: 'met' }],
  });

  it('counts, and what the rules say stays beside it', async () => {
    const options = { ...plain, map: map('average speed of answer') };
    const { scorecards } = await scoreBook(memoryHost([kpi]), options);
    const score = scorecards[0]?.tables[0]?.score;
    expect(score?.scores[1]).toMatchObject({ status: 'met', computedStatus: 'not-met' });
    expect(score?.gold.gold).toBe(true);
  });

  it('for a metric that is not there is a problem', async () => {
    expect(await problem([kpi], { map: map('CSAT') })).toMatchObject({
      code: 'override-metric-missing',
      details: { metric: 'CSAT' },
    });
  });
});

describe('a map', () => {
  const reading = {
    sheet: 'KPI',
    range: 'A1:J2',
    lines: {
      A: 'metric',
      B: 'category',
      C: 'target',
      D: 'direction',
      'E:J': 'actual',
      1: 'period',
      2: 'actual',
    },
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: 0.2,
    reasons: [],
  } as const;

  it('says how its sheet is read, however unsure it once was', async () => {
    const map: BookMap = { readings: [reading], metrics: [], overrides: [] };
    expect(await statuses([kpi, { ...kpi, name: 'B' }], { map })).toEqual([
      ['KPI', 'met'],
      ['B', 'met', 'not-met'],
    ]);
  });

  it('of one sheet fits a book of one sheet of another name', async () => {
    const map: BookMap = { readings: [reading], metrics: [], overrides: [] };
    expect(await statuses([{ ...kpi, name: 'kpi-2024-07' }], { map })).toEqual([['kpi-2024-07', 'met']]);
  });

  it('of a sheet the book has not is a problem', async () => {
    const map: BookMap = { readings: [{ ...reading, sheet: 'Site C' }], metrics: [], overrides: [] };
    expect(await problem([kpi, notes], { map })).toMatchObject({
      code: 'map-sheet-missing',
      details: { sheet: 'Site C', sheets: 'KPI, Notes' },
    });
  });

  it('that reads the same cells twice is a problem: their metrics would count twice', async () => {
    const map: BookMap = { readings: [reading, { ...reading, range: 'A1:J3' }], metrics: [], overrides: [] };
    expect(await problem([kpi], { map })).toMatchObject({
      code: 'map-readings-overlap',
      readings: [{ range: 'A1:J2' }, { range: 'A1:J3' }],
    });
  });

  it('that does not fit the sheet is a problem with its fields', async () => {
    const map: BookMap = { readings: [{ ...reading, range: 'ZZ1:ZZ9' }], metrics: [], overrides: [] };
    const found = await problem([kpi], { map });
    expect(found).toMatchObject({ code: 'map-does-not-fit' });
    expect(found).toHaveProperty('problems.0.path');
  });
});
