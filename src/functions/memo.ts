/**
 * Remembers what a function answered for the same content: Excel calls again whenever a row is inserted or a book opens,
 * and then most arguments are what they were. Bounded, oldest out first.
 */
const mostAnswers = 2_000;
const mostCells = 20_000;

export interface Memo<T> {
  /** The remembered value, or what `work` gives; arguments too large to compare cheaply are worked out each time. */
  recall(name: string, raw: readonly unknown[], work: () => T): T;
}

export function memo<T>(): Memo<T> {
  const known = new Map<string, T>();
  return {
    recall(name, raw, work) {
      if (cellCount(raw) > mostCells) return work();
      const key = name + raw.map(contentOf).join();
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = work();
      const [oldest] = known.keys();
      if (known.size >= mostAnswers && oldest !== undefined) known.delete(oldest);
      known.set(key, made);
      return made;
    },
  };
}

/** The content of an argument as text; error values, whose fields need not be enumerable, by their code. */
function contentOf(value: unknown): string {
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
  if (typeof value === 'object' && 'code' in value) return `!${String(value.code)}`;
  return JSON.stringify(value);
}

function cellCount(raw: readonly unknown[]): number {
  let count = 0;
  for (const value of raw) {
    if (!Array.isArray(value)) count += 1;
    else for (const row of value) count += Array.isArray(row) ? row.length : 1;
  }
  return count;
}
