/** The verdict words of a language, alone and small: the functions' script carries this and nothing else of the texts. */
import { verdicts as en } from './en/verdicts';
import type { Verdicts } from './en/verdicts';
import { verdicts as es } from './es/verdicts';
import type { Language } from './language';
import { verdicts as nb } from './nb/verdicts';
import { verdicts as nl } from './nl/verdicts';
import { verdicts as zh } from './zh/verdicts';

const all: Readonly<Record<Language, Verdicts>> = { en, es, nl, zh, nb };

/** `verdictsFor('nl').status.met` is `"Gehaald"`. */
export function verdictsFor(language: Language): Verdicts {
  return all[language];
}
