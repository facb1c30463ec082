/** What the cells of a row are, counted: what blocks are cut by. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';

export interface BlockRow {
  readonly row: number;
  readonly figures: number;
  readonly years: number;
  readonly limits: number;
  readonly missing: number;
  readonly labels: number;
  readonly filled: number;
  readonly first: number;
}

export function blockRow(sheet: TypedSheet, row: number): BlockRow {
  let figures = 0;
  let years = 0;
  let limits = 0;
  let missing = 0;
  let labels = 0;
  let first = -1;
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.blank) continue;
    if (first < 0) first = column;
    if (kind === KIND.figure || kind === KIND.error) figures += 1;
    else if (kind === KIND.year) years += 1;
    else if (kind === KIND.limit) limits += 1;
    else if (kind === KIND.missing) missing += 1;
    else labels += 1;
  }
  return {
    row,
    figures,
    years,
    limits,
    missing,
    labels,
    filled: figures + years + limits + missing + labels,
    first,
  };
}

export function columnsWhere(sheet: TypedSheet, row: number, fits: (kind: number) => boolean): number[] {
  const found: number[] = [];
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
    if (fits(sheet.kindAt(row, column))) found.push(column);
  return found;
}
