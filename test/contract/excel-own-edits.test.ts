/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { ownEditsContract } from './own-edits-contract';

ownEditsContract(
  'excel',
  async (sheets) => {
    const excel = openFakeExcel();
    seedBook(excel.book, sheets);
    return openExcelHost();
  },
  6,
);
