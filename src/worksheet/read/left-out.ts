/** The rows and columns of a table that hold figures and are not used, so that nothing goes without a word (worksheets §2). */
import { columnName } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { pairOf } from '../coordinates/figures';
import { isDimension, type LineRole } from '../dimensions/line-role';
import { columnHead, isUsed, rowHead } from '../series/report-lines';
import { roleOf, type TablePlaces } from './table-places';

export interface LeftOutLine {
  /** A column by its letters, a row by its number. */
  readonly line: string;
  /** Its label, `''` without one. */
  readonly text: string;
  /** Null: the reading says nothing of it. */
  readonly role: LineRole | null;
  readonly figures: number;
}

/** Columns first, then rows. A figure where two such lines cross is counted with its column. */
export function leftOut(places: TablePlaces): LeftOutLine[] {
  const { sheet, lines, coordinates } = places;
  const columns = new Map<number, { role: LineRole | null; figures: number }>();
  const rows = new Map<number, { role: LineRole | null; figures: number }>();
  const count = (into: typeof rows, line: number, role: LineRole | null): void => {
    const before = into.get(line);
    if (before === undefined) into.set(line, { role, figures: 1 });
    else before.figures += 1;
  };
  coordinates.groups.forEach((group, index) => {
    for (const row of group.data)
      for (const column of group.columns) {
        if (!isFigure(sheet, row.line, column.line)) continue;
        if (column.out !== null) count(columns, column.line, column.out);
        else if (row.out !== null) count(rows, row.line, row.out);
        else {
          const measure = pairOf(row, column, index, null)?.measure ?? 'actual';
          if (isUsed(measure)) continue;
          if (roleOf(row) === measure) count(rows, row.line, measure);
          else count(columns, column.line, measure);
        }
      }
  });
  countUnnamed(places, (column) => count(columns, column, null));
  return [
    ...inOrder(columns).map(([line, its]) => ({
      line: columnName(line),
      text: columnHead(sheet, lines, line).text,
      ...its,
    })),
    ...inOrder(rows).map(([line, its]) => ({
      line: String(line + 1),
      text: rowHead(sheet, lines, line).text,
      ...its,
    })),
  ];
}

/** Figures in columns that the reading passes over. */
function countUnnamed({ sheet, lines }: TablePlaces, count: (column: number) => void): void {
  const { area } = lines;
  for (let column = area.left; column <= area.right; column += 1) {
    if (lines.columns.has(column)) continue;
    for (const [row, role] of lines.rows)
      if (!isDimension(role) && isFigure(sheet, row, column)) count(column);
  }
}

function inOrder<T>(lines: ReadonlyMap<number, T>): [number, T][] {
  return [...lines].sort(([a], [b]) => a - b);
}

function isFigure(sheet: TypedSheet, row: number, column: number): boolean {
  const kind = sheet.kindAt(row, column);
  return kind === KIND.figure || kind === KIND.limit || kind === KIND.year;
}
