/** Reads an answer of the assessment: yes, partly, no, not applicable, in words of the languages (scoring §11). */
import type { ItemAnswer } from '../../scoring/items/item-result';
import type { CellValue } from '../../workbook/snapshot';
import { isMissing } from '../cells/missing-markers';
import { cellMeanings } from './cell-phrases';
import { outcomeOf } from './meanings';
import { lazily, normalise } from './normalise';
import { phraseIndex, wholePhrase } from './phrases';

const LONGEST_ANSWER = 60;

const own = lazily(() => phraseIndex(cellMeanings('answers')));

/**
 * The answer a cell gives; null where it gives none yet, undefined where it can't be read.
 *
 * @example itemAnswerOf('Deels') // 'partly'
 * @example itemAnswerOf('✓') // 'yes'
 * @example itemAnswerOf('') // null
 * @example itemAnswerOf('maybe') // undefined
 */
export function itemAnswerOf(value: CellValue): ItemAnswer | undefined {
  if (typeof value === 'string' && value.length <= LONGEST_ANSWER) {
    const said = wholePhrase(normalise(value), own());
    if (said !== undefined) return said === 'open' ? null : said;
  }
  // "n/a" is a missing figure elsewhere, and an answer here.
  const outcome = outcomeOf(value);
  if (outcome === 'not-applicable') return outcome;
  if (outcome !== null) return outcome === 'pass' ? 'yes' : 'no';
  return isMissing(value) ? null : undefined;
}
