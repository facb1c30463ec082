/** A person's hands in the in-memory workbook, for the contract of the summary. */
import { formatCell } from '../../../../src/workbook/address';
import { isSame } from '../../../../src/workbook/plan/table-growth';
import type { WritableBook } from '../../../../src/workbook/formula-host';
import type { PersonsBook, Thing } from '../../../contract/summary-contract';
import type { Book } from './book';
import { copyBook } from './copy-book';
import { sheetOf } from './seed-book';

/** @param openCopy opens a copy of the workbook as it was opened, and gives a host on it */
export function personsBook(
  book: Book,
  host: WritableBook,
  openCopy: (copied: Book) => WritableBook,
): PersonsBook {
  const first = ({ area }: Thing): string => formatCell({ row: area.top, column: area.left });
  return {
    host: () => host,
    copy: () => {
      const copied = copyBook(book);
      return personsBook(copied, openCopy(copied), openCopy);
    },
    tables: (name) => sheetOf(book, name).tables.map(({ area }) => area),
    put: (name, thing) => {
      const sheet = sheetOf(book, name);
      const { area } = thing;
      switch (thing.kind) {
        case 'merge':
          return sheet.merge(area);
        case 'table':
          return void sheet.addTable(thing.name.replace(' ', '_'), area);
        case 'rule':
          return void sheet.formats.push({ id: book.id('format'), area, type: 'Custom', formula: 'A1>0' });
        case 'note':
          return void sheet.notes.set(first(thing), thing.name);
        case 'validation':
          return void sheet.validations.push(area);
        case 'chart':
          return void sheet.charts.push({ id: book.id('chart'), name: thing.name, ...sheet.boxOf(area) });
        case 'shape':
          return void sheet.shapes.push({ id: book.id('shape'), name: thing.name, ...sheet.boxOf(area) });
      }
    },
    has: (name, thing) => {
      const sheet = sheetOf(book, name);
      const at = ({ area }: { readonly area: Thing['area'] }): boolean => isSame(area, thing.area);
      switch (thing.kind) {
        case 'merge':
          return sheet.merges.some((area) => isSame(area, thing.area));
        case 'table':
          return sheet.tables.some((one) => at(one) && one.name === thing.name.replace(' ', '_'));
        case 'rule':
          return sheet.formats.some((one) => at(one) && one['formula'] === 'A1>0' && one['cut'] !== true);
        case 'note':
          return sheet.notes.get(first(thing)) === thing.name;
        case 'validation':
          return sheet.validations.some((area) => isSame(area, thing.area));
        case 'chart':
          return sheet.charts.some((one) => one['name'] === thing.name);
        case 'shape':
          return sheet.shapes.some((one) => one['name'] === thing.name);
      }
    },
  };
}
