import { parseIso, type Period } from '../../../src/worksheet/periods/period';
import { consecutivePeriods } from '../../../src/worksheet/periods/consecutive-periods';
import { yearAgoIn } from '../../../src/worksheet/periods/year-ago';

const periods = (isos: readonly string[]): Period[] => isos.flatMap((iso) => parseIso(iso) ?? []);
const months = (count: number, year = 2023): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
const weeks = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${year}-W${String(index + 1).padStart(2, '0')}`);

it('is twelve months or four quarters back', () => {
  expect(yearAgoIn(periods(months(14)))?.slice(11)).toEqual([null, 0, 1]);
  const quarters = ['2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'];
  expect(yearAgoIn(periods(quarters))).toEqual([null, null, null, null, 0]);
});

it('is the week of the same number, whether a year has 52 or 53', () => {
  const line = [...weeks(2020, 53), ...weeks(2021, 2)];
  const same = yearAgoIn(periods(line)) ?? [];
  expect([same[53], same[54]]).toEqual([0, 1]);
  const after = yearAgoIn(periods([...weeks(2019, 52), ...weeks(2020, 53)])) ?? [];
  expect([after[52], after[103], after[104]]).toEqual([0, 51, null]);
});

it('is the fiscal period of the same number, of 12 or 13', () => {
  const fiscal = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) => `FY${year}-P${String(index + 1).padStart(2, '0')}`);
  const same = yearAgoIn(periods([...fiscal(2023, 13), 'FY2024-P01'])) ?? [];
  expect(same[13]).toBe(0);
});

it('is the last of the same name where the sheet writes no years', () => {
  const yearless = periods(['--11', '--12', ...months(12).map((iso) => `-${iso.slice(4)}`)]);
  const line = consecutivePeriods(yearless, undefined).flatMap((period) => period ?? []);
  expect(yearAgoIn(line)?.slice(10)).toEqual([null, null, 0, 1]);
});

it('is nowhere in a line of less than a year, of days, halves or years, or of no period', () => {
  expect(yearAgoIn(periods(months(12)))).toBeNull();
  for (const line of [
    ['2023-03-15', '2024-03-15'],
    ['2023-H1', '2023-H2', '2024-H1'],
    ['2023', '2024'],
  ])
    expect(yearAgoIn(periods(line))).toBeNull();
  const card: Period = { kind: 'month', ordinal: 0, iso: '', yearless: true };
  expect(yearAgoIn([card, card])).toBeNull();
});
