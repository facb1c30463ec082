/** What is known about a block before its names are chosen: its columns, header rows, title and year. */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { ColumnFacts } from '../dimensions/column-cells';
import { columnFacts } from '../dimensions/column-facts';
import type { SheetWords } from '../dimensions/sheet-words';
import { headerRows, type HeaderRow } from './header-rows';
import { periodOfTitle } from './title-period';
import type { Period } from '../periods/period';

export interface BlockFacts {
  readonly block: Block;
  readonly columns: readonly ColumnFacts[];
  readonly headers: readonly HeaderRow[];
  /** What the title or the sheet's name says, for a table that names no metric. */
  readonly title: string;
  /** The title row that names a year, for periods without one. */
  readonly yearRow: { readonly row: number; readonly column: number; readonly year: number } | null;
  /** The year of a title further up or of the sheet's name. */
  readonly year: number | null;
  /** The only period a title names, else the sheet's name: for a table that names none. */
  readonly period: Period | null;
}

/** @param above the year of a title further up, or of the sheet's name */
export function blockFacts(
  sheet: TypedSheet,
  block: Block,
  words: SheetWords,
  above: number | null,
): BlockFacts {
  const columns = columnFacts(sheet, block, words);
  const titles = block.titles.map((row) => ({ row, ...firstLabel(sheet, row, block) }));
  const title = titles.map(({ text }) => withoutYears(text, words)).findLast((text) => text !== '') ?? '';
  const corner = cornerOf(sheet, block, columns, words);
  const yearRow = titles
    .map(({ row, column, text }) => ({ row, column, year: yearIn(text) }))
    .findLast(({ year }) => year !== null);
  return {
    block,
    columns,
    headers: headerRows(sheet, block, columns, words),
    title:
      corner !== '' && (title === '' || words.name(corner).stems > 0)
        ? corner
        : title === ''
          ? sheet.snapshot.name
          : title,
    yearRow: yearRow === undefined ? null : { ...yearRow, year: yearRow.year ?? 0 },
    year: yearRow === undefined ? above : null,
    period: periodOfTitle(sheet, block.titles, yearRow?.year ?? above),
  };
}

/** The label of a title row: over the block, else where the row begins. */
function firstLabel(sheet: TypedSheet, row: number, block: Block): { text: string; column: number } {
  for (const column of block.columns) {
    const text = sheet.textAt(row, column);
    if (text !== '') return { text, column };
  }
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const text = sheet.textAt(row, column);
    if (text !== '') return { text, column };
  }
  return { text: '', column: sheet.area.left };
}

/**
 * The metric's name in the corner of its table, left of the periods: over nothing, or over "Actual" and "Target". `''` for
 * a word that heads a column, and without one.
 */
function cornerOf(
  sheet: TypedSheet,
  block: Block,
  columns: readonly ColumnFacts[],
  words: SheetWords,
): string {
  const overNames = new Set(
    columns
      .filter(({ kind, dimension }) => kind !== 'empty' && dimension !== 'measure')
      .map(({ column }) => column),
  );
  for (const row of block.headers) {
    for (const column of block.columns) {
      const text = sheet.textAt(row, column);
      if (text === '' || sheet.kindAt(row, column) !== KIND.text || overNames.has(column)) continue;
      if (block.data.some((line) => sheet.kindAt(line, column) === KIND.figure)) continue;
      const { role, measure, total } = words.label(text);
      if (role === null && measure === null && !total) return withoutYears(text, words);
    }
  }
  return '';
}

/** A title without its years, `''` when nothing is left that names anything: "CSAT 2022–2024", "Year 2022". */
function withoutYears(text: string, words: SheetWords): string {
  if (!/(?:19|20)\d\d/.test(text)) return text;
  const rest = text
    .replace(/[(（[]?\s*(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?\s*年?[)）\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:|]+|[\s\-–—:|]+$/g, '');
  return words.label(rest).role === 'period' ? '' : rest;
}

/** The only year a text names, null without one or with several. */
export function yearIn(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(?:199\d|20\d\d)(?!\d)/g)].map((match) => Number(match[0]));
  return years.length === 1 ? (years[0] ?? null) : null;
}
