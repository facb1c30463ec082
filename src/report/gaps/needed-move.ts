/** What a metric has to do to reach its target, in words: which way, and how far. */
import type { MetricScore } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { gapTexts } from '../../strings/parts/sheets/gaps';
import { wordsFor } from '../../strings/words-for';
import type { TableMetric } from '../../worksheet/metric/table';
import { showDifference } from '../look/show-value';

/**
 * `"raise by 4.5 percentage points"`; `"measure first"` where nothing was measured; `""` where nothing is missing.
 * @example neededMove(metric, score, 'nl') // '0:00:35 omlaag'
 */
export function neededMove(
  { better, numberFormat }: Pick<TableMetric, 'better' | 'numberFormat'>,
  { status, gap, latest, target }: Pick<MetricScore, 'status' | 'gap' | 'latest' | 'target'>,
  language: Language,
): string {
  const { move } = wordsFor(gapTexts, language);
  if (status === 'unclear') return move.clarify;
  if (status === 'no-data' || latest === null) return move.measure;
  if (gap === null || gap >= 0) return '';
  const low = target === null || typeof target === 'number' ? target : target.low;
  const isRaised =
    better === 'within' || typeof target === 'object' ? latest < (low ?? 0) : better !== 'lower';
  const shown = showDifference(-gap, numberFormat, language);
  return isRaised ? move.raise({ gap: shown }) : move.lower({ gap: shown });
}
