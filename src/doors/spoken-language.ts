/** The language a person chose in the pane on this computer, else the one Office speaks. */
/// <reference types="office-js" />
import { languageOf, type Language } from '../strings/language';
import { chosenLanguage } from './preferences';

/**
 * Call it after `Office.onReady`.
 * @param otherwise where Office says none, or one there are no words in
 * @example spokenLanguage() // "es" for a person whose Excel is Spanish, of Mexico or Spain, and who chose nothing else
 */
export function spokenLanguage(otherwise: Language = 'en'): Language {
  // Outside Excel there is no context.
  const context = Office.context as Partial<Office.Context> | undefined;
  return chosenLanguage() ?? languageOf(context?.displayLanguage ?? '') ?? otherwise;
}
