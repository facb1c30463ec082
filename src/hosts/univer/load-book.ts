/**
 * A book read from a file → the data Univer opens. Every cell shows the value the file keeps. A formula is live when
 * the grid can work all of it out; any other stays as the value it had, its text beside it, so that opening a book
 * changes no figure.
 */
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, IWorkbookData } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { BookContent, SheetContent } from './book-content';
import { contentOf } from './cell-content';
import { shownWidths } from './column-widths';
import { WHOLE_BOOK } from './grid';
import { customOf } from './kept-facts';
import { keepFormula } from './kept-formula';
import { rangeOf } from './read-sheet';

export interface LoadOptions {
  /** The unit's id in Univer. */
  readonly unitId: string;
  readonly locale?: LocaleType;
  /** True for a formula (without `=`) the grid works out as Excel does; `runsInGrid` says which. */
  readonly isLive: (formula: string) => boolean;
}

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;
const LEAST_ROWS = 1000;
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

/**
 * Start the formula plugin with `initialFormulaComputing: CalculationMode.WHEN_EMPTY`: formulas the file has no value
 * for are worked out, all others keep theirs until something they look at changes.
 * @example univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(content, { unitId: 'book', isLive }))
 */
export function workbookData(content: BookContent, options: LoadOptions): IWorkbookData {
  const styles = new StyleTable();
  const sheets = content.sheets.map((sheet, index) =>
    worksheetData(sheet, `sheet-${index + 1}`, styles, options),
  );
  return {
    id: options.unitId,
    name: content.bookName,
    appVersion: '',
    locale: options.locale ?? LocaleType.EN_US,
    styles: styles.all,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet] as const)),
    resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(namesData(content)) }],
  };
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

function worksheetData(
  { snapshot, visible, isProtected, formulas }: SheetContent,
  id: string,
  styles: StyleTable,
  options: LoadOptions,
): SheetData {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const { used } = snapshot;
  const put = (row: number, column: number, cell: ICellData): void => {
    const line = (cellData[row] ??= {});
    line[column] = { ...line[column], ...cell };
  };
  snapshot.values.forEach((values, offset) => {
    const row = (used?.top ?? 0) + offset;
    const headed = snapshot.tables.some(({ area, hasHeaderRow }) => hasHeaderRow && area.top === row);
    values.forEach((value, step) => {
      const column = (used?.left ?? 0) + step;
      const format = snapshot.formats[snapshot.formatIndex[offset]?.[step] ?? 0] ?? 'General';
      const style = styles.idOf(format, headed && isHeader(snapshot, row, column));
      if (value !== '' || style !== undefined) {
        put(row, column, { ...contentOf(value), ...(style === undefined ? {} : { s: style }) });
      }
    });
  });
  for (const { row, column, formula, spill } of formulas) {
    const isLive = options.isLive(formula) && (spill === null || isAddIn(formula));
    if (!isLive) {
      put(row, column, keepFormula(formula));
      continue;
    }
    // What it filled must be free for it to fill again.
    if (spill !== null) clear(cellData, spill);
    // A formula that has worked out to an empty text is no formula without a value.
    const empty = spill === null && isKnownEmpty(snapshot, row, column) ? contentOfEmpty : {};
    put(row, column, { f: `=${formula}`, ...empty });
  }
  return {
    id,
    name: snapshot.name,
    hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: (used?.right ?? 0) + SPARE_COLUMNS,
    cellData,
    mergeData: snapshot.merges.map(rangeOf),
    rowData: Object.fromEntries(snapshot.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    columnData: columnData(snapshot),
    custom: customOf({ isProtected, date1904: snapshot.date1904, tables: snapshot.tables }),
  };
}

const contentOfEmpty: ICellData = { v: '', t: CellValueType.STRING };

/** Of other array formulas it can't be told whether they were typed as such, and then the grid would spill them. */
function isAddIn(formula: string): boolean {
  return /^COPC\./i.test(formula);
}

function clear(cellData: IObjectMatrixPrimitiveType<ICellData>, area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellData[row]?.[column];
      if (cell === undefined) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

function isKnownEmpty(snapshot: SheetSnapshot, row: number, column: number): boolean {
  if (valueAt(snapshot, row, column) !== '') return false;
  // Only the first uncalculated cells are listed; beyond them none is taken for known.
  if (snapshot.uncalculated.count > snapshot.uncalculated.first.length) return false;
  return snapshot.uncalculated.first.every((cell) => cell.row !== row || cell.column !== column);
}

function isHeader({ tables }: SheetSnapshot, row: number, column: number): boolean {
  return tables.some(({ area }) => area.top === row && column >= area.left && column <= area.right);
}

function columnData(snapshot: SheetSnapshot): NonNullable<IWorksheetData['columnData']> {
  const data: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, w] of shownWidths(snapshot)) data[column] = { w };
  for (const column of snapshot.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function namesData({ names }: BookContent): Record<string, object> {
  return Object.fromEntries(
    names.map(({ name, formula, hidden }, index) => {
      const id = `name-${index + 1}`;
      return [id, { id, name, formulaOrRefString: formula, hidden, localSheetId: WHOLE_BOOK }] as const;
    }),
  );
}

/** The few styles a snapshot tells: number formats, and the header row of a table. */
class StyleTable {
  readonly all: Record<string, IStyleData> = {};
  private readonly known = new Map<string, string>();

  /** Undefined for a cell without a style. */
  idOf(format: string, header: boolean): string | undefined {
    if (format === 'General' && !header) return undefined;
    const key = `${header ? 'header' : 'plain'} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.known.size + 1}`;
    this.known.set(key, id);
    this.all[id] = {
      ...(format === 'General' ? {} : { n: { pattern: format } }),
      ...(header ? { bl: BooleanNumber.TRUE, bg: { rgb: '#E7EDF3' } } : {}),
    };
    return id;
  }
}
