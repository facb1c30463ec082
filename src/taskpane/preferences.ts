/** What a person chose in the pane, as its session takes it: language, appearance, name and how to write. */
import { chosenLanguage, keptPreferences } from '../doors/preferences';
import type { Language } from '../strings/language';
import type { Preferences } from './session/session';
import type { ThemeChoice } from './session/state';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

/** @param spoken the language Excel speaks. */
export function readPreferences(spoken: Language): Preferences {
  const kept = keptPreferences();
  const { theme, person, formulas, fresh } = kept;
  return {
    language: chosenLanguage(kept) ?? spoken,
    theme: themes.find((one) => one === theme) ?? 'system',
    ...(formulas === true ? { formulas } : {}),
    ...(fresh === false ? { fresh } : {}),
    ...(typeof person === 'string' ? { person } : {}),
  };
}
