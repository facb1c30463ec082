/**
 * Takes a write back: cells, their formats, merges, tables and our hidden names as they were, new charts and
 * conditional formats removed, and a sheet that was added deleted, unless people wrote on it since. Row heights of a
 * refreshed sheet stay as the last write set them.
 */
import type { DoneWrite, Journal } from './journal';
import { Outbox } from '../office/run';
import type { ExcelRun } from '../office/run';
import { SheetState } from './sheet-state';
import type { Unrestorable } from './sheet-state';

export interface TakenBack {
  readonly sheetsRemoved: readonly string[];
  /** Added by the write and left, because people wrote on them since. */
  readonly sheetsKept: readonly string[];
  readonly cellsRestored: number;
  /** Cells people changed since the write; they were left as they are. */
  readonly cellsKept: number;
  /** What could not be brought back. */
  readonly notRestored: readonly Unrestorable[];
}

/**
 * @param after what the cells held after the write; null right after a failed write, when all of it is ours.
 * @throws WorkbookProblem as Excel reports
 */
export async function takeBack(
  run: ExcelRun,
  journal: Journal,
  after: DoneWrite['after'] | null,
): Promise<TakenBack> {
  const { workbook } = run.context;
  const names = workbook.names;
  names.load('items/name');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name');
  await run.sync();

  const states = journal.surveys.flatMap((survey, index) => {
    const there = sheets.items.find(({ id, name }) =>
      survey.target.sheet === null ? name === survey.target.name : id === survey.target.sheet.id,
    );
    const state = there === undefined ? null : new SheetState(there, survey, after?.[index] ?? null);
    return state === null ? [] : [state];
  });
  await run.sync();

  for (const { name, formula } of journal.names) {
    const isThere = names.items.some((item) => item.name.toLowerCase() === name.toLowerCase());
    if (!isThere) continue;
    if (formula === null) names.getItem(name).delete();
    else names.getItem(name).formula = formula.startsWith('=') ? formula : `=${formula}`;
  }
  const outbox = new Outbox(run, journal.cellsWritten, () => undefined);
  for (const state of states) await state.restore(outbox);
  await outbox.send();
  const lost = states.flatMap((state) => state.lost);
  return {
    sheetsRemoved: states.filter(({ removes }) => removes).map(({ survey }) => survey.target.name),
    sheetsKept: states
      .filter(({ removes, survey }) => survey.target.sheet === null && !removes)
      .map(({ survey }) => survey.target.name),
    cellsRestored: states.reduce((sum, { restored }) => sum + restored, 0),
    cellsKept: states.reduce((sum, { kept }) => sum + kept, 0),
    notRestored: [...new Set(lost)],
  };
}

/** What several steps of one write took back, as one. */
export function takenTogether(steps: readonly TakenBack[]): TakenBack {
  return {
    sheetsRemoved: steps.flatMap(({ sheetsRemoved }) => sheetsRemoved),
    sheetsKept: steps.flatMap(({ sheetsKept }) => sheetsKept),
    cellsRestored: steps.reduce((sum, { cellsRestored }) => sum + cellsRestored, 0),
    cellsKept: steps.reduce((sum, { cellsKept }) => sum + cellsKept, 0),
    notRestored: [...new Set(steps.flatMap(({ notRestored }) => notRestored))],
  };
}
