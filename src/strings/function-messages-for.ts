/** What a COPC function says beside an error, by language. */
import { functionMessages as en, type FunctionMessages } from './en/function-messages';
import { functionMessages as es } from './es/function-messages';
import type { Language } from './language';
import { functionMessages as nb } from './nb/function-messages';
import { functionMessages as nl } from './nl/function-messages';
import { functionMessages as zh } from './zh/function-messages';

const all: Readonly<Record<Language, FunctionMessages>> = { en, es, nl, zh, nb };

/** `functionMessagesFor('en').noTarget` is `"No target for the latest point."` */
export function functionMessagesFor(language: Language): FunctionMessages {
  return all[language];
}
