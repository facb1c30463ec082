/** Which metrics need a row in the action register (scoring §6), under which name, and what there is to say of them. */
import { missStreak } from '../../scoring/action';
import type { Action } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import type { Profile } from '../../scoring/profile';
import { meets, targetAt } from '../../scoring/target';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import type { Language } from '../../strings/language';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import type { Period } from '../../worksheet/periods/period';
import { explainVerdict } from '../scorecard/explain';
import { nameWithUnit } from '../scorecard/metric-rows';
import type { Scorecard, ScoredTable } from '../scorecard/scored';
import { showPeriod } from '../look/show-period';
import { sourceKey } from './marks';

/** A metric of a scorecard, with the name the register knows it by. */
export interface SourcedMetric {
  readonly sheet: string;
  readonly scored: ScoredTable;
  /** Index of the table in its scorecard and of the metric in the table. */
  readonly table: number;
  readonly index: number;
  readonly name: string;
  readonly source: string;
  /** What sources are compared by. */
  readonly key: string;
  readonly action: Action;
  readonly profile: Profile;
}

/** Every metric, in order. Of several with one name on a sheet the second is `"KPI › Calls (2)"`. */
export function sourcedMetrics(scorecards: readonly Scorecard[]): SourcedMetric[] {
  return scorecards.flatMap((scorecard) => {
    const known = sourced.get(scorecard) ?? metricsOf(scorecard);
    sourced.set(scorecard, known);
    return known;
  });
}

/** The register, what it counts and what a text says of it ask one after another. */
const sourced = new WeakMap<Scorecard, readonly SourcedMetric[]>();

function metricsOf({ sheet, tables, profile }: Scorecard): SourcedMetric[] {
  const found: SourcedMetric[] = [];
  const seen = new Map<string, number>();
  tables.forEach((scored, table) => {
    scored.table.metrics.forEach((metric, index) => {
      const action = scored.score.scores[index]?.action;
      if (action === undefined) return;
      const name = nameWithUnit(metric);
      const plain = `${sheet} › ${name}`;
      const first = sourceKey(plain);
      const number = (seen.get(first) ?? 0) + 1;
      seen.set(first, number);
      const source = number === 1 ? plain : `${plain} (${number})`;
      const key = number === 1 ? first : `${first} (${number})`;
      found.push({ sheet, scored, table, index, name, source, key, action, profile });
    });
  });
  return found;
}

/** True when scoring §6 asks for a row in the register. */
export function needsRow({ action }: Pick<SourcedMetric, 'action'>): boolean {
  return action === 'act' || action === 'escalate';
}

/** Metrics that need a row: escalations first, then by relative gap, worst first. */
export function dueMetrics(metrics: readonly SourcedMetric[]): SourcedMetric[] {
  const gap = ({ scored, index }: SourcedMetric) =>
    scored.score.scores[index]?.relativeGap ?? Number.POSITIVE_INFINITY;
  const rank = ({ action }: SourcedMetric) => (action === 'escalate' ? 0 : 1);
  return metrics
    .map((metric, order) => ({ metric, order, rank: rank(metric), gap: gap(metric) }))
    .filter(({ metric }) => needsRow(metric))
    .sort((a, b) => a.rank - b.rank || (a.gap === b.gap ? a.order - b.order : a.gap - b.gap))
    .map(({ metric }) => metric);
}

/** `"Escalate, June 2024: missed 3 periods in a row; trend: Adverse"`. */
export function triggerText({ scored, index, action }: SourcedMetric, language: Language): string {
  const score = scored.score.scores[index];
  const words = wordsFor(actionTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const trend = score?.trend.verdict ?? null;
  const { streak, joints } = wordsFor(explainTexts, language);
  const parts = [streak({ count: score?.streak ?? 1 })];
  if (trend !== null && trend !== 'too-few') parts.push(words.trend({ trend: verdicts.trend[trend] }));
  return words.trigger({
    action: verdicts.action[action],
    period: periodText(scored, score?.latestIndex ?? -1, language),
    parts: parts.join(joints.clauses),
  });
}

/** The verdict with its figures, in one sentence. */
export function findingText({ scored, index, profile }: SourcedMetric, language: Language): string {
  return explainVerdict(scored, index, profile, language);
}

/** For a metric that meets its target again: since which period; null while it misses, or nothing says so. */
export function recoveredText(metric: SourcedMetric, language: Language): string | null {
  if (metric.action !== 'none' && metric.action !== 'watch') return null;
  const since = stretchStart(metric, true);
  if (since === null) return null;
  return wordsFor(actionTexts, language).recovered({ period: periodText(metric.scored, since, language) });
}

/**
 * For a metric whose direction nothing tells any more: an earlier "recovered" must not stand beside it. Null for any
 * other metric.
 */
export function unclearText({ action }: SourcedMetric, language: Language): string | null {
  return action === 'clarify' ? wordsFor(actionTexts, language).recoveryOpen : null;
}

/** For a metric that misses its target: since which period. */
export function missedAgainText(metric: SourcedMetric, language: Language): string | null {
  const since = stretchStart(metric, false);
  if (since === null) return null;
  return wordsFor(actionTexts, language).missedAgain({ period: periodText(metric.scored, since, language) });
}

/** Index of the first of the latest points that all meet, or all miss, each its own period's target. */
function stretchStart({ scored, index }: SourcedMetric, met: boolean): number | null {
  const metric = scored.table.metrics[index];
  const latest = scored.score.scores[index]?.latestIndex ?? null;
  if (metric === undefined || latest === null) return null;
  const { points, targets, better } = metric;
  // Nothing recovered and nothing was missed where nothing says which way is better.
  if (better === null) return null;
  const streak = missStreak(points, targets, better, latest);
  if (streak === null || streak > 0 === met) return null;
  let start = latest;
  for (let at = latest; at >= 0; at--) {
    const point = points[at];
    const target = targetAt(targets, at);
    if (!isMeasured(point) || target === null) continue;
    if (meets(point, target, better) !== met) break;
    start = at;
  }
  return start;
}

function periodText({ table }: ScoredTable, index: number, language: Language): string {
  const period: Period | undefined = table.periods[index];
  return period === undefined ? '' : showPeriod(period, language);
}
