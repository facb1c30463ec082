/** What a person likes: taken over at once, and kept on this computer. */
import type { Language } from '../../strings/language';
import type { SessionParts } from './parts';
import type { Event } from './reduce';
import type { Preferences, State, ThemeChoice } from './state';

export interface SettingActions {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setFormulas: (formulas: boolean) => void;
  readonly setFresh: (fresh: boolean) => void;
}

export interface SettingParts extends Pick<SessionParts, 'tell'> {
  /** Keeps what the state says the person likes. */
  readonly keep: () => void;
}

export function settingActions({ tell, keep }: SettingParts): SettingActions {
  const set = (event: Event): void => {
    tell(event);
    keep();
  };
  return {
    setLanguage: (language) => set({ type: 'language', language }),
    setTheme: (theme) => set({ type: 'theme', theme }),
    setFormulas: (formulas) => set({ type: 'formulas', formulas }),
    setFresh: (fresh) => set({ type: 'fresh', fresh }),
  };
}

/** What is as it was from the start need not be kept. */
export function preferencesOf({ language, theme, person, formulas, fresh }: State): Preferences {
  return {
    language,
    theme,
    ...(person === '' ? {} : { person }),
    ...(formulas ? { formulas } : {}),
    ...(fresh ? {} : { fresh }),
  };
}
