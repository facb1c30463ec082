/** From a problem to the sentence beside the error, in the language asked for. */
import { functionMessagesFor } from '../strings/function-messages-for';
import type { Language } from '../strings/language';
import { plainNumber } from './plain-number';
import type { FunctionProblem, Place } from './problem';

/**
 * `""` for an error that was in an argument and is passed on: Excel has its own words for those.
 * @example messageOf(notEnough('tooFewMeasured', { have: 1, need: 2 }), 'en')
 *   // 'Not enough data: 1 of 2 points.'
 */
export function messageOf({ key, details, place }: FunctionProblem, language: Language): string {
  if (key === null) return '';
  return functionMessagesFor(language)[key].replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'place') return placeText(place, language);
    const value = details[name] ?? '';
    return typeof value === 'number' ? plainNumber(value, language) : value;
  });
}

/** `placeText({ row: 2, column: 3 }, 'en')` is `"row 2, column 3"`. */
function placeText(place: Place, language: Language): string {
  const words = functionMessagesFor(language);
  const parts = (['point', 'cell', 'row', 'column'] as const).flatMap((name) =>
    place[name] === undefined ? [] : [`${words[name]} ${place[name]}`],
  );
  return parts.join(', ') || words.only;
}
