import { isOverBy, lastDay } from '../../../src/worksheet/periods/period-end';
import { parseIso } from '../../../src/worksheet/periods/period';
import type { Period } from '../../../src/worksheet/periods/period';

function period(iso: string): Period {
  const found = parseIso(iso);
  if (found === null) throw new Error(`${iso} is no period`);
  return found;
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('the last day of a period', () => {
  it.each([
    ['2024-03-15', '2024-03-15'],
    ['2024-02', '2024-02-29'],
    ['2023-12', '2023-12-31'],
    ['2024-Q1', '2024-03-31'],
    ['2024', '2024-12-31'],
    ['2024-W01', '2024-01-07'],
    ['2020-W53', '2021-01-03'],
    ['2027-W01', '2027-01-10'],
  ])('of %s is %s', (iso, last) => {
    expect(lastDay(period(iso))).toBe(day(last));
  });

  it('is unknown without a year', () => {
    expect(lastDay(period('--03'))).toBeNull();
  });
});

describe('as of', () => {
  it.each([
    ['2024-03', '2024-03', true],
    ['2024-04', '2024-03', false],
    ['2024-03', '2024-Q1', true],
    ['2024-04', '2024-Q1', false],
    ['2024-02', '2024-03-15', true],
    ['2024-03', '2024-03-15', false],
    ['2024-03-31', '2024-03', true],
    ['2024-W13', '2024-03', true],
    ['2024-W05', '2024-01', false],
    ['--02', '--03', true],
    ['FY2024-P02', 'FY2024-P03', true],
  ])('%s is over by %s: %s', (one, asOf, over) => {
    expect(isOverBy(period(one), period(asOf))).toBe(over);
  });

  it('can not be said of a month without a year and one with', () => {
    expect(isOverBy(period('--02'), period('2024-03'))).toBeNull();
  });

  it('can not be said of a fiscal period and a month', () => {
    expect(isOverBy(period('FY2024-P02'), period('2024-03'))).toBeNull();
  });
});
