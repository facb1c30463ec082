/** A reading a workbook remembers takes in the periods that were headed behind its range since. */
import { goldProfile } from '../../src/scoring/profile';
import type { CellValue } from '../../src/workbook/snapshot';
import type { BookMap } from '../../src/workflows/score/book-map';
import { growing, scoreSheet } from '../../src/workflows/score/score-sheet';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

/** The sheet with more cells at the end of each row. */
function rowsWith(...more: readonly (readonly CellValue[])[]): CellValue[][] {
  return kpiRows.map((row, index) => [...row, ...(more[index] ?? [])]);
}

function scored(rows: readonly (readonly CellValue[])[], map: BookMap | null) {
  return scoreSheet(memoryHost([{ name: 'KPI', rows }]), 'KPI', { profile: goldProfile, asOf: null, map });
}

async function remembered(): Promise<BookMap> {
  const { tables } = await scored(kpiRows, null);
  return { readings: tables.map(({ table }) => table.reading), metrics: [], overrides: [], kept: ['KPI'] };
}

async function periods(rows: readonly (readonly CellValue[])[], map: BookMap | null) {
  const { tables } = await scored(rows, map);
  return tables[0]?.table.periods.slice(-3).map(({ iso }) => iso);
}

it('takes in two months that were headed since', async () => {
  const rows = rowsWith(['2024-07', '2024-08'], [0.9, 0.91], [20, 21]);
  const map = await remembered();
  expect(await periods(rows, growing(map))).toEqual(['2024-06', '2024-07', '2024-08']);
  // A map file says what it says.
  expect((await periods(rows, map))?.at(-1)).toBe('2024-06');
});

it.each<[string, CellValue[][]]>([
  ['a remark', rowsWith(['Remark'], ['see mail'], ['late'])],
  ['a month that is not the next', rowsWith(['2024-09'], [0.9], [20])],
  ['the next month behind an empty column', rowsWith(['', '2024-07'], ['', 0.9], ['', 20])],
])('leaves %s out', async (_, rows) => {
  expect((await periods(rows, growing(await remembered())))?.at(-1)).toBe('2024-06');
});
