import { parseUnitLine } from '../../../src/report/vendors/unit-lines';
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
  const { plan } = vendorsPlan([unit('One', ['a.xlsx']), unit('Many', many)], [], options);
  const { blocks, rowHeights } = plan;
  const heightOf = (name: string): number => {
    const place = blocks.flatMap(({ row, rows }) =>
      rows.flatMap((cells, down) => (cells[0]?.value === name ? [row + down] : [])),
    )[0];
    return rowHeights.find(({ row }) => row === place)?.points ?? 0;
  };
  expect(heightOf('One')).toBeLessThan(30);
  expect(heightOf('Many')).toBeGreaterThan(3 * heightOf('One'));
});

it('warns in its head of a trend rule that is too generous, whichever unit was judged by it', () => {
  const options = { language: 'en', now: new Date(0), timeZone: 'UTC', version: '1', targets: [] } as const;
  const one = unit('One', ['a.xlsx']);
  const generous = { ...one, standing: { ...one.standing, profile: { ...profile, trendMethod: 'halves' } } };
  const textsOf = (units: readonly ReportedUnit[]) =>
    vendorsPlan(units, [], options).plan.blocks.flatMap(({ row, rows }) =>
      rows.flatMap((cells, down) => cells.flatMap((cell) => [[row + down, String(cell?.value)] as const])),
    );
  const warned = textsOf([one, generous as ReportedUnit]).filter(([, text]) =>
    text.includes('last 3 against'),
  );
  expect(warned.map(([row]) => row)).toEqual([3]);
  expect(textsOf([one]).some(([, text]) => text.includes('last 3 against'))).toBe(false);
});

it('a line of a unit says by which trend rule it was judged, where that is not the usual one', () => {
  const line = (more: object) => JSON.stringify({ ...unit('A', ['a.xlsx']), standing: standingBy(more) });
  const standingBy = (more: object) => ({ ...unit('A', []).standing, profile: { ...profile, ...more } });
  const read = (more: object) => {
    const parsed = parseUnitLine(line(more));
    return parsed.kind === 'units' ? parsed.units[0]?.standing.profile : null;
  };
  expect(read({ trendMethod: 'theil-sen' })).toEqual({ ...profile, trendMethod: 'theil-sen' });
  expect([read({}), read({ trendMethod: 'magic' })]).toEqual([profile, profile]);
});
