/** Takes out what is kept: on this computer, and in the workbook. */
import type { Forgotten, Traces } from '../../workflows/write/forget-book';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import type { Preferences } from './state';

export interface ForgetActions {
  /** Language, appearance, choices and name are as they were at first. */
  readonly forgetMe: () => void;
  /** What is in the workbook besides cells, without changing it. */
  readonly traces: () => Promise<Traces | PaneProblem>;
  /** Takes all of it out of the workbook; what the pane shows is scored without it. */
  readonly forgetBook: () => Promise<Forgotten | PaneProblem>;
  /** Puts back what was taken out; null when it is all there again. */
  readonly putBack: (forgotten: Forgotten) => Promise<PaneProblem | null>;
}

export interface ForgetParts extends Pick<SessionParts, 'tell' | 'opened'> {
  /** What nobody chose yet. */
  readonly atFirst: () => Preferences;
}

export function forgetActions({ tell, opened, atFirst }: ForgetParts): ForgetActions {
  const work = () => import(/* webpackChunkName: "forget" */ '../../workflows/write/forget-book');
  return {
    forgetMe: () => {
      const { language, theme } = atFirst();
      tell({ type: 'person', person: '' });
      tell({ type: 'formulas', formulas: false });
      tell({ type: 'fresh', fresh: true });
      tell({ type: 'theme', theme });
      tell({ type: 'language', language });
    },
    traces: async () => {
      try {
        const { host } = await opened();
        return await (await work()).tracesIn(host);
      } catch (error) {
        return problemFrom(error);
      }
    },
    forgetBook: async () => {
      try {
        const { host } = await opened();
        return await (await work()).forgetBook(host);
      } catch (error) {
        return problemFrom(error);
      }
    },
    putBack: async ({ undo }) => {
      try {
        await undo();
        return null;
      } catch (error) {
        return problemFrom(error);
      }
    },
  };
}
