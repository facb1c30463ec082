/** Handing a result on: the summary as a workbook of its own, whichever way this Excel can give one away. */
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface ShareActions {
  /** The summary as an .xlsx to be saved; null: it has been opened as a new workbook. */
  readonly summaryBook: () => Promise<Uint8Array<ArrayBuffer> | null | PaneProblem>;
}

export function shareActions({ state, opened }: Pick<SessionParts, 'state' | 'opened'>): ShareActions {
  return {
    summaryBook: async () => {
      const { phase, language } = state();
      if (phase.kind !== 'result') return null;
      try {
        const { engine, host } = await opened();
        const bytes = await engine.summaryBook(phase.scorecard, language);
        if (host.openBook === undefined) return new Uint8Array(bytes);
        await host.openBook(bytes);
        return null;
      } catch (error) {
        return problemFrom(error);
      }
    },
  };
}
