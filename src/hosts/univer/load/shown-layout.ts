/** How a sheet of a file is laid out, in the grid's terms: sizes, hidden rows and columns, panes, grid lines, its tab. */
import { BooleanNumber } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { SheetLooks } from '../../../workbook/plan/sheet-looks';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { lookStyle } from './cell-style';
import { pixelsInFile, shownWidths } from './column-widths';
import { PIXELS_A_POINT } from '../write/layout';
import { fittingHeights } from './row-heights';
import type { StyleTable } from './style-table';

type Rows = NonNullable<IWorksheetData['rowData']>;
type Columns = NonNullable<IWorksheetData['columnData']>;

/** Heights of the file, or such as fit, and what is hidden. */
export function rowsOf(
  snapshot: SheetSnapshot,
  looks: SheetLooks | null,
  styles: StyleTable,
  rowCount: number,
): Rows {
  const data: Rows = {};
  if (looks !== null) {
    for (const [row, ah] of fittingHeights(snapshot, looks, widthsIn(looks))) data[row] = { h: ah, ah };
  }
  for (const { row, points, isFixed, look } of looks?.rows ?? []) {
    if (looks === null || row >= rowCount) continue;
    const height = points === null ? null : Math.round(points * PIXELS_A_POINT);
    data[row] = {
      ...data[row],
      ...(height === null ? {} : { h: height, ...(isFixed ? { ia: BooleanNumber.FALSE } : { ah: height }) }),
      ...(look === 0 ? {} : { s: styles.wide(looks, look) }),
    };
  }
  for (const row of snapshot.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

/** Widths of the file, or without any as wide as what stands there. */
export function columnsOf(
  snapshot: SheetSnapshot,
  looks: SheetLooks | null,
  styles: StyleTable,
  columnCount: number,
): Columns {
  const data: Columns = {};
  if (looks === null) for (const [column, w] of shownWidths(snapshot)) data[column] = { w };
  for (const { first, last, characters, look } of looks?.columns ?? []) {
    for (let column = first; looks !== null && column <= Math.min(last, columnCount - 1); column++) {
      data[column] = {
        ...(characters === null ? {} : { w: pixelsInFile(characters) }),
        ...(look === 0 ? {} : { s: styles.wide(looks, look) }),
      };
    }
  }
  for (const column of snapshot.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

// Excel's, where a file says nothing.
const USUAL_WIDTH = 64 / 7;
const USUAL_POINTS = 15;

function widthsIn({ columns, defaultCharacters }: SheetLooks): (column: number) => number {
  return (column) => {
    const own = columns.find(({ first, last }) => first <= column && column <= last);
    return pixelsInFile(own?.characters ?? defaultCharacters ?? USUAL_WIDTH);
  };
}

/** What holds for the sheet as a whole. */
export function shownView(looks: SheetLooks | null): Partial<IWorksheetData> {
  if (looks === null) return {};
  const { freeze, defaultCharacters, defaultPoints, tabColor } = looks;
  const { ff, fs } = lookStyle(looks.looks[0] ?? {});
  return {
    ...(freeze === null
      ? {}
      : {
          freeze: {
            ySplit: freeze.rows,
            xSplit: freeze.columns,
            startRow: freeze.rows === 0 ? -1 : freeze.fromRow + freeze.rows,
            startColumn: freeze.columns === 0 ? -1 : freeze.fromColumn + freeze.columns,
          },
        }),
    defaultColumnWidth: pixelsInFile(defaultCharacters ?? USUAL_WIDTH),
    defaultRowHeight: Math.round((defaultPoints ?? USUAL_POINTS) * PIXELS_A_POINT),
    ...(tabColor === null ? {} : { tabColor: `#${tabColor}` }),
    showGridlines: looks.hidesGridLines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    zoomRatio: looks.zoomPercent / 100,
    defaultStyle: { ...(ff === undefined ? {} : { ff }), ...(fs === undefined ? {} : { fs }) },
  };
}
