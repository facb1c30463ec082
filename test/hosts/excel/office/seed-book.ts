/** Fills the in-memory workbook with a seed, or with cells by address. */
import { formatArea, parseArea, parseCell } from '../../../../src/workbook/address';
import { seedCell, seededAreas, seededTables } from '../../../contract/seed';
import type { SeedSheet } from '../../../contract/seed';
import type { Book, BookSheet } from './book';

export function seedBook(book: Book, sheets: readonly SeedSheet[]): void {
  book.date1904 = sheets.some(({ date1904 }) => date1904 === true);
  for (const seed of sheets) {
    const sheet = book.add(seed.name);
    for (const [address, given] of Object.entries(seed.cells)) {
      const at = parseCell(address);
      if (at === null) throw new Error(`seed: ${address} is no cell`);
      const { value, format, formula } = seedCell(given);
      Object.assign(sheet.make(at.row, at.column), {
        value,
        formula: formula === undefined ? null : `=${formula}`,
        numberFormat: format ?? 'General',
      });
    }
    for (const merge of seed.merges ?? []) {
      const area = parseArea(merge);
      if (area !== null) sheet.merges.push(area);
    }
    sheet.merges.push(...seededAreas(seed, 'merge'));
    for (const { name, area } of seededTables(seed)) sheet.addTable(name, area);
    sheet.pivots = seededAreas(seed, 'pivot').map((area) => ({ id: book.id('pivot'), area }));
    sheet.validations = [...seededAreas(seed, 'validation')];
    sheet.shapes = seededAreas(seed, 'shape').map((area) => ({ id: book.id('shape'), ...sheet.boxOf(area) }));
    for (const area of seededAreas(seed, 'note')) sheet.comments.add(formatArea(area));
    for (const { left } of seededAreas(seed, 'hidden')) sheet.hiddenColumns.add(left);
    if (seed.hidden === true) sheet.visibility = 'Hidden';
    sheet.isProtected = seed.protected === true;
  }
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.find(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
