/** Result columns that stand beside tables, brought up to date where they stand. */
import { columnsRefresh, hasColumns, type ColumnsRefreshOptions } from '../../report/columns/columns-refresh';
import type { Scorecard } from '../../report/scorecard/scored';
import { formatCell, type Cell } from '../../workbook/address';
import type { CellChange, WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import type { SheetPlan } from '../../workbook/plan/plan';
import { eachOf } from '../each-of';
import { callsCopc } from '../formulas/copc-formulas';
import { makersFor } from '../formulas/live-formulas';
import { ofSheetAlone } from '../../report/scorecard/sheet-tables';

export interface RefreshedColumns {
  readonly sheet: string;
  readonly cellsWritten: number;
  /** Cells in them that a person wrote, left as they are: `["S7"]`. */
  readonly kept: readonly string[];
}

/**
 * The result columns of all sheets in one write; those of a protected sheet stay, and are told. A sheet without any is left
 * out.
 *
 * @param live which rows are to be live formulas: those that are, all that can be, or none
 * @throws WorkbookProblem as `FormulaHost.replace`
 */
export async function refreshColumns(
  host: WritableBook,
  scorecards: readonly Scorecard[],
  live: ColumnsRefreshOptions['live'],
): Promise<readonly RefreshedColumns[]> {
  const found = await findColumns(host, scorecards, live);
  const sheets = addedRows(found);
  if (sheets.length > 0) await host.apply({ sheets });
  return replaceColumns(host, found);
}

/** What the columns of these sheets should say by now; nothing is written. */
export async function findColumns(
  host: WritableBook,
  scorecards: readonly Scorecard[],
  live: ColumnsRefreshOptions['live'] = 'as-it-is',
): Promise<readonly FoundColumns[]> {
  if (scorecards.length === 0) return [];
  const all = await host.sheets();
  const inSheets = scorecards.map(ofSheetAlone).filter(({ tables }) => tables.length > 0);
  const each = await eachOf(host, inSheets, async (scorecard) => {
    const columns = await columnsOf(host, scorecard, live);
    const isProtected = all.some((info) => info.isProtected && sameAsTyped(info.name, scorecard.sheet));
    return columns !== null && isProtected ? untouched(columns) : columns;
  });
  return each.filter((columns) => columns !== null);
}

/** The plans for rows that came to the tables since: to be applied before the columns are replaced. */
export function addedRows(found: readonly FoundColumns[]): readonly SheetPlan[] {
  return found.flatMap(({ added }) => added ?? []);
}

/** @throws WorkbookProblem as `FormulaHost.replace` */
export async function replaceColumns(
  host: WritableBook,
  found: readonly FoundColumns[],
): Promise<readonly RefreshedColumns[]> {
  const changes = found.flatMap((one) => one.changes);
  const skipped = changes.length === 0 ? [] : (await host.replace(changes)).changedMeanwhile;
  return found.map(({ sheet, changes: own, added: rows, kept }) => {
    const lost = own.filter((change) => skipped.includes(change));
    const cells = [...kept, ...lost.map(({ cell }) => cell)];
    return {
      sheet,
      cellsWritten: own.length - lost.length + cellsIn(rows),
      kept: cells.map((cell) => formatCell(cell)),
    };
  });
}

/** Asks along with a sheet's cells for what its columns will need, where that costs nothing; the answer is kept in the book. */
export function askForColumns(host: WritableBook, sheet: string): void {
  if (host.asksTogether !== true) return;
  const questions = [host.formulas({ kind: 'sheet', sheet }, callsCopc), host.occupied(sheet)];
  // Whoever needs the answer is told why there is none.
  for (const question of questions) question.catch(() => undefined);
}

export interface FoundColumns {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** Rows that came to the table since. */
  readonly added: SheetPlan | null;
  readonly kept: readonly Cell[];
}

function cellsIn(plan: SheetPlan | null): number {
  return plan?.blocks.flatMap(({ rows }) => rows.flat()).length ?? 0;
}

function untouched({ sheet, changes, kept }: FoundColumns): FoundColumns {
  return { sheet, changes: [], added: null, kept: [...changes.map(({ cell }) => cell), ...kept] };
}

async function columnsOf(
  host: WritableBook,
  scorecard: Scorecard,
  live: ColumnsRefreshOptions['live'],
): Promise<FoundColumns | null> {
  const { sheet } = scorecard;
  const snapshot = await host.read(sheet);
  if (!hasColumns(scorecard, snapshot)) return null;
  const held = new Map(
    (await host.formulas({ kind: 'sheet', sheet }, callsCopc)).flatMap(({ cells }) =>
      cells.map(({ cell, formula }) => [formatCell(cell), formula] as const),
    ),
  );
  const makers = makersFor(new Map([[sheet, snapshot]]), scorecard.profile);
  const { changes, added, kept } = columnsRefresh(scorecard, snapshot, {
    formulaAt: (cell) => held.get(formatCell(cell)) ?? null,
    occupied: await host.occupied(sheet),
    formulas: (language) => makers(language).formulas,
    live,
  });
  return { sheet, added, kept, changes: changes.map((change) => ({ sheet, ...change })) };
}
