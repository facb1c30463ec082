/**
 * Why a function has no answer, in a form the cell, the shell and a test can each show, and the sentence beside the
 * error (functions, Errors).
 */
import type { ErrorCode } from '../workbook/snapshot';
import { functionMessageTexts } from '../strings/parts/functions/function-messages';
import { sentence, wordsFor } from '../strings/words-for';
import type { Language } from '../strings/language';
import { plainNumber } from './plain-number';
import type { FunctionMessageTexts } from '../strings/en/functions/function-messages';

/**
 * `""` for an error that was in an argument and is passed on: Excel has its own words for those.
 * @example messageOf(notEnough('tooFewMeasured', { have: 1, need: 2 }), 'en')
 *   // 'Not enough data: 1 of 2 points.'
 */
export function messageOf({ key, details, place }: FunctionProblem, language: Language): string {
  if (key === null) return '';
  const values = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'number' ? plainNumber(value, language) : value,
  ]);
  const text = functionMessageTexts[language][key];
  return sentence(text, { ...Object.fromEntries(values), place: placeText(place, language) }, language);
}

/** `placeText({ row: 2, column: 3 }, 'en')` is `"row 2, column 3"`. */
function placeText(place: Place, language: Language): string {
  const words = wordsFor(functionMessageTexts, language);
  const parts = (['point', 'cell', 'row', 'column'] as const).flatMap((name) =>
    place[name] === undefined ? [] : [`${words[name]} ${place[name]}`],
  );
  return parts.join(', ') || words.only;
}

/** Where in an argument something stands, counted from 1; `{}` where there is but one cell. */
export interface Place {
  readonly point?: number;
  readonly cell?: number;
  readonly row?: number;
  readonly column?: number;
}

export type FunctionMessageKey = Exclude<keyof FunctionMessageTexts, 'only' | keyof Place>;

/** The values of a message's {places}. Names, allowed values and what a cell held are the same in every language. */
export type MessageDetails = Readonly<Record<string, string | number>> & { readonly place?: never };

/** `key` is null for an error that was in an argument and is passed on as it is. */
export class FunctionProblem extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly key: FunctionMessageKey | null,
    readonly details: MessageDetails = {},
    readonly place: Place = {},
  ) {
    super(code);
  }
}

/** A bad argument: `#VALUE!`. */
export function badArgument(
  key: FunctionMessageKey,
  details: MessageDetails,
  place: Place = {},
): FunctionProblem {
  return new FunctionProblem('#VALUE!', key, details, place);
}

/** Not enough data: `#N/A`. */
export function notEnough(key: FunctionMessageKey, details: MessageDetails = {}): FunctionProblem {
  return new FunctionProblem('#N/A', key, details);
}

/** No finite number exists: `#NUM!`. */
export function noFiniteNumber(): FunctionProblem {
  return new FunctionProblem('#NUM!', 'noFiniteNumber');
}
