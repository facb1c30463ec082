/** What a person does with a result: looks at a metric, asks about a cell, and has all that was written worked over. */
import type { Progress } from '../../workbook/host';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import type { BookTask, MetricPlace } from '../engine/shapes';
import type { Writing } from './state';
import type { Works } from '../engine/works';

export interface ResultParts extends SessionParts {
  /** One step of writing: says that it works, then what came of it. */
  readonly writing: (
    what: 'preview' | 'write' | 'replace',
    step: (works: Works) => Promise<Writing>,
  ) => Promise<void>;
  /** Tells how far a write is, and stops it when the person wants that. */
  readonly onWritten: (run: number) => Progress;
  /** Scores the result's sheet again. */
  readonly scoreAgain: () => Promise<void>;
}

export interface ResultActions {
  /** Looks at a metric by itself; null: at the list. */
  readonly openMetric: (opened: MetricPlace | null) => void;
  /** Reads the workbook's action register, if there is one. */
  readonly lookUpRegister: () => Promise<void>;
  /** Says what the selected cell holds, or opens the metric it belongs to. */
  readonly explainCell: () => Promise<void>;
  readonly closeCell: () => void;
  /** Works out what a task would do, without doing it. */
  readonly previewTask: (task: BookTask) => Promise<void>;
  readonly doTask: (task: BookTask) => Promise<void>;
}

export function resultActions({
  state,
  tell,
  opened,
  writing,
  onWritten,
  scoreAgain,
}: ResultParts): ResultActions {
  return {
    openMetric: (metric) => tell({ type: 'opened', opened: metric }),
    lookUpRegister: async () => {
      const { run } = state();
      try {
        const { engine } = await opened();
        tell({ type: 'register', run, register: await engine.register() });
      } catch (error) {
        if (state().run === run) tell({ type: 'trouble', problem: problemFrom(error) });
      }
    },
    explainCell: async () => {
      const { phase, run, language } = state();
      const scorecard = phase.kind === 'result' ? phase.scorecard : null;
      try {
        const { engine } = await opened();
        const found = await engine.explainCell(scorecard, language);
        if (state().run !== run) return;
        if (found.kind === 'metric') {
          tell({ type: 'cell', cell: null });
          tell({ type: 'opened', opened: found.place });
        } else tell({ type: 'cell', cell: found });
      } catch (error) {
        tell({ type: 'cell', cell: { kind: 'failed', problem: problemFrom(error) } });
      }
    },
    closeCell: () => tell({ type: 'cell', cell: null }),
    previewTask: (task) =>
      writing('preview', async ({ engine }) => ({
        kind: 'task-preview',
        task,
        outcome: await engine.previewTask(task, state().language),
      })),
    doTask: async (task) => {
      let isWrittenAnew = false;
      await writing(task === 'refresh' ? 'write' : 'replace', async ({ engine, host }) => {
        const outcome = await engine.doTask(task, state().language, onWritten(state().run));
        isWrittenAnew = outcome.kind === 'refreshed';
        return { kind: 'task-done', task, outcome, canUndo: host.canUndo };
      });
      // Every sheet was read again for it: the result on screen must not say less than the summary.
      if (isWrittenAnew) await scoreAgain();
    },
  };
}
