/**
 * What a verdict means, for a person who has not read the rules. It stands beneath the words of the rules ("Improving",
 * "Escalate"), which people find again in sheets and formulas, and never instead of them.
 */
import type { Better, MetricScore } from '../scoring/metric';
import type { Language } from './language';
import { plainTexts } from './parts/verdicts/plain';
import { wordsFor } from './words-for';

/** The kinds of period that have a word; any other is a period. */
export type PeriodSpan = keyof typeof plainTexts.en.spans;

/**
 * Beneath a status; null where the status says it all.
 *
 * @param period the reporting period in words where its figure is missing; null where it is there
 * @example plainStatus(score, 'April 2024', 'en') // 'Improving, still missed 18×'
 */
export function plainStatus(
  { status, computedStatus, trend, streak, latest }: MetricScore,
  period: string | null,
  language: Language,
): string | null {
  const { status: said } = wordsFor(plainTexts, language);
  // What a person set is theirs to explain, and asks for no figure.
  if (status !== computedStatus) return null;
  const count = streak ?? 0;
  switch (status) {
    case 'improving':
      return count > 0 ? said.improvingMissed({ count }) : null;
    case 'not-met':
      return count > 1 ? said.notMetAgain({ count }) : null;
    case 'met':
      return trend.verdict === 'adverse' ? said.metWorse : null;
    case 'no-data':
      if (latest === null) return said.noFigureYet;
      return period === null ? null : said.noFigure({ period });
    default:
      return null;
  }
}

/** Beneath an action; null where the action says it all. `plainAction(score, 'en')` is `"Plan needed: missed 18 times in a row"`. */
export function plainAction({ action, streak }: MetricScore, language: Language): string | null {
  const { planNeeded } = wordsFor(plainTexts, language);
  return action === 'escalate' && streak !== null && streak > 0 ? planNeeded({ count: streak }) : null;
}

/**
 * Where the figures go, when they clearly go somewhere; null otherwise.
 *
 * @param span what one period is
 * @example plainTrend(score, 'higher', 'month', 'en') // 'clearly falling over 12 months'
 */
export function plainTrend(
  { trend }: Pick<MetricScore, 'trend'>,
  better: Better | null,
  span: PeriodSpan,
  language: Language,
): string | null {
  const words = wordsFor(plainTexts, language);
  const over = { span: words.spans[span]({ count: trend.points }) };
  if (trend.verdict === 'improving' || trend.verdict === 'adverse') {
    const isGood = trend.verdict === 'improving';
    if (better === 'within') return isGood ? words.trend.closer(over) : words.trend.away(over);
    return (better === 'higher') === isGood ? words.trend.rising(over) : words.trend.falling(over);
  }
  if (trend.course === 'rising') return words.trend.rising(over);
  return trend.course === 'falling' ? words.trend.falling(over) : null;
}
