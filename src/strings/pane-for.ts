/** The words of the task pane by language, apart from the others: the pane opens with these and nothing else. */
import { pane as en, type Pane } from './en/pane';
import { pane as es } from './es/pane';
import type { Language } from './language';
import { pane as nb } from './nb/pane';
import { pane as nl } from './nl/pane';
import { pane as zh } from './zh/pane';

const all: Readonly<Record<Language, Pane>> = { en, es, nl, zh, nb };

/** `paneFor('nl').start.score` is `"Dit blad beoordelen"`. */
export function paneFor(language: Language): Pane {
  return all[language];
}
