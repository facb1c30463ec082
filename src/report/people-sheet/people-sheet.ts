/**
 * A sheet of ours that people write in, as one description: which columns there are, which texts in them are ours, and
 * how its titles are known. Reading and refreshing it is the same for all of them (worksheets §3).
 */
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { dayOfSerial, isoDay } from '../../workbook/serial-dates';
import { normalise } from '../../worksheet/words/normalise';
import { wholePhrase } from '../../worksheet/words/phrases';
import { parseRowMarks, type RowMarks } from './row-marks';

export interface PeopleSheet<Column extends string, Marked extends Column> {
  /** In the order of a sheet that is made anew. */
  readonly columns: readonly Column[];
  /** The column of the marks. */
  readonly marks: Column;
  /** Without it no row is the header. */
  readonly subject: Column;
  /** So many titles beside the subject make a row the header. */
  readonly titlesNeeded: number;
  /** Columns whose numbers are dates. */
  readonly dates: readonly Column[];
  /** The texts that are ours until a person changes them. */
  readonly marked: readonly Marked[];
  /** How titles are known, folded: our own in every language first, then a person's words for a column. */
  readonly titles: () => readonly ReadonlyMap<string, Column>[];
}

export interface PeopleRow<Column extends string, Marked extends string> {
  readonly row: number;
  /** What its cells say, dates as ISO; `""` where there is none. */
  readonly text: Readonly<Record<Column, string>>;
  readonly marks: RowMarks<Marked> | null;
}

export interface PeopleSheetRead<Column extends string, Row> {
  readonly sheet: string;
  /** The row of the column titles, and the columns found in it. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
  readonly rows: readonly Row[];
  readonly snapshot: SheetSnapshot;
}

type Columns<Column extends string> = Partial<Record<Column, number>>;

const LONGEST_TITLE = 60;

/**
 * The sheet whatever people did to it: columns are found by their titles, rows wherever they stand. Null when the row
 * of column titles is not there any more: then nothing is known of what the cells mean.
 */
export function readPeopleSheet<Column extends string, Marked extends Column>(
  snapshot: SheetSnapshot,
  kind: PeopleSheet<Column, Marked>,
): PeopleSheetRead<Column, PeopleRow<Column, Marked>> | null {
  const found = findHeader(snapshot, kind);
  if (found === null || snapshot.used === null) return null;
  const { header } = found;
  const marks = marksColumn(snapshot, header, kind) ?? found.columns[kind.marks];
  const columns: Columns<Column> = { ...found.columns };
  if (marks !== undefined) columns[kind.marks] = marks;
  const rows: PeopleRow<Column, Marked>[] = [];
  for (let row = header + 1; row <= snapshot.used.bottom; row++) {
    const read = readRow(snapshot, row, columns, kind);
    if (read !== null) rows.push(read);
  }
  return { sheet: snapshot.name, header, columns, rows, snapshot };
}

function findHeader<Column extends string, Marked extends Column>(
  snapshot: SheetSnapshot,
  kind: PeopleSheet<Column, Marked>,
): { header: number; columns: Columns<Column> } | null {
  const { used } = snapshot;
  if (used === null) return null;
  let best: { header: number; columns: Columns<Column>; count: number } | null = null;
  for (let row = used.top; row <= used.bottom; row++) {
    const columns = titlesIn(snapshot, row, kind.titles());
    const count = Object.keys(columns).length;
    const isHeader = columns[kind.subject] !== undefined && count > kind.titlesNeeded;
    if (isHeader && count > (best?.count ?? 0)) best = { header: row, columns, count };
  }
  return best;
}

/** Our own titles first; a person's word for a column counts where ours is not there. */
function titlesIn<Column extends string>(
  snapshot: SheetSnapshot,
  row: number,
  indexes: readonly ReadonlyMap<string, Column>[],
): Columns<Column> {
  const columns: Columns<Column> = {};
  if (snapshot.used === null) return columns;
  const { left, right } = snapshot.used;
  for (const index of indexes) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value !== 'string' || value === '' || value.length > LONGEST_TITLE) continue;
      const title = wholePhrase(normalise(value), index);
      if (title === undefined || columns[title] !== undefined) continue;
      if (!Object.values(columns).includes(column)) columns[title] = column;
    }
  }
  return columns;
}

/** Where the marks are, whatever their title says now. */
function marksColumn<Column extends string, Marked extends Column>(
  snapshot: SheetSnapshot,
  header: number,
  { marked }: PeopleSheet<Column, Marked>,
): number | undefined {
  if (snapshot.used === null) return undefined;
  const { left, right, bottom } = snapshot.used;
  for (let row = header + 1; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === 'string' && parseRowMarks(marked, value) !== null) return column;
    }
  }
  return undefined;
}

function readRow<Column extends string, Marked extends Column>(
  snapshot: SheetSnapshot,
  row: number,
  columns: Columns<Column>,
  kind: PeopleSheet<Column, Marked>,
): PeopleRow<Column, Marked> | null {
  const texts = kind.columns.map((name) => {
    const column = columns[name];
    if (column === undefined) return [name, ''] as const;
    const value = valueAt(snapshot, row, column);
    return [name, textOf(value, kind.dates.includes(name), snapshot.date1904)] as const;
  });
  if (texts.every(([, text]) => text === '')) return null;
  const text = Object.fromEntries(texts) as Record<Column, string>;
  return { row, text, marks: parseRowMarks(kind.marked, text[kind.marks]) };
}

function textOf(value: CellValue, isDate: boolean, date1904: boolean): string {
  if (isCellError(value)) return value.error;
  const day = typeof value === 'number' && isDate ? dayOfSerial(value, date1904) : null;
  if (day !== null) return isoDay(day);
  return String(value).trim();
}
