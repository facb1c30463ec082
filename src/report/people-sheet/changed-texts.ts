/**
 * Texts of ours in a sheet people write in that are to say something else now. What a person altered is not among them,
 * nor is what lies in merged cells.
 */
import { contains } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { PeopleRow, PeopleSheet, PeopleSheetRead } from './people-sheet';
import { fingerprint, formatLineMark, formatRowMarks, isLineMark } from './row-marks';

/** A cell that holds `over` now and is to hold `value`. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly over: string;
}

/** What is looked at of a sheet that was read. */
type Sheet<Column extends string> = Pick<PeopleSheetRead<Column, unknown>, 'header' | 'columns' | 'snapshot'>;

/**
 * The cells of a row that change, with its mark; none when nothing does.
 * @param wanted what each text should say now; absent or null: it stays
 */
export function rowChanges<Column extends string, Marked extends Column>(
  sheet: Sheet<Column>,
  kind: PeopleSheet<Column, Marked>,
  row: PeopleRow<Column, Marked>,
  wanted: Readonly<Partial<Record<Marked, string | null>>>,
): readonly ChangedCell[] {
  const { marks } = row;
  const markColumn = sheet.columns[kind.marks];
  if (marks === null || markColumn === undefined) return [];
  const changes: ChangedCell[] = [];
  const next: Record<Marked, string | null> = { ...marks };
  for (const name of kind.marked) {
    const column = sheet.columns[name];
    const text = wanted[name];
    if (column === undefined || text === undefined || text === null) continue;
    const now = valueAt(sheet.snapshot, row.row, column);
    const isOurs = typeof now === 'string' && marks[name] === fingerprint(now);
    if (!isOurs || now === text || isMerged(sheet, row.row, column)) continue;
    changes.push({ row: row.row, column, value: text, over: now });
    next[name] = fingerprint(text);
  }
  if (changes.length === 0 || isMerged(sheet, row.row, markColumn)) return [];
  const over = String(valueAt(sheet.snapshot, row.row, markColumn));
  return [...changes, { row: row.row, column: markColumn, value: formatRowMarks(kind.marked, next), over }];
}

/** Column titles that stand there in another of our languages, or as an earlier version said them. */
export function titleChanges<Column extends string>(
  sheet: Sheet<Column>,
  titles: Readonly<Record<Column, string>>,
  isOurs: (title: Column, text: string) => boolean,
): readonly ChangedCell[] {
  const { snapshot, header, columns } = sheet;
  // The header of a table object is the table's.
  if (snapshot.tables.some(({ area, hasHeaderRow }) => hasHeaderRow && area.top === header)) return [];
  return (Object.keys(titles) as Column[]).flatMap((name) => {
    const column = columns[name];
    const over = column === undefined ? '' : valueAt(snapshot, header, column);
    if (column === undefined || typeof over !== 'string' || !isOurs(name, over) || over === titles[name])
      return [];
    return isMerged(sheet, header, column) ? [] : [{ row: header, column, value: titles[name], over }];
  });
}

/**
 * Lines above the table that stand there in another language.
 * @param known the same lines as they may stand there
 */
export function lineChanges<Column extends string>(
  sheet: Sheet<Column>,
  wanted: readonly string[],
  known: readonly (readonly string[])[],
): readonly ChangedCell[] {
  return textsAbove(sheet).flatMap(({ row, column, text }) => {
    const index = wanted.findIndex((line, at) => line !== text && known.some((one) => one[at] === text));
    const value = wanted[index];
    return value === undefined || isMerged(sheet, row, column) ? [] : [{ row, column, value, over: text }];
  });
}

/** The line that says by what and from what rows were written, where it is still ours. */
export function provenanceChanges<Column extends string>(
  sheet: Sheet<Column>,
  line: string,
): readonly ChangedCell[] {
  const texts = textsAbove(sheet);
  for (const mark of texts) {
    if (!isLineMark(mark.text)) continue;
    const old = texts.find(({ row, text }) => row === mark.row && formatLineMark(text) === mark.text);
    if (old === undefined || old.text === line) continue;
    if (isMerged(sheet, old.row, old.column) || isMerged(sheet, mark.row, mark.column)) continue;
    return [
      { row: old.row, column: old.column, value: line, over: old.text },
      { row: mark.row, column: mark.column, value: formatLineMark(line), over: mark.text },
    ];
  }
  return [];
}

/** Below everything that stands in the sheet, so that no cell of a person's is ever in the way. */
export function rowBelow({
  snapshot,
  header,
}: {
  readonly snapshot: SheetSnapshot;
  readonly header: number;
}): number {
  const areas = [...snapshot.merges, ...snapshot.tables.map(({ area }) => area)];
  return Math.max(header, snapshot.used?.bottom ?? 0, ...areas.map(({ bottom }) => bottom)) + 1;
}

function textsAbove<Column extends string>({
  snapshot,
  header,
}: Sheet<Column>): { row: number; column: number; text: string }[] {
  const { used } = snapshot;
  if (used === null) return [];
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = used.top; row < header; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === 'string' && value !== '') texts.push({ row, column, text: value });
    }
  }
  return texts;
}

function isMerged({ snapshot }: { readonly snapshot: SheetSnapshot }, row: number, column: number): boolean {
  return snapshot.merges.some((area) => contains(area, { row, column }));
}
