/**
 * Remembers what a function answered for the same content: Excel calls again whenever a row is inserted or a book opens,
 * and then most arguments are what they were. Bounded in size, oldest out first.
 */

/** Arguments with more cells are worked out each time: comparing them would cost as much. */
const mostCells = 2_000;
/** Of all keys together. */
const mostCharacters = 4_000_000;

export interface Memo<T> {
  /** The remembered value, or what `work` gives. */
  recall(name: string, raw: readonly unknown[], work: () => T): T;
}

export function memo<T>(): Memo<T> {
  const known = new Map<string, T>();
  let characters = 0;
  return {
    recall(name, raw, work) {
      const key = keyOf(name, raw);
      if (key === null) return work();
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = work();
      known.set(key, made);
      characters += key.length;
      for (const oldest of known.keys()) {
        if (characters <= mostCharacters) break;
        known.delete(oldest);
        characters -= oldest.length;
      }
      return made;
    },
  };
}

/** The content of the arguments as text, types told apart; null for what is large or no plain cell. */
function keyOf(name: string, raw: readonly unknown[]): string | null {
  const parts = [name];
  for (const argument of raw) {
    if (!Array.isArray(argument)) {
      if (!addCell(parts, argument)) return null;
      continue;
    }
    const rows: readonly unknown[] = argument;
    parts.push('[');
    for (const row of rows) {
      if (!Array.isArray(row) || parts.length + row.length > mostCells) return null;
      const cells: readonly unknown[] = row;
      for (const cell of cells) if (!addCell(parts, cell)) return null;
      parts.push(';');
    }
  }
  return parts.join();
}

/** False for what is no number, text, truth value or blank: errors and rich values have fields that need not be listed. */
function addCell(parts: string[], cell: unknown): boolean {
  if (typeof cell === 'string') parts.push(JSON.stringify(cell));
  else if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null || cell === undefined) {
    parts.push(String(cell));
  } else return false;
  return true;
}
