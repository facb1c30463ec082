/** Columns in which a group is named once: in a merged cell, or with empty cells under its name. */
import type { Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { FindingsLog } from '../sheet/finding';
import { isBlank, type View } from '../sheet/grid';
import type { Role } from '../sheet/reading';

export interface FilledCell {
  readonly value: CellValue;
  /** True when the cell is empty and the entry above it was taken. */
  readonly filled: boolean;
  readonly cell: Cell;
}

/** The entry that holds for each line at a position; that empty cells were filled is a finding. */
export function filledDown(
  view: View,
  lines: readonly number[],
  position: number,
  role: Role,
  log: FindingsLog,
): (line: number) => FilledCell {
  const own = (line: number): FilledCell => ({
    value: view.filledAt(line, position),
    filled: false,
    cell: view.cellAt(line, position),
  });
  if (!goesOnBelow(lines.map((line) => view.filledAt(line, position)))) return own;
  log.add('filled-down', 'info', view.cellAt(lines[0] ?? 0, position), { role });
  const found = new Map<number, CellValue>();
  let above: CellValue = '';
  for (const line of lines) {
    const value = view.filledAt(line, position);
    if (!isBlank(value)) above = value;
    found.set(line, above);
  }
  return (line) => {
    const cell = own(line);
    return isBlank(cell.value) ? { ...cell, value: found.get(line) ?? '', filled: true } : cell;
  };
}

/**
 * True when the empty cells of a column go on with the entry above: it starts with one, and many are empty, as in a
 * column where each group is named once.
 */
function goesOnBelow(values: readonly CellValue[]): boolean {
  const [first = ''] = values;
  const blanks = values.filter(isBlank).length;
  return !isBlank(first) && blanks >= values.length * 0.3 && blanks < values.length - 1;
}
