/**
 * What a person chose on this computer, in the storage all pages share: on the web under the key Office parts the storage by.
 * Where nothing can be kept, nothing was chosen.
 */
/// <reference types="office-js" />
import { isLanguage, type Language } from '../strings/language';

const KEY = 'copc-scorecard';

/** As it was kept, of any shape; empty where storage is forbidden or another program spoilt what is in it. */
export function keptPreferences(): Readonly<Record<string, unknown>> {
  const storage = ownStorage();
  return parsed(storage?.getItem(ownKey()) ?? storage?.getItem(KEY) ?? null);
}

/** The language a person chose in the pane; null where they chose none. */
export function chosenLanguage({ language } = keptPreferences()): Language | null {
  return typeof language === 'string' && isLanguage(language) ? language : null;
}

export function keepPreferences(preferences: object): void {
  try {
    ownStorage()?.setItem(ownKey(), JSON.stringify(preferences));
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
  // Also what was kept before Office was there, or by an earlier version.
  for (const key of [ownKey(), KEY]) ownStorage()?.removeItem(key);
}

/** Office's part of the storage is known once Office is there; outside the web, and in a plain browser, there is none. */
function ownKey(): string {
  const context = 'Office' in window ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  return `${context?.partitionKey ?? ''}${KEY}`;
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
