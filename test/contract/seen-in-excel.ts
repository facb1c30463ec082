/** A cell of the sheet "KPI" as a person sees it in the stand-in of Excel. */
import type { Cell } from '../../src/workbook/address';
import type { FakeExcel } from '../hosts/excel/office/office';
import { sheetOf } from '../hosts/excel/office/seed-book';
import type { SeenCell } from './new-month-contract';

export function seenInExcel({ book }: FakeExcel, { row, column }: Cell): SeenCell {
  const kpi = sheetOf(book, 'KPI');
  const look = kpi.at(row, column)?.look ?? {};
  const hex = (color: unknown) => (typeof color === 'string' ? color.replace('#', '') : null);
  const line = look['EdgeBottom'] ?? look['bottom'];
  return {
    fill: hex(look['fill']),
    bold: look['bold'] === true,
    color: look['color'] === '#000000' ? null : hex(look['color']),
    hasLineBelow: typeof line === 'object' && line !== null && !JSON.stringify(line).includes('"None"'),
    width: kpi.widthOf(column),
  };
}
