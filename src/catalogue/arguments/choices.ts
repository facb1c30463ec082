/** Arguments with a closed set of answers: direction, rule, method, profile, language, categories, families. */
import { parseLevelRule, parseProfile, trendMethods } from '../../scoring/parse-profile';
import type { Better, Category, LevelRule, TrendMethod } from '../../scoring/metric';
import type { Profile } from '../../scoring/profile';
import { languages, type Language } from '../../strings/language';
import type { CellValue } from '../../workbook/snapshot';
import { categoryOf } from '../../worksheet/category-words';
import { betterOf } from '../../worksheet/direction-words';
import { isMissing } from '../../worksheet/missing-markers';
import { badArgument } from '../problem';
import { cellOf, lineOf, matrixOf, passOn, shown, singleOf, type RawArgument } from './cells';

const betterChoices = 'higher, lower, within, 1, -1, up, down, ↑, ↓';
const categoryChoices = 'service, quality, revenue, cost, satisfaction, other';

/** One direction, null when none is said. */
export function readBetter(argument: RawArgument): Better | null {
  return betterCell(singleOf(argument), argument.name, 'the cell');
}

/** One direction a metric, or one for all: a column. Nulls where none is said. */
export function readBetters(argument: RawArgument): readonly (Better | null)[] {
  return column(argument, (cell, place) => betterCell(cell, argument.name, place));
}

/** One category a metric, or one for all; null where the cell is blank. */
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
  return column(argument, (cell) => (isMissing(cell) ? null : shown(cell)));
}

/** `"latest"`, `"mean 3"`, `"4 of 6"`. */
export function readLevelRule(argument: RawArgument): LevelRule {
  const cell = singleOf(argument);
  const rule = parseLevelRule(words(cell));
  if (rule !== null) return rule;
  throw notAllowed(argument.name, 'the cell', cell, 'latest, mean 3, 4 of 6 (with numbers of your own)');
}

export function readMethod(argument: RawArgument): TrendMethod {
  return oneOf(argument, trendMethods);
}

export function readMeasure(argument: RawArgument): 'wape' | 'bias' | 'within' {
  return oneOf(argument, ['wape', 'bias', 'within']);
}

export function readLanguage(argument: RawArgument): Language {
  return oneOf(argument, languages);
}

/** `"gold"`, `"base"` or thresholds such as `"50/75"`. */
export function readProfile(argument: RawArgument): Profile {
  const cell = singleOf(argument);
  const parsed = parseProfile(words(cell));
  if (parsed.ok) return parsed.profile;
  throw notAllowed(argument.name, 'the cell', cell, 'gold, base, 50/75 (with percentages of your own)');
}

/** One of the given words, whatever its case. */
export function oneOf<Choice extends string>(argument: RawArgument, choices: readonly Choice[]): Choice {
  const cell = singleOf(argument);
  const text = words(cell);
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw notAllowed(argument.name, 'the cell', cell, choices.join(', '));
}

/** What was given and what is allowed; an error value is passed on as itself. */
export function notAllowed(argument: string, place: string, cell: CellValue, allowed: string): Error {
  if (typeof cell === 'object') return passOn(cell.error);
  return badArgument('notAllowed', { argument, place, text: shown(cell), allowed });
}

function words(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase().replace(/\s+/g, ' ') : shown(cell);
}

function betterCell(cell: CellValue, argument: string, place: string): Better | null {
  if (isMissing(cell)) return null;
  const better = betterOf(cell);
  if (better === null) throw notAllowed(argument, place, cell, betterChoices);
  return better;
}

function column<T>(argument: RawArgument, read: (cell: CellValue, place: string) => T): readonly T[] {
  const matrix = matrixOf(argument);
  const cells = matrix.columns === 1 ? matrix.cells.map((row) => row[0]) : lineOf(argument);
  return cells.map((raw, index) => read(cellOf(raw), `row ${index + 1}`));
}
