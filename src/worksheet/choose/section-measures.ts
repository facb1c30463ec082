/**
 * Sections that say what their figures are: "Targets", "Metas 2024" or "Forecast" over names that stand above as well
 * (worksheets §2, Layouts).
 */
import type { Block } from '../blocks/block';
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { splitLabel } from '../dimensions/split-label';
import type { Measure } from '../words/label-words';
import { firstTextIn } from './label-says';

export interface MeasureSection {
  readonly measure: Measure;
  /** The rows with figures under it. */
  readonly rows: readonly number[];
}

/** The sections that name a measure, by their row. */
export function measureSections(
  sheet: TypedSheet,
  block: Block,
  column: number,
  words: SheetWords,
): Map<number, MeasureSection> {
  const found = new Map<number, MeasureSection>();
  for (const [index, row] of block.sections.entries()) {
    const { name, measure } = splitLabel(firstTextIn(sheet, row), words);
    if (name !== '' || measure === null || measure === 'comment' || measure === 'status') continue;
    const end = block.sections[index + 1] ?? Infinity;
    const isUnder = (one: number): boolean => one > row && one < end;
    const nameAt = (one: number): string => sheet.textAt(one, column).toLowerCase();
    const rows = block.data.filter(isUnder);
    // "Forecast" over "Forecast accuracy", which stands nowhere else, is a heading.
    const elsewhere = new Set(block.data.filter((one) => !isUnder(one)).map(nameAt));
    const known = rows.filter((one) => nameAt(one) !== '' && elsewhere.has(nameAt(one)));
    if (known.length > 0 && known.length >= rows.length / 2) found.set(row, { measure, rows });
  }
  return found;
}

/** Gives the rows under such sections their measure, where they say none of their own. */
export function saySectionMeasures(
  sheet: TypedSheet,
  sections: ReadonlyMap<number, MeasureSection>,
  column: number,
  rows: Map<number, LineRole>,
  cells: Map<number, CellSays>,
): void {
  for (const { measure, rows: under } of sections.values()) {
    if (measure === 'actual') continue;
    for (const row of under) {
      const key = cellKey(row, column);
      if (rows.get(row) !== 'actual' || cells.get(key)?.measure !== undefined) continue;
      rows.set(row, measure);
      cells.set(key, { metric: sheet.textAt(row, column), ...cells.get(key), measure });
    }
  }
}
