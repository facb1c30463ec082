import { countsOf } from '../../../src/scoring/units/counts-of-metric';

const offered = [1000, 1100, 1050, 1200];
const answered = [950, 1045, 1000, 1128];
const inTime = [810, 869, 882, 996];
const lines = [{ points: offered }, { points: answered }, { points: inTime }];
const share = (above: number[], below: number[], decimals: number) =>
  above.map((top, index) => Number((top / (below[index] ?? 1)).toFixed(decimals)));

describe('the counts of a share', () => {
  it('are those whose ratio gives its figures: not answered of offered for a service level', () => {
    expect(countsOf({ points: share(inTime, offered, 2), decimals: 2 }, lines)).toEqual({
      ...{ numerator: 2, denominator: 0, scale: 1 },
    });
    expect(countsOf({ points: share(answered, offered, 3), decimals: 3 }, lines)?.numerator).toBe(1);
  });

  it('are found beside a share written as 81.0, too', () => {
    const points = share(inTime, offered, 4).map((one) => Number((100 * one).toFixed(1)));
    expect(countsOf({ points, decimals: null }, lines)).toEqual({ numerator: 2, denominator: 0, scale: 100 });
  });

  it('must give every figure, to the last digit shown', () => {
    const points = share(inTime, offered, 2);
    expect(countsOf({ points: [0.82, ...points.slice(1)], decimals: 2 }, lines)).toBeNull();
  });

  it('need three periods in common', () => {
    const points = share(inTime, offered, 2);
    expect(countsOf({ points: [...points.slice(0, 2), null, null], decimals: 2 }, lines)).toBeNull();
    expect(countsOf({ points: [...points.slice(0, 3), null], decimals: 2 }, lines)).not.toBeNull();
  });

  it('are none where different lines give it', () => {
    const twice = [
      ...lines,
      { points: inTime.map((one) => 2 * one) },
      { points: offered.map((one) => 2 * one) },
    ];
    expect(countsOf({ points: share(inTime, offered, 2), decimals: 2 }, twice)).toBeNull();
  });
});
