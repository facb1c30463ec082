/** How far the data of all metrics together can be trusted: each CUIKA letter counted, and what to look at first (scoring §10). */
import type { CuikaLetter, CuikaResult, RegisteredAction } from '../../scoring/cuika';
import type { Scorecard } from './scored';
import { letters, trustOfMetric, type TrustFault } from './trust';
import type { PlaceInScorecard } from './whole';

export interface TrustCount {
  readonly letter: CuikaLetter;
  readonly counts: Readonly<Record<CuikaResult, number>>;
  /** Metrics that fail, then those with a warning, each in order, with their faults of this letter. */
  readonly faulty: readonly (PlaceInScorecard & { readonly faults: readonly TrustFault[] })[];
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
  const all = places.flatMap(({ table, index }) => {
    const scored = tables[table];
    const trust =
      scored === undefined ? null : trustOfMetric(scored, index, profile, actionsOf?.(table, index) ?? null);
    return trust === null ? [] : [{ place: { table, index }, trust }];
  });
  return letters.map((letter) => {
    const of = (result: CuikaResult) => all.filter(({ trust }) => trust.checks[letter].result === result);
    return {
      letter,
      counts: {
        pass: of('pass').length,
        warn: of('warn').length,
        fail: of('fail').length,
        'not-checked': of('not-checked').length,
      },
      faulty: [...of('fail'), ...of('warn')].map(({ place, trust }) => ({
        ...place,
        faults: trust.faults.filter(({ check }) => check === letter),
      })),
    };
  });
}
