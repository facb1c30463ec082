/** The language a person chose in the pane on this computer, else the one Office speaks. */
/// <reference types="office-js" />
import { isLanguage, languageOf, type Language } from '../strings/language';

/** Where the pane keeps its preferences, in the storage both pages share. */
const KEY = 'copc-scorecard';

/** `keptLanguage()` is `"es"` for a person whose Excel is Spanish and who chose nothing else. */
export function keptLanguage(): Language {
  const { language } = kept();
  if (typeof language === 'string' && isLanguage(language)) return language;
  return languageOf(Office.context.displayLanguage ?? '') ?? 'en';
}

function kept(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    // Storage may be forbidden to a page inside another, and another program may have spoilt what is in it.
    if (error instanceof DOMException || error instanceof SyntaxError) return {};
    throw error;
  }
}
