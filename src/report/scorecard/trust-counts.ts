/** How far the data of all metrics together can be trusted: each CUIKA letter counted, and what to look at first (scoring §10). */
import type { CuikaLetter, CuikaResult, RegisteredAction } from '../../scoring/cuika';
import type { Scorecard } from './scored';
import { checksOfMetric, letters } from './trust';
import type { PlaceInScorecard } from './whole';

export interface TrustCount {
  readonly letter: CuikaLetter;
  readonly counts: Readonly<Record<CuikaResult, number>>;
  /** Metrics that fail, then those with a warning, each in order. */
  readonly faulty: readonly PlaceInScorecard[];
}

/**
 * One a letter, in the order the name spells.
 *
 * @param places the metrics that count, as `wholeOf(card).counted` names them
 * @param actionsOf the rows of the action register about a metric; null: there is no register
 */
export function trustCounts(
  { tables, profile }: Pick<Scorecard, 'tables' | 'profile'>,
  places: readonly PlaceInScorecard[],
  actionsOf: ((table: number, index: number) => readonly RegisteredAction[]) | null,
): readonly TrustCount[] {
  const counts = letters.map((letter) => ({
    letter,
    counts: { pass: 0, warn: 0, fail: 0, 'not-checked': 0 },
    failed: [] as PlaceInScorecard[],
    warned: [] as PlaceInScorecard[],
  }));
  for (const place of places) {
    const { table, index } = place;
    const scored = tables[table];
    if (scored === undefined) continue;
    const checks = checksOfMetric(scored, index, profile, actionsOf?.(table, index) ?? null);
    if (checks === null) continue;
    for (const { letter, counts: results, failed, warned } of counts) {
      const { result } = checks[letter];
      results[result]++;
      if (result === 'fail') failed.push(place);
      else if (result === 'warn') warned.push(place);
    }
  }
  return counts.map(({ letter, counts: results, failed, warned }) => ({
    letter,
    counts: results,
    faulty: [...failed, ...warned],
  }));
}
