/** Names that hold what their figures are: "SL – Target" beside "SL". */
import type { Block } from '../blocks/block';
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { splitsOf } from '../dimensions/split-label';
import { saidByLabel } from './label-says';

/** "SL – Target" beside "SL": names that hold what their figures are, wherever at least two labels share the rest. */
export function splitNames(
  sheet: TypedSheet,
  row: number,
  figures: readonly number[],
  cells: Map<number, CellSays>,
  words: SheetWords,
  columns: Map<number, LineRole>,
): void {
  const at = figures.map((column) => ({ row, column, text: sheet.textAt(row, column) }));
  let lastName: string | null = null;
  for (const { row: r, column, text, says } of splitTails(at, words)) {
    if (says !== null) {
      cells.set(cellKey(r, column), says);
      lastName = says.metric ?? lastName;
      continue;
    }
    const own = text === '' ? null : saidByLabel(text, words, false);
    // "Target" right of a name is that metric's.
    if (own !== null && own !== 'total' && own !== 'ignore' && lastName !== null) {
      cells.set(cellKey(r, column), { metric: lastName, measure: own as NonNullable<CellSays['measure']> });
      columns.set(column, own);
    } else if (lastName === null && (own === 'target' || isNamelessTarget(text, words)))
      columns.set(column, 'unused');
    else if (text !== '' && own === null) lastName = text;
  }
}

/** "target_index" before any name: a target, but of what? */
function isNamelessTarget(text: string, words: SheetWords): boolean {
  return words.label(text).measure === 'target' && words.name(text).better === null;
}

/** The same down a column of names. */
export function splitColumnNames(
  sheet: TypedSheet,
  block: Block,
  column: number,
  cells: Map<number, CellSays>,
  words: SheetWords,
): void {
  const texts = new Map<string, { row: number; column: number; text: string }>();
  for (const row of block.data) {
    const text = sheet.textAt(row, column);
    if (text !== '' && !texts.has(text)) texts.set(text, { row, column, text });
    if (texts.size > 5000) return;
  }
  // Where none of the first names holds a measure, none does: names are many, and words cost.
  const first = [...texts.values()].slice(0, 60);
  if (!first.some(({ text }) => splitsOf(text, words).some(({ rest }) => rest !== ''))) return;
  const says = new Map(splitTails([...texts.values()], words).map((one) => [one.text, one.says]));
  if (![...says.values()].some((one) => one !== null)) return;
  for (const row of block.data) {
    const one = says.get(sheet.textAt(row, column));
    if (one !== undefined && one !== null) cells.set(cellKey(row, column), one);
  }
}

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Each label with what it says besides a name, null for labels that are names as they stand. */
function splitTails<T extends Labelled>(
  labels: readonly T[],
  words: SheetWords,
): (T & { readonly says: CellSays | null })[] {
  const splits = labels.map(({ text }) => (text === '' ? [] : splitsOf(text, words)));
  const measures = new Map<string, Set<string>>();
  const add = (name: string, measure: string): void => {
    const key = name.toLowerCase();
    measures.set(key, (measures.get(key) ?? new Set()).add(measure));
  };
  labels.forEach(({ text }, index) => {
    add(text, 'actual');
    for (const { rest, measure } of splits[index] ?? []) if (rest !== '') add(rest, measure);
  });
  const support = (name: string): number => measures.get(name.toLowerCase())?.size ?? 0;
  return labels.map((label, index) => {
    // A label others share as their name is a name as it stands: "QA score" beside "QA score – target".
    if (support(label.text) > 1) return { ...label, says: null };
    const fitting = (splits[index] ?? [])
      .filter(({ rest }) => rest !== '' && support(rest) > 1)
      .sort((a, b) => support(b.rest) - support(a.rest) || b.rest.length - a.rest.length);
    const [best] = fitting;
    return { ...label, says: best === undefined ? null : { metric: best.rest, measure: best.measure } };
  });
}
