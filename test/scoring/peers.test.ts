/** Figures other tools' own tests expect; sources are named in test/peers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assurance } from '../../src/scoring/assurance';
import { controlLimits } from '../../src/scoring/control-limits';
import { countPairs, varianceOfS, zOfS } from '../../src/scoring/mann-kendall';
import { pointFlags } from '../../src/scoring/point-flags';
import { theilSenSlope } from '../../src/scoring/theil-sen';

function peer<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'peers', name), 'utf8')) as T;
}

type Values = (number | null)[];
interface MannKendallCase {
  name: string;
  input: Values | { constant: string; n: number } | { arange: number };
  original_test: { S: number; var_s?: number; z?: number };
  sens_slope: { slope: number };
}

describe('pyMannKendall', () => {
  const { cases } = peer<{ cases: MannKendallCase[] }>('pymannkendall.json');

  it.each(cases)('$name: S, variance, z and slope', ({ input, original_test: expected, sens_slope }) => {
    const series = seriesOf(input);
    const positions = series.flatMap((value, index) => (value === null ? [] : [index]));
    const values = series.filter((value) => value !== null);
    const { up, down, tieSizes } = countPairs(values);
    const variance = varianceOfS(values.length, tieSizes);
    expect(up - down).toBe(expected.S);
    if (expected.var_s !== undefined) expect(variance).toBeCloseTo(expected.var_s, 6);
    if (expected.z !== undefined) expect(zOfS(up - down, variance)).toBeCloseTo(expected.z, 12);
    expect(theilSenSlope(values, positions)).toBeCloseTo(sens_slope.slope, 12);
  });

  function seriesOf(input: MannKendallCase['input']): Values {
    if (Array.isArray(input)) return input;
    if ('arange' in input) return Array.from({ length: input.arange }, (_, index) => index);
    return new Array<number>(input.n).fill(7);
  }
});

describe('SciPy', () => {
  const { cases } = peer<{ cases: { y: Values; x: number[]; slope: number | null }[] }>(
    'scipy_theilslopes.json',
  );

  it.each(cases)('Theil–Sen slope of $y at $x is $slope', ({ y, x, slope }) => {
    const positions = x.filter((_, index) => y[index] !== null);
    const actual = theilSenSlope(
      y.filter((value) => value !== null),
      positions,
    );
    if (slope === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(slope, 12);
  });
});

interface PlotTheDots {
  seven_points_one_side_of_mean: { side_of_mean: number[]; flag_at_7th_and_later: number[] }[];
  spread_flag_back_over_the_seven: { flag: number[]; member: number[] }[];
  seven_point_trend: { y: number[]; flag_at_7th: number[] }[];
  two_in_three: { close: number[]; side: number[]; flagged?: number[]; in_window: number[] }[];
  assurance: {
    direction: string;
    target: number;
    rows?: { lower: number; upper: number; expect: string | null }[];
    segments_last_decides?: { order: number[][]; expect: string }[];
  }[];
  control_limits: {
    y: number[];
    screen_outliers: boolean;
    mean: number;
    lower: number;
    upper: number;
    digits?: number;
    points?: string;
  }[];
  point_types: { y: number[] }[];
}

describe('NHSRplotthedots', () => {
  const peers = peer<PlotTheDots>('nhsr_plotthedots.json');
  const wide = { lower: -100, centre: 0, upper: 100, provisional: false, points: 99 };
  const marks = (values: number[], kind: string, limits = wide) =>
    pointFlags(values, {}, limits).map((flag) => (flag?.kind === kind ? (flag.side === 'high' ? 1 : -1) : 0));
  /** The flag a tool puts on the seventh point, spread back over all seven. */
  const spread = (flags: number[]) =>
    flags.map((_, index) => flags.slice(index, index + 7).find((flag) => flag !== 0) ?? 0);

  it('spreads a flag back over the seven points that earned it', () => {
    for (const { flag, member } of peers.spread_flag_back_over_the_seven) {
      expect(spread(flag).map(Math.abs)).toEqual(member);
    }
  });

  it.each(peers.seven_points_one_side_of_mean)('seven on one side: $side_of_mean', (each) => {
    const values = each.side_of_mean.map((side, index) => side * (10 + (index % 2)));
    const sides = spread(each.flag_at_7th_and_later).map((flag, i) =>
      flag === 0 ? 0 : each.side_of_mean[i],
    );
    expect(marks(values, 'seven-one-side')).toEqual(sides);
  });

  it.each(peers.seven_point_trend)('seven rising or falling: $y', ({ y, flag_at_7th }) => {
    expect(marks(y, 'seven-moving')).toEqual(spread(flag_at_7th));
  });

  it.each(peers.two_in_three)(
    'two of three: close $close, side $side',
    ({ close, side, flagged, in_window }) => {
      const values = side.map((sign, index) => sign * (close[index] === 1 ? 80 : 10));
      expect(marks(values, 'two-of-three').map(Math.abs)).toEqual(flagged ?? in_window);
    },
  );

  it('does not pair two near-limit points on opposite sides', () => {
    const [{ y } = { y: [] }] = peers.point_types;
    expect(pointFlags(y).slice(-2)).toEqual([null, null]);
  });

  const labels: Record<string, string> = {
    consistent_pass: 'consistently-meets',
    consistent_fail: 'consistently-misses',
    inconsistent: 'hit-or-miss',
  };
  it.each(peers.assurance.filter(({ direction }) => direction !== 'neutral'))(
    'assurance against $target, $direction is good',
    ({ direction, target, rows = [], segments_last_decides = [] }) => {
      const better = direction === 'increase' ? 'higher' : 'lower';
      const last = segments_last_decides.map(({ order, expect: expected }) => {
        const [lower = 0, , upper = 0] = order.at(-1) ?? [];
        return { lower, upper, expect: expected };
      });
      for (const row of [...rows, ...last]) {
        expect(assurance(row, target, better)).toBe(labels[row.expect ?? '']);
      }
    },
  );

  const screened = peers.control_limits.filter(({ screen_outliers }) => screen_outliers);
  it.each(screened)(
    'limits $lower to $upper around $mean',
    ({ y, mean, lower, upper, digits = 7, points }) => {
      const limits = controlLimits(y);
      const rounded = (value: number | undefined) => Number(value?.toPrecision(digits));
      expect([rounded(limits?.lower), rounded(limits?.centre), rounded(limits?.upper)]).toEqual([
        lower,
        mean,
        upper,
      ]);
      if (points?.startsWith(`${y.length} common cause`)) {
        expect(pointFlags(y).every((flag) => flag === null)).toBe(true);
      }
    },
  );
});
