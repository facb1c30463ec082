/** How often the trend rules err, as docs/scoring.md and docs/rules/scoring.md say it, counted on made-up series. */
import { judgeGold } from '../../src/scoring/gold';
import type { TrendMethod } from '../../src/scoring/metric';
import { seriesShape } from '../../src/scoring/points';
import { goldProfile } from '../../src/scoring/profile';
import { Scratch } from '../../src/scoring/scratch';
import { trendOf } from '../../src/scoring/trend';
import { page } from './pages';

const guide = page('docs/scoring.md').replace(/\s+/g, ' ');
const rules = page('docs/rules/scoring.md').replace(/\s+/g, ' ');

/** So many series that a share is off by more than 3 in 100 less than once in a hundred times; the seed is fixed. */
const series = 2000;
const near = 3;

describe('of 100 series of noise', () => {
  it.each([6, 7, 8, 9, 10, 11, 12])('6 to 8 look improving at %i points', (points) => {
    expect(guide).toContain('takes noise for improvement in 6 to 8 of 100');
    const found = improving({ points });
    expect(found).toBeGreaterThan(6 - near);
    expect(found).toBeLessThan(8 + near);
  });

  it.each(['theil-sen', 'halves'] as const)('%s takes half for improvement', (method) => {
    expect(guide).toContain('Both take noise for improvement half the time');
    expect(Math.abs(improving({ points: 12, method }) - 50)).toBeLessThan(near);
  });

  it('94 of 100 tables of 13 met and 7 of noise are Gold by such a rule', () => {
    expect(rules).toContain('a false Gold 94 times in 100 to 20 metrics of which 13 are met and 7 are noise');
    let chance = 0;
    for (let improved = 0; improved < 2 ** 7; improved++) {
      const improvingCount = improved.toString(2).replaceAll('0', '').length;
      if (judgeGold({ scored: 20, metCount: 13, improvingCount }, goldProfile).gold) chance += 1 / 2 ** 7;
    }
    expect(Math.round(100 * chance)).toBe(94);
  });

  it('14 to 17 look improving where neighbours depend on each other', () => {
    expect(guide).toContain('about 14 to 17 of 100 at a correlation of 0.5 between neighbours');
    for (const points of [6, 12]) {
      const found = improving({ points, correlation: 0.5 });
      expect(found).toBeGreaterThan(14 - near);
      expect(found).toBeLessThan(17 + near);
    }
  });
});

describe('of 100 series that improve by half a standard deviation a period', () => {
  const told = /^\| found +\|(.+)\|$/m.exec(page('docs/scoring.md'))?.[1]?.split('|') ?? [];
  const shares = told.map((cell) => Number(/\d+/.exec(cell)?.[0]));

  it.each([6, 7, 8, 9, 10].map((points, index): [number, number] => [points, shares[index] ?? NaN]))(
    'the rule finds, at %i points, %i',
    (points, share) => {
      expect(Math.abs(improving({ points, drift: 0.5 }) - share)).toBeLessThan(near);
    },
  );

  it('57 are found at 6 points, as the rules say', () => {
    expect(rules).toContain(
      'with 6 points a drift of half a standard deviation a period is found 57 times in 100',
    );
    expect(shares[0]).toBe(57);
  });
});

it('finds half as fast an improvement in 26 of 100 with 6 points, in 77 with 12', () => {
  expect(guide).toContain('found in 26 % of cases with six figures, and in 77 % with twelve');
  expect(Math.abs(improving({ points: 6, drift: 0.25 }) - 26)).toBeLessThan(near);
  expect(Math.abs(improving({ points: 12, drift: 0.25 }) - 77)).toBeLessThan(near);
});

interface Made {
  readonly points: number;
  readonly drift?: number;
  readonly correlation?: number;
  readonly method?: TrendMethod;
}

/** How many of 100 made-up series look improving: normal noise of one standard deviation, with a drift a period. */
function improving({ points, drift = 0, correlation = 0, method = 'mann-kendall' }: Made): number {
  const draw = normal(points + Math.round(100 * drift) + (correlation > 0 ? 7 : 0));
  const settings = { ...goldProfile.trend, method };
  const scratch = new Scratch();
  let found = 0;
  for (let made = 0; made < series; made++) {
    let level = draw();
    const values = Array.from({ length: points }, (_, index) => {
      if (index > 0) level = correlation * level + Math.sqrt(1 - correlation ** 2) * draw();
      return drift * index + level;
    });
    const metric = { points: values, better: 'higher', target: null } as const;
    if (trendOf(metric, settings, seriesShape(values), scratch).verdict === 'improving') found++;
  }
  return (100 * found) / series;
}

/** Normal draws that are the same every time: Mulberry32 by Box and Muller. */
function normal(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
