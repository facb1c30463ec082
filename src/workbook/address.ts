/**
 * Cell addresses: the one place that knows how A1, R1C1 and sheet names are spelled. Rows and columns are zero-based
 * inside, one-based in text, as in Excel.
 */

/** Excel's limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle, all four edges inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area in a named sheet; `sheet` is null when the text named none. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** The letters of a column: `columnName(0)` is `"A"`, `columnName(16383)` is `"XFD"`. @throws RangeError outside the sheet. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= MAX_COLUMNS) {
    throw new RangeError(`column ${column} is outside a sheet`);
  }
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** The zero-based column of letters, or null when they name none: `columnIndex("xfd")` is `16383`, `"XFE"` is null. */
export function columnIndex(name: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(name)) return null;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** `formatCell({ row: 1, column: 27 })` is `"AB2"`; `absolute` writes `"$AB$2"`. */
export function formatCell(cell: Cell, absolute = false): string {
  if (!Number.isInteger(cell.row) || cell.row < 0 || cell.row >= MAX_ROWS) {
    throw new RangeError(`row ${cell.row} is outside a sheet`);
  }
  const mark = absolute ? '$' : '';
  return `${mark}${columnName(cell.column)}${mark}${cell.row + 1}`;
}

/** `parseCell("$AB$2")` is `{ row: 1, column: 27 }`; null when the text is no cell of a sheet. */
export function parseCell(text: string): Cell | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(text.trim());
  if (match === null) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** `formatArea({ top: 0, left: 0, bottom: 9, right: 2 })` is `"A1:C10"`; one cell is written alone, whole rows as `"1:3"`, whole columns as `"A:C"`. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) {
    return `${mark}${area.top + 1}:${mark}${area.bottom + 1}`;
  }
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    return `${mark}${columnName(area.left)}:${mark}${columnName(area.right)}`;
  }
  const first = formatCell({ row: area.top, column: area.left }, absolute);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${formatCell({ row: area.bottom, column: area.right }, absolute)}`;
}

/** `parseArea("B2:M19")`, `"B2"`, `"2:5"`, `"B:D"`, with `$` anywhere and corners in any order; null when the text is no area of a sheet. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const [from = '', to = from] = parts;
  const first = parseCell(from);
  const last = parseCell(to);
  if (first !== null && last !== null) return spanning(first, last);
  if (parts.length < 2) return null;
  const rows = [from, to].map(parseWholeRow);
  if (rows[0] !== null && rows[0] !== undefined && rows[1] !== null && rows[1] !== undefined) {
    return spanning({ row: rows[0], column: 0 }, { row: rows[1], column: MAX_COLUMNS - 1 });
  }
  const columns = [from, to].map((part) => columnIndex(part.trim().replace('$', '')));
  if (columns[0] !== null && columns[0] !== undefined && columns[1] !== null && columns[1] !== undefined) {
    return spanning({ row: 0, column: columns[0] }, { row: MAX_ROWS - 1, column: columns[1] });
  }
  return null;
}

/** A sheet name as a formula spells it: `quoteSheet("It's")` is `"'It''s'"`, `quoteSheet("KPI")` is `"KPI"`. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && parseCell(name) === null && parseR1C1(name) === null;
  return plain && !/^(?:r\d*(?:c\d*)?|c\d*|true|false)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `formatReference({ sheet: "It's", area })` is `"'It''s'!$A$1:$C$10"`, absolute as charts and names want it. */
export function formatReference(reference: Reference): string {
  const area = formatArea(reference.area, true);
  return reference.sheet === null ? area : `${quoteSheet(reference.sheet)}!${area}`;
}

/** Reads `Sheet1!A1:B2`, `'It''s'!$A$1`, `A1:B2`; null when the text is no reference. */
export function parseReference(text: string): Reference | null {
  const trimmed = text.trim();
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(trimmed);
  const bare = /^([^'!]+)!([^!]+)$/.exec(trimmed);
  const found = quoted ?? bare;
  const sheet = quoted ? (quoted[1] ?? '').replaceAll("''", "'") : bare ? (bare[1] ?? '') : null;
  const area = parseArea(found ? (found[2] ?? '') : trimmed);
  return area === null ? null : { sheet, area };
}

/** `parseR1C1("R2C28")` is `{ row: 1, column: 27 }`; absolute form only, null otherwise. */
export function parseR1C1(text: string): Cell | null {
  const match = /^r([1-9][0-9]{0,6})c([1-9][0-9]{0,4})$/i.exec(text.trim());
  if (match === null) return null;
  const cell = { row: Number(match[1]) - 1, column: Number(match[2]) - 1 };
  return cell.row < MAX_ROWS && cell.column < MAX_COLUMNS ? cell : null;
}

/** True when the two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True when the cell is inside the area. */
export function contains(area: Area, cell: Cell): boolean {
  return (
    cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right
  );
}

function parseWholeRow(text: string): number | null {
  const match = /^\$?([1-9][0-9]{0,6})$/.exec(text.trim());
  const row = match === null ? -1 : Number(match[1]) - 1;
  return row >= 0 && row < MAX_ROWS ? row : null;
}

function spanning(a: Cell, b: Cell): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
