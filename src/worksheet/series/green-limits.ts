/** A target and a limit for green that say different things: the target counts, and that is told (worksheets §2, Layouts 11). */
import { formatCell } from '../../workbook/address';
import type { DecimalMark } from '../cells/decimal-mark';
import type { TypedSheet } from '../cells/typed-sheet';
import { readTarget } from '../metric/target-text';
import type { FindingsLog } from '../sheet/finding';
import type { Gathered } from './collect';
import type { FigureCell } from './figure-cells';

/** Less than this apart they are the same, rounded. */
const SLACK = 0.004;

export function reportGreen(sheet: TypedSheet, one: Gathered, mark: DecimalMark, log: FindingsLog): void {
  const target = read(sheet, one.figures.get('target')?.at(-1), mark);
  const green = read(sheet, one.figures.get('rag-green')?.at(-1), mark);
  if (target === null || green === null) return;
  const isSame = [1, 100, 0.01].some(
    (times) => Math.abs(target.value - green.value * times) <= SLACK * Math.abs(target.value),
  );
  if (isSame) return;
  log.add('green-differs', 'warning', formatCell(green.cell), {
    metric: one.name,
    target: target.text,
    green: green.text,
  });
}

function read(
  sheet: TypedSheet,
  cell: FigureCell | undefined,
  mark: DecimalMark,
): { readonly value: number; readonly text: string; readonly cell: FigureCell } | null {
  if (cell === undefined) return null;
  const { row, column } = cell;
  const reading = readTarget(sheet.valueAt(row, column), sheet.formatAt(row, column), mark);
  if (reading.kind !== 'target' || typeof reading.target !== 'number') return null;
  return { value: reading.target, text: reading.text, cell };
}
