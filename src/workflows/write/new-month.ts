/**
 * "New month": the one write into a manager's table (worksheets §3): the header of the next period, in the sheet's own form
 * and looks, into the one empty cell where it belongs.
 */
import type { Scorecard } from '../../report/scorecard/scored';
import { formatArea, formatCell, type Cell } from '../../workbook/address';
import type { Host } from '../../workbook/host';
import { sameAsTyped } from '../../workbook/names';
import { emptySheetPlan } from '../../workbook/plan/plan';
import { nextPeriodOf, type NextPeriod, type NoNextPeriod } from './next-period';
import { ofSheetAlone } from '../../report/scorecard/sheet-tables';

export type NewMonth =
  | {
      readonly kind: 'possible';
      readonly sheet: string;
      /** One for each table of the sheet. */
      readonly headers: readonly (NextPeriod & { readonly address: string })[];
    }
  | { readonly kind: 'not-possible'; readonly sheet: string; readonly problem: NoNewMonth };

export type NoNewMonth = NoNextPeriod | { readonly why: 'protected' };

/**
 * What *New month* would write on the scorecard's sheet, without writing it.
 *
 * @throws WorkbookProblem as `Host.read`
 * @example await plannedMonth(host, scorecard) // { kind: 'possible', headers: [{ address: 'K1', value: 'May-24', … }] }
 */
export async function plannedMonth(
  host: Pick<Host, 'sheets' | 'read' | 'occupied'>,
  scorecard: Scorecard,
): Promise<NewMonth> {
  const { sheet, tables } = ofSheetAlone(scorecard);
  const info = (await host.sheets()).find(({ name }) => sameAsTyped(name, sheet));
  if (info?.isProtected === true) return { kind: 'not-possible', sheet, problem: { why: 'protected' } };
  const snapshot = await host.read(sheet);
  const occupied = await host.occupied(sheet);
  const headers: (NextPeriod & { readonly address: string })[] = [];
  for (const { table } of tables) {
    const next = nextPeriodOf(snapshot, table, occupied);
    if ('why' in next) return { kind: 'not-possible', sheet, problem: next };
    // Tables beside each other may share their line of headers.
    const address = next.above === null ? formatCell(next.cell) : addressOf(next.cell, next.above.cell);
    if (!headers.some((one) => one.address === address)) headers.push({ ...next, address });
  }
  return headers.length === 0
    ? { kind: 'not-possible', sheet, problem: { why: 'unknown-periods' } }
    : { kind: 'possible', sheet, headers };
}

/**
 * Writes it, all headers or none, in one step that can be taken back. The table is looked at anew: what a person typed since
 * a preview is not written over.
 *
 * @throws WorkbookProblem as `Host.apply`
 */
export async function newMonth(host: Host, scorecard: Scorecard): Promise<NewMonth> {
  const month = await plannedMonth(host, scorecard);
  if (month.kind !== 'possible') return month;
  // Tables beside each other may share their line of years, too.
  const written = month.headers
    .flatMap((header) => [header, ...(header.above === null ? [] : [header.above])])
    .filter(({ cell }, at, all) => all.findIndex((one) => isSameCell(one.cell, cell)) === at);
  await host.apply({
    sheets: [
      {
        ...emptySheetPlan,
        target: { kind: 'existing', name: month.sheet },
        styles: written.map(({ format, before }) => ({ numberFormat: format, like: before })),
        columnsLike: month.headers.flatMap(({ cell, before }) =>
          cell.row === before.row ? [{ column: cell.column, as: before.column }] : [],
        ),
        growingTables: month.headers.flatMap(({ growth }) => growth ?? []),
        blocks: written.map(({ cell, value }, style) => ({
          row: cell.row,
          column: cell.column,
          rows: [[{ value, style }]],
        })),
      },
    ],
  });
  return month;
}

function isSameCell(one: Cell, other: Cell): boolean {
  return one.row === other.row && one.column === other.column;
}

/** `addressOf(Q2, Q1)` is `"Q1:Q2"`. */
function addressOf(cell: Cell, above: Cell): string {
  return formatArea({ top: above.row, left: above.column, bottom: cell.row, right: cell.column });
}
