/** What the workbook in the grid is made of: its sheets, and which of them are ours by their hidden names. */
import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import type { Area } from '../../../workbook/address';
import { cellsName, markerName, parseMarker } from '../../../workbook/markers';
import { parseRectangles } from '../../../workbook/rectangles';
import type { OwnSheet, SheetInfo } from '../../../workbook/snapshot';
import { bookNames } from './grid';
import type { Grid } from './grid';
import { keptFacts } from '../load/kept-facts';

export interface GridSheet extends SheetInfo {
  readonly sheet: Worksheet;
}

/** What of a sheet of ours we wrote before: around all of it, and exactly which cells. */
export interface Ours {
  readonly box: Area;
  readonly cells: readonly Area[];
}

/** The workbook's sheets in order. */
export function sheetsOf(grid: Grid): readonly GridSheet[] {
  const markers = bookNames(grid).flatMap(
    ({ name, formulaOrRefString }) => parseMarker(name, formulaOrRefString) ?? [],
  );
  return grid.workbook.getSheets().map((sheet) => {
    const name = sheet.getName();
    const mark = markers.find((marker) => marker.sheet.toLowerCase() === name.toLowerCase());
    return {
      sheet,
      name,
      kind: 'worksheet',
      visible: sheet.getConfig().hidden !== BooleanNumber.TRUE,
      own: mark?.own ?? null,
      isProtected: keptFacts(sheet).isProtected,
    };
  });
}

/** Both hidden names of a sheet of ours. */
export function namesOf(own: OwnSheet): readonly [marker: string, cells: string] {
  return [markerName(own), cellsName(own)];
}

/** The cells of ours on a sheet; null when its marker is gone. */
export function oursOn(grid: Grid, own: OwnSheet, sheet: string): Ours | null {
  const [marker, cells] = namesOf(own).map((wanted) =>
    bookNames(grid).find(({ name }) => name.toLowerCase() === wanted.toLowerCase()),
  );
  const mark = marker === undefined ? null : parseMarker(marker.name, marker.formulaOrRefString);
  if (mark === null) return null;
  const exact = cells === undefined ? null : parseRectangles(cells.formulaOrRefString, sheet);
  return { box: mark.area, cells: exact ?? [mark.area] };
}
