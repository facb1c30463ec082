/**
 * Reads the category a metric belongs to from the words and letters sheets use (scoring §1).
 * Reads which way is better: words of five languages, arrows, signs and 1/−1 (functions, Arguments).
 * Reads the words of monitored transactions: pass, fail and not applicable, and the families of attributes (scoring §9).
 */
import type { Category, Better } from '../../scoring/metric';
import { isChinese, lazily, normalise, withoutBrackets, wordsOf } from './normalise';
import { phraseIndex, phrasesIn, wholePhrase, coverage, signsOf } from './phrases';
import { cellMeanings } from './cell-phrases';
import type { CellValue } from '../../workbook/snapshot';

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
  const words = wordsOf(normalised);
  // Two characters are a Chinese word: 服务类, 质量指标.
  const least = isChinese(normalised) ? 1 : 2;
  const found = longestOnly(phrasesIn(words, index).filter((match) => match.length > least));
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

const LONGEST_DIRECTION = 60;

const SIGNS = signsOf<Better>([
  ['higher', '↑ ⇑ ⬆ ▲ △ ⇧ ↗ ⭡ 🔼 ⤴ 1 +1 + > >= ≥'],
  ['lower', '↓ ⇓ ⬇ ▼ ▽ ⇩ ↘ ⭣ 🔽 ⤵ -1 −1 < <= ≤'],
  ['within', '↔ ↕ ⇔ ⇕ ⟷'],
]);

/**
 * Which way a metric gets better, or null when the value names no direction.
 *
 * @example betterOf('Mayor es mejor') // 'higher'
 * @example betterOf('hoe lager hoe beter') // 'lower'
 * @example betterOf(-1) // 'lower'
 * @example betterOf('sideways') // null
 */
export function betterOf(value: CellValue): Better | null {
  if (typeof value === 'number') return SIGNS.get(String(value)) ?? null;
  if (typeof value !== 'string' || value.length > LONGEST_DIRECTION) return null;
  const text = value.replace(/\ufe0f/g, '').trim();
  const sign = SIGNS.get(text);
  if (sign !== undefined) return sign;
  // "↑ higher", "▲ better": the arrow says it, the words may only agree.
  const arrow = SIGNS.get([...text][0] ?? '');
  const words = betterOfWords(arrow === undefined ? text : [...text].slice(1).join(''));
  if (arrow === undefined) return words === 'fillers' ? null : words;
  return words === 'fillers' || words === arrow ? arrow : null;
}

/** `fillers`: nothing but words that name no direction by themselves. */
function betterOfWords(text: string): Better | 'fillers' | null {
  const normalised = normalise(text);
  const index = directionIndex();
  const whole = wholePhrase(normalised, index);
  if (whole !== undefined && whole !== 'fillers') return whole;
  const { matches, rest } = coverage(wordsOf(normalised), index);
  if (rest.length > 0) return null;
  const directions = new Set(matches.map((match) => match.value).filter((value) => value !== 'fillers'));
  if (directions.size > 1) return null;
  const [direction] = directions;
  return direction ?? 'fillers';
}

const directionIndex = lazily(() => phraseIndex(cellMeanings('better')));

export type Outcome = 'pass' | 'fail' | 'not-applicable';
export type Family = 'customer' | 'business' | 'compliance' | 'non-critical';

const OUTCOME_SIGNS = signsOf<Outcome>([
  ['pass', '1 ✓ ✔ ☑ ✅'],
  ['fail', '0 ✗ ✘ ❌ ☒'],
]);

const LONGEST_WORD = 60;

const outcomes = lazily(() => phraseIndex(cellMeanings('outcomes')));
const families = lazily(() => phraseIndex(cellMeanings('families')));

/**
 * The result of one attribute of a transaction: words of the five languages, 1/0, TRUE/FALSE, check marks. Blank and
 * missing markers are for the caller (`isMissing`). Null for anything else.
 *
 * @example outcomeOf('Bestått') // 'pass'
 * @example outcomeOf(0) // 'fail'
 */
export function outcomeOf(value: CellValue): Outcome | null {
  if (typeof value === 'boolean') return value ? 'pass' : 'fail';
  if (typeof value === 'number') return OUTCOME_SIGNS.get(String(value)) ?? null;
  if (typeof value !== 'string' || value.length > LONGEST_WORD) return null;
  const sign = OUTCOME_SIGNS.get(value.replace(/\ufe0f/g, '').trim());
  return sign ?? wholePhrase(normalise(value), outcomes()) ?? null;
}

/**
 * The family an attribute of a transaction belongs to, or null.
 *
 * @example familyOf('Klantkritisch') // 'customer'
 */
export function familyOf(text: string): Family | null {
  if (text.length > LONGEST_WORD) return null;
  return wholePhrase(normalise(text), families()) ?? null;
}
