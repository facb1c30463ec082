/** What a metric's verdict means in plain words, for the places that show the verdict itself. */
import type { Language } from '../../strings/language';
import { plainAction, plainStatus, plainTrend } from '../../strings/plain-words';
import type { PeriodSpan } from '../../strings/plain-words';
import type { Period } from '../../worksheet/periods/period';
import { showPeriod } from '../look/show-period';
import type { ScoredTable } from './scored';

export interface PlainVerdict {
  /** Of status and action, what says more than the verdict's own word. */
  readonly sentences: readonly string[];
  /** Where the figures go, evidence of the trend; null where they go nowhere. */
  readonly trend: string | null;
}

/**
 * @example plainVerdict(scored, 0, 'en')
 *   // { sentences: ['Improving, still missed 18×', 'Plan needed: missed 18 times in a row'], trend: 'clearly falling over 12 months' }
 */
export function plainVerdict(scored: ScoredTable, index: number, language: Language): PlainVerdict {
  const { table, score: scores } = scored;
  const metric = table.metrics[index];
  const score = scores.scores[index];
  if (metric === undefined || score === undefined) return { sentences: [], trend: null };
  const behind = (scores.reportingIndex ?? 0) - (score.latestIndex ?? 0);
  const missing = behind < score.cadence ? undefined : table.periods[scores.reportingIndex ?? 0];
  const period = missing === undefined ? null : showPeriod(missing, language);
  const action = plainAction(score, language);
  // "Not met 6 times in a row" says what "Plan needed: missed 6 times in a row" says.
  const status = score.status === 'not-met' && action !== null ? null : plainStatus(score, period, language);
  return {
    sentences: [status, action].filter((text) => text !== null),
    trend: plainTrend(score, metric.better, spanOf(table.periods[0]), language),
  };
}

function spanOf(period: Period | undefined): PeriodSpan {
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
