/** Vendors, sites and programmes side by side: every unit its own Gold, the roll-up counted and never averaged (scoring §13). */
import { judgeGold, type GoldJudgement } from '../gold';
import type { Profile } from '../profile';

export interface Unit {
  readonly name: string;
  readonly gold: GoldJudgement;
}

export interface UnitsComparison<U extends Unit = Unit> {
  /** Worst first; units with nothing scored last, for they are neither good nor bad. */
  readonly units: readonly U[];
  /** Gold over the metrics of all units, each metric counted once. */
  readonly total: GoldJudgement;
}

/**
 * Orders units by Gold score, then by met share, then by met or improving, then by name.
 * @example compareUnits([{ name: 'Oslo', gold: oslo }, { name: 'Leon', gold: leon }], goldProfile).total.scored
 *   // oslo.scored + leon.scored
 */
export function compareUnits<U extends Unit>(units: readonly U[], profile: Profile): UnitsComparison<U> {
  const counts = units.reduce(
    (sum, { gold }) => ({
      scored: sum.scored + gold.scored,
      metCount: sum.metCount + gold.metCount,
      improvingCount: sum.improvingCount + gold.improvingCount,
    }),
    { scored: 0, metCount: 0, improvingCount: 0 },
  );
  return { units: [...units].sort(worstFirst), total: judgeGold(counts, profile) };
}

function worstFirst(a: Unit, b: Unit): number {
  return (
    share(a.gold.score) - share(b.gold.score) ||
    share(a.gold.met) - share(b.gold.met) ||
    share(a.gold.metOrImproving) - share(b.gold.metOrImproving) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** Nothing scored sorts after everything; a finite stand-in, for ∞ − ∞ is no number. */
function share(value: number | null): number {
  return value ?? 2;
}
