/** Reads the category a metric belongs to from the words and letters sheets use (scoring §1). */
import type { Category } from '../scoring/metric';
import { normalise, withoutBrackets, wordsOf } from './normalise';
import { lazily } from './lazily';
import { phraseIndex, phrasesIn, wholePhrase } from './phrases';
import { cellMeanings } from './vocabulary/cell-phrases';

const LONGEST_CATEGORY = 80;

/**
 * The category a text names: one of the five, `other` for words of what is never scored (people, volume, process …),
 * null for words of none. A single letter counts only by itself.
 *
 * @example categoryOf('Customer satisfaction') // 'satisfaction'
 * @example categoryOf('Q') // 'quality'
 * @example categoryOf('Safety Indicators') // 'other'
 */
export function categoryOf(text: string): Category | null {
  if (text.length > LONGEST_CATEGORY) return null;
  const normalised = withoutBrackets(normalise(text));
  const index = categoryIndex();
  const whole = wholePhrase(normalised, index);
  if (whole !== undefined) return whole;
  const found = longestOnly(phrasesIn(wordsOf(normalised), index).filter((match) => match.length > 2));
  const named = new Set(found.map((match) => match.value));
  // "Service quality" is quality, "customer service satisfaction" is satisfaction: what is said of the service counts.
  if (named.has('satisfaction') && !named.has('other')) return 'satisfaction';
  if (named.size > 1) named.delete('service');
  const [category] = named;
  return named.size === 1 && category !== undefined ? category : null;
}

/** Drops matches that lie inside a longer one. */
function longestOnly<T extends { start: number; end: number }>(matches: readonly T[]): T[] {
  return matches.filter(
    (match) =>
      !matches.some((other) => other !== match && other.start <= match.start && other.end >= match.end),
  );
}

const categoryIndex = lazily(() => phraseIndex(cellMeanings('categories')));
