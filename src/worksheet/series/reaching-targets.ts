/** Targets that hold from a period on, or up to one: "Norm vanaf april" beside "Norm t/m maart" (worksheets §2, Targets). */
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { SheetWords } from '../dimensions/sheet-words';
import { targetOfSpan } from '../dimensions/split-label';
import type { Period } from '../periods/period';
import { coversPeriod, kindOf } from '../periods/period-axis';
import type { Reach } from '../words/open-spans';
import type { Context } from './context';
import type { FigureCell } from './figure-cells';

/** How far the targets of a column reach, by the labels over it; asked once a column. */
export function reachOfColumns(sheet: TypedSheet, lines: Lines, words: SheetWords): Context['reachOf'] {
  const headers = [...lines.rows].flatMap(([row, role]) => (role === 'period' ? [row] : []));
  const known = new Map<number, Reach | null>();
  return ({ column }) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    let found: Reach | null = null;
    for (const row of headers) {
      const anchor = sheet.anchorOf(row, column);
      found = targetOfSpan(sheet.textAt(anchor.row, anchor.column), words)?.reach ?? found;
    }
    known.set(column, found);
    return found;
  };
}

/**
 * Puts such targets at the periods they hold for. What begins later counts where two overlap: "until April" and "from April"
 * leave open whose April is.
 *
 * @returns the cells it could place
 */
export function placeReaching(
  cells: readonly FigureCell[],
  at: (FigureCell | undefined)[],
  context: Context,
): ReadonlySet<FigureCell> {
  const placed = new Set<FigureCell>();
  const put = (cell: FigureCell, from: number, to: number): void => {
    for (let slot = from; slot <= to; slot += 1) at[slot] = cell;
    placed.add(cell);
  };
  const last = context.periods.length - 1;
  const starts: { readonly cell: FigureCell; readonly from: number }[] = [];
  const ends: { readonly cell: FigureCell; readonly to: number }[] = [];
  for (const cell of cells) {
    const reach = context.reachOf(cell);
    const span = cell.period === null ? null : slotsOfSpan(cell.period, context.periods);
    if (reach === null || span === null) continue;
    if (reach === 'since') starts.push({ cell, from: span.first });
    else ends.push({ cell, to: span.last });
  }
  for (const { cell, to } of ends.sort((a, b) => b.to - a.to)) put(cell, 0, to);
  for (const { cell, from } of starts.sort((a, b) => a.from - b.from)) put(cell, from, last);
  return placed;
}

/** The first and last period of the table that is, or lies in, the one given; outside of the table its nearer end. */
function slotsOfSpan(
  wide: Period,
  periods: readonly Period[],
): { readonly first: number; readonly last: number } | null {
  const inside = periods.flatMap((period, slot) =>
    (kindOf(wide) === kindOf(period) && wide.ordinal === period.ordinal) || coversPeriod(wide, period)
      ? [slot]
      : [],
  );
  const [first] = inside;
  if (first !== undefined) return { first, last: inside.at(-1) ?? first };
  const [oldest] = periods;
  const newest = periods.at(-1);
  if (oldest === undefined || newest === undefined || kindOf(oldest) !== kindOf(wide)) return null;
  if (wide.ordinal < oldest.ordinal) return { first: 0, last: -1 };
  return { first: periods.length, last: periods.length - 1 };
}
