/** Reads which way is better: words of five languages, arrows, signs and 1/−1 (functions "Rules for all"). */
import type { Better } from '../scoring/metric';
import type { CellValue } from '../workbook/snapshot';
import { normalise, wordsOf } from './normalise';
import { lazily } from './lazily';
import { coverage, phraseIndex, signsOf, wholePhrase } from './phrases';
import { cellMeanings } from './vocabulary/cell-phrases';

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
