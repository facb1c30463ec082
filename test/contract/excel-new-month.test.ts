/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { newMonthContract } from './new-month-contract';
import { seenInExcel } from './seen-in-excel';

let excel = openFakeExcel();

newMonthContract(
  'excel',
  async (sheets) => {
    excel = openFakeExcel();
    seedBook(excel.book, sheets);
    return openExcelHost();
  },
  (_, cell) => seenInExcel(excel, cell),
);
