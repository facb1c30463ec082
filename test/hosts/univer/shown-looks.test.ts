/** The looks of a file's sheets as the grid gets them. */
import { readFileSync } from 'node:fs';
import type { ICellData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { unzipSync } from 'fflate';
import { nodeCodec } from '../../../src/hosts/file/node';
import { openBook } from '../../../src/hosts/file/open';
import { openPackage } from '../../../src/hosts/file/package/package';
import { looksOf } from '../../../src/hosts/file/read/read-looks';
import { applyEdits } from '../../../src/hosts/file/write/apply-edits';
import { workbookData } from '../../../src/hosts/univer/load/load-book';
import type { SheetLooks } from '../../../src/workbook/plan/sheet-looks';
import { plainLooks } from '../../../src/workbook/plan/sheet-looks';
import type { SeedSheet } from '../../contract/seed';
import { sheetContents } from '../../../src/workbench/book/sheet-contents';
import { seedContent } from './seed-content';

const kpi: SeedSheet = { name: 'KPI', cells: { A1: 'Metric', B2: { value: 0.5, format: '0%' } } };
const line = (row: number, left: number, ...looks: number[]) => ({ row, left, looks });

function shown(looks: Partial<SheetLooks>, seed: SeedSheet = kpi): IWorkbookData {
  const content = seedContent([seed]);
  const sheets = content.sheets.map((sheet) => ({ ...sheet, looks: { ...plainLooks, ...looks } }));
  return workbookData({ ...content, sheets }, { unitId: 'book', isLive: () => true });
}
const sheetIn = ({ sheets }: IWorkbookData) => sheets['sheet-1'] ?? {};
const cellIn = (data: IWorkbookData, row: number, column: number): ICellData | undefined =>
  sheetIn(data).cellData?.[row]?.[column];
function styleIn(data: IWorkbookData, row: number, column: number): Nullable<IStyleData> {
  const id = cellIn(data, row, column)?.s;
  return typeof id === 'string' ? data.styles[id] : undefined;
}

describe('a cell in the grid', () => {
  const looks: SheetLooks['looks'] = [
    {},
    { bold: true, fill: '1F3A5F', color: 'FFFFFF' },
    { numberFormat: '0.0' },
  ];

  it('looks as in the file, with the number format of its value', () => {
    const data = shown({ looks, cells: [line(0, 0, 1), line(1, 1, 1)] });
    const style = { bl: 1, bg: { rgb: '#1F3A5F' }, cl: { rgb: '#FFFFFF' } };
    expect(styleIn(data, 0, 0)).toEqual(style);
    expect(styleIn(data, 1, 1)).toEqual({ ...style, n: { pattern: '0%' } });
  });

  it('looks so also when it is blank, with the format that waits there', () => {
    const data = shown({ looks, cells: [line(0, 0, 0, 1, 2)] });
    expect(cellIn(data, 0, 1)).toEqual({ s: expect.any(String) });
    expect(styleIn(data, 0, 2)).toEqual({ n: { pattern: '0.0' } });
  });

  it('names a style of the table, of which there is one each', () => {
    const data = shown({ looks, cells: [line(0, 0, 1, 1, 1, 1), line(9, 0, 1, 1, 1, 1)] });
    expect(Object.keys(data.styles)).toHaveLength(2);
  });

  it('lets nothing shine through of its column', () => {
    const columns = [{ first: 0, last: 3, characters: 10, look: 1 }];
    const data = shown({ looks, columns, cells: [] });
    expect(styleIn(data, 0, 0)).toMatchObject({ bg: null, bl: 0 });
    expect(sheetIn(data).columnData?.[3]).toMatchObject({ w: 70, s: expect.any(String) });
  });
});

describe('a sheet in the grid', () => {
  it('has the widths, heights, panes, lines, size and tab of the file', () => {
    const data = sheetIn(
      shown({
        columns: [{ first: 1, last: 1, characters: 20, look: 0 }],
        rows: [{ row: 3, points: 30, isFixed: true, look: 0 }],
        defaultCharacters: 64 / 7,
        defaultPoints: 15,
        freeze: { rows: 4, columns: 0, fromRow: 2, fromColumn: 0 },
        hidesGridLines: true,
        zoomPercent: 80,
        tabColor: 'FF9900',
      }),
    );
    expect(data).toMatchObject({
      columnData: { 1: { w: 140 } },
      rowData: { 3: { h: 40, ia: 0 } },
      defaultColumnWidth: 64,
      defaultRowHeight: 20,
      freeze: { ySplit: 4, xSplit: 0, startRow: 6, startColumn: -1 },
      showGridlines: 0,
      zoomRatio: 0.8,
      tabColor: '#FF9900',
    });
    expect(data.columnData?.[0]).toBeUndefined();
  });

  it('has Excel’s sizes where the file gives none', () => {
    expect(sheetIn(shown({}))).toMatchObject({ defaultColumnWidth: 64, defaultRowHeight: 20 });
  });

  it('is high enough where the file gives no height: for large letters and for wrapped text', () => {
    const long = 'The share of calls answered within twenty seconds, by month';
    const data = shown(
      {
        looks: [{}, { fontSize: 16 }, { wrap: true }],
        cells: [line(0, 0, 1), line(1, 0, 2)],
        defaultPoints: 15,
      },
      { name: 'KPI', cells: { A1: 'Title', A2: long, A3: long } },
    );
    const heights = [0, 1, 2].map((row) => sheetIn(data).rowData?.[row]?.ah);
    expect(heights[0]).toBe(28);
    expect(heights[1]).toBeGreaterThan(100);
    expect(heights[2]).toBeUndefined();
  });

  it('does not grow by looks far out', () => {
    const far = { looks: [{}, { fill: 'FFFF00' }], cells: [line(1_000_000, 0, 1), line(0, 9000, 1)] };
    const { cellData = {}, rowCount } = sheetIn(shown(far));
    expect(rowCount).toBe(1000);
    expect(Object.keys(cellData)).toEqual(['0', '1']);
    expect(Object.keys(cellData[0] ?? {})).toEqual(['0']);
  });
});

it('saving an edit leaves the styles and the cell’s style as they were', async () => {
  const bytes = new Uint8Array(readFileSync('assets/samples/contact-centre.xlsx'));
  const book = openBook('contact-centre.xlsx', bytes, nodeCodec);
  if (book.package === null) throw new Error('no package');
  const looks = looksOf(book.package);
  const sheets = (await sheetContents(book)).map((sheet) => ({
    ...sheet,
    looks: looks(sheet.snapshot.name),
  }));
  workbookData({ bookName: 'x.xlsx', sheets, names: [] }, { unitId: 'book', isLive: () => false });
  const edit = { sheet: 'Monthly KPIs', cell: { row: 4, column: 4 }, value: 0.9 };
  const saved = applyEdits(book.package, [{ ...edit, content: { kind: 'constant' } }], nodeCodec);
  const before = unzipSync(bytes);
  const after = unzipSync(saved);
  const text = (parts: Record<string, Uint8Array>, part: string) => new TextDecoder().decode(parts[part]);
  expect(text(after, 'xl/styles.xml')).toBe(text(before, 'xl/styles.xml'));
  const styleOf = (parts: Record<string, Uint8Array>) =>
    /<c r="E5" s="(\d+)"/.exec(text(parts, 'xl/worksheets/sheet1.xml'))?.[1];
  expect(styleOf(before)).toMatch(/^\d+$/);
  expect(styleOf(after)).toBe(styleOf(before));
  expect(looksOf(openPackage(saved, nodeCodec))('Monthly KPIs')).toEqual(looks('Monthly KPIs'));
});
