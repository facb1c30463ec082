/** The words of the action register by language, and all of them at once: a register is read whatever language wrote it. */
import { actions as en, type ActionWords } from './en/actions';
import { actions as es } from './es/actions';
import { languages, type Language } from './language';
import { actions as nb } from './nb/actions';
import { actions as nl } from './nl/actions';
import { actions as zh } from './zh/actions';

const all: Readonly<Record<Language, ActionWords>> = { en, es, nl, zh, nb };

/** `actionWordsFor('es').columns.owner` is `"Responsable"`. */
export function actionWordsFor(language: Language): ActionWords {
  return all[language];
}

export const everyActionWords: readonly ActionWords[] = languages.map((language) => all[language]);
