/** The sentence behind a metric's status, its figures written as the metric's own sheet writes them. */
import { nearlyEqual } from '../../scoring/equality';
import { neededS } from '../../scoring/order-chance';
import type { Profile } from '../../scoring/profile';
import type { Explained } from '../../strings/explained';
import { explanation, verdictSentence } from '../../strings/explanation';
import type { Language } from '../../strings/language';
import { sheetSentences } from '../../strings/sheet-sentences';
import { showShare } from '../../strings/notation';
import type { Target } from '../../scoring/metric';
import type { TableMetric } from '../../worksheet/metric/table';
import type { ScoredTable } from './scored';
import { showDifference, showValue } from '../look/show-value';

/**
 * One plain paragraph for metric `index` of a table, e.g. `"Not met: 78.2% misses the target of at least 80% by 1.8
 * percentage points; missed 3 periods in a row. No clear trend over the last 6 points: 7 of the 15 comparisons got better (12 needed), mean
 * of the last 3 points 78.1%, of the 3 before 78.4%. Action: Escalate."`
 *
 * @throws RangeError when the table has no such metric.
 */
export function explainMetric(
  scored: ScoredTable,
  index: number,
  profile: Profile,
  language: Language,
): string {
  return explanation(explainedOf(scored, index, profile, language), language);
}

/** The first sentence of it: the verdict with its figures. @throws RangeError when the table has no such metric. */
export function explainVerdict(
  scored: ScoredTable,
  index: number,
  profile: Profile,
  language: Language,
): string {
  return verdictSentence(explainedOf(scored, index, profile, language), language);
}

function explainedOf(scored: ScoredTable, index: number, profile: Profile, language: Language): Explained {
  const metric = scored.table.metrics[index];
  const score = scored.score.scores[index];
  if (metric === undefined || score === undefined) throw new RangeError(`the table has no metric ${index}`);
  return {
    score,
    better: metric.better,
    override: metric.override,
    profile,
    reportingIndex: scored.score.reportingIndex,
    sheet: sheetSentences(language, scored.table.periods[0]?.kind === 'week'),
    neededS: neededS(score.trend.points, profile.trend.p),
    show: (value, apartFrom) => showApart(value, apartFrom, metric.numberFormat, language),
    showDifference: (difference) => showDifference(difference, metric.numberFormat, language),
    showShare: (share) => showShare(share, language),
  };
}

/** A target in short: `"≥ 80%"`, `"≤ 30"`, `"80% – 90%"`, `"80%"` where nothing says which way; `""` without one. */
export function shortTarget(target: Target | null, metric: TableMetric, language: Language): string {
  if (target === null) return '';
  const show = (value: number) => showValue(value, metric.numberFormat, language);
  if (typeof target !== 'number') return `${show(target.low)} – ${show(target.high)}`;
  if (metric.better === null) return show(target);
  if (metric.better === 'within') return `= ${show(target)}`;
  return `${metric.better === 'lower' ? '≤' : '≥'} ${show(target)}`;
}

/** 79.6% in a format without decimals reads "80% misses 80%": as many decimals more as tell the two apart. */
function showApart(value: number, other: number | undefined, format: string, language: Language): string {
  const shown = showValue(value, format, language);
  if (other === undefined || nearlyEqual(value, other)) return shown;
  for (let extra = 0; extra <= 4; extra += 1) {
    const [one, two] = [value, other].map((each) => showValue(each, format, language, extra));
    if (one !== undefined && one !== two) return one;
  }
  return shown;
}
