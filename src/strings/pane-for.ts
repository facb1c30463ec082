/** The words of the task pane by language, apart from the others: the pane opens with these and nothing else. */
import { pane as en } from './en/pane';
import { pane as es } from './es/pane';
import type { Language } from './language';
import { wordsOf, type Words } from './messages';
import { pane as nb } from './nb/pane';
import { pane as nl } from './nl/pane';
import { pane as zh } from './zh/pane';

const texts = { en, es, nl, zh, nb };

export type Pane = Words<typeof en>;

const made = new Map<Language, Pane>();

/** `paneFor('nl').start.score` is `"Dit blad beoordelen"`. */
export function paneFor(language: Language): Pane {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = wordsOf<typeof en>(texts[language], language);
  made.set(language, words);
  return words;
}
