import { findTables } from '../../../src/worksheet/read/find-tables';
import { sheetOf } from '../sheet';

/** What a card with these titles, on a sheet of this name, takes for its only period. */
function periodOf(name: string, ...titles: readonly (readonly (string | number)[])[]): string | null {
  const card = [
    ['KPI', 'Target', 'Actual'],
    ['Service level', 0.8, 0.78],
    ['ASA (s)', 30, 34],
    ['Abandonment rate', 0.05, 0.04],
  ];
  const rows = titles.length === 0 ? card : [...titles, [], ...card];
  const outcome = findTables({ ...sheetOf(rows), name });
  if (outcome.kind !== 'found') throw new Error(outcome.kind);
  return outcome.readings[0]?.constants?.period ?? null;
}

describe('the only period of a table that names none (worksheets §2)', () => {
  it.each([
    ['Jan 2024', '2024-01'],
    ['2024-03', '2024-03'],
    ['KPI mrt 2024', '2024-03'],
    ['Q2 2024', '2024-Q2'],
    ['2024年3月', '2024-03'],
    ['W12 2024', '2024-W12'],
    ['KPI 2024', '2024'],
    ['Marzo', '--03'],
  ])('is that of a sheet called %s', (name, iso) => {
    expect(periodOf(name)).toBe(iso);
  });

  it('is that of the title before that of the sheet, with the year it names', () => {
    expect(periodOf('Sheet1', ['KPI report January 2024'])).toBe('2024-01');
    expect(periodOf('Jan', ['Results 2024'])).toBe('2024-01');
    expect(periodOf('Jan', ['Contact centre'])).toBe('--01');
  });

  it.each(['KPI', 'Sheet1', 'Results January to March 2024', 'Jan-Jun 2024', '2023 vs 2024', 'North'])(
    'is none for %s',
    (text) => {
      expect(periodOf(text)).toBe(null);
      expect(periodOf('Sheet1', [text])).toBe(null);
    },
  );

  it('is none where two titles differ, or a day says when it was printed', () => {
    expect(periodOf('Sheet1', ['January 2024'], ['Compared with March 2024'])).toBe(null);
    expect(periodOf('Sheet1', ['Printed 2024-03-15'])).toBe(null);
  });

  it('is none where the table names its periods', () => {
    const rows = [
      ['KPI', 'Target', 'Feb 2024', 'Mar 2024'],
      ['Service level', 0.8, 0.7, 0.8],
      ['ASA (s)', 30, 31, 29],
    ];
    const outcome = findTables({ ...sheetOf(rows), name: 'Jan 2024' });
    expect(outcome.kind === 'found' && outcome.readings[0]?.constants?.period).toBe(undefined);
  });
});
