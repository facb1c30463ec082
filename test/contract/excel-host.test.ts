/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { hostContract } from './host-contract';

const sees = ['merge', 'pivot', 'note', 'validation', 'shape', 'hidden'] as const;

hostContract(
  'excel',
  async (sheets) => {
    const excel = openFakeExcel();
    seedBook(excel.book, sheets);
    return openExcelBook();
  },
  sees,
);
