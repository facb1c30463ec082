/** What the pane does beside scoring and writing a summary: the register, the selected cell, and all formulas at once. */
import { bookFacts } from '../../workbook/book-facts';
import type { Scorecard } from '../../report/scorecard/scored';
import type { Language } from '../../strings/language';
import type { WritableBook } from '../../workbook/formula-host';
import { readActionRegister, type RegisterReading } from '../../workflows/score/action-register';
import { freezeFormulas } from '../../workflows/formulas/freeze-and-repair';
import { refreshBook } from '../../workflows/write/refresh-book';
import { repairFormulas } from '../../workflows/formulas/freeze-and-repair';
import { WorkflowProblem } from '../../workflows/score/workflow-problem';
import type { Register } from '../../report/register/register';
import { actionChanges, holdsSameRow, type ActionEntries } from '../../workflows/write/edit-action';
import type { CellNote } from './cell-note';
import type { Progress } from '../../workbook/host';
import type { PaneHost } from './pane-host';
import type { BookTask, MetricPlace, ShownTask, TaskOutcome } from './shapes';
import { version } from '../../doors/version';

export interface AroundResult {
  /** The action register as it stands in the workbook. */
  register(): Promise<RegisterReading>;
  /** Writes a person's entries into a row of the register; false when it was changed since it was read. */
  editAction(register: Register, row: number, entries: ActionEntries): Promise<boolean>;
  /** The summary as a workbook of its own, with values alone. */
  summaryBook(scorecard: Scorecard, language: Language): Promise<Uint8Array>;
  /** What the selected cell holds, or which metric of the scorecard (null: nothing is scored) it belongs to. */
  explainCell(
    scorecard: Scorecard | null,
    language: Language,
  ): Promise<CellNote | { readonly kind: 'metric'; readonly place: MetricPlace }>;
  /** What a task would do, without doing it. */
  previewTask(task: ShownTask, language: Language): Promise<TaskOutcome>;
  /** `onProgress` counts the cells of a refresh; what it throws stops it before anything of it stays. */
  doTask(task: BookTask, language: Language, onProgress?: Progress): Promise<TaskOutcome>;
}

export function aroundResult(host: PaneHost, now: () => Date): AroundResult {
  async function run(on: WritableBook, task: BookTask, language: Language): Promise<TaskOutcome> {
    const book = { kind: 'book' } as const;
    if (task === 'freeze') return { kind: 'formulas', changed: await freezeFormulas(on, book) };
    if (task === 'repair') return { kind: 'formulas', changed: await repairFormulas(on, book) };
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const settings = await host.readSettings();
    try {
      const refreshed = await refreshBook(on, { language, now: now(), timeZone, version, settings });
      return { kind: 'refreshed', refreshed };
    } catch (problem) {
      if (problem instanceof WorkflowProblem && problem.code === 'nothing-written') {
        return { kind: 'nothing-written' };
      }
      throw problem;
    }
  }

  return {
    register: () => readActionRegister(host),
    editAction: async (register, row, entries) => {
      const changes = actionChanges(register, row, entries);
      if (changes.length === 0) return true;
      // Rows move while a person types: what was this row must still stand in it.
      const now = await readActionRegister(host);
      if (now.kind !== 'found' || !holdsSameRow(register, now.register, row)) return false;
      return (await host.replace(changes)).changedMeanwhile.length === 0;
    },
    summaryBook: async (scorecard, language) => {
      const { summaryBook } = await import(/* webpackChunkName: "share" */ './summary-book');
      return summaryBook(scorecard, language, now());
    },
    explainCell: async (scorecard, language) => {
      const { explainCell } = await import(/* webpackChunkName: "explain" */ './explain-cell');
      const { bookName, sheets, read } = host.looking ?? host;
      const selectedCell = () => host.selectedCell();
      return explainCell({ bookName, sheets, read, selectedCell }, scorecard, language);
    },
    previewTask: (task, language) => run(bookFacts(withoutWriting(host)), task, language),
    doTask: (task, language, onProgress) =>
      run(bookFacts({ ...throughHost(host), apply: (plan) => host.apply(plan, onProgress) }), task, language),
  };
}

/** The book, counting what would be replaced instead of replacing it. */
function withoutWriting(host: PaneHost): WritableBook {
  return {
    ...throughHost(host),
    apply: (plan) => host.apply(plan),
    replace: (changes) =>
      Promise.resolve({
        cellsWritten: changes.reduce(
          (sum, { now }) => sum + ('values' in now ? now.values.flat().length : 1),
          0,
        ),
        changedMeanwhile: [],
      }),
    together: (work) => work(),
  };
}

/** What a book is asked for, through the pane's host; writing is added by whoever writes. */
export function throughHost(host: PaneHost): Omit<WritableBook, 'apply'> {
  return {
    bookName: host.bookName,
    ...(host.asksTogether === true ? { asksTogether: true } : {}),
    sheets: () => host.sheets(),
    read: (sheet) => host.read(sheet),
    occupied: (sheet) => host.occupied(sheet),
    formulas: (place, isWanted) => host.formulas(place, isWanted),
    replace: (changes) => host.replace(changes),
    together: (work) => host.together(work),
  };
}
