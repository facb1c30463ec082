/** Status: the one word that sums up level and trend (scoring §5). */
import type { Level, Status, TrendVerdict } from './metric';

export interface StatusFacts {
  /** There is a target for the latest point, or any at all where nothing is measured (`hasTarget`). */
  readonly target: boolean;
  /** Something says which way is better. */
  readonly direction: boolean;
  /** Null when nothing is measured, the latest point is too old for the table, or the level rule has too few points. */
  readonly level: Level | null;
  /** Null where nothing says which way is better. */
  readonly trend: TrendVerdict | null;
}

/**
 * First that applies: No target (also with neither points nor a target), Unclear, No data, Met, Improving, Not met (scoring §5).
 * @example statusOf({ target: true, direction: true, level: 'missed', trend: 'improving' }) // 'improving'
 */
export function statusOf(facts: StatusFacts): Status {
  if (!facts.target) return 'no-target';
  if (!facts.direction) return 'unclear';
  if (facts.level === null) return 'no-data';
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
