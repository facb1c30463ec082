/** The looks of sheets people write in: a cell to fill in is told from one of ours by its colour. */
import type { CellStyle } from '../../workbook/plan/plan';
import { faintInk, heading, headerTint, ink, line } from '../look/palette';

/** A cell a person is to fill in. */
export const personalFill = 'FFFBEA';
const personalHeader = '7A4B00';

/** People look at what a mark stands beside, not at the mark. */
const HIDDEN = ';;;';

export const cellInk = {
  color: ink,
  fontSize: 10,
  vertical: 'top',
  border: { edge: 'all', color: line },
} as const satisfies CellStyle;

export const peopleLooks = {
  title: { bold: true, fontSize: 20, color: heading, vertical: 'center' },
  note: { color: ink, fontSize: 10, vertical: 'center' },
  line: { color: faintInk, fontSize: 9, vertical: 'center' },
  hidden: { numberFormat: HIDDEN, color: faintInk, fontSize: 9 },
} as const satisfies Record<string, CellStyle>;

/** The header of a column of ours, of one people fill in, or of the marks. */
export function headerLookOf(kind: 'ours' | 'personal' | 'hidden'): CellStyle {
  if (kind === 'hidden') return { ...headerTint, fontSize: 10, numberFormat: HIDDEN };
  const fill = kind === 'personal' ? personalHeader : headerTint.fill;
  return { ...headerTint, fill, fontSize: 10, vertical: 'center', wrap: true };
}
