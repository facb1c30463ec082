/** Which place in time the columns of figures have, worked out once for rows filled alike. */
import type { Gathered } from './collect';
import type { Context } from './context';
import type { FilledColumns } from './figure-cells';

/** The slots of figures in some columns, and, where each slot has one figure at most, which one it is; asked once for rows filled alike. */
export function slotsByColumns(slotOf: Context['slotOf'], count: number): Context['slotsOf'] {
  const known = new WeakMap<FilledColumns, ReturnType<Context['slotsOf']>>();
  return (filled) => {
    const before = known.get(filled);
    if (before !== undefined) return before;
    const slots = Int32Array.from(filled.periods, (period) => slotOf(period));
    const sources = new Int32Array(count).fill(-1);
    let isOne = true;
    slots.forEach((slot, index) => {
      if (slot < 0) return;
      if (sources[slot] !== -1) isOne = false;
      sources[slot] = index;
    });
    const made = { slots, onlySources: isOne ? sources : null };
    known.set(filled, made);
    return made;
  };
}

/** The only row and column with results of each slot; a slot of −1 stands before all others. */
export function linesOfSlots(gathered: readonly Gathered[], slotsOf: Context['slotsOf']): Context['lineOf'] {
  const rows: (number | null | undefined)[] = [];
  const columns: (number | null | undefined)[] = [];
  let before: FilledColumns | null = null;
  for (const { figures } of gathered) {
    const cells = figures.get('actual');
    if (cells === undefined) continue;
    const { slots } = slotsOf(cells.filled);
    for (let index = 0; index < slots.length; index += 1)
      noteLine(rows, (slots[index] ?? -1) + 1, cells.rowAt(index));
    if (cells.filled === before) continue;
    before = cells.filled;
    for (let index = 0; index < slots.length; index += 1)
      noteLine(columns, (slots[index] ?? -1) + 1, cells.columnAt(index));
  }
  return (slot) => ({ row: rows[slot + 1] ?? null, column: columns[slot + 1] ?? null });
}

/** Null: more than one. */
function noteLine(lines: (number | null | undefined)[], at: number, line: number): void {
  const before = lines[at];
  if (before === undefined) lines[at] = line;
  else if (before !== line) lines[at] = null;
}
