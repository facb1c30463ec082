/** Tells rows of figures from rows of labels. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readLabel } from '../words/label-words';
import { type BlockRow, columnsWhere } from './block-row';

export function isDataRow(
  sheet: TypedSheet,
  facts: BlockRow,
  inBlock: boolean,
  held: ReadonlySet<number>,
): boolean {
  if (facts.figures > 0) return !isNumberedHeader(sheet, facts);
  if (facts.limits > 0) return facts.filled > 1;
  if (facts.years > 0 && isPeriodRow(sheet, facts)) return false;
  if (facts.years > 1) return !areSuccessive(sheet, facts.row);
  if (facts.years === 1 && inBlock && facts.labels > 0) {
    const periods = columnsWhere(sheet, facts.row, (kind) => kind === KIND.period || kind === KIND.date);
    if (periods.length === facts.labels) return false;
    return columnsWhere(sheet, facts.row, (kind) => kind === KIND.year).every((column) => held.has(column));
  }
  if (facts.missing > 0 && inBlock) {
    const marks = columnsWhere(sheet, facts.row, (kind) => kind === KIND.missing);
    return marks.some((column) => held.has(column)) && facts.labels <= 6;
  }
  return false;
}

/** Years, months or dates and nothing else. */
export function isPeriodRow(sheet: TypedSheet, facts: BlockRow): boolean {
  const periods = columnsWhere(
    sheet,
    facts.row,
    (kind) => kind === KIND.period || kind === KIND.date || kind === KIND.year,
  );
  return periods.length === facts.filled && facts.filled > 0;
}

/** Years or year-months that run on, once each or repeated, are labels; counts such as 2040, 2010 are not. */
function areSuccessive(sheet: TypedSheet, row: number): boolean {
  const values = columnsWhere(sheet, row, (kind) => kind === KIND.year).map((column) =>
    Number(sheet.textAt(row, column)),
  );
  let up = 0;
  let down = 0;
  for (let index = 1; index < values.length; index += 1) {
    const step = (values[index] ?? 0) - (values[index - 1] ?? 0);
    if (step === 1 || step === 89) up += 1;
    else if (step === -1 || step === -89) down += 1;
    else if (step !== 0) return false;
  }
  return up === 0 || down === 0;
}

/** `Week | 1 | 2 | 3 …`: numbers that run on beside a period word. */
function isNumberedHeader(sheet: TypedSheet, facts: BlockRow): boolean {
  if (facts.figures < 3 || facts.labels === 0) return false;
  let before: number | null = null;
  for (let column = facts.first; column <= sheet.endOf(facts.row); column += 1) {
    if (sheet.kindAt(facts.row, column) !== KIND.figure) continue;
    const value = Number(sheet.textAt(facts.row, column));
    if (!Number.isInteger(value) || (before !== null && value !== before + 1)) return false;
    before = value;
  }
  return columnsWhere(sheet, facts.row, (kind) => kind === KIND.text).some(
    (column) => readLabel(sheet.textAt(facts.row, column), sheet.languages).role === 'period',
  );
}

/** A row with the same labels as the row above it, and no figure yet. */
export function isWithoutFigures(sheet: TypedSheet, facts: BlockRow, last: BlockRow): boolean {
  const own = sheet.kindAt(facts.row, facts.first);
  // A month of which nothing is known yet, down a column of months.
  if (facts.filled === 1 && (own === KIND.period || own === KIND.date)) {
    return sheet.kindAt(last.row, facts.first) === own;
  }
  if (facts.labels < 2 || facts.labels !== facts.filled) return false;
  const isPeriod = (kind: number): boolean => kind === KIND.period || kind === KIND.date;
  const filled = columnsWhere(sheet, facts.row, (kind) => kind !== KIND.blank);
  // A measurement of a list that was not made has its period, though it may lack target and direction.
  const isDated = filled.some(
    (column) => isPeriod(sheet.kindAt(facts.row, column)) && isPeriod(sheet.kindAt(last.row, column)),
  );
  if (facts.labels < last.labels && !isDated) return false;
  return filled.every((column) => {
    const kind = sheet.kindAt(last.row, column);
    // A target that can't be read stands where the row above has one.
    return kind === KIND.text || isPeriod(kind) || (isDated && kind === KIND.limit);
  });
}
