/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { openFakeExcel } from '../hosts/excel/office/office';
import type { FakeExcel } from '../hosts/excel/office/office';
import { personsBook } from '../hosts/excel/office/persons-hands';
import { seedBook } from '../hosts/excel/office/seed-book';
import { hostContract } from './host-contract';
import { newMonthContract } from './new-month-contract';
import { refreshContract } from './refresh-contract';
import { registerContract } from './register-contract';
import type { SeedSheet } from './seed';
import { seenInExcel } from './seen-in-excel';
import { summaryContract } from './summary-contract';

/** What some Excels do. Merges listed by where they begin, and clearing that takes all along, every one of them does. */
const unkindnesses: Readonly<Record<string, (excel: FakeExcel) => void>> = {
  'fails what is grouped': (excel) => {
    excel.groups = false;
    excel.groupFault = 'GeneralException';
  },
  'refuses looks': ({ wire }) => {
    for (const one of [
      'ChartSeries.markerStyle',
      'ChartAxis.minimum',
      'Range.merge',
      'WorksheetFreezePanes.freezeAt',
      'WorksheetFreezePanes.freezeRows',
      'PageLayout.setPrintArea',
    ])
      wire.refused.add(one);
  },
  'refuses charts and tables': ({ wire }) => {
    for (const one of ['ChartCollection.add', 'TableCollection.add']) wire.refused.add(one);
  },
  'puts blocks over hidden rows elsewhere': ({ book }) => {
    book.displaces = true;
  },
  'is old': (excel) => {
    excel.apiSet = 13;
  },
};

function opened(sheets: readonly SeedSheet[], unkind: readonly string[]): FakeExcel {
  const excel = openFakeExcel();
  for (const name of unkind) unkindnesses[name]?.(excel);
  seedBook(excel.book, sheets);
  return excel;
}

const sees = ['merge', 'pivot', 'validation', 'shape', 'hidden'] as const;
const names = Object.keys(unkindnesses);

describe.each([...names.map((name) => [name, [name]] as const), ['does all of it', names] as const])(
  'an Excel that %s',
  (name, unkind) => {
    let excel: FakeExcel | null = null;
    const host = async (sheets: readonly SeedSheet[]) => {
      excel = opened(sheets, unkind);
      return openExcelBook();
    };
    hostContract('excel', host, sees);
    refreshContract('excel', host);
    // What a person laid on the summary is at stake where looks and parts are refused and blocks land elsewhere.
    if (name === 'fails what is grouped' || name === 'is old') return;
    summaryContract(
      'excel',
      async (sheets) => {
        const { book } = opened(sheets, unkind);
        return personsBook(book, openExcelBook());
      },
      name === 'does all of it' ? 10 : 3,
    );
    if (name !== 'does all of it') return;
    registerContract('excel', host);
    newMonthContract('excel', host, (_, cell) => seenInExcel(excel ?? openFakeExcel(), cell));
  },
);
