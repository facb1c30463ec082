/**
 * What refreshing has to do on every host: summary, register, result columns and the sheet of live formulas say the same of
 * the same figures, before and after a month is typed by hand.
 */
import { parseFingerprint } from '../../src/report/fingerprint';
import { accuracyOf } from '../../src/report/accuracy/accuracy-of';
import { verdictLine } from '../../src/report/scorecard/verdict-line';
import { wholeOf } from '../../src/report/scorecard/whole';
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { wordsFor } from '../../src/strings/words-for';
import { formatCell, parseArea } from '../../src/workbook/address';
import type { CellChange, WritableBook } from '../../src/workbook/formula-host';
import { valueAt, type CellValue, type SheetSnapshot } from '../../src/workbook/snapshot';
import { writeAccuracy } from '../../src/workflows/accuracy/write-accuracy';
import { writeOpenGaps } from '../../src/workflows/audit/gaps-open-book';
import { writeOpenReadiness } from '../../src/workflows/audit/readiness-open-book';
import { callsCopc } from '../../src/workflows/formulas/copc-formulas';
import { sampleSheet } from '../../src/workflows/sample/sample-sheet';
import { monitoredBeside } from '../../src/workflows/score/monitored-beside';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { readUnits } from '../../src/workflows/units/read-units';
import { writeVendors } from '../../src/workflows/units/write-vendors';
import { accuracyOlder } from '../../src/workflows/write/accuracy-older';
import { newMonth } from '../../src/workflows/write/new-month';
import { olderSheets } from '../../src/workflows/write/older-sheets';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { kpiRows } from '../workflows/books';
import type { SeedSheet } from './seed';

const making = {
  language: 'en',
  now: new Date('2024-07-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '0.3.0',
} as const;

const kpi: SeedSheet = {
  name: 'KPI',
  cells: Object.fromEntries(
    kpiRows.flatMap((row, r) => row.map((value, c) => [formatCell({ row: r, column: c }), value] as const)),
  ),
};

/** Twenty calls of June, of which every fifth fails. */
const evaluations: SeedSheet = {
  name: 'QA',
  cells: Object.fromEntries(
    [
      ['Call id', 'Date', '[C] Right answer', '[B] Right coding'],
      ...Array.from({ length: 20 }, (_, at) => [
        `C-${100 + at}`,
        `2024-06-${String(at + 1).padStart(2, '0')}`,
        at % 5 === 0 ? 'Fail' : 'Pass',
        'Pass',
      ]),
    ].flatMap((row, r) => row.map((value, c) => [formatCell({ row: r, column: c }), value] as const)),
  ),
};

/** Behind J, the last month, and 12 columns for months to come. */
const STATUS = 'W';

async function written(host: WritableBook, choice: { columns: boolean; formulas: boolean }) {
  return writeSummary(host, [await scored(host)], { ...making, ...choice });
}

function scored(host: WritableBook) {
  return scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: null });
}

async function older(host: WritableBook) {
  const found = await olderSheets(host, await scored(host), await host.read('KPI'), 'en');
  return found.map(({ what }) => what);
}

/** What a person types, as a change of what stands there. */
async function type(
  host: WritableBook,
  cells: Readonly<Record<string, string | number>>,
  name = 'KPI',
): Promise<void> {
  const sheet = await host.read(name);
  const changes = Object.entries(cells).map(([address, now]): CellChange => {
    const { top: row = 0, left: column = 0 } = parseArea(address) ?? {};
    const was = valueAt(sheet, row, column);
    return { sheet: name, cell: { row, column }, was: was as string | number, now: { values: [[now]] } };
  });
  expect((await host.replace(changes)).changedMeanwhile).toEqual([]);
}

const refreshed = (host: WritableBook) => refreshBook(host, { ...making, settings: null });

async function formulasOn(host: WritableBook, sheet: string): Promise<readonly string[]> {
  const found = await host.formulas({ kind: 'sheet', sheet }, callsCopc);
  return found.flatMap(({ cells }) => cells.map(({ formula }) => formula));
}

const at = (sheet: SheetSnapshot, address: string): CellValue => {
  const { top = 0, left = 0 } = parseArea(address) ?? {};
  return valueAt(sheet, top, left);
};

export function refreshContract(
  name: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  describe(`${name}: one truth`, () => {
    it('is there right after writing, in values', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([1, 2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Status', 'Met', 'Not met']);
      expect(await host.formulas({ kind: 'book' }, callsCopc)).toEqual([]);
      const summary = await host.read('COPC Summary');
      const prints = summary.values.flat().filter((value) => typeof value === 'string' && isPrint(value));
      expect(prints).toHaveLength(1);
    });

    it('is lost by a month typed by hand, told, and back after one refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      expect((await scored(host)).tables[0]?.table.periods.at(-1)?.iso).toBe('2024-07');
      expect(await older(host)).toEqual(['summary', 'columns', 'register']);
      const { columns } = await refreshed(host);
      expect(columns).toMatchObject([{ sheet: 'KPI', kept: [] }]);
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Not met', 'Met']);
    });

    it('is back after New month, its figures and one refresh, which tells what changed', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      expect(await newMonth(host, await scored(host))).toMatchObject({ headers: [{ address: 'K1' }] });
      // A header alone is no figure: nothing is older yet.
      expect(await older(host)).toEqual([]);
      await type(host, { K2: 0.5, K3: 25 });
      const card = await scored(host);
      expect(card.tables[0]?.score.scores.map(({ status }) => status)).toEqual(['not-met', 'met']);
      expect(await older(host)).toEqual(['summary', 'columns', 'register']);
      await refreshed(host);
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Not met', 'Met']);
      const said = (await host.read('COPC Summary')).values.flat().map(String);
      expect(said).toContain('Since June 2024');
      expect(said).toContain('1 worse: Service level; 1 recovered: Average speed of answer');
      expect(said.some((text) => /July 2024/.test(text))).toBe(true);
      // The figures behind the chart of shares end with the new month.
      expect(said).toContain('Jul 2024');
      const actions = (await host.read('COPC Actions')).values.flat();
      expect(actions).toContain('Recovered in July 2024. If it stays so, close the action.');
      expect(actions).toContain('KPI › Service level');
    });

    it('is lost by a figure changed, also where no verdict turns', async () => {
      const host = await open([kpi]);
      await written(host, { columns: false, formulas: false });
      await type(host, { E2: 0.811 });
      expect(await older(host)).toEqual(['summary']);
      await refreshed(host);
      expect(await older(host)).toEqual([]);
    });

    it('has live rows as a whole, and their ranges end at the last headed month after a refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: true });
      expect(await formulasOn(host, 'COPC Summary')).toEqual([]);
      const before = await formulasOn(host, 'KPI');
      expect(before).toHaveLength(10);
      expect(before.every((formula) => /\$E\$\d:\$J\$\d/.test(formula))).toBe(true);
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      await refreshed(host);
      const after = await formulasOn(host, 'KPI');
      expect(after).toHaveLength(10);
      expect(after.every((formula) => /\$E\$\d:\$K\$\d/.test(formula))).toBe(true);
    });

    it('has result columns replaced where they stand: live by values, and back', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: true });
      const { withoutColumns } = await written(host, { columns: true, formulas: false });
      expect(withoutColumns).toEqual([]);
      expect(await formulasOn(host, 'KPI')).toEqual([]);
      expect((await host.read('KPI')).values.flat().filter((value) => value === 'Status')).toHaveLength(1);
      await written(host, { columns: true, formulas: true });
      expect(await formulasOn(host, 'KPI')).toHaveLength(10);
    });

    it('has live formulas without columns on a sheet of their own, which follows a refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: false, formulas: true });
      expect(await formulasOn(host, 'KPI')).toEqual([]);
      expect(await formulasOn(host, 'COPC Summary')).toEqual([]);
      expect(await formulasOn(host, 'COPC Live')).toHaveLength(10);
      expect((await host.sheets()).find(({ own }) => own === 'live')?.name).toBe('COPC Live');
      expect(await older(host)).toEqual([]);
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      expect(await older(host)).toContain('live');
      await refreshed(host);
      expect(await older(host)).toEqual([]);
      const after = await formulasOn(host, 'COPC Live');
      expect(after.every((formula) => /\$E\$\d:\$K\$\d/.test(formula))).toBe(true);
    });

    it('is lost and told on the list of gaps, the page for a meeting and the units, too, and back after one refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: false, formulas: false });
      await writeOpenGaps(host, { ...making, settings: null });
      await writeOpenReadiness(host, { ...making, settings: null });
      const { units, scorecards } = await readUnits(host, {
        ...making,
        settings: null,
        profile: goldProfile,
      });
      await writeVendors(host, units, [], { ...making, scorecards, ofThisBook: true });
      expect(await older(host)).toEqual([]);
      // No verdict turns: the figures alone are others.
      await type(host, { E2: 0.811 });
      expect(await older(host)).toEqual(['summary', 'gaps', 'readiness', 'vendors']);
      await refreshed(host);
      expect(await older(host)).toEqual([]);
    });

    it('is kept by a list of gaps without a summary, whichever rules the pane tries', async () => {
      const host = await open([kpi]);
      await writeOpenGaps(host, { ...making, settings: null });
      const tried = await scoreSheet(host, 'KPI', { profile: baseProfile, asOf: null, map: null });
      expect(await olderSheets(host, tried, await host.read('KPI'), 'en')).toEqual([]);
      await type(host, { E2: 0.811 });
      expect(await older(host)).toEqual(['gaps']);
    });

    it('is lost and told on the accuracy of monitored transactions, and back after one refresh', async () => {
      const host = await open([kpi, evaluations]);
      await written(host, { columns: false, formulas: false });
      const judged = async () => accuracyOlder(host, (await monitoredBeside(host, [], null)).tables, {});
      expect(await judged()).toEqual([]);
      await writeAccuracy(host, accuracyOf((await monitoredBeside(host, [], null)).tables), {
        ...making,
        language: 'nl',
      });
      expect(await judged()).toEqual([]);
      await type(host, { C3: 'Fail' }, 'QA');
      expect(await judged()).toEqual([{ sheet: 'COPC Nauwkeurigheid', what: 'accuracy', sure: true }]);
      expect((await refreshed(host)).accuracy).toMatchObject({ problem: null });
      expect(await judged()).toEqual([]);
      await type(host, { E2: 0.811 });
      expect(await judged()).toEqual([]);
    });

    it('is back on every sheet of ours after May was typed into the sample, and one refresh', async () => {
      const host = await open([{ name: 'Start', cells: { A1: 'x' } }]);
      const name = (await host.apply(sampleSheet('en'))).sheetsAdded[0] ?? '';
      const card = () => scoreSheet(host, name, { profile: goldProfile, asOf: null, map: null });
      await writeSummary(host, [await card()], { ...making, columns: true, formulas: false });
      await writeOpenGaps(host, { ...making, settings: null });
      await writeOpenReadiness(host, { ...making, settings: null });

      // Behind T, April: the service level recovers, the next two metrics miss, and all others stay.
      const before = await card();
      const [table] = before.tables;
      const april = table?.table.metrics.map(({ points }) => points.at(-1) ?? null) ?? [];
      expect(table?.table.periods.at(-1)?.iso).toBe('2024-04');
      const may = april.map((value, index) => [0.95, 500, 0.4][index] ?? value);
      const typed = may.flatMap((value, index) =>
        value === null ? [] : [[formatCell({ row: 4 + index, column: 20 }), value] as const],
      );
      await type(host, { U4: 'May 2024', ...Object.fromEntries(typed) }, name);
      await refreshed(host);

      const now = await card();
      const [{ table: read, score } = { table: null, score: null }] = now.tables;
      expect(read?.periods.at(-1)?.iso).toBe('2024-05');
      const statuses = score?.scores.map(({ status }) => status) ?? [];
      expect(statuses.slice(0, 3)).toEqual(['met', 'not-met', 'not-met']);
      expect(statuses).not.toEqual(table?.score.scores.map(({ status }) => status));
      const words = wordsFor(verdictTexts, 'en');
      const names = read?.metrics.map((metric) => metric.name) ?? [];

      const found = await olderSheets(host, now, await host.read(name), 'en');
      expect(found).toEqual([]);
      const [summary, gaps, readiness, register, sheet] = await Promise.all(
        ['COPC Summary', 'COPC Gaps', 'COPC Readiness', 'COPC Actions', name].map((one) =>
          linesOn(host, one),
        ),
      );
      // The matrix and the result columns give each metric the status it has now.
      for (const [index, status] of statuses.entries()) {
        const metric = names[index] ?? '';
        const word = words.status[status];
        expect(summary?.filter((line) => line.includes(` | ${metric}`)).join()).toContain(` | ${word} | `);
        expect(sheet?.[3 + 1 + index]).toContain(` | ${word} | `);
      }
      // What misses now stands among the gaps and in the register; what no longer does, does not.
      const isDue = (metric: string) => gaps?.some((line) => line.includes(metric));
      expect(names.slice(0, 3).map(isDue)).toEqual([false, true, true]);
      expect(register?.some((line) => line.includes(`› ${names[2]}`))).toBe(true);
      const verdict = verdictLine(wholeOf(now).gold, goldProfile, 'en');
      for (const lines of [summary, readiness])
        for (const text of [verdict, 'May 2024'])
          expect(lines?.some((line) => line.includes(text))).toBe(true);
      // The figures behind the charts end with it.
      expect(summary?.some((line) => /\| May 2024 \| [\d.]+/.test(line))).toBe(true);
    });
  });
}

const isSome = (value: CellValue): boolean => value !== null && value !== '';

/** Texts of a sheet, a line each. */
async function linesOn(host: WritableBook, name: string): Promise<readonly string[]> {
  const { values } = await host.read(name);
  return values.map((row) => row.filter(isSome).map(String).join(' | '));
}

function isPrint(text: string): boolean {
  return parseFingerprint(text.split(',')[0] ?? '') !== null;
}
