/** Which dimension a column of labels belongs to: by its cells, then by its header (worksheets §2, Vocabulary). */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { partOf } from '../periods/period-pair';
import { isStatus, isUnitOfMeasure } from '../words/marks';
import { type CellCounts, MOST_TEXTS } from './column-cells';
import type { Dimension } from './line-role';
import type { SheetWords } from './sheet-words';

export function dimensionOfColumn(
  sheet: TypedSheet,
  block: Block,
  words: SheetWords,
  counts: CellCounts,
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
  // "KPI no." over K1 to K4: quarters in Dutch, and numbers here.
  const isCode = says('code') && meanings.every(({ role }) => role === 'code');
  if (
    isCode &&
    counts.date === 0 &&
    counts.period > 0 &&
    [...counts.texts.keys()].every((text) => CODE.test(text))
  )
    return 'code';
  const periods = counts.period + counts.date;
  // "Best" and "Worst" under a few months of "Month" are no names.
  const enough = says('period') && counts.figure + counts.limit === 0 ? 0.3 : 0.6;
  if (periods >= filled * enough && periods > 0) return 'period';
  if (counts.year + periods >= filled * 0.6 && counts.figure === 0 && counts.year > 0) {
    const before = block.figureColumns.every((other) => other >= column || other === column);
    if (says('period') || (before && column <= (block.figureColumns[1] ?? column))) return 'period';
  }
  if (counts.figure + counts.year > 0 && counts.figure + counts.year >= filled * 0.6) {
    if (isNumberedPeriods(sheet, column, headers, rows)) return 'period';
    const isMeasure = meanings.some(({ measure, whole }) => measure !== null && whole);
    const isLeft = firstText !== Infinity && column < firstText && !isMeasure;
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
  // "%" over "Target", "min" over "Target": the unit stands for the result.
  const measures = share((text) => isMeasureLabel(words, text) && !isUnitOfMeasure(text));
  if (measures >= 0.4 && measures + share(isUnitOfMeasure) >= 0.9) return 'measure';
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
