/** A reading in terms of lines and positions: what extraction and checks work with, whichever way the sheet lies. */
import { parseArea, type Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { indexOfName, viewOf, type View } from './grid';
import type { Reading, Role, Skipped } from './reading';

export interface ReadingLines {
  readonly view: View;
  /** First and last line and position of the range that the sheet's values reach, header included. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly roles: ReadonlyMap<number, Role>;
  readonly skipped: ReadonlyMap<number, Skipped>;
  readonly targetLines: ReadonlyMap<number, number>;
}

/** Null when the range or the header is no range. Names that are no line are passed over: `checkReading` reports them. */
export function readingLines(sheet: SheetSnapshot, reading: Reading): ReadingLines | null {
  const range = parseArea(reading.range);
  if (range === null || sheet.used === null) return null;
  const turned = reading.orientation === 'columns';
  const header = span(reading.header);
  if (header === null) return null;
  const area = withinValues(range, sheet, sheet.used);
  const targetLines = new Map<number, number>();
  for (const [line, targets] of Object.entries(reading.targetLines ?? {})) {
    const [from, to] = [indexOfName(line), indexOfName(targets)];
    if (from !== null && to !== null) targetLines.set(from, to);
  }
  return {
    view: viewOf(sheet, turned),
    firstLine: turned ? area.left : area.top,
    lastLine: turned ? area.right : area.bottom,
    firstPosition: turned ? area.top : area.left,
    lastPosition: turned ? area.bottom : area.right,
    headerFirst: header.first,
    headerLast: header.last,
    roles: expanded(reading.roles, turned ? area.bottom : area.right),
    skipped: expanded(reading.skipped, turned ? area.right : area.bottom),
    targetLines,
  };
}

/** The positions with a role, ascending. */
export function positionsOf(lines: ReadingLines, role: Role): number[] {
  const found: number[] = [];
  for (const [position, its] of lines.roles) {
    if (its === role && position >= lines.firstPosition && position <= lines.lastPosition)
      found.push(position);
  }
  return found.sort((a, b) => a - b);
}

/** The lines after the header. */
export function bodyLines(lines: ReadingLines): number[] {
  const first = Math.max(lines.firstLine, lines.headerLast + 1);
  return Array.from({ length: Math.max(0, lines.lastLine - first + 1) }, (_, index) => first + index);
}

/** `span("D:O")` is 3 to 14, `span("7")` 6 to 6; null when it names no lines. */
export function span(name: string): { first: number; last: number } | null {
  const [from = '', to = from, ...rest] = name.trim().split(':');
  const first = indexOfName(from.trim());
  const last = indexOfName(to.trim());
  if (first === null || last === null || rest.length > 0) return null;
  if (/\d/.test(from) !== /\d/.test(to)) return null;
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

/** Whole columns and rows of a range end where the values of the sheet end. */
function withinValues(range: Area, sheet: SheetSnapshot, used: Area): Area {
  return {
    top: Math.max(range.top, used.top),
    left: Math.max(range.left, used.left),
    bottom: Math.min(range.bottom, used.top + sheet.values.length - 1),
    right: Math.min(range.right, used.right),
  };
}

function expanded<T>(named: Readonly<Record<string, T>>, last: number): Map<number, T> {
  const found = new Map<number, T>();
  for (const [name, value] of Object.entries(named)) {
    const lines = span(name);
    if (lines === null) continue;
    for (let line = lines.first; line <= Math.min(lines.last, last); line += 1) found.set(line, value);
  }
  return found;
}
