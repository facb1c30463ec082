/** Where the workbench stands: one value that is changed by telling, and who hears of it. */
import type { Session } from '../../taskpane/session/session';
import type { NotShown } from '../book/not-shown';

export interface DeskState {
  /** Of the book that is open; null before the first. */
  readonly bookName: string | null;
  /** Counts the books that were opened. */
  readonly opened: number;
  /** The pane's session for that book. */
  readonly session: Session;
  readonly doing: Doing | null;
  readonly notice: Notice | null;
  /** What the book holds and the grid doesn't show. */
  readonly notShown: readonly NotShown[];
  /** Formulas of the book the grid doesn't work out. */
  readonly notCalculated: number;
  /** Something was changed and not saved yet. */
  readonly isChanged: boolean;
  /** Waits for the person to say whether changes may go. */
  readonly asks: Question | null;
}

export interface Question {
  /** Saves, and goes on when that worked. */
  readonly save: () => void;
  readonly goOn: () => void;
  readonly stay: () => void;
}

export type Doing =
  | { readonly kind: 'starting' | 'working' | 'saving' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly total: number };

/** What is told above the grid until something else is. */
export type Notice =
  | { readonly kind: 'opened' | 'saved' | 'written'; readonly name: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'protected'; readonly sheet: string }
  | { readonly kind: 'severalFiles' }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly megabytes: number; readonly limit: number }
  /** Sentences that are ready. */
  | { readonly kind: 'failed'; readonly lines: readonly string[] };

export interface DeskStore {
  readonly state: () => DeskState;
  readonly tell: (change: Partial<DeskState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param session the pane's, until a book is open. */
export function deskStore(session: Session): DeskStore {
  const listeners = new Set<() => void>();
  let state: DeskState = {
    bookName: null,
    opened: 0,
    session,
    doing: { kind: 'starting' },
    notice: null,
    notShown: [],
    notCalculated: 0,
    isChanged: false,
    asks: null,
  };
  return {
    state: () => state,
    tell: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
