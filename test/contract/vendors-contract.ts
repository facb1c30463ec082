/** COPC Vendors in a manager's own workbook, on every host: made, the same untouched, refreshed with a person's things kept. */
import type { WritableBook } from '../../src/workbook/formula-host';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { goldProfile } from '../../src/scoring/profile';
import { valueAt } from '../../src/workbook/snapshot';
import { readUnits } from '../../src/workflows/units/read-units';
import { isOfThisBook, writeVendors } from '../../src/workflows/units/write-vendors';
import type { SeedSheet } from './seed';

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
const rows = [
  ['Vendor', 'Metric', 'Target', ...months],
  ['Oslo', 'Service level', 0.8, 0.81, 0.82, 0.84, 0.83, 0.85, 0.86],
  ['Oslo', 'CSAT', 0.8, 0.81, 0.82, 0.84, 0.83, 0.85, 0.86],
  ['Leon', 'Service level', 0.8, 0.81, 0.82, 0.84, 0.7, 0.7, 0.7],
  ['Leon', 'CSAT', 0.8, 0.81, 0.82, 0.84, 0.83, 0.85, 0.7],
];
const seed: SeedSheet = {
  name: 'KPI',
  cells: Object.fromEntries(
    rows.flatMap((row, down) =>
      row.map((value, along) => [`${String.fromCharCode(65 + along)}${down + 1}`, value]),
    ),
  ),
};
const now = new Date('2024-07-01T09:00:00Z');

async function write(host: WritableBook, at: Date = now) {
  const { units } = await readUnits(host, { settings: null, profile: goldProfile, now: at, timeZone: 'UTC' });
  const making = { language: 'en', now: at, timeZone: 'UTC', version: '1', ofThisBook: true } as const;
  return writeVendors(host, units, [], making);
}

export function vendorsContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  describe(`the sheet of vendors on the ${hostName} host`, () => {
    it('is made, says the same untouched, and follows the figures beside what a person wrote', async () => {
      const host = await open([seed]);
      expect(await write(host)).toMatchObject({ sheet: 'COPC Vendors' });
      const made = await host.read('COPC Vendors');
      expect(isOfThisBook(made)).toBe(true);
      expect([5, 6].map((row) => valueAt(made, row, 1))).toEqual(['Leon', 'Oslo']);
      expect((await write(host, new Date('2024-07-02T09:00:00Z'))).cellsWritten).toBe(0);

      const mine = { row: 5, column: 20, rows: [[{ value: 'ask Ana' }]] };
      const target = { kind: 'own', own: 'vendors', name: 'COPC Vendors', inPlace: true } as const;
      await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks: [mine] }] });
      expect((await write(host)).cellsWritten).toBe(0);

      const better = { row: 3, column: 9, rows: [[{ value: 0.9 }], [{ value: 0.9 }]] };
      await host.apply({
        sheets: [{ ...emptySheetPlan, target: { kind: 'existing', name: 'KPI' }, blocks: [better] }],
      });
      const more = { row: 0, column: 9, rows: [[{ value: '2024-07' }], [{ value: 0.7 }], [{ value: 0.7 }]] };
      await host.apply({
        sheets: [{ ...emptySheetPlan, target: { kind: 'existing', name: 'KPI' }, blocks: [more] }],
      });
      expect((await write(host)).cellsWritten).toBeGreaterThan(0);
      const after = await host.read('COPC Vendors');
      expect([5, 6].map((row) => valueAt(after, row, 1))).toEqual(['Oslo', 'Leon']);
      expect(valueAt(after, 5, 20)).toBe('ask Ana');
      expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI', 'COPC Vendors']);
    });
  });
}
