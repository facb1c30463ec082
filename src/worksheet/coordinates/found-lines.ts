/**
 * What was worked out while the readings of a sheet were compared serves again where the chosen one is applied to the
 * same sheet: the coordinates of a large table take as long as reading its cells.
 */
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Reading } from '../sheet/reading';
import { shareCoordinates } from './coordinates';
import type { Lines } from './lines';

const found = new WeakMap<Reading, { readonly snapshot: SheetSnapshot; readonly lines: Lines }>();

/** Remembers by which lines a reading was found. */
export function foundByLines(snapshot: SheetSnapshot, reading: Reading, lines: Lines): Reading {
  found.set(reading, { snapshot, lines });
  return reading;
}

/**
 * Lets the lines of a reading have the coordinates it was found by, where it was found on this very sheet and says the
 * same lines; else they get their own. Once: a large table's coordinates are not kept for as long as its reading is.
 */
export function takeFoundCoordinates(snapshot: SheetSnapshot, reading: Reading, lines: Lines): void {
  const one = found.get(reading);
  found.delete(reading);
  if (one?.snapshot === snapshot && isSame(one.lines, lines)) shareCoordinates(one.lines, lines);
}

function isSame(a: Lines, b: Lines): boolean {
  return (
    sameFields(a.area, b.area) &&
    sameEntries(a.rows, b.rows) &&
    sameEntries(a.columns, b.columns) &&
    sameEntries(a.cells, b.cells) &&
    sameEntries(a.periods, b.periods) &&
    sameFields(a.constants, b.constants)
  );
}

function sameEntries(a: ReadonlyMap<number, unknown>, b: ReadonlyMap<number, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || b.get(key) !== value) return false;
  return true;
}

function sameFields(a: object, b: object): boolean {
  const [one, other] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}
