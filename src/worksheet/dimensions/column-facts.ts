/** What the cells of each column of a block are, and which dimension a column of labels belongs to (worksheets §2, Vocabulary). */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { isUnitOfMeasure } from '../words/marks';
import { comesAgain, withArrows } from './column-arrows';
import { type CellCounts, type ColumnFacts, countKinds, sampledRows } from './column-cells';
import { dimensionOfColumn, isMeasureLabel } from './column-dimension';
import type { SheetWords } from './sheet-words';
import { WEEKDAYS } from '../vocabulary/weekdays';
import { fold, lazily } from '../words/normalise';

/** The columns of a block, left to right. */
export function columnFacts(sheet: TypedSheet, block: Block, words: SheetWords): ColumnFacts[] {
  const rows = sampledRows(block.data);
  const counted = block.columns.map((column) => countKinds(sheet, column, rows));
  const names =
    counted.find(({ text, filled }) => text > filled / 2 && filled > rows.length / 2)?.column ?? Infinity;
  const found = counted.map((counts) => factsOf(sheet, block, words, counts, rows, names));
  const dated = withoutWeekdays(underPeriods(sheet, block, found), words);
  return withArrows(sheet, block, withKinds(sheet, block, dated, words), words);
}

const weekdays = lazily(() => new Set(WEEKDAYS.split(' ')));

/** The days of the week beside a column of dates say nothing more: they are no sites. */
function withoutWeekdays(columns: readonly ColumnFacts[], words: SheetWords): ColumnFacts[] {
  if (!columns.some(({ dimension }) => dimension === 'period')) return [...columns];
  return columns.map((one) => {
    if (one.kind !== 'label' || one.dimension === 'period' || one.texts.size < 2) return one;
    const days = [...one.texts.keys()].filter((text) => !words.label(text).total);
    const isOfWeek = days.length > 1 && days.filter(isWeekday).length >= days.length * 0.8;
    return isOfWeek ? { ...one, dimension: 'note' } : one;
  });
}

function isWeekday(text: string): boolean {
  return weekdays().has(fold(text).replace(/\.$/, ''));
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

function factsOf(
  sheet: TypedSheet,
  block: Block,
  words: SheetWords,
  counts: CellCounts,
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
  const dimension = dimensionOfColumn(sheet, block, words, counts, headers, rows, firstText);
  if (dimension !== null) return { ...facts, kind: 'label', dimension };
  const limits = counts.limit > 0 && counts.limit >= (counts.figure + counts.year) * 0.5;
  return { ...facts, kind: 'figure', dimension: null, limits };
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
