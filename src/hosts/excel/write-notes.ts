/** Notes on cells, where Excel can (1.18). A cell that has one keeps it. */
import { formatCell } from '../../workbook/address';
import type { Survey } from './survey';

export function writeNotes(sheet: Excel.Worksheet, survey: Survey): void {
  for (const { cell, text } of survey.target.plan.notes) {
    const address = formatCell(cell);
    if (!survey.noted.includes(address)) sheet.notes.add(address, text);
  }
}
