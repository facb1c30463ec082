/** What every view needs: the session, its state, the words, and a voice for screen readers. */
import { createContext, useContext } from 'react';
import type { Pane } from '../../../strings/parts/pane';
import type { Session } from '../../session/session';
import type { State } from '../../session/state';

export interface PaneValue {
  readonly session: Session;
  readonly state: State;
  readonly words: Pane;
  /** Has a screen reader say it, without moving the focus. */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<PaneValue | null>(null);

/** @throws Error outside the pane. */
export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('a view stands outside the pane');
  return value;
}
