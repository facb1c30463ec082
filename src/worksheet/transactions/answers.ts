/**
 * The answers of monitored transactions: those that say pass or fail by themselves, and those whose meaning hangs on the
 * header over them (yes, ✓, 1, a count), which are never guessed (scoring §9).
 */
import { isCellError, type CellValue } from '../../workbook/snapshot';
import { isMissing } from '../cells/missing-markers';
import { cellMeanings } from '../words/cell-phrases';
import { lazily, normalise } from '../words/normalise';
import { phraseIndex, signsOf, wholePhrase } from '../words/phrases';
import { remembered } from '../words/remembered';
import { listed } from '../words/word-list';
import { TRANSACTION_WORDS } from './transaction-words';

/** `mark`: x, which ticks one sheet and crosses out in another. `letter…`: T, F and V, P, told by what stands beside them. */
export const ANSWER = {
  blank: 0,
  pass: 1,
  fail: 2,
  notApplicable: 3,
  yes: 4,
  no: 5,
  mark: 6,
  count: 7,
  letterTrue: 8,
  letterPass: 9,
  letterFalse: 10,
  unknown: 11,
} as const;

export type MonitoredAnswer = (typeof ANSWER)[keyof typeof ANSWER];

export const ANSWERS = 12;

/** How often each kind of answer stands in a column, by `ANSWER`. */
export type AnswerCounts = Uint32Array;

const SIGNS = signsOf<MonitoredAnswer>([
  [ANSWER.yes, '✓ ✔ ☑ ✅ √ 👍 🟢'],
  [ANSWER.no, '✗ ✘ ❌ ☒ ✖ 👎 🔴'],
  [ANSWER.mark, 'x X × ●'],
  [ANSWER.letterTrue, 'T t V v'],
  [ANSWER.letterPass, 'P p'],
  [ANSWER.letterFalse, 'F f'],
]);

const LONGEST_ANSWER = 60;
/** A figure above it is a score, and no count of errors in one transaction. */
const MOST_ERRORS = 50;

const words = lazily(() => {
  const own = Object.values(TRANSACTION_WORDS);
  const all = (
    list: (one: (typeof own)[number]) => string,
    answer: MonitoredAnswer,
  ): (readonly [string, MonitoredAnswer])[] =>
    own.flatMap((one) => listed(list(one)).map((phrase) => [phrase, answer] as const));
  const outcomes = { pass: ANSWER.pass, fail: ANSWER.fail, 'not-applicable': ANSWER.notApplicable };
  return phraseIndex<MonitoredAnswer>([
    // "Yes" is a pass to a formula, which has its arguments named; here the header must say so.
    ...all(({ yes }) => yes, ANSWER.yes),
    ...all(({ no }) => no, ANSWER.no),
    ...all(({ notApplicable }) => notApplicable, ANSWER.notApplicable),
    ...all(({ pass }) => pass, ANSWER.pass),
    ...all(({ fail }) => fail, ANSWER.fail),
    ...cellMeanings('outcomes').map(([word, outcome]) => [word, outcomes[outcome]] as const),
  ]);
});

/** Points behind an answer: "Yes (10)", "Pass - 5 pts". */
const POINTS =
  /\s*[-–:,]?\s*[([]?\s*[-+]?\d{1,3}(?:[.,]\d+)?\s*(?:\/\s*\d{1,3})?\s*(?:%|pts?\.?|points?|puntos?|punten|poeng|pontos?|分)?\s*[)\]]?$/iu;

/**
 * What a cell answers.
 *
 * @example answerOf('Bestått') === ANSWER.pass
 * @example answerOf('Ja') === ANSWER.yes
 * @example answerOf(3) === ANSWER.count
 */
export function answerOf(value: CellValue): MonitoredAnswer {
  if (typeof value === 'boolean') return value ? ANSWER.yes : ANSWER.no;
  if (typeof value === 'number') return answerOfNumber(value);
  if (isCellError(value)) return value.error === '#N/A' ? ANSWER.notApplicable : ANSWER.unknown;
  const text = value.replace(/\ufe0f/g, '').trim();
  if (text === '') return ANSWER.blank;
  if (text.length > LONGEST_ANSWER) return ANSWER.unknown;
  const sign = SIGNS.get(text);
  if (sign !== undefined) return sign;
  if (/^\d{1,3}$/.test(text)) return answerOfNumber(Number(text));
  const said = wordsOf(text);
  if (said !== null) return said;
  if (isMissing(text)) return ANSWER.blank;
  const withoutPoints = text.replace(POINTS, '');
  const rest = withoutPoints === text || withoutPoints === '' ? null : wordsOf(withoutPoints);
  return rest ?? ANSWER.unknown;
}

const wordsOf = remembered(
  (text: string): MonitoredAnswer | null => wholePhrase(normalise(text), words()) ?? null,
);

function answerOfNumber(value: number): MonitoredAnswer {
  if (value === 1) return ANSWER.yes;
  if (value === 0) return ANSWER.no;
  return Number.isInteger(value) && value > 1 && value <= MOST_ERRORS ? ANSWER.count : ANSWER.unknown;
}

/** Answers by cell, remembered: a year of monitoring has the same few words a million times. */
export function answerReader(): (value: CellValue) => MonitoredAnswer {
  const known = new Map<CellValue, MonitoredAnswer>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = answerOf(value);
    // Errors are objects, each its own.
    if (known.size < MOST_KNOWN && typeof value !== 'object') known.set(value, answer);
    return answer;
  };
}

const MOST_KNOWN = 20_000;

/** Filled cells that are answers, of all that are filled. */
export function answeredShare(counts: AnswerCounts): { readonly filled: number; readonly share: number } {
  let filled = 0;
  for (let answer = ANSWER.blank + 1; answer < ANSWERS; answer += 1) filled += counts[answer] ?? 0;
  return { filled, share: filled === 0 ? 0 : 1 - (counts[ANSWER.unknown] ?? 0) / filled };
}

/** True where an answer means nothing without a header that tells: yes, no, ticks, 1, 0, counts. */
export function hangsOnHeader(counts: AnswerCounts): boolean {
  const bare = [ANSWER.yes, ANSWER.no, ANSWER.mark, ANSWER.count, ANSWER.letterTrue];
  return bare.some((answer) => (counts[answer] ?? 0) > 0);
}

export type AnswerOutcome = 'pass' | 'fail' | 'none' | 'blank' | 'unknown';

/**
 * What each answer of a column comes to.
 *
 * @param yes what yes, ✓, 1 and counts are there; null: nobody says, and nothing there hangs on it
 */
export function outcomesOf(counts: AnswerCounts, yes: 'pass' | 'fail' | null): readonly AnswerOutcome[] {
  const has = (answer: MonitoredAnswer): boolean => (counts[answer] ?? 0) > 0;
  const no = yes === null ? null : yes === 'pass' ? 'fail' : 'pass';
  const marksCross = has(ANSWER.yes) && !has(ANSWER.no);
  const isTrueFalse = has(ANSWER.letterTrue);
  const outcomes = new Array<AnswerOutcome>(ANSWERS).fill('unknown');
  outcomes[ANSWER.blank] = 'blank';
  outcomes[ANSWER.pass] = 'pass';
  outcomes[ANSWER.fail] = 'fail';
  outcomes[ANSWER.notApplicable] = 'none';
  outcomes[ANSWER.yes] = yes ?? 'unknown';
  outcomes[ANSWER.no] = no ?? 'unknown';
  outcomes[ANSWER.mark] = (marksCross ? no : yes) ?? 'unknown';
  // How many things went right says nothing of what went wrong.
  outcomes[ANSWER.count] = yes === 'fail' ? 'fail' : 'unknown';
  outcomes[ANSWER.letterTrue] = yes ?? 'unknown';
  outcomes[ANSWER.letterPass] = 'pass';
  outcomes[ANSWER.letterFalse] = isTrueFalse ? (no ?? 'unknown') : 'fail';
  return outcomes;
}
