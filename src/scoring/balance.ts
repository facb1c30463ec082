/** Balance: metrics of different categories that moved apart, told without a word of cause (scoring §7). */
import { atLeast } from './equality';
import { leftOutWhy } from './gold';
import type { Metric, MetricScore } from './metric';
import { seriesShape } from './points';
import type { Profile } from './profile';
import { sinceRebase } from './rebase';
import { Scratch } from './scratch';
import { targetAt } from './target';
import { courseP } from './trend';

/** So many are told. */
const mostTensions = 5;
/** Stricter than a trend's own: among 20 metrics of noise one is told in 8 % of months, at 0.10 in 55 %. */
const LARGEST_P = 0.025;

/** What is looked at of a metric. */
export interface BalancedMetric {
  readonly name: string;
  readonly metric: Metric;
  readonly score: MetricScore;
  /** Its latest measured period, written so that equal periods of several tables are equal texts; null: none. */
  readonly period: string | null;
}

/** Two metrics by their indices, and the p of each one's own course. */
export interface Tension {
  readonly improving: number;
  readonly adverse: number;
  readonly improvingP: number;
  readonly adverseP: number;
}

/**
 * Pairs of scored metrics of different categories with the same latest period and cadence, one improving, the other
 * adverse, both by more than chance (scoring §7): at most 5, by the product of their p, then by name.
 *
 * @example tensions([aht, csat], goldProfile) // [{ improving: 0, adverse: 1, improvingP: 0.0014, adverseP: 0.0083 }]
 */
export function tensions(metrics: readonly BalancedMetric[], profile: Profile): Tension[] {
  const scratch = new Scratch();
  const groups = new Map<string, { readonly improving: Moved[]; readonly adverse: Moved[] }>();
  for (const [index, one] of metrics.entries()) {
    const { verdict } = one.score.trend;
    if ((verdict !== 'improving' && verdict !== 'adverse') || !isTold(one)) continue;
    const p = ownP(one.metric, profile, scratch);
    if (p === null || !atLeast(LARGEST_P, p)) continue;
    const key = `${one.period} ${one.score.cadence}`;
    const group = groups.get(key) ?? { improving: [], adverse: [] };
    groups.set(key, group);
    group[verdict].push({ index, p, name: one.name, category: one.metric.category });
  }
  return [...groups.values()].flatMap(pairsOf).sort(byChance).slice(0, mostTensions).map(tensionOf);
}

/** A metric without a category is of none that differs, and what was measured long ago is not how things went. */
function isTold({ metric: { category }, score, period }: BalancedMetric): boolean {
  const { status, computedStatus } = score;
  if (category === null || period === null || leftOutWhy(category, status) !== null) return false;
  return status !== 'no-data' && computedStatus !== 'no-data';
}

function ownP(
  { points, better, targets, rebases }: Metric,
  profile: Profile,
  scratch: Scratch,
): number | null {
  if (better === null) return null;
  const shape = seriesShape(points);
  const target = targetAt(targets, shape.latestIndex);
  return courseP({ points, better, target }, profile.trend, sinceRebase(shape, rebases), scratch);
}

interface Moved {
  readonly index: number;
  readonly name: string;
  readonly category: Metric['category'];
  readonly p: number;
}

interface Pair {
  readonly improving: Moved;
  readonly adverse: Moved;
}

function pairsOf({ improving, adverse }: { readonly improving: Moved[]; readonly adverse: Moved[] }): Pair[] {
  const others = surest(adverse);
  return surest(improving).flatMap((one) =>
    others.flatMap((other) => (one.category === other.category ? [] : [{ improving: one, adverse: other }])),
  );
}

/** Of each category those that can be told at all: pairs grow with the square, and a sheet may have 500,000 metrics. */
function surest(moved: Moved[]): Moved[] {
  const counts = new Map<Metric['category'], number>();
  const sorted = moved.sort((a, b) => rounded(a.p) - rounded(b.p) || byName(a, b));
  return sorted.filter(({ category }) => {
    const count = (counts.get(category) ?? 0) + 1;
    counts.set(category, count);
    return count <= mostTensions;
  });
}

function byChance(a: Pair, b: Pair): number {
  const chance = ({ improving, adverse }: Pair): number => rounded(improving.p * adverse.p);
  return (
    chance(a) - chance(b) ||
    byName(a.improving, b.improving) ||
    byName(a.adverse, b.adverse) ||
    a.improving.index - b.improving.index ||
    a.adverse.index - b.adverse.index
  );
}

function byName(a: Moved, b: Moved): number {
  return a.name === b.name ? 0 : a.name < b.name ? -1 : 1;
}

/** Without the dust of multiplying, so that names decide between equal ones. */
function rounded(p: number): number {
  return Number(p.toPrecision(12));
}

function tensionOf({ improving, adverse }: Pair): Tension {
  return { improving: improving.index, adverse: adverse.index, improvingP: improving.p, adverseP: adverse.p };
}
