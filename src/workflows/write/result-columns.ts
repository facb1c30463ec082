/** Result columns that stand beside tables, brought up to date where they stand. */
import { columnsRefresh, hasColumns, type ColumnsRefreshOptions } from '../../report/columns/columns-refresh';
import type { Scorecard } from '../../report/scorecard/scored';
import { formatCell, type Cell } from '../../workbook/address';
import type { CellChange, WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import type { SheetPlan } from '../../workbook/plan';
import { callsCopc } from '../formulas/copc-formulas';
import { makersFor } from '../formulas/live-formulas';

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
  live: ColumnsRefreshOptions['live'] = 'as-it-is',
): Promise<readonly RefreshedColumns[]> {
  if (scorecards.length === 0) return [];
  const all = await host.sheets();
  const found: FoundColumns[] = [];
  for (const scorecard of scorecards) {
    const columns = await columnsOf(host, scorecard, live);
    const isProtected = all.some((info) => info.isProtected && sameAsTyped(info.name, scorecard.sheet));
    if (columns !== null) found.push(isProtected ? untouched(columns) : columns);
  }
  const added = found.flatMap((one) => (one.added === null ? [] : [one.added]));
  if (added.length > 0) await host.apply({ sheets: added });
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

interface FoundColumns {
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
