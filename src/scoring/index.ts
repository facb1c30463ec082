/**
 * The rules as a library: figures in, verdicts out, nothing else imported. `scoreTable` is where to start; every other
 * rule stands alone. What is not named here is how the rules work inside.
 */
export type {
  Action,
  Band,
  Better,
  Category,
  Course,
  HandStatus,
  Level,
  LevelRule,
  Metric,
  MetricScore,
  Override,
  Point,
  Status,
  Target,
  Targets,
  TrendEvidence,
  TrendMethod,
  TrendVerdict,
} from './metric';

// A table, a metric, and Gold (scoring §2–§7).
export { reportingPeriod, scoreTable, type TableScore } from './score-table';
export { scoreMetric } from './score-metric';
export { Scratch } from './scratch';
export { judgeGold, type CategoryShare, type GoldCounts, type GoldJudgement, type GoldResult } from './gold';
export { goldHistory, type GoldShares } from './gold-history';
export { goldChange, scoreBefore, statusChange, type GoldChange, type StatusChange } from './changes';
export { compareUnits, type Unit, type UnitsComparison } from './units/compare-units';
export { baseProfile, goldProfile, type Profile } from './profile';
export { parseLevelRule, parseProfile, type ProfileOutcome, type ProfileProblem } from './parse-profile';

// One rule at a time.
export { seriesShape, isMeasured, type SeriesShape } from './points';
export { atLeast, compare, moreThan, nearlyEqual } from './equality';
export { gapTo, meets, relativeGapTo, targetAt } from './target';
export { levelAt } from './level';
export { rebasedAt, sinceRebase } from './rebase';
export { courseOf, slopeOf, trendOf, type JudgedTrend, type TrendSeries, type TrendSettings } from './trend';
export { countPairs, type PairCounts } from './mann-kendall';
export { neededS, tailP } from './order-chance';
export { theilSenSlope } from './theil-sen';
export { missStreak } from './action';

// The process, the data, the calls (scoring §8–§10).
export { controlLimits, type ControlLimits } from './control-limits';
export { pointFlags, type PointFlag } from './point-flags';
export { assurance, type Assurance } from './assurance';
export { checkCuika } from './cuika';
export type {
  CuikaCheck,
  CuikaChecks,
  CuikaEvidence,
  CuikaFault,
  DirectionStrength,
  RegisteredAction,
} from './cuika-evidence';
export {
  addCounts,
  familyAccuracy,
  proveAccuracy,
  sampleNeeded,
  shareOf,
  type AttributeFamily,
  type AttributeResult,
  type Counts,
  type ProvenAccuracy,
} from './accuracy';
export {
  compareGroups,
  differenceInterval,
  type ComparedGroup,
  type GroupStanding,
} from './differing-groups';
export { wilsonInterval, type Interval } from './wilson';
export { rollUp, type RolledUp } from './roll-up';

// The cycle, work that waits, and staffing (scoring §14, §15).
export { daysBetween, nextAudit, nextAuditSerial, type CalendarDate } from './cycle';
export { backlogAtEnd, daysOfWork, onTime, type OnTime, type WorkItem } from './flow';
export { forecastBias, shareWithin, weightedError } from './forecast';
export {
  agentsNeeded,
  averageSpeedOfAnswer,
  erlangC,
  occupancy,
  offeredLoad,
  serviceLevel,
  staffInterval,
  type AgentsNeeded,
  type Demand,
  type ServiceGoal,
  type StaffedInterval,
} from './staffing';
