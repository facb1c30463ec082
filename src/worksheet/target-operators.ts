/** Takes a target's text apart: operators in signs and words before or behind a number, the ends of a band. */
import { lazily } from './lazily';
import { isChinese } from './normalise';
import { cellWords } from './vocabulary/cell-phrases';

export interface Operator {
  readonly better: 'higher' | 'lower' | null;
  readonly rest: string;
}

const SIGN_BEFORE = /^(?:(>=|=>|[>≥⩾≧↑▲])|(<=|=<|[<≤⩽≦↓▼])|=)\s*/;
const SIGN_BEHIND = /\s*(?:([+↑▲])|([↓▼]))$/;
const RANGE_SIGNS = /[-\u2010-\u2015\u2212~\u301c;]|\.{2,3}/g;
const MOST_CANDIDATES = 8;

type Place = 'before' | 'behind';

/**
 * The operator of a folded text and what is left without it; null without operator. `=` has no direction.
 *
 * @example takeOperator('max. 5 %') // { better: 'lower', rest: '5 %' }
 * @example takeOperator('80%以上') // { better: 'higher', rest: '80%' }
 */
export function takeOperator(text: string): Operator | null {
  const before = SIGN_BEFORE.exec(text);
  if (before !== null) {
    const better = before[1] !== undefined ? 'higher' : before[2] !== undefined ? 'lower' : null;
    return { better, rest: text.slice(before[0].length) };
  }
  for (const [phrase, better] of operatorWords()) {
    for (const place of ['before', 'behind'] as const) {
      const rest = without(text, phrase, place);
      if (rest !== null) return { better, rest };
    }
  }
  const behind = SIGN_BEHIND.exec(text);
  if (behind === null || !/\d/.test(text)) return null;
  return { better: behind[1] === undefined ? 'lower' : 'higher', rest: text.slice(0, behind.index) };
}

/** The text without a word such as "between" in front; null when there is none. */
export function takeBandWord(text: string): string | null {
  for (const phrase of wordsBefore()) {
    const rest = without(text, phrase, 'before');
    if (rest !== null) return rest;
  }
  return null;
}

/** The ways to cut a text into the two ends of a band, signs first. */
export function splitBand(text: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (const match of text.matchAll(RANGE_SIGNS)) {
    addCut(cuts, text, match.index, match[0].length);
  }
  addCutsAt(cuts, text, wordsBetween());
  return cuts.slice(0, MOST_CANDIDATES);
}

/** The ways to cut a text into a share and its time limit: `80 % in 20 s`, `80%/20s`. */
export function splitAtLimit(text: string): [string, string][] {
  const cuts: [string, string][] = [];
  addCutsAt(cuts, text, limitWords());
  return cuts;
}

function addCutsAt(cuts: [string, string][], text: string, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const joint = phrase === '/' || isChinese(phrase) ? phrase : ` ${phrase} `;
    const at = text.indexOf(joint);
    if (at > 0) addCut(cuts, text, at, joint.length);
  }
}

function addCut(cuts: [string, string][], text: string, at: number, length: number): void {
  const first = text.slice(0, at).trim();
  const second = text.slice(at + length).trim();
  if (first !== '' && second !== '') cuts.push([first, second]);
}

/** The text without a phrase at one end, where a letter does not go on; null when it is not there. */
function without(text: string, phrase: string, place: Place): string | null {
  if (text.length <= phrase.length) return null;
  const there = place === 'before' ? text.startsWith(phrase) : text.endsWith(phrase);
  if (!there) return null;
  const rest = place === 'before' ? text.slice(phrase.length) : text.slice(0, -phrase.length);
  const neighbour = place === 'before' ? rest.charAt(0) : rest.charAt(rest.length - 1);
  if (!isChinese(phrase) && /[\p{L}.]/u.test(neighbour)) return null;
  const trimmed = rest.replace(/^[:\s]+/, '').trim();
  return /\d/.test(trimmed) ? trimmed : null;
}

/** Longest first, so that "no less than" is not read as "less than". */
const operatorWords = lazily(() =>
  [
    ...cellWords('atLeast').map((word) => [word, 'higher'] as const),
    ...cellWords('atMost').map((word) => [word, 'lower'] as const),
  ].sort(([first], [second]) => second.length - first.length),
);
const wordsBefore = lazily(() => cellWords('bandBefore'));
const wordsBetween = lazily(() => cellWords('bandBetween'));
const limitWords = lazily(() => ['/', ...cellWords('timeLimit')]);
