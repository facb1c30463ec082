/** Targets a sheet of monitored transactions states in a line of its own: "Target customer-critical accuracy: 95 %" (scoring §9). */
import type { MonitoredFamily } from '../../scoring/monitored';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readTarget } from '../metric/target-text';
import { readLabel } from '../words/label-words';
import type { TransactionLabels } from './transaction-words';

const ROWS_ABOVE = 15;

/**
 * Shares, by error type. A line counts that speaks of a target and of one error type; its figure stands behind it in the
 * same cell, or in the next.
 */
export function statedTargets(
  sheet: TypedSheet,
  words: TransactionLabels,
  headerRow: number,
): Readonly<Partial<Record<MonitoredFamily, number>>> {
  const found: Partial<Record<MonitoredFamily, number>> = {};
  for (let row = Math.max(sheet.area.top, headerRow - ROWS_ABOVE); row < headerRow; row += 1)
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
      if (sheet.kindAt(row, column) !== KIND.text) continue;
      const text = sheet.textAt(row, column);
      const inside = /^(.*?)\s*[:=≥>]{0,3}\s*(\d{1,3}(?:[.,]\d+)?\s*%)\s*$/u.exec(text);
      const label = inside?.[1] ?? text;
      const family = words.familyOf(withoutTarget(label, sheet))?.family;
      if (family === undefined || readLabel(label, sheet.languages).measure !== 'target') continue;
      const value = inside?.[2] ?? sheet.valueAt(row, column + 1);
      const target = readTarget(value, sheet.formatAt(row, column + 1), sheet.mark);
      if (target.kind !== 'target' || typeof target.target !== 'number') continue;
      const share = target.target > 1 && target.target <= 100 ? target.target / 100 : target.target;
      if (share > 0 && share <= 1) found[family] = share;
    }
  return found;
}

/** What a label says besides that it is a target. */
function withoutTarget(label: string, sheet: TypedSheet): string {
  const { leftover } = readLabel(label, sheet.languages);
  return leftover === '' ? label : leftover;
}
