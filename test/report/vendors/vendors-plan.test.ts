import { vendorsPlan } from '../../../src/report/vendors/vendors-plan';
import type { ReportedUnit } from '../../../src/scoring/units/union';

const profile = { name: 'gold', met: 65, metOrImproving: 75, unconfirmed: false };
const unit = (name: string, books: readonly string[]): ReportedUnit => ({
  ...{ unit: name, fingerprint: name, books, metrics: [], counts: [] },
  standing: {
    ...{ profile, scored: 1, met: 1, improving: 0, escalate: 0, act: 0, worst: null },
    ...{ metTrend: null, trust: null, overdue: null },
  },
});

it('a row is as high as the names of its books need, which no program but Excel would see to', () => {
  const options = { language: 'en', now: new Date(0), timeZone: 'UTC', version: '1', targets: [] } as const;
  const many = Array.from({ length: 9 }, (_, index) => `figures of month ${index + 1}.xlsx`);
  const { blocks, rowHeights } = vendorsPlan([unit('One', ['a.xlsx']), unit('Many', many)], [], options);
  const heightOf = (name: string): number => {
    const place = blocks.flatMap(({ row, rows }) =>
      rows.flatMap((cells, down) => (cells[0]?.value === name ? [row + down] : [])),
    )[0];
    return rowHeights.find(({ row }) => row === place)?.points ?? 0;
  };
  expect(heightOf('One')).toBeLessThan(30);
  expect(heightOf('Many')).toBeGreaterThan(3 * heightOf('One'));
});
