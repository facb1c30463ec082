/** Which cells hold nothing a person can see. */
import type { CellValue } from '../../workbook/snapshot';

/** True for an empty cell and for spaces. */
export function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.length < 64 && value.trim() === '');
}
