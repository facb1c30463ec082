/**
 * Remembers what a function answered for the same content: Excel calls again whenever a row is inserted or a book opens,
 * and then most arguments are what they were. Bounded in size, oldest out first. Looking up costs far less than the
 * shortest calculation: a number hash of the cells, then a comparison cell by cell.
 */

/** Arguments with more cells are worked out each time: comparing them would cost as much. */
const mostCells = 2_000;
/** Of all that is remembered. */
const mostCellsInAll = 400_000;

export interface Memo<T> {
  /** The remembered value, or what `work` gives. */
  recall(name: string, raw: readonly unknown[], work: () => T): T;
}

interface Remembered<T> {
  readonly cells: readonly unknown[];
  readonly value: T;
}

export function memo<T>(): Memo<T> {
  const known = new Map<number, Remembered<T>>();
  let cellsInAll = 0;
  const forget = (hash: number, { cells }: Remembered<T>): void => {
    known.delete(hash);
    cellsInAll -= cells.length;
  };
  return {
    recall(name, raw, work) {
      const cells = cellsOf(name, raw);
      const hash = cells === null ? null : hashOf(cells);
      if (cells === null || hash === null) return work();
      const found = known.get(hash);
      if (found !== undefined) {
        if (isSame(found.cells, cells)) return found.value;
        forget(hash, found);
      }
      const value = work();
      known.set(hash, { cells, value });
      cellsInAll += cells.length;
      for (const [oldest, remembered] of known) {
        if (cellsInAll <= mostCellsInAll) break;
        forget(oldest, remembered);
      }
      return value;
    },
  };
}

/** Name and cells in one list, with the shape of every range in front of it; null for too many. */
function cellsOf(name: string, raw: readonly unknown[]): unknown[] | null {
  const cells: unknown[] = [name];
  for (const argument of raw) {
    if (!Array.isArray(argument)) {
      cells.push(argument);
      continue;
    }
    const rows: readonly unknown[] = argument;
    cells.push(range, rows.length);
    for (const row of rows) {
      if (!Array.isArray(row) || cells.length + row.length > mostCells) return null;
      cells.push(row.length);
      for (let index = 0; index < row.length; index++) cells.push(row[index]);
    }
  }
  return cells;
}

/** Null when a cell is no number, text, truth value or blank: errors and rich values have fields that need not be listed. */
function hashOf(cells: readonly unknown[]): number | null {
  let hash = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') {
      number[0] = cell;
      hash = mix(mix(hash, halves[0] ?? 0), halves[1] ?? 0);
    } else if (typeof cell === 'string') {
      hash = mix(hash, cell.length);
      for (let index = 0; index < cell.length; index++) hash = mix(hash, cell.charCodeAt(index));
    } else if (typeof cell === 'boolean' || cell === null || cell === undefined || cell === range) {
      hash = mix(hash, cell ? 1 : 2);
    } else return null;
  }
  return hash;
}

/** Stands in front of a range's shape; no cell is equal to it. */
const range = Symbol('range');

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function isSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((cell, index) => Object.is(cell, second[index]));
}
