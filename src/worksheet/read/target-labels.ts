/** What a target is labelled with: the header above it, or the label of its row. */
import { columnName, type Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { columnHead, rowHead } from '../series/report-lines';
import type { Reading } from '../sheet/reading';
import { roleOf, type TablePlaces } from './table-places';

export interface TargetLabel {
  /** The cell as it stands. */
  readonly value: CellValue;
  readonly format: string;
  /** `''` without one. */
  readonly text: string;
  /** True when no word says that it is a target: its figures do. */
  readonly proved: boolean;
}

/**
 * Answers which label makes a cell a target.
 *
 * @example targetLabels(places, reading)({ row: 4, column: 2 }) // { text: 'Target', value: 0.8, … }
 */
export function targetLabels(
  { sheet, lines, coordinates }: TablePlaces,
  reading: Reading,
): (cell: Cell) => TargetLabel {
  const proved = new Set(
    reading.reasons.flatMap(({ code, details }) => (code === 'target-proved' ? [details['line']] : [])),
  );
  const targetRows = new Set(
    coordinates.groups.flatMap(({ data }) =>
      data.filter((row) => roleOf(row) !== 'actual').map(({ line }) => line),
    ),
  );
  const known = new Map<string, Pick<TargetLabel, 'text' | 'proved'>>();
  return ({ row, column }) => {
    const inRow = targetRows.has(row);
    const line = inRow ? String(row + 1) : columnName(column);
    const cell = { value: sheet.valueAt(row, column), format: sheet.formatAt(row, column) };
    const before = known.get(line);
    if (before !== undefined) return { ...cell, ...before };
    const { text } = inRow ? rowHead(sheet, lines, row) : columnHead(sheet, lines, column);
    const label = { text, proved: proved.has(line) };
    known.set(line, label);
    return { ...cell, ...label };
  };
}
