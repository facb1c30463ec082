/** Gives every figure of a table its coordinates: metric, unit, period, measure (worksheets §2, Layouts). One algorithm for every layout. */
import type { TypedSheet } from '../cells/typed-sheet';
import { type Dimension, type LineRole, isDimension } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { sharedTargetRows } from '../proofs/shared-target-row';
import { columnsSay } from './columns-say';
import type { Lines } from './lines';
import { rowsSay } from './rows-say';
import { ATTRIBUTE_ROLES, type Coordinates, type TablePart } from './says';

const known = new WeakMap<Lines, Coordinates>();

/** The coordinates of a table's lines, remembered with them. Figures get theirs from both, see `gather`. */
export function coordinatesOf(sheet: TypedSheet, lines: Lines, words: SheetWords): Coordinates {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const made = coordinatesAnew(sheet, lines, words);
  known.set(lines, made);
  return made;
}

/** Gives lines the coordinates of others that say the same. */
export function shareCoordinates(of: Lines, to: Lines): void {
  const made = known.get(of);
  if (made !== undefined) known.set(to, made);
}

function coordinatesAnew(sheet: TypedSheet, lines: Lines, words: SheetWords): Coordinates {
  const { area } = lines;
  const label: { column: number; role: Dimension }[] = [];
  const figures: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const role = lines.columns.get(column);
    if (role === undefined) continue;
    if (isDimension(role)) label.push({ column, role });
    else figures.push(column);
  }
  const parts = partsOfTable(lines);
  const notes = new Map<number, number>();
  const filled = new Map<number, number>();
  const names = label.find(({ role }) => role === 'metric')?.column;
  const shared = names === undefined ? new Map<number, number[]>() : sharedTargetRows(sheet, lines, names);
  const groups = parts.map((part) => {
    const columns = columnsSay(sheet, lines, part.headers, figures, label);
    const found = { notes, filled, shared, columns };
    return { rows: part.headers, columns, data: rowsSay(sheet, lines, part, label, words, found) };
  });
  return { groups, notes, filled, shared };
}

/** The rows under each header; rows above the first header belong to it, attribute rows to the header above them. */
function partsOfTable(lines: Lines): TablePart[] {
  const parts: { headers: number[]; rows: number[] }[] = [];
  let open: { headers: number[]; rows: number[] } = { headers: [], rows: [] };
  parts.push(open);
  for (let row = lines.area.top; row <= lines.area.bottom; row += 1) {
    const role = lines.rows.get(row);
    if (role === undefined) continue;
    if (role === 'note' || role === 'ignore') continue;
    if (!isDimension(role)) {
      open.rows.push(row);
      continue;
    }
    const under = open.headers.length > 0 && open.rows.length > 0 && !ATTRIBUTE_ROLES.has(role);
    if (under) {
      // A year or a heading right above a header is for the rows under it.
      const own = open.rows.findLastIndex((one) => !isHeading(lines.rows.get(one)));
      open = { headers: [], rows: open.rows.splice(own + 1) };
      parts.push(open);
    }
    open.headers.push(row);
  }
  return parts;
}

function isHeading(role: LineRole | undefined): boolean {
  return role !== undefined && role.startsWith('section');
}
