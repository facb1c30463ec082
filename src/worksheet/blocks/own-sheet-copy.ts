/**
 * A sheet of ours that was copied as values, without the mark it is known by: from its title down to the block that says
 * how it was made (worksheets §3). What stands there was scored already.
 */
import { editions, type Edition } from '../../strings/editions';
import type { Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Where the copy stands; null where there is none. In all languages, also as version 0.2 wrote it. */
export function copyOfOwnSheet(sheet: SheetSnapshot, used: Area): Area | null {
  for (let row = used.bottom; row >= used.top; row--) {
    const line = sheet.values[row - used.top] ?? [];
    // By index: every cell of a sheet is looked at.
    for (let at = 0; at < line.length; at++) {
      const value = line[at];
      if (typeof value !== 'string' || !headings().has(value)) continue;
      const column = used.left + at;
      const edition = editions().find(
        (one) => one.report.provenance === value && saysHow(sheet, row, column, one),
      );
      if (edition === undefined) continue;
      const { bottom, right } = used;
      return { top: titleOver(sheet, used, row, column, edition), left: column, bottom, right };
    }
  }
  return null;
}

/** The lines that follow the heading: what made it, and from what. */
function saysHow(sheet: SheetSnapshot, row: number, column: number, { report }: Edition): boolean {
  const below = Array.from({ length: LINES }, (_, step) => valueAt(sheet, row + 1 + step, column));
  return below.includes(report.version) && below.includes(report.source);
}

const LINES = 20;

function titleOver(
  sheet: SheetSnapshot,
  used: Area,
  row: number,
  column: number,
  { report }: Edition,
): number {
  for (let above = row - 1; above >= used.top; above--) {
    const value = valueAt(sheet, above, column);
    if (value === report.title || value === report.liveTitle) return above;
  }
  return row;
}

let known: ReadonlySet<string> | null = null;

function headings(): ReadonlySet<string> {
  known ??= new Set(editions().map(({ report }) => report.provenance));
  return known;
}
