/** The cells of labels, through merged areas, and the periods they name. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readPeriod } from '../periods/one-cell';
import { type Period, parseIso } from '../periods/period';
import { isBlank } from '../sheet/blank';
import { type Lines, cellKey } from './lines';
import type { LabelCell } from './period-lines';

export function labelCell(sheet: TypedSheet, lines: Lines, row: number, column: number | null): LabelCell {
  if (column === null) return { value: '', format: 'General' };
  const says = lines.cells.get(cellKey(row, column));
  if (says?.period !== undefined) return { value: says.period, format: 'General' };
  return { value: sheet.valueAt(row, column), format: sheet.formatAt(row, column) };
}

/** What one label names by itself; a year as a number too. */
export function periodOfLabel(sheet: TypedSheet, { value, format }: LabelCell): Period | null {
  const context = { date1904: sheet.snapshot.date1904 };
  const own = readPeriod(value, format, context);
  if (own !== null) return own;
  const text = String(value).trim();
  return /^(?:19|20)\d\d$/.test(text) ? parseIso(text) : null;
}

export function periodContextOf(sheet: TypedSheet, lines: Lines) {
  const { year } = lines.constants;
  return {
    date1904: sheet.snapshot.date1904,
    languages: sheet.languages,
    ...(year === undefined ? {} : { year }),
    ...(sheet.dayOrder.dayFirst === null ? {} : { dayFirst: sheet.dayOrder.dayFirst }),
  };
}

/** The cell of a row's label, through a merged area; null when it is blank. */
export function labelAt(
  sheet: TypedSheet,
  row: number,
  column: number,
): { row: number; column: number } | null {
  if (sheet.kindAt(row, column) !== KIND.blank) {
    return sheet.kindAt(row, column) === KIND.missing ? null : { row, column };
  }
  const anchor = sheet.anchorOf(row, column);
  if (anchor.row === row && anchor.column === column) return null;
  return isBlank(sheet.valueAt(anchor.row, anchor.column)) || anchor.column !== column ? null : anchor;
}

export function firstLabelOf(
  sheet: TypedSheet,
  lines: Lines,
  row: number,
): { row: number; column: number } | null {
  for (let column = lines.area.left; column <= sheet.endOf(row); column += 1) {
    const kind = sheet.kindAt(row, column);
    if (kind !== KIND.blank && kind !== KIND.missing) return { row, column };
  }
  return null;
}
