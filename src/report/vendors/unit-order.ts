/** Units judged and in order, worst first, as the sheet of vendors and the pane show them (scoring §13). */
import { judgeGold, type GoldJudgement } from '../../scoring/gold';
import { goldProfile, type Profile } from '../../scoring/profile';
import { compareUnits } from '../../scoring/units/compare-units';
import type { ReportedUnit } from '../../scoring/units/union';

export interface JudgedUnit {
  readonly name: string;
  readonly unit: ReportedUnit;
  readonly profile: Profile;
  readonly gold: GoldJudgement;
}

/** @example judgedUnits(unionOf(units))[0]?.gold.gold // false: the worst is first */
export function judgedUnits(units: readonly ReportedUnit[]): readonly JudgedUnit[] {
  return compareUnits(units.map(judgedUnit), goldProfile).units;
}

/** By the thresholds it was scored with. */
export function judgedUnit(unit: ReportedUnit): JudgedUnit {
  const { profile: own, scored, met, improving } = unit.standing;
  const profile = { ...goldProfile, ...own };
  return {
    name: unit.unit,
    unit,
    profile,
    gold: judgeGold({ scored, metCount: met, improvingCount: improving }, profile),
  };
}
