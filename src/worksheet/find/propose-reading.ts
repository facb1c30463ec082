/**
 * A reading of cells a person points at: what the finder makes of them, or, where it finds nothing or the person wants
 * another orientation, the plainest reading there is, for the person to correct.
 */
import { overlaps, type Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findTables } from './find-tables';
import { areaName, isBlank, nameOfLine, nameOfPosition, viewOf, type View } from '../sheet/grid';
import { headerRole } from '../words/header-roles';
import type { Orientation, Reading, Role } from '../sheet/reading';
import { readPeriod } from '../periods/one-cell';
import { contextOf } from '../periods/periods-along';
import { ATTRIBUTE_ROLES } from '../sheet/reading';

/** Roles a header word may give; the rest is told by what stands in the cells. */
const worded: readonly (Role | null)[] = [...ATTRIBUTE_ROLES, 'kind', 'total'];

/**
 * The surest reading of these cells alone, in the wanted orientation if one is given; null when they are blank. One that
 * no rule of the finder stands behind has a confidence of 0.
 *
 * @example proposeReading(sheet, { top: 3, left: 0, bottom: 9, right: 7 }, 'columns')?.orientation // 'columns'
 */
export function proposeReading(
  sheet: SheetSnapshot,
  area: Area,
  orientation: Orientation | null = null,
): Reading | null {
  const part = onlyWithin(sheet, area);
  if (part.used === null) return null;
  const outcome = findTables(part);
  const found = outcome.kind === 'nothing' ? [] : outcome.readings;
  const unsure = outcome.kind === 'found' ? (outcome.unsure ?? []) : [];
  const fitting = [...found, ...unsure]
    .filter((reading) => orientation === null || reading.orientation === orientation)
    .sort((a, b) => b.confidence - a.confidence);
  return fitting[0] ?? plainReading(part, part.used, orientation ?? 'rows');
}

/** The sheet as if nothing stood outside the area. */
function onlyWithin(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const { used } = sheet;
  if (used === null || !overlaps(used, area)) return { ...sheet, used: null, values: [], formatIndex: [] };
  const kept: Area = {
    top: Math.max(used.top, area.top),
    left: Math.max(used.left, area.left),
    bottom: Math.min(used.bottom, area.bottom),
    right: Math.min(used.right, area.right),
  };
  const [from, to] = [kept.left - used.left, kept.right - used.left + 1];
  const rows = [kept.top - used.top, kept.bottom - used.top + 1] as const;
  const values = sheet.values.slice(...rows).map((row) => row.slice(from, to));
  const isEmpty = values.every((row) => row.every(isBlank));
  return {
    ...sheet,
    used: isEmpty ? null : kept,
    values,
    formatIndex: sheet.formatIndex
      .slice(...rows)
      .map((row) => (row === undefined ? undefined : Array.from(row).slice(from, to))),
    merges: sheet.merges.filter((merge) => overlaps(merge, kept)),
    tables: sheet.tables.filter((table) => overlaps(table.area, kept)),
  };
}

/** The first line is the header; names stand first, and what reads as a period is one. */
function plainReading(sheet: SheetSnapshot, area: Area, orientation: Orientation): Reading {
  const turned = orientation === 'columns';
  const view = viewOf(sheet, turned);
  const [header, last] = turned ? [area.left, area.right] : [area.top, area.bottom];
  const [from, to] = turned ? [area.top, area.bottom] : [area.left, area.right];
  const roles = new Map<number, Role>();
  const give = (position: number, role: Role): void => void roles.set(position, role);
  const isFree = (role: Role): boolean => ![...roles.values()].includes(role);
  for (let position = from; position <= to; position++) {
    const title = view.filledAt(header, position);
    const word = typeof title === 'string' ? headerRole(title) : null;
    const isList = orientation === 'list';
    if (!isList && readPeriod(title, view.formatAt(header, position), contextOf(view)) !== null) {
      give(position, 'period');
    } else if (isList && isFree('period') && isPeriodLine(view, position, header, last)) {
      give(position, 'period');
    } else if (word !== null && worded.includes(word) && isFree(word)) {
      give(position, word);
    } else if (isFree('name') && !isFigures(view, position, header, last)) {
      give(position, 'name');
    } else if (isList && isFree('value') && isFigures(view, position, header, last)) {
      give(position, 'value');
    }
  }
  return {
    sheet: sheet.name,
    range: areaName(view, { line: header, position: from }, { line: last, position: to }),
    orientation,
    header: `${nameOfLine(view, header)}:${nameOfLine(view, header)}`,
    roles: Object.fromEntries([...roles].map(([position, role]) => [nameOfPosition(view, position), role])),
    skipped: {},
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: 0,
    reasons: [],
  };
}

const SAMPLE = 50;

function bodyOf(view: View, position: number, header: number, last: number) {
  const lines = Array.from({ length: Math.min(SAMPLE, last - header) }, (_, index) => header + 1 + index);
  return lines.filter((line) => !isBlank(view.valueAt(line, position)));
}

function isFigures(view: View, position: number, header: number, last: number): boolean {
  const lines = bodyOf(view, position, header, last);
  const figures = lines.filter((line) => typeof view.valueAt(line, position) === 'number');
  return figures.length * 2 > lines.length;
}

function isPeriodLine(view: View, position: number, header: number, last: number): boolean {
  const lines = bodyOf(view, position, header, last);
  const periods = lines.filter(
    (line) =>
      readPeriod(view.valueAt(line, position), view.formatAt(line, position), contextOf(view)) !== null,
  );
  return lines.length > 0 && periods.length * 2 > lines.length;
}
