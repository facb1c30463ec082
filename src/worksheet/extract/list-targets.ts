/** The targets of one metric of a list: a target column beside its values, or rows of their own. */
import type { CellValue } from '../../workbook/snapshot';
import type { FindingsLog } from '../sheet/finding';
import type { View } from '../sheet/grid';
import type { TargetCells } from '../metric/metric-facts';
import type { Period } from '../periods/period';
import { agreeing } from '../metric/written-targets';

/**
 * One target when every row has the same, else one for each period; null without a column. Two rows of one period
 * with different targets are a finding, and that period has none.
 */
export function listTargets(
  view: View,
  from: { readonly rows: readonly number[]; readonly column: number | null },
  at: {
    readonly name: string;
    readonly slotAt: (row: number) => number;
    readonly periods: readonly Period[];
    readonly log: FindingsLog;
  },
): TargetCells | null {
  const { rows, column } = from;
  const [firstRow] = rows;
  if (column === null || firstRow === undefined) return null;
  const first = view.filledAt(firstRow, column);
  if (rows.every((row) => view.filledAt(row, column) === first)) {
    return {
      values: [first],
      formatAt: () => view.formatAt(firstRow, column),
      cellAt: () => view.cellAt(firstRow, column),
    };
  }
  const values = new Array<CellValue>(at.periods.length).fill('');
  const sources = new Int32Array(at.periods.length).fill(firstRow);
  for (const row of rows) {
    const slot = at.slotAt(row);
    if (slot < 0) continue;
    values[slot] = agreeing(values[slot] ?? '', view.filledAt(row, column), {
      name: at.name,
      period: at.periods[slot],
      cell: view.cellAt(row, column),
      other: view.cellAt(sources[slot] ?? firstRow, column),
      log: at.log,
    });
    sources[slot] = row;
  }
  return {
    values,
    formatAt: (slot) => view.formatAt(sources[slot] ?? firstRow, column),
    cellAt: (slot) => view.cellAt(sources[slot] ?? firstRow, column),
  };
}
