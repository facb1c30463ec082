/** What changed since the period before: the same table read up to then, and how each status moved (scoring §7). */
import { goldOf } from './gold';
import type { GoldResult } from './gold';
import type { Metric, MetricScore, Status } from './metric';
import { seriesShape } from './points';
import type { Profile } from './profile';
import { statusBefore } from './score-metric';
import { reportingPeriod } from './score-table';
import { Scratch } from './scratch';

/** `recovered`: Met again. `improved`: better, and not Met. `worse`: less than it was. */
export type StatusChange = 'worse' | 'recovered' | 'improved';

/** Gold against the period before: had and lost, not had and won, or as it was. */
export type GoldChange = 'lost' | 'won' | null;

/** The verdicts of a table as it was: what a comparison needs of them. */
export interface EarlierScore {
  /** One per metric, in order. */
  readonly scores: readonly Pick<MetricScore, 'status' | 'latestIndex'>[];
  readonly gold: GoldResult;
}

/**
 * The table as it was at the latest period with any value before the reporting period. A status set by hand counts from
 * the reporting period on: nobody can say how it would have been set before.
 * @returns null when nothing was measured before
 * @example scoreBefore(metrics, goldProfile)?.score.gold.gold // what Gold was a month ago
 */
export function scoreBefore(
  metrics: readonly Metric[],
  profile: Profile,
): { readonly index: number; readonly score: EarlierScore } | null {
  const now = reportingPeriod(metrics);
  const index = now === null ? null : reportingPeriod(metrics, now);
  if (index === null) return null;
  const end = index + 1;
  const scratch = new Scratch();
  const scores = metrics.map((metric) => {
    const shape = seriesShape(metric.points, end);
    return {
      status: statusBefore(metric, profile, end, index, scratch, shape),
      latestIndex: shape.latestIndex < 0 ? null : shape.latestIndex,
    };
  });
  return { index, score: { scores, gold: goldOf(metrics, scores, profile) } };
}

const ranks: Readonly<Record<Status, number | null>> = {
  met: 2,
  improving: 1,
  'not-met': 0,
  'no-data': 0,
  'no-target': null,
  unclear: null,
};

/**
 * How a metric's status moved. No data counts as not met, as in the score; without a target, a direction or any
 * earlier value there is nothing to compare, and it is null, as where nothing moved.
 * @example statusChange({ status: 'not-met', latestIndex: 4 }, { status: 'met', latestIndex: 5 }) // 'recovered'
 */
export function statusChange(
  before: Pick<MetricScore, 'status' | 'latestIndex'>,
  now: Pick<MetricScore, 'status' | 'latestIndex'>,
): StatusChange | null {
  const [was, is] = [ranks[before.status], ranks[now.status]];
  if (was === null || is === null || was === is || before.latestIndex === null) return null;
  if (is < was) return 'worse';
  return now.status === 'met' ? 'recovered' : 'improved';
}

/** @example goldChange({ gold: true }, { gold: false }) // 'lost' */
export function goldChange(before: { readonly gold: boolean }, now: { readonly gold: boolean }): GoldChange {
  if (before.gold === now.gold) return null;
  return now.gold ? 'won' : 'lost';
}
