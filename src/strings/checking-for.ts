/** What the pane says while a person checks a reading or formulas, by language; apart from `pane-for`, as the pane opens without it. */
import { checking as en } from './en/checking';
import { checking as es } from './es/checking';
import type { Language } from './language';
import { wordsOf, type Words } from './messages';
import { checking as nb } from './nb/checking';
import { checking as nl } from './nl/checking';
import { checking as zh } from './zh/checking';

const texts = { en, es, nl, zh, nb };

export type Checking = Words<typeof en>;

const made = new Map<Language, Checking>();

/** `checkingFor('nl').table.first` is `"Eerste periode"`. */
export function checkingFor(language: Language): Checking {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = wordsOf<typeof en>(texts[language], language);
  made.set(language, words);
  return words;
}
