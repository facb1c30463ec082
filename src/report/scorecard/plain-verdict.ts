/** What a metric's verdict means in plain words, for the places that show the verdict itself. */
import type { Language } from '../../strings/language';
import { plainAction, plainStatus, plainTrend } from '../../strings/plain-words';
import type { Span } from '../../strings/plain-words';
import type { Period } from '../../worksheet/periods/period';
import { showPeriod } from '../look/show-period';
import type { ScoredTable } from './scored';

/**
 * The sentences of status, action and trend, those that say more than the verdict's own word.
 * @example plainVerdict(scored, 0, 'en') // ['Improving, still missed 18×', 'Plan needed: missed 18 times in a row']
 */
export function plainVerdict(scored: ScoredTable, index: number, language: Language): readonly string[] {
  const { table, score: scores } = scored;
  const metric = table.metrics[index];
  const score = scores.scores[index];
  if (metric === undefined || score === undefined) return [];
  const behind = (scores.reportingIndex ?? 0) - (score.latestIndex ?? 0);
  const missing = behind < score.cadence ? undefined : table.periods[scores.reportingIndex ?? 0];
  const period = missing === undefined ? null : showPeriod(missing, language);
  return [
    plainStatus(score, period, language),
    plainAction(score, language),
    plainTrend(score, metric.better, spanOf(table.periods[0]), language),
  ].filter((text) => text !== null);
}

function spanOf(period: Period | undefined): Span {
  switch (period?.kind) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return period.kind;
    default:
      return 'period';
  }
}
