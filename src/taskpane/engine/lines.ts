/** The lines of a table as a person sees them, to say what each means: its place, its header, its role. */
import { columnIndex, columnName, parseArea } from '../../workbook/address';
import { isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Reading, Role } from '../../worksheet/sheet/reading';
import type { TableLine } from './shapes';

/** Lines with a role, runs of one role together, and lines without one that have a header; in the sheet's order. */
export function tableLines(sheet: SheetSnapshot, reading: Reading): readonly TableLine[] {
  const area = parseArea(reading.range);
  const header = parseArea(reading.header);
  if (area === null || header === null || sheet.used === null) return [];
  const across = reading.orientation !== 'columns';
  const [first, last] = across
    ? [area.left, Math.min(area.right, sheet.used.right)]
    : [area.top, Math.min(area.bottom, sheet.used.bottom)];
  const headerOf = (line: number): string => {
    const [from, to] = across ? [header.top, header.bottom] : [header.left, header.right];
    const texts: string[] = [];
    for (let at = from; at <= to; at++) {
      const value = across ? valueAt(sheet, at, line) : valueAt(sheet, line, at);
      const text = isCellError(value) ? value.error : String(value).trim();
      if (text !== '') texts.push(text);
    }
    return texts.join(' ');
  };
  const runs = runsOf(reading);
  const lines: TableLine[] = [];
  for (let line = first; line <= last; line++) {
    const run = runs.find(({ from, to }) => line >= from && line <= to);
    const header = headerOf(line);
    const previous = lines.at(-1);
    if (run === undefined) {
      if (header !== '')
        lines.push({ key: across ? columnName(line) : String(line + 1), header, role: null });
    } else if (previous?.key !== run.key) lines.push({ key: run.key, header, role: run.role });
  }
  return lines;
}

/** Roles only one line can have; a list may have its period in two columns. */
const onlyOnce: readonly Role[] = ['name', 'target', 'target-low', 'target-high', 'kind'];

/**
 * The reading with another meaning for one of its lines; null: the line is passed over. What only one line can mean, the
 * line that meant it before means no longer.
 */
export function withRole(reading: Reading, key: string, role: Role | null): Reading {
  const { [key]: _, ...others } = reading.roles;
  const isAlone =
    role !== null && (onlyOnce.includes(role) || (role === 'value' && reading.orientation === 'list'));
  const kept = Object.entries(others).filter(([, its]) => !isAlone || its !== role);
  const roles: Reading['roles'] = Object.fromEntries(kept);
  return { ...reading, roles: role === null ? roles : { ...roles, [key]: role } };
}

/** The lines with a role, runs of them together, by their place in the sheet. */
export function runsOf(reading: Reading) {
  const across = reading.orientation !== 'columns';
  return Object.entries(reading.roles).map(([key, role]) => ({ key, role, ...runOf(key, across) }));
}

function runOf(key: string, across: boolean): { readonly from: number; readonly to: number } {
  const [start = '', end = start] = key.split(':');
  const line = (text: string): number => (across ? (columnIndex(text) ?? -1) : Number(text) - 1);
  return { from: line(start), to: line(end) };
}
