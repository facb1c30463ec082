/** Status: the one word that sums up level and trend (scoring §5). */
import type { Level, Status, TrendVerdict } from './metric';

export interface StatusFacts {
  /** False when no point of the series is measured. */
  readonly measured: boolean;
  /** The latest point's period has a target. */
  readonly target: boolean;
  /** The latest point is recent enough for the table's reporting period. */
  readonly current: boolean;
  /** Null when there are too few points for the level rule. */
  readonly level: Level | null;
  readonly trend: TrendVerdict;
}

/**
 * First that applies: No target, No data, Met, Improving, Not met (scoring §5).
 * @example statusOf({ measured: true, target: true, current: true, level: 'missed', trend: 'improving' }) // 'improving'
 */
export function statusOf(facts: StatusFacts): Status {
  if (facts.measured && !facts.target) return 'no-target';
  if (!facts.measured || !facts.current || facts.level === null) return 'no-data';
  if (facts.level === 'met') return 'met';
  return facts.trend === 'improving' ? 'improving' : 'not-met';
}

/**
 * True when the latest point is less than one cadence older than the reporting period (scoring §2.6).
 * @param reportingIndex null: the series stands alone, its latest point is its reporting period
 * @example isCurrent(9, 3, 11) // true: a quarterly figure two months old
 */
export function isCurrent(latestIndex: number, cadence: number, reportingIndex: number | null): boolean {
  return latestIndex >= 0 && (reportingIndex === null || reportingIndex - latestIndex < cadence);
}
