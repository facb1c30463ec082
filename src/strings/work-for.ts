/** What the pane says around a scored result, by language; apart from `pane-for`, as the pane opens without it. */
import { work as en } from './en/work';
import { work as es } from './es/work';
import type { Language } from './language';
import { wordsOf, type Words } from './messages';
import { work as nb } from './nb/work';
import { work as nl } from './nl/work';
import { work as zh } from './zh/work';

const texts = { en, es, nl, zh, nb };

export type Work = Words<typeof en>;

const made = new Map<Language, Work>();

/** `workFor('nl').override.takeBack` is `"Terugnemen"`. */
export function workFor(language: Language): Work {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = wordsOf<typeof en>(texts[language], language);
  made.set(language, words);
  return words;
}
