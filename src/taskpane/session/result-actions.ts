/** What a person does with a result: looks at a metric, asks about a cell, and has all that was written worked over. */
import type { ActionEntries } from '../../workflows/write/edit-action';
import type { Progress } from '../../workbook/host';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import type { BookTask, MetricPlace, ShownTask } from '../engine/shapes';
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
  /** Scores once more what was read. */
  readonly rescore: (engine: Works['engine']) => Promise<void>;
  /** Scores the sheet the person is on. */
  readonly score: () => Promise<void>;
}

export interface ResultActions {
  /** Looks at a metric by itself; null: at the list. */
  readonly openMetric: (opened: MetricPlace | null) => void;
  /** Reads the workbook's action register, if there is one. */
  readonly lookUpRegister: () => Promise<void>;
  /** Writes into a row of the register what the person typed in the pane, and reads it again. */
  readonly editAction: (row: number, entries: ActionEntries) => Promise<'saved' | 'changed' | 'failed'>;
  /** Other sheets of the workbook that hold metrics; their monitored transactions, and what was not looked at, join the result. */
  readonly unreadSheets: () => Promise<readonly string[]>;
  /** Goes to another sheet and scores it. */
  readonly scoreSheet: (sheet: string) => Promise<void>;
  /** Says what the selected cell holds, or opens the metric it belongs to. */
  readonly explainCell: () => Promise<void>;
  readonly closeCell: () => void;
  /** Works out what a task would do, without doing it. */
  readonly previewTask: (task: ShownTask) => Promise<void>;
  readonly doTask: (task: BookTask) => Promise<void>;
  /** Works out where the next period's header goes and how it is written. */
  readonly previewMonth: () => Promise<void>;
  /** Writes it. */
  readonly newMonth: () => Promise<void>;
}

export function resultActions({
  state,
  tell,
  opened,
  writing,
  onWritten,
  scoreAgain,
  rescore,
  score,
}: ResultParts): ResultActions {
  async function lookUpRegister(): Promise<void> {
    const { run } = state();
    try {
      const { engine } = await opened();
      tell({ type: 'register', run, register: await engine.register() });
    } catch (error) {
      if (state().run === run) tell({ type: 'trouble', problem: problemFrom(error) });
    }
  }

  const scorecardNow = () => {
    const { phase } = state();
    if (phase.kind !== 'result') throw new Error('nothing is scored');
    return phase.scorecard;
  };

  return {
    openMetric: (metric) => tell({ type: 'opened', opened: metric }),
    lookUpRegister,
    editAction: async (row, entries) => {
      const { phase } = state();
      if (phase.kind !== 'result' || phase.register?.kind !== 'found') return 'failed';
      try {
        const { engine } = await opened();
        const isSaved = await engine.editAction(phase.register.register, row, entries);
        await lookUpRegister();
        return isSaved ? 'saved' : 'changed';
      } catch (error) {
        tell({ type: 'trouble', problem: problemFrom(error) });
        return 'failed';
      }
    },
    unreadSheets: async () => {
      const { phase } = state();
      if (phase.kind !== 'result') return [];
      const { engine } = await opened();
      const { withMetrics, isMore } = await engine.otherSheets(phase.scorecard.sheet);
      if (isMore) await rescore(engine);
      return withMetrics;
    },
    scoreSheet: async (sheet) => {
      try {
        await (await opened()).host.showCell(sheet, 'A1');
      } catch (error) {
        tell({ type: 'trouble', problem: problemFrom(error, sheet) });
        return;
      }
      await score();
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
    previewMonth: () =>
      writing('preview', async ({ engine }) => ({
        kind: 'month',
        month: await engine.plannedMonth(scorecardNow()),
        isDone: false,
        canUndo: false,
      })),
    newMonth: async () => {
      await writing('replace', async ({ engine, host }) => {
        const month = await engine.newMonth(scorecardNow());
        const isDone = month.kind === 'possible';
        return { kind: 'month', month, isDone, canUndo: isDone && host.canUndo };
      });
      await scoreAgain();
    },
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
