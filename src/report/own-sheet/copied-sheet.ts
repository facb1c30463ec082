/** Whether a sheet is a copy of one of ours that lost the workbook's name for it: a mark in a cell tells (worksheets §3). */
import { formatArea } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { UnreadPlace } from '../../worksheet/sheet/reading';
import { isLineMark } from '../people-sheet/row-marks';
import { SNAPSHOT_MARK } from '../snapshots/snapshot-layout';

/**
 * True where the mark of a line above our tables stands, or that of a snapshot. Marks of rows don't tell: people paste
 * rows of ours into sheets of their own.
 */
export function isCopyOfOurs(snapshot: SheetSnapshot): boolean {
  const { used } = snapshot;
  if (used === null) return false;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + ABOVE); row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value !== 'string' || !value.startsWith('copc:')) continue;
      if (value.startsWith(SNAPSHOT_MARK) || isLineMark(value)) return true;
    }
  }
  return false;
}

/** Such marks stand above the table; a person may have put rows above them. */
const ABOVE = 40;

/** All of such a copy as the one place it is: results, whatever numbers stand in them. */
export function ownResultsIn({ used, values }: SheetSnapshot): readonly UnreadPlace[] {
  if (used === null) return [];
  const place = {
    range: formatArea(used),
    figures: values.flat().filter((value) => typeof value === 'number').length,
  };
  return [{ ...place, code: 'own-results', details: place }];
}
