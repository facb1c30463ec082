/**
 * A reading of cells a person points at: what the finder makes of them, or, where it finds nothing or the person wants
 * another orientation, the next best there is, for the person to correct.
 */
import { overlaps, type Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findBlocks } from '../blocks/find-blocks';
import { typedSheetOf } from '../cells/typed-sheet';
import { blockFacts } from '../choose/block-facts';
import { candidatesOf } from '../choose/choose';
import { readingOfLines } from '../coordinates/reading-lines';
import { sheetWords } from '../dimensions/sheet-words';
import { orientationOf, type Orientation, type Reading } from '../sheet/reading';
import { findTables } from './find-tables';

/**
 * The surest reading of these cells alone, in the wanted orientation if one is given; null when they are blank. One that
 * the finder would not choose has a confidence of 0.
 *
 * @example orientationOf(proposeReading(sheet, { top: 3, left: 0, bottom: 9, right: 7 }, 'columns')) // 'columns'
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
  const all = [...found, ...unsure].sort((a, b) => b.confidence - a.confidence);
  const fitting = all.find((reading) => orientation === null || orientationOf(reading) === orientation);
  return fitting ?? otherReading(part, orientation) ?? all[0] ?? null;
}

/** A reading of the largest block that was not chosen, in the orientation wanted. */
function otherReading(part: SheetSnapshot, orientation: Orientation | null): Reading | null {
  const sheet = typedSheetOf(part);
  if (sheet === null) return null;
  const words = sheetWords(sheet.languages);
  const [block] = findBlocks(sheet).sort((a, b) => b.data.length - a.data.length);
  if (block === undefined) return null;
  const readings = candidatesOf(sheet, blockFacts(sheet, block, words, null), words).map(
    ({ lines }): Reading => ({
      sheet: part.name,
      ...readingOfLines(lines),
      firstPeriod: null,
      lastPeriod: null,
      scale: 'as-is',
      confidence: 0,
      reasons: [],
    }),
  );
  return readings.find((reading) => orientation === null || orientationOf(reading) === orientation) ?? null;
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
  return {
    ...sheet,
    used: kept,
    values: sheet.values.slice(...rows).map((row) => row.slice(from, to)),
    formatIndex: Array.from({ length: rows[1] - rows[0] }, (_, index) => {
      const formats = sheet.formatIndex[rows[0] + index];
      return formats === undefined ? undefined : Array.from(formats).slice(from, to);
    }),
    merges: sheet.merges.filter((merge) => overlaps(merge, kept)),
  };
}
