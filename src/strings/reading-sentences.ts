/**
 * Sentences about how a sheet was read: why so, what is wrong with a reading, what was found. The readers give codes and
 * details; what a detail names by a code, such as a role or a direction, is put into words here.
 */
import type { FindingTexts } from './en/reading/findings';
import type { ReadingProblemTexts, ReadingReasonTexts } from './en/reading/reading';
import type { Values } from './format';
import type { Language } from './language';
import { findingTexts, findingWordTexts } from './parts/reading/findings';
import { readingProblemTexts, readingReasonTexts, readingRoleTexts } from './parts/reading/reading';
import { periodWords } from './period-words';
import { sentence } from './words-for';

/** Values by the names a code's sentence gives them. */
type Details = Readonly<Record<string, string | number>>;

/** `reasonSentence('few-periods', { count: 1 }, 'en')` is `"Only 1 period was found."` */
export function reasonSentence(code: keyof ReadingReasonTexts, details: Details, language: Language): string {
  const values = {
    ...asWritten(details, language),
    role: inWords(details['role'], readingRoleTexts[language]),
    lineIs: kindOfLine(details['line']),
    otherIs: kindOfLine(details['other']),
  };
  return sentence(readingReasonTexts[language][code], values, language);
}

/** `readingProblemSentence('missing-field', { path: 'range' }, 'en')` is `"range is missing. Add it."` */
export function readingProblemSentence(
  code: keyof ReadingProblemTexts,
  details: Details,
  language: Language,
): string {
  const role = inWords(details['expected'], readingRoleTexts[language]);
  return sentence(readingProblemTexts[language][code], { ...asWritten(details, language), role }, language);
}

/** `findingSentence('empty-sheet', {}, 'en')` is `"The sheet is empty."` */
export function findingSentence(code: keyof FindingTexts, details: Details, language: Language): string {
  const { better, kinds, roles, onlyPeriod } = findingWordTexts[language];
  const values = {
    ...asWritten(details, language),
    column: inWords(details['column'], better),
    operator: inWords(details['operator'], better),
    stated: inWords(details['stated'], better),
    kind: inWords(details['kind'], kinds),
    usual: inWords(details['usual'], kinds),
    role: inWords(details['role'], roles),
    lineIs: kindOfLine(details['line']),
    ...(details['period'] === '' ? { period: onlyPeriod } : {}),
  };
  return sentence(findingTexts[language][code], values, language);
}

/** Numbers as they stand, without groups of thousands: some are figures of the sheet. */
function asWritten(details: Details, language: Language): Values {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, withoutCode(name, String(value), language)]),
  );
}

/** Details that hold a period; others may quote a cell, in which `W1` is what a person wrote. */
const periodNames: ReadonlySet<string> = new Set(['first', 'last', 'period', 'from', 'to']);

/** A period is a code in tables (`2024-03`, `--03`, `W09`), and a name to a person. */
function withoutCode(name: string, text: string, language: Language): string {
  if (periodNames.has(name) && /^(?:FY)?\d{4}-(?:[HPQTW]\d{1,2}|\d{2}(?:-\d{2}|-W\d)?)$/.test(text)) {
    return periodWords(text, language, 'short');
  }
  const isCode =
    /^--\d{2}(?:-\d{2}|-W\d)?$|^(?:FY\d{4}-|-+)[PQW]\d{1,2}$/.test(text) ||
    (periodNames.has(name) && /^[HPQTW]\d{1,2}$/.test(text));
  return isCode ? periodWords(text, language) : text;
}

/** The word for a code; any other text as it is. */
function inWords(value: string | number | undefined, words: Readonly<Record<string, string>>) {
  const code = String(value);
  return value === undefined || !Object.hasOwn(words, code) ? value : words[code];
}

/** A line goes by its number, if it is a row, or by its letters: `kindOfLine('5:40')` is `'row'`. */
export function kindOfLine(name: string | number | undefined): string | undefined {
  return name === undefined ? undefined : /^\d+(:\d+)?$/.test(String(name)) ? 'row' : 'column';
}
