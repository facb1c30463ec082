/** Language, appearance and the person's name, kept on this computer. Where nothing can be kept, the pane starts with what the page says. */
import { isLanguage, type Language } from '../strings/language';
import type { Preferences } from './session/session';
import type { ThemeChoice } from './session/state';

const KEY = 'copc-scorecard';
const themes: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

/** @param pageLanguage the language of the page Excel opened, which follows Excel's own. */
export function readPreferences(pageLanguage: Language, storage = ownStorage()): Preferences {
  const kept = parsed(storage?.getItem(KEY) ?? null);
  const { language, theme, person, formulas, fresh } = kept;
  return {
    language: typeof language === 'string' && isLanguage(language) ? language : pageLanguage,
    theme: themes.find((one) => one === theme) ?? 'system',
    ...(formulas === true ? { formulas } : {}),
    ...(fresh === true ? { fresh } : {}),
    ...(typeof person === 'string' ? { person } : {}),
  };
}

export function keepPreferences(preferences: Preferences, storage = ownStorage()): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch (error) {
    // Full, or forbidden in a private window: the choice then holds until the pane is closed.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Null where the browser forbids storage to a page inside another, as Excel on the web may be set to. */
function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
