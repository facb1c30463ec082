/** The shortest way to Gold (scoring §12): which metrics would have to move, the nearest first. A what-if, no promise. */
import { nearlyEqual } from './equality';
import type { GoldJudgement } from './gold';
import type { Status } from './metric';

/** What is looked at of a scored metric. */
export interface WayMetric {
  readonly name: string;
  readonly status: Status;
  /** Positive is good; null: how far it is from its target is not known. */
  readonly relativeGap: number | null;
}

/** Indices of the metrics that would have to move, nearest first. */
export interface ShortestWay {
  readonly toTarget: readonly number[];
  readonly intoImprovement: readonly number[];
}

/**
 * Which metrics bring Gold with the least that has to move (scoring §12): as many as are short, nearest to their targets
 * first, unknown distances last, then by name. Empty lists once Gold is reached.
 *
 * @param metrics those that are scored, and no other
 * @example
 * shortestWay(
 *   [{ name: 'AHT', status: 'not-met', relativeGap: -0.2 }, { name: 'CSAT', status: 'not-met', relativeGap: -0.1 }],
 *   { shortMet: 1, shortMetOrImproving: 2 },
 * ) // { toTarget: [1], intoImprovement: [0] }
 */
export function shortestWay(
  metrics: readonly WayMetric[],
  { shortMet, shortMetOrImproving }: Pick<GoldJudgement, 'shortMet' | 'shortMetOrImproving'>,
): ShortestWay {
  const places = metrics.map((_, index) => index).filter((index) => metrics[index]?.status !== 'met');
  const nearest = nearestFirst(metrics, places);
  const neither = nearest.filter((index) => metrics[index]?.status !== 'improving');
  const moved = neither.slice(0, shortMetOrImproving);
  if (shortMetOrImproving >= shortMet)
    return { toTarget: moved.slice(0, shortMet), intoImprovement: moved.slice(shortMet) };
  const taken = new Set(moved);
  const rest = nearest.filter((index) => !taken.has(index));
  return { toTarget: [...moved, ...rest.slice(0, shortMet - shortMetOrImproving)], intoImprovement: [] };
}

function nearestFirst(metrics: readonly WayMetric[], places: readonly number[]): number[] {
  const distances = new Float64Array(metrics.length);
  metrics.forEach(({ relativeGap }, index) => {
    distances[index] = relativeGap === null ? Number.POSITIVE_INFINITY : -relativeGap;
  });
  const distance = (index: number): number => distances[index] ?? Number.POSITIVE_INFINITY;
  const name = (index: number): string => metrics[index]?.name ?? '';
  const byDistance = [...places].sort((a, b) => {
    const left = distance(a);
    const right = distance(b);
    return left === right ? 0 : left - right;
  });
  // Distances within rounding of their neighbour are one, so that names decide (scoring §3).
  let rank = 0;
  const ranks = new Int32Array(metrics.length);
  byDistance.forEach((index, at) => {
    const before = byDistance[at - 1];
    if (before !== undefined && !isNear(distance(before), distance(index))) rank++;
    ranks[index] = rank;
  });
  const rankOf = (index: number): number => ranks[index] ?? 0;
  return byDistance.sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnits(name(a), name(b)) || a - b);
}

function isNear(a: number, b: number): boolean {
  // An unknown distance is near to nothing but another one.
  return a === b || (Number.isFinite(a) && Number.isFinite(b) && nearlyEqual(a, b));
}

function byCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
