/** Runs in the browser before the pane: Office.js's real proxies, shipped as they are, on the in-memory workbook. */
import { parseArea, parseCell } from '../../../src/workbook/address';
import { officePage, type OfficePage } from '../../commands/office-page';
import type { SeedSheet } from '../../contract/seed';
import { openFakeExcel, tellChange } from '../../hosts/excel/office/office';
import { seedBook } from '../../hosts/excel/office/seed-book';

export interface BedSeed {
  readonly sheets: readonly SeedSheet[];
  /** The sheet and cells that are selected; null: a chart is. */
  readonly selected: { readonly sheet: string; readonly range: string } | null;
  /** As on an iPad: no custom functions, and a write is several steps to undo. */
  readonly isTablet?: boolean;
}

/** What a test asks the workbook behind the page. */
export interface Bed {
  sheets(): string[];
  /** Texts and numbers of a sheet that are not empty. */
  values(sheet: string): unknown[];
  selected(): string | null;
  select(sheet: string, range: string): void;
  /** What of ours is kept in the workbook, as XML. */
  remembered(): string[];
  /** As a person types; tells those who listen. */
  type(sheet: string, cell: string, value: string | number): void;
  protect(): void;
  /** Excel refuses this from now on: `Range.merge`. */
  refuse(member: string): void;
  /** Excel answers nothing until it is let go, as while a cell is edited. */
  holdBack(): void;
  letGo(): void;
  /** Names of the functions that were given to buttons. */
  buttons(): string[];
  /** Clicks a button of the ribbon; done when its function says it is. */
  click(name: string): Promise<void>;
  /** The sheet in front, when one was brought there. */
  front(): string | null;
  /** Dialogs, and the page's own end of one. */
  readonly page: OfficePage;
}

declare global {
  interface Window {
    bedSeed: BedSeed;
    bed: Bed;
  }
}

const excel = openFakeExcel();
const { book } = excel;
let letGo = (): void => undefined;
seedBook(book, window.bedSeed.sheets);

const buttons = new Map<string, (event: { completed(): void }) => unknown>();

window.bed = {
  // Each page in its language stands for an Excel of that language.
  page: officePage(document.documentElement.lang || 'en-US'),
  buttons: () => [...buttons.keys()],
  click: (name) => new Promise((completed) => void buttons.get(name)?.({ completed: () => completed() })),
  front: () => book.active?.name ?? null,
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
  remembered: () => book.xmlParts.map(({ xml }) => xml),
  type: (name, address, value) => {
    const sheet = book.find(name);
    const cell = parseCell(address);
    if (sheet === undefined || cell === null) throw new Error(`no cell ${name}!${address}`);
    sheet.type(cell.row, cell.column, value);
    tellChange(sheet.id, { address });
  },
  protect: () => {
    book.isProtected = true;
  },
  refuse: (member) => void excel.wire.refused.add(member),
  holdBack: () => {
    excel.editing = new Promise((resolve) => {
      letGo = () => {
        excel.editing = null;
        resolve();
      };
    });
  },
  letGo: () => letGo(),
};
const { selected } = window.bedSeed;
if (selected !== null) window.bed.select(selected.sheet, selected.range);

const { requirements } = (
  window as unknown as { Office: { context: { requirements: Office.RequirementSetSupport } } }
).Office.context;
if (window.bedSeed.isTablet === true) {
  const original = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (name: string, version?: string | number) =>
    name !== 'CustomFunctionsRuntime' &&
    !(name === 'ExcelApi' && version === '1.20') &&
    original(name, version === undefined ? undefined : String(version));
}

// What the loader does in Excel: it says who the host is once the library is there.
const office = (window as unknown as { Office: Record<string, unknown> }).Office;
office['HostType'] = { Excel: 'Excel' };
office['onReady'] = () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' });
office['actions'] = {
  associate: (name: string, run: (event: { completed(): void }) => unknown) => void buttons.set(name, run),
};
