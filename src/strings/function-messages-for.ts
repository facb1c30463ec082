/** What a COPC function says beside an error, by language. */
import { functionMessages as en, type FunctionMessages } from './en/function-messages';
import type { Language } from './language';

const all: Readonly<Record<Language, FunctionMessages>> = { en, es: en, nl: en, zh: en, nb: en };

/** `functionMessagesFor('en').nothingMeasured()` is `"Not enough data: no point is measured."` */
export function functionMessagesFor(language: Language): FunctionMessages {
  return all[language];
}
