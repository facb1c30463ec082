/** The lines of a table by metric and kind, for what no word explains: a column of kinds, or names with a tail each. */
import { readNumber } from '../cells/numbers';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { provedKinds, type KindSeries, type ProvedKind } from './prove-kinds';

export interface KindPlaces {
  readonly rows: readonly number[];
  readonly names: number;
  readonly figures: readonly number[];
}

/** More rows are no table of a few lines a metric. */
const MOST_ROWS = 3000;
/** Names are compared with each other. */
const MOST_NAMES = 600;

/**
 * What the texts of a column are, if they are kinds: each metric's name stands once, or on every line, and each kind beside
 * it once. Null where that isn't proved.
 */
export function kindsInColumn(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
  column: number,
): ReadonlyMap<string, ProvedKind> | null {
  if (rows.length > MOST_ROWS) return null;
  let name = '';
  const series: KindSeries[] = [];
  for (const row of rows) {
    const own = textAt(sheet, row, names);
    if (own !== '') name = own;
    const kind = textAt(sheet, row, column);
    if (name === '' || kind === '') continue;
    series.push({ name, kind, ...figuresOf(sheet, row, figures) });
  }
  return provedKinds(series);
}

/**
 * What the labels of rows are, if they are kinds under the heading of each metric: "NPS" alone in its row, then "Act." and
 * "Goal". Null where that isn't proved.
 *
 * @param headings rows of one label, with the rows under each
 */
export function kindsUnderHeadings(
  sheet: TypedSheet,
  headings: readonly { readonly name: string; readonly rows: readonly number[] }[],
  labels: number,
  figures: readonly number[],
): ReadonlyMap<string, ProvedKind> | null {
  if (headings.length < 2 || headings.length > MOST_NAMES) return null;
  return provedKinds(
    headings.flatMap(({ name, rows }) =>
      rows.map((row) => ({ name, kind: textAt(sheet, row, labels), ...figuresOf(sheet, row, figures) })),
    ),
  );
}

export interface Tail {
  readonly name: string;
  /** What follows the name, or stands before it; `''` for a name alone. */
  readonly tail: string;
  readonly kind: ProvedKind;
}

/** `"SL - Goal"` beside `"SL - Act."`: each name with its tail, if the tails are kinds. Null where that isn't proved. */
export function kindsInNames(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
): ReadonlyMap<string, Tail> | null {
  return kindsOfTails(
    rows.map((row) => textAt(sheet, row, names)),
    (index) => figuresOf(sheet, rows[index] ?? 0, figures),
  );
}

/** The same of a header of names over figures that go down. */
export function kindsInHeader(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
): ReadonlyMap<string, Tail> | null {
  if (rows.length > MOST_ROWS) return null;
  return kindsOfTails(
    figures.map((column) => sheet.textAt(names, column)),
    (index) => {
      const cells = rows.map((row) => figuresOf(sheet, row, [figures[index] ?? 0]));
      const limits = cells.reduce((sum, cell) => sum + cell.limits, 0);
      return { figures: cells.flatMap((cell) => cell.figures), limits };
    },
  );
}

/** @param figuresAt read only where the texts have tails at all */
function kindsOfTails(
  texts: readonly string[],
  figuresAt: (index: number) => Pick<KindSeries, 'figures' | 'limits'>,
): ReadonlyMap<string, Tail> | null {
  if (texts.length > MOST_NAMES) return null;
  const parts = splitTails(texts.filter((text) => text !== ''));
  if (parts === null) return null;
  const kinds = provedKinds(
    texts.flatMap((text, index) => {
      const part = parts.get(text);
      return part === undefined ? [] : [{ ...part, ...figuresAt(index) }];
    }),
  );
  if (kinds === null) return null;
  return new Map(
    [...parts].map(([text, { name, kind }]) => [
      text,
      { name, tail: kind, kind: kinds.get(kind) ?? 'unused' },
    ]),
  );
}

interface Part {
  readonly name: string;
  readonly kind: string;
}

/**
 * Each text as a name and what follows it, or stands before it: the same few words come again with each name ("NPS Act.",
 * "NPS last year", "AHT Act.", "AHT last year"). Null where most texts have no such words.
 */
function splitTails(texts: readonly string[]): ReadonlyMap<string, Part> | null {
  const all = [...new Set(texts)];
  if (all.length < texts.length || all.length < 2) return null;
  return gridOf(all, tailsOf) ?? gridOf(all, headsOf);
}

function gridOf(
  texts: readonly string[],
  optionsOf: (text: string) => readonly Part[],
): ReadonlyMap<string, Part> | null {
  const options = texts.map(optionsOf);
  const kinds = counted(options.map((its) => its.map(({ kind }) => kind)));
  // Words that one name has alone are part of it.
  const shared = options.map((its) => its.filter(({ kind }) => kind === '' || (kinds.get(kind) ?? 0) > 1));
  const names = counted(shared.map((its) => its.map(({ name }) => name)));
  const found = new Map<string, Part>();
  let split = 0;
  texts.forEach((text, index) => {
    const [best] = [...(shared[index] ?? [])].sort(
      (a, b) => (names.get(b.name) ?? 0) - (names.get(a.name) ?? 0) || b.name.length - a.name.length,
    );
    const isShared = best !== undefined && (names.get(best.name) ?? 0) > 1;
    if (isShared) split += 1;
    found.set(text, isShared ? best : { name: text, kind: '' });
  });
  return split < texts.length * MOST_SPLIT ? null : found;
}

/** Of the texts so many share their name with another. */
const MOST_SPLIT = 0.6;
/** More words are no kind. */
const MOST_WORDS = 4;

function counted(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The text itself, and each way to take words off its end: `"SL (1-5) (Act.)"` is also SL (1-5) and Act. */
function tailsOf(text: string): Part[] {
  const found: Part[] = [{ name: text, kind: '' }];
  const bracket = /^(.*\S)\s*[([（【［]([^()[\]（）【】［］]+)[)\]）】］]$/u.exec(text);
  if (bracket !== null) found.push({ name: bracket[1] ?? '', kind: bracket[2] ?? '' });
  for (const joint of jointsOf(text)) {
    const kind = text.slice(joint.index + joint[0].length);
    if (wordsIn(kind) <= MOST_WORDS) found.push({ name: text.slice(0, joint.index), kind });
  }
  return found.filter(({ name }) => name !== '');
}

function headsOf(text: string): Part[] {
  const found: Part[] = [{ name: text, kind: '' }];
  for (const joint of jointsOf(text)) {
    const kind = text.slice(0, joint.index);
    if (wordsIn(kind) <= MOST_WORDS) found.push({ name: text.slice(joint.index + joint[0].length), kind });
  }
  return found.filter(({ name }) => name !== '');
}

/** Where words part; in Chinese anywhere. */
function jointsOf(text: string): RegExpExecArray[] {
  if (text.length > 120) return [];
  const isChinese = /[\u3400-\u9fff]/.test(text);
  return [...text.matchAll(isChinese ? /\s*[-–—|:：－]\s*|\s+|(?<=.)(?=.)/gu : /\s*[-–—|:：－]\s*|\s+/gu)];
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function textAt(sheet: TypedSheet, row: number, column: number): string {
  const anchor = sheet.anchorOf(row, column);
  return sheet.textAt(anchor.row, anchor.column);
}

function figuresOf(
  sheet: TypedSheet,
  row: number,
  columns: readonly number[],
): Pick<KindSeries, 'figures' | 'limits'> {
  let limits = 0;
  const figures = columns.map((column) => {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.limit) limits += 1;
    if (kind !== KIND.figure && kind !== KIND.year) return null;
    const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
    return reading.kind === 'number' ? reading.value : null;
  });
  return { figures, limits };
}
