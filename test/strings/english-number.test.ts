import fc from 'fast-check';
import { englishNumber } from '../../src/strings/english-number';

const intl = (value: number, style: 'decimal' | 'percent', least: number, most: number, grouping: boolean) =>
  new Intl.NumberFormat('en-US', {
    style,
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: grouping,
  }).format(value);

const places = fc.nat(6).chain((most) => fc.record({ most: fc.constant(most), least: fc.nat(most) }));
const figures = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer(),
  fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6)).map(([n, e]) => n / 10 ** e),
);

describe('an English number without Intl', () => {
  it('is what Intl writes, whatever the number and its decimals', () => {
    fc.assert(
      fc.property(
        figures,
        places,
        fc.boolean(),
        fc.boolean(),
        (value, { least, most }, grouping, isShare) => {
          const style = isShare ? 'percent' : 'decimal';
          const written = englishNumber(value, { style, least, most, grouping });
          if (written !== null) expect(written).toBe(intl(value, style, least, most, grouping));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    [1.005, 2, '1.01'],
    [0.285, 2, '0.29'],
    [999.995, 2, '1,000.00'],
    [-0.004, 2, '-0.00'],
    [1234567, 0, '1,234,567'],
    [0.1 + 0.2, 6, '0.300000'],
  ])('%d with %d decimals is %s', (value, decimals, expected) => {
    const shape = { style: 'decimal', least: decimals, most: decimals, grouping: true } as const;
    expect(englishNumber(value, shape)).toBe(expected);
    expect(intl(value, 'decimal', decimals, decimals, true)).toBe(expected);
  });

  it('leaves to Intl what is not written out in digits', () => {
    const shape = { style: 'decimal', least: 0, most: 2, grouping: false } as const;
    expect([NaN, Infinity, 1e21, 1e-7].map((value) => englishNumber(value, shape))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
