/** The words of the workbench by language. */
import { workbench as en } from './en/workbench';
import { workbench as es } from './es/workbench';
import type { Language } from './language';
import { wordsOf, type Words } from './messages';
import { workbench as nb } from './nb/workbench';
import { workbench as nl } from './nl/workbench';
import { workbench as zh } from './zh/workbench';

const texts = { en, es, nl, zh, nb };

export type WorkbenchWords = Words<typeof en>;

const made = new Map<Language, WorkbenchWords>();

/** `workbenchFor('nl').buttons.open` is `"Openen"`. */
export function workbenchFor(language: Language): WorkbenchWords {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = wordsOf<typeof en>(texts[language], language);
  made.set(language, words);
  return words;
}
