/** What a person chose on this computer, in the storage all pages share. Where nothing can be kept, nothing was chosen. */
import { isLanguage, type Language } from '../strings/language';

const KEY = 'copc-scorecard';

/** As it was kept, of any shape; empty where storage is forbidden or another program spoilt what is in it. */
export function keptPreferences(): Readonly<Record<string, unknown>> {
  return parsed(ownStorage()?.getItem(KEY) ?? null);
}

/** The language a person chose in the pane; null where they chose none. */
export function chosenLanguage({ language } = keptPreferences()): Language | null {
  return typeof language === 'string' && isLanguage(language) ? language : null;
}

export function keepPreferences(preferences: object): void {
  try {
    ownStorage()?.setItem(KEY, JSON.stringify(preferences));
  } catch (error) {
    // Full, or forbidden in a private window: the choice then holds until the page is closed.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Keeps these beside what was kept; what is undefined is forgotten. */
export function changePreferences(some: object): void {
  keepPreferences({ ...keptPreferences(), ...some });
}

/** Takes out all that is kept on this computer. */
export function forgetPreferences(): void {
  ownStorage()?.removeItem(KEY);
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
