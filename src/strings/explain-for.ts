/** The parts of the explaining sentence by language, apart from the verdict words so that a script may leave them out. */
import { explain as en } from './en/explain';
import type { Explain } from './en/explain';
import { explain as es } from './es/explain';
import type { Language } from './language';
import { explain as nb } from './nb/explain';
import { explain as nl } from './nl/explain';
import { explain as zh } from './zh/explain';

const all: Readonly<Record<Language, Explain>> = { en, es, nl, zh, nb };

/** `explainFor('nl').atLeast({ target: '80%' })` is `"minstens 80%"`. */
export function explainFor(language: Language): Explain {
  return all[language];
}
