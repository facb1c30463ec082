/** The language a person chose in the pane on this computer, else the one Office speaks. */
/// <reference types="office-js" />
import { chosenLanguage } from '../doors/preferences';
import { languageOf, type Language } from '../strings/language';

/** `spokenLanguage()` is `"es"` for a person whose Excel is Spanish and who chose nothing else. */
export function spokenLanguage(): Language {
  return chosenLanguage() ?? languageOf(Office.context.displayLanguage ?? '') ?? 'en';
}
