/** Arguments with a closed set of answers: direction, rule, method, profile, language, categories, families. */
import type { Better, Category, LevelRule, TrendMethod } from '../../scoring/metric';
import { readLevelRule as levelRuleOf } from '../../scoring/parse-profile';
import { parseProfileName } from '../../scoring/parse-profile';
import type { ItemAnswer } from '../../scoring/items/item-result';
import type { Profile } from '../../scoring/profile';
import { languageOf, languages, type Language } from '../../strings/language';
import type { CellValue } from '../../workbook/snapshot';
import { categoryOf } from '../../worksheet/words/meanings';
import { itemAnswerOf } from '../../worksheet/words/item-answer';
import { betterOf } from '../../worksheet/words/meanings';
import { isMissing } from '../../worksheet/cells/missing-markers';
import { badArgument, type Place } from '../problem';
import { cellOf, lineOf, passOn, shown, singleOf, type RawArgument } from './cells';

const betterChoices = 'higher, lower, within, 1, -1, up, down, ↑, ↓';
const categoryChoices = 'service, quality, revenue, cost, satisfaction, other';
const ruleChoices = 'latest, mean 3, 4 of 6, …';
const profileChoices = 'gold, base, 50/75, …';
const answerChoices = 'yes, partly, no, n/a';
const methods: readonly TrendMethod[] = ['mann-kendall', 'theil-sen', 'halves'];
const measures = ['wape', 'bias', 'within'] as const;

/** One direction, null when none is said. */
export function readBetter(argument: RawArgument): Better | null {
  return betterCell(singleOf(argument), argument.name, {});
}

/** One direction a metric, or one for all: a column. Nulls where none is said. */
export function readBetters(argument: RawArgument): readonly (Better | null)[] {
  return column(argument, (cell, place) => betterCell(cell, argument.name, place));
}

/**
 * One category a metric, or one for all; null where the cell is blank. A word that is no category is refused rather than
 * taken for `other`: a slip of the pen would silently take a metric out of the score.
 */
export function readCategories(argument: RawArgument): readonly (Category | null)[] {
  return column(argument, (cell, place) => {
    if (isMissing(cell)) return null;
    const category = typeof cell === 'string' ? categoryOf(cell) : null;
    if (category === null) throw notAllowed(argument.name, place, cell, categoryChoices);
    return category;
  });
}

/** One text a metric, or one for all; null where the cell is blank. */
export function readOwners(argument: RawArgument): readonly (string | null)[] {
  return column(argument, (cell) => {
    if (isMissing(cell)) return null;
    if (typeof cell === 'object') throw passOn(cell.error);
    return shown(cell);
  });
}

/** `"latest"`, `"mean 3"`, `"4 of 6"`. */
export function levelRuleArgument(argument: RawArgument): LevelRule {
  const cell = singleOf(argument);
  const rule = levelRuleOf(words(cell));
  if (rule === null) throw notAllowed(argument.name, {}, cell, ruleChoices);
  return rule;
}

export function readMethod(argument: RawArgument): TrendMethod {
  return oneOf(argument, methods);
}

export function readMeasure(argument: RawArgument): (typeof measures)[number] {
  return oneOf(argument, measures);
}

/** A language by its code; `"es-MX"` is Spanish too. */
export function readLanguage(argument: RawArgument): Language {
  const cell = singleOf(argument);
  const language = typeof cell === 'string' ? languageOf(cell) : null;
  if (language === null) throw notAllowed(argument.name, {}, cell, languages.join(', '));
  return language;
}

/** TRUE or FALSE, also as the 1 and 0 Excel counts them as. */
export function readYesNo(argument: RawArgument): boolean {
  const cell = singleOf(argument);
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  throw notAllowed(argument.name, {}, cell, 'TRUE, FALSE');
}

/** An answer of the assessment; null where the cell is blank. */
export function readAnswer(argument: RawArgument): ItemAnswer {
  const cell = singleOf(argument);
  const answer = itemAnswerOf(cell);
  if (answer === undefined) throw notAllowed(argument.name, {}, cell, answerChoices);
  return answer;
}

/** `"gold"`, `"base"` or thresholds such as `"50/75"`. */
export function readProfile(argument: RawArgument): Profile {
  const cell = singleOf(argument);
  const profile = parseProfileName(words(cell));
  if (profile === null) throw notAllowed(argument.name, {}, cell, profileChoices);
  return profile;
}

/** What was given and what is allowed; an error value is passed on as itself, but for `#N/A`, which is a blank. */
export function notAllowed(argument: string, place: Place, cell: CellValue, allowed: string): Error {
  if (typeof cell === 'object' && cell.error !== '#N/A') return passOn(cell.error);
  return badArgument('notAllowed', { argument, text: shown(cell), allowed }, place);
}

/** One of the given words, whatever its case. */
function oneOf<Choice extends string>(argument: RawArgument, choices: readonly Choice[]): Choice {
  const cell = singleOf(argument);
  const found = choices.find((choice) => choice === words(cell));
  if (found === undefined) throw notAllowed(argument.name, {}, cell, choices.join(', '));
  return found;
}

function words(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase().replace(/\s+/g, ' ') : '';
}

function betterCell(cell: CellValue, argument: string, place: Place): Better | null {
  if (isMissing(cell)) return null;
  const better = betterOf(cell);
  if (better === null) throw notAllowed(argument, place, cell, betterChoices);
  return better;
}

/** Reads each different cell once: a column of ten thousand metrics says the same few words. */
function column<T>(argument: RawArgument, read: (cell: CellValue, place: Place) => T): readonly T[] {
  const known = new Map<unknown, { readonly value: T }>();
  return lineOf(argument).map((raw, index) => {
    const remembered = known.get(raw);
    if (remembered !== undefined) return remembered.value;
    const value = read(cellOf(raw), { row: index + 1 });
    known.set(raw, { value });
    return value;
  });
}
