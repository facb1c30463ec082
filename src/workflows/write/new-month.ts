/**
 * "New month": the one write into a manager's table (worksheets §3): the header of the next period, in the sheet's own form
 * and number format, into the one empty cell where it belongs.
 */
import type { Scorecard } from '../../report/scorecard/scored';
import { formatCell } from '../../workbook/address';
import type { Host } from '../../workbook/host';
import { sameAsTyped } from '../../workbook/names';
import { emptySheetPlan } from '../../workbook/plan';
import { nextPeriodOf, type NextPeriod, type NoNextPeriod } from './next-period';

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
  { sheet, tables }: Scorecard,
): Promise<NewMonth> {
  const info = (await host.sheets()).find(({ name }) => sameAsTyped(name, sheet));
  if (info?.isProtected === true) return { kind: 'not-possible', sheet, problem: { why: 'protected' } };
  const snapshot = await host.read(sheet);
  const occupied = await host.occupied(sheet);
  const headers: (NextPeriod & { readonly address: string })[] = [];
  for (const { table } of tables) {
    const next = nextPeriodOf(snapshot, table, occupied);
    if ('why' in next) return { kind: 'not-possible', sheet, problem: next };
    // Tables beside each other may share their line of headers.
    const address = formatCell(next.cell);
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
  const formats = [...new Set(month.headers.map(({ format }) => format))];
  await host.apply({
    sheets: [
      {
        ...emptySheetPlan,
        target: { kind: 'existing', name: month.sheet },
        styles: formats.map((numberFormat) => ({ numberFormat })),
        growingTables: month.headers.flatMap(({ growth }) => growth ?? []),
        blocks: month.headers.map(({ cell, value, format }) => ({
          row: cell.row,
          column: cell.column,
          rows: [[{ value, style: formats.indexOf(format) }]],
        })),
      },
    ],
  });
  return month;
}
