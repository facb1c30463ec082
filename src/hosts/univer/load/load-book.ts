/**
 * A book read from a file → the data Univer opens. Every cell shows the value the file keeps. A formula is live when
 * the grid can work all of it out; any other stays as the value it had, its text beside it, so that opening a book
 * changes no figure.
 */
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { Area } from '../../../workbook/address';
import type { RowLooks } from '../../../workbook/plan/sheet-looks';
import { valueAt } from '../../../workbook/snapshot';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { BookContent, SheetContent } from './book-content';
import { contentOf } from '../read/cell-content';
import { WHOLE_BOOK } from '../grid/grid';
import { settingsData } from '../grid/settings';
import { customOf } from './kept-facts';
import { NOTES_RESOURCE, notesData } from './sheet-notes';
import { RULES_RESOURCE, rulesData } from '../write/conditional-rules';
import { keepFormula } from '../formulas/kept-formula';
import { rangeOf } from '../read/read-sheet';
import { columnsOf, rowsOf, shownView } from './shown-layout';
import { StyleTable } from './style-table';
import { namespace } from '../../../workbook/own/brand';

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
  const sheets = content.sheets.map((sheet, index) => worksheetData(sheet, idOf(index), styles, options));
  const bySheet = (data: (sheet: SheetContent) => object): string =>
    JSON.stringify(
      Object.fromEntries(content.sheets.map((sheet, index) => [idOf(index), data(sheet)] as const)),
    );
  return {
    id: options.unitId,
    name: content.bookName,
    appVersion: '',
    locale: options.locale ?? LocaleType.EN_US,
    styles: styles.all,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet] as const)),
    ...(content.remembered === undefined ? {} : { custom: settingsData(content.remembered) }),
    resources: [
      { name: NAMES_RESOURCE, data: JSON.stringify(namesData(content)) },
      { name: NOTES_RESOURCE, data: bySheet(({ notes = [] }) => notesData(notes)) },
      {
        name: RULES_RESOURCE,
        data: bySheet(({ conditionalFormats = [], snapshot }) =>
          rulesData(conditionalFormats, snapshot.used?.bottom ?? 0),
        ),
      },
    ],
  };
}

function idOf(index: number): string {
  return `sheet-${index + 1}`;
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

function worksheetData(
  { snapshot, visible, isProtected, formulas, occupied, looks, notes, charts }: SheetContent,
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
  const size = {
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: (used?.right ?? 0) + SPARE_COLUMNS,
  };
  const styleOf = styles.of(looks ?? null);
  const lookAt = lookFinder(looks?.cells ?? []);
  snapshot.values.forEach((values, offset) => {
    const row = (used?.top ?? 0) + offset;
    const headed = snapshot.tables.some(({ area, hasHeaderRow }) => hasHeaderRow && area.top === row);
    values.forEach((value, step) => {
      const column = (used?.left ?? 0) + step;
      const format = snapshot.formats[snapshot.formatIndex[offset]?.[step] ?? 0] ?? 'General';
      if (value === '' && looks !== undefined) return;
      const style = styleOf(lookAt(row, column), format, headed && isHeader(snapshot, row, column));
      if (value !== '' || style !== undefined) {
        put(row, column, { ...contentOf(value), ...(style === undefined ? {} : { s: style }) });
      }
    });
  });
  for (const { row, left, looks: line } of looks?.cells ?? []) {
    // Beyond the grid's edge files may have looks by the million.
    const end = Math.min(line.length, row < size.rowCount ? size.columnCount - left : 0);
    for (let step = 0; step < end; step++) {
      const look = line[step] ?? 0;
      if (look === 0 || cellData[row]?.[left + step] !== undefined) continue;
      const style = styleOf(look, null, false);
      if (style !== undefined) put(row, left + step, { s: style });
    }
  }
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
    ...size,
    cellData,
    mergeData: snapshot.merges.map(rangeOf),
    rowData: rowsOf(snapshot, looks ?? null, styles, size.rowCount),
    columnData: columnsOf(snapshot, looks ?? null, styles, size.columnCount),
    ...shownView(looks ?? null),
    custom: customOf({
      isProtected,
      date1904: snapshot.date1904,
      tables: snapshot.tables,
      // Notes the grid has are its own from now on.
      occupied: occupied.filter(({ by }) => by !== 'note' || notes === undefined),
      ...(charts === undefined ? {} : { charts }),
    }),
  };
}

/** Cells are asked for row by row, as they are listed. */
function lookFinder(rows: readonly RowLooks[]): (row: number, column: number) => number {
  let at = 0;
  return (row, column) => {
    while ((rows[at]?.row ?? Infinity) < row) at++;
    const found = rows[at];
    return found?.row === row ? (found.looks[column - found.left] ?? 0) : 0;
  };
}

const contentOfEmpty: ICellData = { v: '', t: CellValueType.STRING };

const CALLED = new RegExp(`^${namespace}\\.`, 'i');

/** Of other array formulas it can't be told whether they were typed as such, and then the grid would spill them. */
function isAddIn(formula: string): boolean {
  return CALLED.test(formula);
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

function namesData({ names }: BookContent): Record<string, object> {
  return Object.fromEntries(
    names.map(({ name, formula, hidden }, index) => {
      const id = `name-${index + 1}`;
      return [id, { id, name, formulaOrRefString: formula, hidden, localSheetId: WHOLE_BOOK }] as const;
    }),
  );
}
