/** Names that hold what their figures are: "SL – Target" beside "SL". */
import type { Block } from '../blocks/block';
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { splitsOf, type MeasureSplit } from '../dimensions/split-label';
import { coreOf, isChinese } from '../words/normalise';
import { saidByLabel } from './label-says';
import { hasOwnTarget } from './row-roles';

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
  columns: ReadonlyMap<number, LineRole>,
  cells: Map<number, CellSays>,
  words: SheetWords,
): void {
  const texts = new Map<string, Labelled>();
  for (const row of block.data) {
    const text = sheet.textAt(row, column);
    if (text !== '' && !texts.has(text))
      texts.set(text, { row, column, text, isMeasured: hasOwnTarget(sheet, row, column, columns) });
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
  /** A target stands beside it: it is no target itself. */
  readonly isMeasured?: boolean;
}

/** Each label with what it says besides a name, null for labels that are names as they stand. */
function splitTails<T extends Labelled>(
  labels: readonly T[],
  words: SheetWords,
): (T & { readonly says: CellSays | null })[] {
  const glued = gluedNames(labels, words);
  const all = labels.map(({ text }) =>
    text === '' ? [] : [...splitsOf(text, words), ...(glued.get(text) ?? [])],
  );
  const measured = new Set(labels.map(({ text }) => text.toLowerCase()));
  for (const one of all)
    for (const { rest, measure } of one) if (measure === 'actual') measured.add(rest.toLowerCase());
  // "Forecast accuracy" beside "Target accuracy" is measured itself: there is no other accuracy.
  const splits = all.map((one, index) => {
    const { text, isMeasured } = labels[index] ?? { text: '' };
    if (isMeasured !== true && words.name(text).better === null) return one;
    return one.filter(
      ({ rest, measure }) =>
        measure === 'actual' ||
        (measure.startsWith('target') && isMeasured !== true) ||
        measured.has(rest.toLowerCase()),
    );
  });
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
  const near = nearNames(labels, splits, (index) =>
    (splits[index] ?? []).every(({ rest }) => rest === '' || support(rest) < 2),
  );
  return labels.map((label, index) => {
    // A label others share as their name is a name as it stands: "QA score" beside "QA score – target".
    if (support(label.text) > 1) return { ...label, says: null };
    const fitting = (splits[index] ?? [])
      .filter(({ rest }) => rest !== '' && support(rest) > 1)
      .sort((a, b) => support(b.rest) - support(a.rest) || b.rest.length - a.rest.length);
    const [best] = fitting;
    if (best !== undefined) return { ...label, says: { metric: best.rest, measure: best.measure } };
    return { ...label, says: near(index) };
  });
}

const MOST_GLUED = 600;

/** "CSATSLA" beside "CSAT": another label and a word for what its figures are, without a space between. */
function gluedNames(labels: readonly Labelled[], words: SheetWords): ReadonlyMap<string, MeasureSplit[]> {
  const texts = [...new Set(labels.map(({ text }) => text))].filter((text) => text !== '');
  const found = new Map<string, MeasureSplit[]>();
  if (texts.length > MOST_GLUED) return found;
  for (const text of texts) {
    const name = texts.find((other) => other.length > 1 && other !== text && text.startsWith(other));
    const tail = name === undefined ? '' : text.slice(name.length);
    if (name === undefined || !/^[\p{L}\p{M}]+$/u.test(tail)) continue;
    const { measure, whole, total } = words.label(tail);
    if (whole && measure !== null && measure !== 'comment' && !total)
      found.set(text, [{ measure, rest: name }]);
  }
  return found;
}

/**
 * For targets whose name is no other label's to the letter: "Target TMO" beside "TMO (s)", "Obj. Atención" beside
 * "% Atención", "Mål ventetid" right of "Snitt ventetid (sek)". Of several that fit it is none's.
 *
 * @param isWhole whether a label is a name as it stands
 */
function nearNames(
  labels: readonly Labelled[],
  splits: readonly (readonly MeasureSplit[])[],
  isWhole: (index: number) => boolean,
): (index: number) => CellSays | null {
  const targetOf = (index: number): MeasureSplit | undefined =>
    splits[index]?.find(({ rest, measure }) => rest !== '' && measure.startsWith('target'));
  if (!labels.some((_, index) => targetOf(index) !== undefined)) return () => null;
  const names = labels.flatMap(({ text }, index) =>
    text === '' || targetOf(index) !== undefined || !isWhole(index)
      ? []
      : [{ index, text, core: coreOf(text) }],
  );
  return (index) => {
    const target = targetOf(index);
    if (target === undefined) return null;
    const core = coreOf(target.rest);
    if (core === '') return null;
    const same = names.filter((one) => one.core === core);
    const fitting =
      same.length > 0
        ? same
        : names.filter((one) => isWithin(core, one.core) || isShortFor(target.rest, one.core));
    const [only] = fitting;
    if (only === undefined || new Set(fitting.map(({ text }) => text)).size > 1) return null;
    // A part of a name is little: only where the two stand side by side.
    if (same.length === 0 && Math.abs(only.index - index) > 1) return null;
    return { metric: only.text, measure: target.measure };
  };
}

/** "AHT" is short for average handle time, "KTI" for kundetilfredshet: capitals that are its initials, or letters of its one word. */
function isShortFor(text: string, whole: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(text)) return false;
  const letters = text.toLowerCase();
  const words = whole.split(' ');
  if (words.length > 1) {
    const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
    // "NS" passes over the small word in "nivel de servicio".
    return initials(words) === letters || initials(words.filter(({ length }) => length > 3)) === letters;
  }
  if (letters.length < 3 || !whole.startsWith(letters.charAt(0))) return false;
  let from = 0;
  return [...letters].every((letter) => {
    const at = whole.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}

/**
 * All words of `part` are in `whole`, and are half of its longer ones: "days" is little of "Complaints resolved within 5
 * days". In Chinese, which has no words apart, one after the other.
 */
function isWithin(part: string, whole: string): boolean {
  if (isChinese(part)) return ` ${whole} `.includes(` ${part} `);
  const words = new Set(whole.split(' '));
  const own = part.split(' ');
  const longer = (some: Iterable<string>): number => [...some].filter(({ length }) => length > 3).length;
  return own.every((word) => words.has(word)) && 2 * longer(own) >= longer(words);
}
