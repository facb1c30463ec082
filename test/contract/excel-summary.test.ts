/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { openFakeExcel } from '../hosts/excel/office/office';
import { personsBook } from '../hosts/excel/office/persons-hands';
import { seedBook } from '../hosts/excel/office/seed-book';
import { summaryContract } from './summary-contract';

// Random edits on a busy machine take their time.
jest.setTimeout(180_000);

summaryContract(
  'excel',
  async (sheets) => {
    const { book } = openFakeExcel();
    seedBook(book, sheets);
    return personsBook(book, openExcelHost(), (copied) => {
      openFakeExcel(undefined, copied);
      return openExcelHost();
    });
  },
  25,
);
