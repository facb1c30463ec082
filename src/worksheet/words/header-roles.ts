/**
 * The words of headers, all languages and Portuguese.
 * Reads what a header says about its column or row: target, direction, owner … (worksheets §2, Vocabulary).
 */
import { enHeaders } from '../vocabulary/en';
import { esHeaders } from '../vocabulary/es';
import { nbHeaders } from '../vocabulary/nb';
import { nlHeaders } from '../vocabulary/nl';
import { ptHeaders } from '../vocabulary/pt';
import type { HeaderWords, HeaderWord } from '../vocabulary/types';
import { zhHeaders } from '../vocabulary/zh';
import { knownMetric } from './known-metrics';
import { normalise, withoutBrackets, wordsOf } from './normalise';
import { coverage, phraseIndex, phrasesIn, wholePhrase } from './phrases';
import type { PhraseIndex } from './phrases';
import { PERIOD_WORDS } from './period-words';
import { listed, phrasesByKey } from './word-list';

export const HEADER_WORDS: readonly HeaderWords[] = [
  enHeaders,
  esHeaders,
  nlHeaders,
  zhHeaders,
  nbHeaders,
  ptHeaders,
];

const LONGEST_HEADER = 80;

/** From the most telling to the least: "target owner" is an owner, "actual value" a value, "vendor name" a vendor. */
const BY_WEIGHT = [
  'owner',
  'category',
  'unit',
  'direction',
  'definition',
  'kind',
  'vendor',
  'target-low',
  'target-high',
  'target',
  'period',
  'value',
  'name',
  'total',
] as const satisfies readonly HeaderWord[];

const HEADER_WORD_KEYS = [...BY_WEIGHT, 'low', 'high'] as const satisfies readonly HeaderWord[];

/**
 * What a header stands for, or null. Every word must be known: "Unit cost" is no unit, "Service level target" is a
 * metric's target (see `roleBesideName`).
 *
 * @example headerRole('MONTHLY_TARGET') // 'target'
 * @example headerRole('Verantwoordelijke') // 'owner'
 * @example headerRole('YTD target') // 'total'
 * @example headerRole('% of target') // 'total'
 */
export function headerRole(text: string): HeaderWord | null {
  if (text.length > LONGEST_HEADER) return null;
  const normalised = withoutBrackets(normalise(text));
  const words = wordsOf(normalised);
  if (words.length === 0) return null;
  const whole = wholePhrase(normalised, roleIndex());
  if (whole !== undefined) return whole === 'low' || whole === 'high' ? null : whole;
  if (coverage(words, toDateIndex()).matches.length > 0 || comparedName(text) !== null) return 'total';
  const { matches, rest } = coverage(words, roleIndex());
  if (matches.length === 0 || !rest.every(isNeutral)) return null;
  return roleOf(new Set(matches.map((match) => match.value)));
}

function roleOf(found: ReadonlySet<HeaderWord>): HeaderWord | null {
  const role = BY_WEIGHT.find((candidate) => found.has(candidate));
  if (role === 'target' && found.has('low') !== found.has('high')) {
    return found.has('low') ? 'target-low' : 'target-high';
  }
  if (role === undefined || ((found.has('low') || found.has('high')) && role !== 'direction')) return null;
  return role;
}

/**
 * Splits a header or row label that names a metric and what its figures are: `Service level – Target`, `Actual AHT`.
 * Null when there is no such word at either end, or nothing beside it.
 *
 * @example roleBesideName('SL – Target') // { name: 'SL', role: 'target' }
 */
export function roleBesideName(text: string): { name: string; role: 'target' | 'value' } | null {
  if (text.length > LONGEST_HEADER) return null;
  const parts = text.split(/[\s_\u2013\u2014:|/()[\]-]+/).filter((part) => part !== '');
  for (let size = Math.min(3, parts.length - 1); size > 0; size--) {
    const last = valueOrTarget(parts.slice(-size).join(' '));
    const before = parts.slice(0, -size).join(' ');
    if (last !== null) return isNameFor(text, before) ? { name: before, role: last } : null;
    const first = valueOrTarget(parts.slice(0, size).join(' '));
    const behind = parts.slice(size).join(' ');
    if (first !== null) return isNameFor(text, behind) ? { name: behind, role: first } : null;
  }
  return null;
}

/** False for "Order value": the word belongs to the metric's own name. */
function isNameFor(text: string, name: string): boolean {
  const whole = knownMetric(text);
  return whole === null || whole.id === knownMetric(name)?.id;
}

function valueOrTarget(text: string): 'target' | 'value' | null {
  const role = wholePhrase(normalise(text), roleIndex());
  return role === 'target' || role === 'value' ? role : null;
}

/**
 * True for the header or label of a total, an average or a sum to date, whole words only and nothing else beside
 * years and neutral words. "Average speed of answer" is none.
 *
 * @example isTotalWord('Promedio anual') // true
 */
export function isTotalWord(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  const words = wordsOf(withoutBrackets(normalise(text)));
  const { matches, rest } = coverage(words, totalIndex());
  return matches.length > 0 && rest.every((word) => isNeutral(word) || isPeriodWord(word));
}

/**
 * What is compared, when a header or label compares figures with the target or with earlier periods; null otherwise.
 *
 * @example comparedName('% of target') // ''
 * @example comparedName('Service level, previous year') // 'service level'
 */
export function comparedName(text: string): string | null {
  if (text.length > LONGEST_HEADER) return null;
  const words = wordsOf(normalise(text));
  const [match] = phrasesIn(words, comparedIndex()).sort((a, b) => b.length - a.length);
  if (match === undefined) return null;
  const rest = [...words.slice(0, match.start), ...words.slice(match.end)];
  return rest.filter((word) => !isNeutral(word)).join(' ');
}

function isNeutral(word: string): boolean {
  return neutralIndex().has(word) || /^[\d.%#]+$/.test(word);
}

/** "Total year", "Average Jan–Dec", "Q1 total". */
function isPeriodWord(word: string): boolean {
  return roleIndex().get(word) === 'period' || monthIndex().has(word) || /^[a-z]\d{1,2}$/.test(word);
}

let roles: PhraseIndex<HeaderWord> | undefined;
let neutral: PhraseIndex<true> | undefined;
let totals: PhraseIndex<true> | undefined;
let toDate: PhraseIndex<true> | undefined;
let compared: PhraseIndex<true> | undefined;
let months: PhraseIndex<true> | undefined;

function roleIndex(): PhraseIndex<HeaderWord> {
  roles ??= phraseIndex(
    phrasesByKey(
      HEADER_WORDS.map((words) => words.roles),
      HEADER_WORD_KEYS,
    ),
  );
  return roles;
}

function neutralIndex(): PhraseIndex<true> {
  neutral ??= setOf(HEADER_WORDS.map((words) => words.neutral));
  return neutral;
}

function totalIndex(): PhraseIndex<true> {
  totals ??= setOf(HEADER_WORDS.map((words) => words.totals));
  return totals;
}

function monthIndex(): PhraseIndex<true> {
  months ??= setOf(PERIOD_WORDS.flatMap((words) => words.months));
  return months;
}

function toDateIndex(): PhraseIndex<true> {
  toDate ??= setOf(HEADER_WORDS.map((words) => words.toDate));
  return toDate;
}

function comparedIndex(): PhraseIndex<true> {
  compared ??= setOf(HEADER_WORDS.map((words) => words.compared));
  return compared;
}

function setOf(lists: readonly string[]): PhraseIndex<true> {
  return phraseIndex(lists.flatMap((list) => listed(list).map((phrase) => [phrase, true] as const)));
}
