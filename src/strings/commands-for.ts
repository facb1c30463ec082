/** The words of the ribbon's buttons by language, apart from the others: the dialog opens with these and nothing else. */
import { commands as en, type Commands } from './en/commands';
import { commands as es } from './es/commands';
import type { Language } from './language';
import { commands as nb } from './nb/commands';
import { commands as nl } from './nl/commands';
import { commands as zh } from './zh/commands';

const all: Readonly<Record<Language, Commands>> = { en, es, nl, zh, nb };

/** `commandsFor('nl').close` is `"Sluiten"`. */
export function commandsFor(language: Language): Commands {
  return all[language];
}
