/** What the cells of each column of a block are, and which dimension a column of labels belongs to (worksheets §2, Vocabulary). */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { partOf } from '../periods/period-pair';
import { isStatus, isUnitOfMeasure } from '../words/marks';
import type { Dimension } from './line-role';
import type { SheetWords } from './sheet-words';

export interface ColumnFacts {
  readonly column: number;
  readonly kind: 'label' | 'figure' | 'empty';
  /** For labels: what the cells say it is; `text` when only texts are left; `note` for comments and colours. */
  readonly dimension: Dimension | 'text' | 'note' | null;
  /** Every filled cell that is a figure is a limit or band. */
  readonly limits: boolean;
  /** Header texts over it, top to bottom, through merges. */
  readonly headers: readonly string[];
  /** Distinct texts of its cells with how often each stands there. */
  readonly texts: ReadonlyMap<string, number>;
  /** Rows with a label. */
  readonly filled: number;
}

const MOST_ROWS = 3000;
/** So many different texts tell what a column is. */
const MOST_TEXTS = 80;

/** The columns of a block, left to right. */
export function columnFacts(sheet: TypedSheet, block: Block, words: SheetWords): ColumnFacts[] {
  const rows = sampled(block.data);
  const counted = block.columns.map((column) => count(sheet, column, rows));
  const names =
    counted.find(({ text, filled }) => text > filled / 2 && filled > rows.length / 2)?.column ?? Infinity;
  const found = counted.map((counts) => factsOf(sheet, block, words, counts, rows, names));
  return withArrows(sheet, block, withKinds(sheet, block, underPeriods(sheet, block, found), words), words);
}

/**
 * A column whose few texts come again in the same order, once for each name: Actual, Target, Gap. One known word among
 * them, or a header that says so, makes it a column of measures.
 */
function withKinds(
  sheet: TypedSheet,
  block: Block,
  columns: readonly ColumnFacts[],
  words: SheetWords,
): ColumnFacts[] {
  if (columns.some(({ dimension }) => dimension === 'measure')) return [...columns];
  return columns.map((one) => {
    const isOpen = one.dimension === 'text' || one.dimension === 'code';
    if (!isOpen || one.texts.size < 2 || one.texts.size > 6) return one;
    const known = [...one.texts.keys()].filter((text) => isMeasureLabel(words, text)).length;
    // Where each stands once, one known word among names is a name: "N".
    const least = one.filled === one.texts.size ? one.texts.size / 2 : 1;
    if (known < least || !comesAgain(sheet, block, one)) return one;
    return { ...one, dimension: 'measure' };
  });
}

/** Texts under a period beside columns of figures are figures that can't be read, not labels. */
function underPeriods(sheet: TypedSheet, block: Block, columns: readonly ColumnFacts[]): ColumnFacts[] {
  const isUnder = ({ column }: ColumnFacts): boolean =>
    block.headers.some((row) => {
      const anchor = sheet.anchorOf(row, column);
      const kind = sheet.kindAt(anchor.row, anchor.column);
      return kind === KIND.period || kind === KIND.date;
    });
  const others = columns.filter((one) => one.kind === 'figure' && isUnder(one)).length;
  if (others === 0) return [...columns];
  return columns.map((one) =>
    one.kind === 'label' && one.dimension !== 'period' && isUnder(one)
      ? { ...one, kind: 'figure', dimension: null }
      : one,
  );
}

/**
 * A column of arrows shows where figures went, unless its header speaks of the direction or the arrows agree with what
 * the names say (three votes, 75 %).
 */
function withArrows(
  sheet: TypedSheet,
  block: Block,
  columns: readonly ColumnFacts[],
  words: SheetWords,
): ColumnFacts[] {
  const texts = columns.filter(({ dimension }) => dimension === 'text').map(({ column }) => column);
  return columns.map((one) => {
    if (one.dimension !== 'direction' || ![...one.texts.keys()].every((text) => ARROW.test(text.trim())))
      return one;
    const says = one.headers.map((text) => words.label(text));
    const named = one.headers.filter((text) => /\p{L}/u.test(text));
    if (says.some(({ role, whole }) => role === 'direction' && whole)) return one;
    if (named.length === 0 && !isAgainstNames(sheet, block, one.column, texts, words)) return one;
    return { ...one, dimension: 'note' };
  });
}

/** True when the arrows contradict what names say more often than they agree: then they show a trend. */
function isAgainstNames(
  sheet: TypedSheet,
  block: Block,
  column: number,
  texts: readonly number[],
  words: SheetWords,
): boolean {
  let votes = 0;
  for (const row of block.data.slice(0, 200)) {
    const arrow = words.better(sheet.textAt(row, column));
    const usual = texts
      .map((text) => words.name(sheet.textAt(row, text)).better)
      .find((better) => better !== null);
    if (arrow === null || usual === undefined || usual === null || usual === 'within') continue;
    votes += arrow === usual ? -1 : 1;
  }
  return votes > 0;
}

const ARROW = /^[\u2190-\u21ff\u25b2-\u25bf\u2b06\u2b07\u2b95\ufe0f]+$/u;

function comesAgain(sheet: TypedSheet, block: Block, one: ColumnFacts): boolean {
  const texts = block.data.slice(0, 600).map((row) => sheet.textAt(row, one.column));
  const order = [...new Set(texts.filter((text) => text !== ''))];
  if (texts.length < order.length * 2) return texts.length === order.length;
  const fits = texts.filter((text, index) => text === order[index % order.length]).length;
  return fits >= texts.length * 0.8;
}

interface Counts {
  readonly column: number;
  filled: number;
  figure: number;
  year: number;
  date: number;
  limit: number;
  period: number;
  text: number;
  missing: number;
  readonly texts: Map<string, number>;
}

function sampled(rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_ROWS) return rows;
  const step = Math.ceil((rows.length - MOST_ROWS / 2) / (MOST_ROWS / 2));
  return rows.filter((_, index) => index < MOST_ROWS / 2 || index % step === 0);
}

function count(sheet: TypedSheet, column: number, rows: readonly number[]): Counts {
  const counts: Counts = {
    column,
    filled: 0,
    figure: 0,
    year: 0,
    date: 0,
    limit: 0,
    period: 0,
    text: 0,
    missing: 0,
    texts: new Map(),
  };
  for (const row of rows) {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.blank) continue;
    if (kind === KIND.missing) {
      counts.missing += 1;
      continue;
    }
    counts.filled += 1;
    if (kind === KIND.figure || kind === KIND.error) counts.figure += 1;
    else if (kind === KIND.year) counts.year += 1;
    else if (kind === KIND.date) counts.date += 1;
    else if (kind === KIND.limit) counts.limit += 1;
    else {
      if (kind === KIND.period) counts.period += 1;
      else counts.text += 1;
      const text = sheet.textAt(row, column);
      if (counts.texts.size < 2000 || counts.texts.has(text))
        counts.texts.set(text, (counts.texts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

function factsOf(
  sheet: TypedSheet,
  block: Block,
  words: SheetWords,
  counts: Counts,
  rows: readonly number[],
  firstText: number,
): ColumnFacts {
  const over = headersOver(sheet, block, counts.column);
  // A unit under the name says nothing of the column: `#` is no number of a row, `s` no week.
  const headers = over.length > 1 ? over.filter((text) => !isUnitOfMeasure(text)) : over;
  const facts = { column: counts.column, headers, texts: counts.texts, limits: false, filled: counts.filled };
  if (counts.filled === 0) {
    return { ...facts, kind: counts.missing > 0 ? 'figure' : 'empty', dimension: null };
  }
  const dimension = dimensionOf(sheet, block, words, counts, headers, rows, firstText);
  if (dimension !== null) return { ...facts, kind: 'label', dimension };
  const limits = counts.limit > 0 && counts.limit >= (counts.figure + counts.year) * 0.5;
  return { ...facts, kind: 'figure', dimension: null, limits };
}

function dimensionOf(
  sheet: TypedSheet,
  block: Block,
  words: SheetWords,
  counts: Counts,
  headers: readonly string[],
  rows: readonly number[],
  firstText: number,
): Dimension | 'text' | 'note' | null {
  const { column } = counts;
  // A "Target" or an "Average" among the periods of a column is an exception, not a vote.
  let exceptions = 0;
  const others = counts.filled - counts.text;
  for (const [text, times] of others === 0 ? [] : counts.texts) {
    const meaning = words.label(text);
    if (meaning.whole && (meaning.total || meaning.measure !== null)) exceptions += times;
  }
  // A stray 0 among measures makes no column of figures; a year written once does make one of years.
  const isException = others > 0 && (exceptions < others || counts.figure + counts.limit === 0);
  const filled = isException && exceptions === counts.text ? others : counts.filled;
  const meanings = headers.map((text) => words.label(text));
  const says = (role: string): boolean => meanings.some((one) => one.role === role && one.whole);
  const periods = counts.period + counts.date;
  if (periods >= filled * 0.6 && periods > 0) return 'period';
  if (counts.year + periods >= filled * 0.6 && counts.figure === 0 && counts.year > 0) {
    const before = block.figureColumns.every((other) => other >= column || other === column);
    if (says('period') || (before && column <= (block.figureColumns[1] ?? column))) return 'period';
  }
  if (counts.figure + counts.year > 0 && counts.figure + counts.year >= filled * 0.6) {
    if (isNumberedPeriods(sheet, column, headers, rows)) return 'period';
    const isLeft = firstText !== Infinity && column < firstText;
    if (
      (says('code') && meanings.every(({ role }) => role === 'code')) ||
      headers.some(isIdentifier) ||
      (isLeft && runsUp(sheet, column, rows))
    )
      return 'code';
    return null;
  }
  if (counts.limit + counts.figure + counts.year >= counts.text + counts.period) return null;
  // Texts under "Target" are targets that can't be read, but for directions under "Aim".
  const ways = [...counts.texts].filter(([text]) => words.better(text) !== null);
  const areWays = ways.reduce((sum, [, times]) => sum + times, 0) >= counts.filled * 0.7;
  if (areWays) return ofTexts(words, counts.texts, meanings);
  if (meanings.some(({ measure, whole, total }) => whole && !total && measure === 'target')) return null;
  return ofTexts(words, counts.texts, meanings);
}

/** What a column of texts is, its cells first, its header second. */
function ofTexts(
  words: SheetWords,
  texts: ReadonlyMap<string, number>,
  meanings: readonly {
    readonly role: string | null;
    readonly measure: string | null;
    readonly whole: boolean;
  }[],
): Dimension | 'text' | 'note' {
  const sample = [...texts].slice(0, MOST_TEXTS);
  const share = (fits: (text: string) => boolean): number => {
    let all = 0;
    let fitting = 0;
    for (const [text, times] of sample) {
      all += times;
      if (fits(text)) fitting += times;
    }
    return all === 0 ? 0 : fitting / all;
  };
  const header = meanings.findLast(
    ({ whole, role, measure }) => whole && (role !== null || measure !== null),
  );
  if (header?.measure === 'comment' || header?.measure === 'status') return 'note';
  if (header?.role === 'owner') return 'owner';
  if (header?.role === 'definition') return 'definition';
  if (share((text) => isMeasureLabel(words, text)) >= 0.7) return 'measure';
  if (share((text) => words.better(text) !== null) >= 0.7) return 'direction';
  if (header?.role === 'direction') return 'direction';
  const categories = share((text) => words.category(text) !== null);
  const names = share((text) => words.name(text).stems > 0);
  // "Service 1" to "Service 8" are eight of something, not one category.
  const kinds = new Set(sample.map(([text]) => words.category(text)));
  const areMany = sample.length > 3 && kinds.size === 1;
  if ((header?.role === 'category' || header?.role === 'kind') && categories >= 0.3 && categories > names)
    return 'category';
  // "Unidade" over places, "Tipo de dato" over results and targets: what stands below counts.
  if (header?.role === 'unit-of-measure' && share(isUnitOfMeasure) >= 0.2) return 'unit-of-measure';
  // "Type" over words that are all categories: some of them are names of metrics, too.
  if (header?.role === 'kind' && categories >= 0.75) return 'category';
  if (
    header?.role !== 'metric' &&
    header?.role !== 'unit' &&
    categories >= 0.6 &&
    categories > names &&
    !areMany
  )
    return 'category';
  if (share(isStatus) >= 0.8) return 'note';
  if (share(isUnitOfMeasure) >= 0.8) return 'unit-of-measure';
  // "Queue 1, Queue 2" under Metric are names.
  if (header?.role === 'code' || (header?.role !== 'metric' && share((text) => CODE.test(text)) >= 0.8))
    return 'code';
  if (header?.role === 'category') return 'category';
  return 'text';
}

/** "BI_ID". */
function isIdentifier(header: string): boolean {
  return /(?:^|[\s_.-])id$/i.test(header.trim());
}

const CODE = /^\p{L}{0,5}[-. #]?\d{1,4}(?:[.-]\d{1,3})*$/u;
/** True for a text that says what figures are and nothing else. */
export function isMeasureLabel(words: SheetWords, text: string): boolean {
  const { measure, whole } = words.label(text);
  return measure !== null && whole && measure !== 'comment';
}

/** 1, 2, 3 under Week, Month, Quarter. */
function isNumberedPeriods(
  sheet: TypedSheet,
  column: number,
  headers: readonly string[],
  rows: readonly number[],
): boolean {
  // "Week" over 1, 2, 3; not "W26" over figures.
  const named = headers.filter((text) => !/\d/.test(text));
  if (named.length === 0) return false;
  const values = rows
    .filter((row) => {
      const kind = sheet.kindAt(row, column);
      return kind === KIND.figure || kind === KIND.year;
    })
    .map((row) => sheet.valueAt(row, column));
  return named.some((text) => partOf(text, values) !== null);
}

/** Whole numbers that go up from row to row, left of the names: 1, 2, 3 or 4.1, 4.2. */
function runsUp(sheet: TypedSheet, column: number, rows: readonly number[]): boolean {
  let before = -Infinity;
  let falls = 0;
  let any = 0;
  for (const row of rows) {
    if (sheet.kindAt(row, column) === KIND.blank) continue;
    const value = Number(sheet.textAt(row, column).replace(',', '.'));
    if (!Number.isFinite(value) || value < 0 || value > 10_000) return false;
    if (value <= before) falls += 1;
    before = value;
    any += 1;
  }
  return any > 0 && falls <= any / 4;
}

/** The header texts over a column, top to bottom, through merges, each once. */
function headersOver(sheet: TypedSheet, block: Block, column: number): string[] {
  const found: string[] = [];
  for (const row of block.headers) {
    const anchor = sheet.anchorOf(row, column);
    const text = sheet.textAt(anchor.row, anchor.column);
    if (text !== '' && found.at(-1) !== text) found.push(text);
  }
  return found;
}
