/**
 * The two pictures of a metric: its variation, which way the process moves, and its assurance, whether it will meet the
 * target as it runs now (scoring §4, §8).
 */
import { assurance as assuranceOf } from '../../scoring/assurance';
import type { Assurance } from '../../scoring/assurance';
import { controlLimits } from '../../scoring/control-limits';
import type { MetricScore, TrendVerdict } from '../../scoring/metric';
import { rebasedAt } from '../../scoring/rebase';
import type { TableMetric } from '../../worksheet/metric/table';

/** `common`: neither way, or too few points to say. Null where nothing says which way is better. */
export type Variation = 'improving' | 'adverse' | 'common' | null;

/** As programs read it. */
export type AssuranceCode = 'meets' | 'hit-or-miss' | 'misses';

export interface ProcessPictures {
  readonly variation: Variation;
  /** Null without a target, a direction or at least two measured points. */
  readonly assurance: Assurance | null;
  /** True when its limits rest on fewer than 12 points. */
  readonly provisional: boolean;
}

const variations: Readonly<Record<TrendVerdict, Variation>> = {
  improving: 'improving',
  adverse: 'adverse',
  none: 'common',
  'too-few': 'common',
};

/** @example picturesOf(metric, score) // { variation: 'adverse', assurance: 'hit-or-miss', provisional: false } */
export function picturesOf(
  { points, better, rebases }: Pick<TableMetric, 'points' | 'better' | 'rebases'>,
  { trend, target, latestIndex }: Pick<MetricScore, 'trend' | 'target' | 'latestIndex'>,
): ProcessPictures {
  const variation = trend.verdict === null ? null : variations[trend.verdict];
  const from = rebasedAt(rebases, latestIndex ?? -1);
  const limits = better === null || target === null ? null : controlLimits(points, { from });
  if (limits === null || better === null || target === null)
    return { variation, assurance: null, provisional: false };
  return { variation, assurance: assuranceOf(limits, target, better), provisional: limits.provisional };
}

const codes: Readonly<Record<Assurance, AssuranceCode>> = {
  'consistently-meets': 'meets',
  'hit-or-miss': 'hit-or-miss',
  'consistently-misses': 'misses',
};

/** @example assuranceCode('consistently-meets') // 'meets' */
export function assuranceCode(assurance: Assurance | null): AssuranceCode | null {
  return assurance === null ? null : codes[assurance];
}
