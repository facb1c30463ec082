/** Lines of units put together as machines do, in any order and grouping: the same bytes, and the sums of all counts. */
import fc from 'fast-check';
import { parseUnitLine, rollupLines } from '../../../src/report/vendors/unit-lines';
import { unionOf, type ReportedUnit, type UnitMetric } from '../../../src/scoring/units/union';

const profile = { name: 'gold', met: 65, metOrImproving: 75, unconfirmed: false };
const standing = {
  ...{ profile, scored: 1, met: 1, improving: 0, escalate: 0, act: 0, worst: null },
  ...{ metTrend: null, trust: null, overdue: null },
};
const metric: UnitMetric = {
  name: 'Service level',
  status: 'met',
  better: 'higher',
  target: 0.8,
  latest: 0.9,
  latestPeriod: '2024-02',
  format: '0%',
  scale: 1,
};
const periods = ['2024-01', '2024-02', '2024-03'];

/** Whole numbers and decimals of up to four digits, as a sheet shows them: `"1203.25"`, in ten thousandths beside it. */
const count = fc.integer({ min: 0, max: 90_000_000 });
const textOf = (parts: number): string => String(parts / 10_000);

const units = fc
  .array(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: periods.length }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map((figures, index): ReportedUnit => ({
      unit: `Unit ${index}`,
      fingerprint: `f${index}`,
      books: [`unit-${index}.xlsx`],
      standing,
      metrics: [metric],
      counts: figures.map(([some, more], at) => ({
        metric: 'Service level',
        period: periods[at] ?? '',
        numerator: textOf(some),
        denominator: textOf(some + more),
      })),
    })),
  );

/** What `copc rollup` does with lines. */
function rolled(lines: readonly string[]): readonly string[] {
  const read = lines.flatMap((line) => {
    const parsed = parseUnitLine(line);
    return parsed.kind === 'units' ? parsed.units : [];
  });
  return rollupLines(unionOf(read), []);
}

const shuffled = fc.infiniteStream(fc.nat());
function shuffle<T>(list: readonly T[], numbers: Iterator<number>): T[] {
  const drawn = list.map((one) => ({ one, key: Number(numbers.next().value) }));
  return drawn.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

it('is byte for byte the same in any order and grouping, with any of it given again', () => {
  fc.assert(
    fc.property(units, shuffled, fc.nat(), fc.nat(), (all, numbers, cut, again) => {
      const whole = rolled(rollupLines(all, []));
      const lines = shuffle(whole, numbers);
      const at = cut % (lines.length + 1);
      const parts = [lines.slice(0, at), lines.slice(at), lines.slice(0, again % (lines.length + 1))];
      const merged = rolled(shuffle(parts, numbers).flatMap(rolled));
      expect(merged.join('\n')).toBe(whole.join('\n'));
      expect(rolled(whole).join('\n')).toBe(whole.join('\n'));
    }),
  );
});

it('has the sums of all counts, decimals to the last digit', () => {
  fc.assert(
    fc.property(units, (all) => {
      const sums = rollupLines(unionOf(all), [])
        .map((line) => JSON.parse(line) as { rollup?: string; sums: Record<string, string>[] })
        .find(({ rollup }) => rollup === 'Service level')?.sums;
      for (const period of periods) {
        const of = all.flatMap(({ counts }) => counts.filter((one) => one.period === period));
        const sum = (what: 'numerator' | 'denominator'): string =>
          textOf(of.reduce((total, one) => total + Math.round(Number(one[what]) * 10_000), 0));
        const found = sums?.find((one) => one['period'] === period);
        if (of.length === 0) expect(found).toBeUndefined();
        else
          expect([found?.['numerator'], found?.['denominator'], found?.['units']]).toEqual([
            sum('numerator'),
            sum('denominator'),
            of.length,
          ]);
      }
    }),
  );
});
