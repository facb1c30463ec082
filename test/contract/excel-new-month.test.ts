/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';
import { newMonthContract } from './new-month-contract';

let excel = openFakeExcel();

newMonthContract(
  'excel',
  async (sheets) => {
    excel = openFakeExcel();
    seedBook(excel.book, sheets);
    return openExcelHost();
  },
  (_, { row, column }) => {
    const kpi = sheetOf(excel.book, 'KPI');
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
  },
);
