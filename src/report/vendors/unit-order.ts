/** Units judged and in order, worst first, as the sheet of vendors and the pane show them (scoring §13). */
import { judgeGold, type GoldJudgement } from '../../scoring/gold';
import { goldProfile, type Profile } from '../../scoring/profile';
import { compareUnits } from '../../scoring/units/compare-units';
import type { ReportedUnit } from '../../scoring/units/union';
import type { Language } from '../../strings/language';
import { generousWarning } from '../scorecard/verdict-line';

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
function judgedUnit(unit: ReportedUnit): JudgedUnit {
  const { profile: own, scored, met, improving } = unit.standing;
  const { trendMethod: method = goldProfile.trend.method, ...thresholds } = own;
  const profile = { ...goldProfile, ...thresholds, trend: { ...goldProfile.trend, method } };
  return {
    name: unit.unit,
    unit,
    profile,
    gold: judgeGold({ scored, metCount: met, improvingCount: improving }, profile),
  };
}

/** What has to be said of trend rules that units were judged by; the same once. */
export function warningsOf(units: readonly JudgedUnit[], language: Language): readonly string[] {
  return [...new Set(units.flatMap(({ profile }) => generousWarning(profile, language) ?? []))];
}
