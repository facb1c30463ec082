/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelBook } from '../../src/hosts/excel/open-book';
import type { Book } from '../hosts/excel/office/book';
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

/** A copy of the workbook, as unkind. `displaces` is the workbook's own. */
function openedCopy(book: Book, unkind: readonly string[]): FakeExcel {
  const excel = openFakeExcel(undefined, book);
  for (const name of unkind) unkindnesses[name]?.(excel);
  return excel;
}

const sees = ['merge', 'pivot', 'validation', 'shape', 'hidden'] as const;
const names = Object.keys(unkindnesses);

describe.each(names)('an Excel that %s', (name) => {
  hostContract(
    'excel',
    async (sheets) => {
      opened(sheets, [name]);
      return openExcelBook();
    },
    sees,
  );
});

/**
 * What takes long is shown by few Excels: one that does all of it, and two that part what would hide something else. A chart
 * that is refused never gets to the look that is; an old Excel doesn't group.
 */
const mixtures = {
  'does all of it': names,
  'fails groups, refuses looks and displaces': [
    'fails what is grouped',
    'refuses looks',
    'puts blocks over hidden rows elsewhere',
  ],
  'is old and refuses charts and tables': ['refuses charts and tables', 'is old'],
} as const;

describe.each(Object.entries(mixtures))('an Excel that %s', (name, unkind) => {
  let excel: FakeExcel | null = null;
  const host = async (sheets: readonly SeedSheet[]) => {
    excel = opened(sheets, unkind);
    return openExcelBook();
  };
  refreshContract('excel', host);
  summaryContract(
    'excel',
    async (sheets) =>
      personsBook(opened(sheets, unkind).book, openExcelBook(), (copied) => {
        openedCopy(copied, unkind);
        return openExcelBook();
      }),
    name === 'does all of it' ? 10 : 5,
  );
  if (name !== 'does all of it') return;
  hostContract('excel', host, sees);
  registerContract('excel', host);
  newMonthContract('excel', host, (_, cell) => seenInExcel(excel ?? opened([], unkind), cell));
});
