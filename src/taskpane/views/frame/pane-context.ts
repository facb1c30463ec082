/** What every view needs: the session, its state, the words, and a voice for screen readers. */
import { createContext, useContext } from 'react';
import type { Pane } from '../../../strings/parts/pane/pane';
import type { Session } from '../../session/session';
import type { Language } from '../../../strings/language';
import type { State } from '../../session/state';

export interface PaneValue {
  readonly session: Session;
  readonly state: State;
  readonly words: Pane;
  /** Has a screen reader say it, without moving the focus. */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<PaneValue | null>(null);

/** Apart from the rest: what many rows need of the pane is its language, and they aren't drawn anew for what else changes. */
export const LanguageContext = createContext<Language>('en');

/** @throws Error outside the pane. */
export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('a view stands outside the pane');
  return value;
}

/** The language people are spoken to, for what stands many times in a view. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
