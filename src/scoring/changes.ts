/** What changed since the period before: the same table read up to then, and how each status moved (scoring §7). */
import type { Metric, MetricScore, Status, Target, Targets } from './metric';
import type { Profile } from './profile';
import { reportingPeriod, scoreTable } from './score-table';
import type { TableScore } from './score-table';

/** `recovered`: Met again. `improved`: better, and not Met. `worse`: less than it was. */
export type StatusChange = 'worse' | 'recovered' | 'improved';

/** Gold against the period before: had and lost, not had and won, or as it was. */
export type GoldChange = 'lost' | 'won' | null;

/**
 * The table as it was at the latest period with any value before the reporting period. A status set by hand counts from
 * the reporting period on: nobody can say how it would have been set before.
 * @returns null when nothing was measured before
 * @example scoreBefore(metrics, goldProfile)?.score.gold.gold // what Gold was a month ago
 */
export function scoreBefore(
  metrics: readonly Metric[],
  profile: Profile,
): { readonly index: number; readonly score: TableScore } | null {
  const now = reportingPeriod(metrics);
  const index = now === null ? null : reportingPeriod(metrics, now);
  if (index === null) return null;
  return {
    index,
    score: scoreTable(
      metrics.map((metric) => upTo(metric, index + 1)),
      profile,
    ),
  };
}

function upTo({ name, category, better, targets, points }: Metric, end: number): Metric {
  return {
    name,
    category,
    better,
    targets: isPerPeriod(targets) ? targets.slice(0, end) : targets,
    points: points.slice(0, end),
  };
}

function isPerPeriod(targets: Targets): targets is readonly (Target | null)[] {
  return Array.isArray(targets);
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
