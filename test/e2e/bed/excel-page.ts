/** Runs in the browser before the pane: Office.js's real proxies, shipped as they are, on the in-memory workbook. */
import { parseArea } from '../../../src/workbook/address';
import type { SeedSheet } from '../../contract/seed';
import { openFakeExcel } from '../../hosts/excel/office/office';
import { seedBook } from '../../hosts/excel/office/seed-book';

export interface BedSeed {
  readonly sheets: readonly SeedSheet[];
  /** The sheet and cells that are selected; null: a chart is. */
  readonly selected: { readonly sheet: string; readonly range: string } | null;
}

/** What a test asks the workbook behind the page. */
export interface Bed {
  sheets(): string[];
  /** Texts and numbers of a sheet that are not empty. */
  values(sheet: string): unknown[];
  selected(): string | null;
  select(sheet: string, range: string): void;
  settings(): unknown[];
  protect(): void;
}

declare global {
  interface Window {
    bedSeed: BedSeed;
    bed: Bed;
  }
}

const { book } = openFakeExcel();
seedBook(book, window.bedSeed.sheets);

window.bed = {
  sheets: () => book.sheets.map(({ name }) => name),
  values: (name) =>
    [...(book.find(name)?.positions() ?? [])].map(({ cell }) => cell.value).filter((value) => value !== ''),
  selected: () =>
    book.selected === null ? null : `${book.selected.sheet.name} ${JSON.stringify(book.selected.area)}`,
  select: (name, range) => {
    const sheet = book.find(name);
    const area = parseArea(range);
    book.selected = sheet === undefined || area === null ? null : { sheet, area };
  },
  settings: () => [...book.settings.values()],
  protect: () => {
    book.isProtected = true;
  },
};
const { selected } = window.bedSeed;
if (selected !== null) window.bed.select(selected.sheet, selected.range);

// What the loader does in Excel: it says who the host is once the library is there.
const office = (window as unknown as { Office: Record<string, unknown> }).Office;
office['onReady'] = () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' });
