/**
 * Remembers what a function answered for the same content: Excel calls again whenever a row is inserted or a book opens,
 * and then most arguments are what they were. Bounded in size: when it is full, it starts over.
 */
import { cellsIn } from '../catalogue/arguments/cells';

/** Arguments with more cells are worked out each time: comparing them would cost as much. */
const mostCells = 2_000;
/** Of all that is remembered. */
const mostCellsInAll = 400_000;

/** Gives the remembered value, or what `work` gives. */
export type Memo<T> = (name: string, raw: readonly unknown[], work: () => T) => T;

export function memo<T extends object>(): Memo<T> {
  const known = new Map<string, T>();
  let cellsInAll = 0;
  return (name, raw, work) => {
    const cells = cellsIn(raw);
    if (cells > mostCells || !raw.flat(2).every(isPlain)) return work();
    const content = JSON.stringify([name, raw]);
    const found = known.get(content) ?? work();
    if (!known.has(content)) {
      cellsInAll += cells + raw.length;
      if (cellsInAll > mostCellsInAll) {
        known.clear();
        cellsInAll = 0;
      }
      known.set(content, found);
    }
    return found;
  };
}

/** Numbers, texts, truth values and blanks are told apart by how they are written; errors and rich values may not be. */
function isPlain(cell: unknown): boolean {
  return cell === null || Number.isFinite(cell) || typeof cell === 'string' || typeof cell === 'boolean';
}
