/** A small plan of one sheet of ours, for books that give nothing to score. */
import { emptySheetPlan, type WorkbookPlan } from '../../src/workbook/plan/plan';

export const summarySheetsOnly: WorkbookPlan = {
  sheets: [
    {
      ...emptySheetPlan,
      target: { kind: 'own', own: 'summary', name: 'COPC Summary' },
      styles: [{ bold: true }],
      blocks: [{ row: 0, column: 0, rows: [[{ value: 'Nothing was scored', style: 0 }, { value: 1 }]] }],
    },
  ],
};
