/** Gold over time: what the shares would have been at each period, for the chart (scoring §7). */
import { leftOutWhy } from './gold';
import type { Metric, Status } from './metric';
import type { Profile } from './profile';
import { statusBefore } from './score-metric';
import { Scratch } from './scratch';
import { reportingPeriod } from './score-table';

/** Shares of the scored metrics, 0…1. */
export interface GoldShares {
  readonly met: number;
  readonly metOrImproving: number;
}

/**
 * For each period the shares of the same table read up to that period; null before anything is measured or scored.
 * A status set by hand counts from the reporting period on: nobody can say how it would have been set before.
 * @param last work out only the last so many periods; the earlier ones are null
 * @returns one entry per period, as many as the longest metric has points
 * @example goldHistory(metrics, goldProfile).at(-1)?.met // the same as scoreTable(metrics, goldProfile).gold.met
 */
export function goldHistory(
  metrics: readonly Metric[],
  profile: Profile,
  last: number = Infinity,
): (GoldShares | null)[] {
  const periods = metrics.reduce((most, { points }) => Math.max(most, points.length), 0);
  const first = Math.max(0, periods - last);
  const today = reportingPeriod(metrics);
  const scratch = new Scratch();
  const history = new Array<GoldShares | null>(Math.min(first, periods)).fill(null);
  for (let end = first + 1; end <= periods; end++) {
    const reporting = reportingPeriod(metrics, end);
    if (reporting === null) history.push(null);
    else history.push(sharesBefore(metrics, profile, end, reporting, reporting === today, scratch));
  }
  return history;
}

function sharesBefore(
  metrics: readonly Metric[],
  profile: Profile,
  end: number,
  reporting: number,
  today: boolean,
  scratch: Scratch,
): GoldShares | null {
  let scored = 0;
  let met = 0;
  let improving = 0;
  for (const metric of metrics) {
    if (metric.category === 'other') continue;
    const byHand: Status | undefined = today ? metric.override?.status : undefined;
    const status = byHand ?? statusBefore(metric, profile, end, reporting, scratch);
    if (leftOutWhy(metric.category, status) !== null) continue;
    scored++;
    if (status === 'met') met++;
    else if (status === 'improving') improving++;
  }
  return scored === 0 ? null : { met: met / scored, metOrImproving: (met + improving) / scored };
}
