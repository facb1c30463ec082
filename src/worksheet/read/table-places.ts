/** A sheet with the lines of a reading and the coordinates that follow: what explaining a table asks for again and again. */
import type { SheetSnapshot } from '../../workbook/snapshot';
import { typedSheetOf, type TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import type { Coordinates, Says } from '../coordinates/says';
import type { Lines } from '../coordinates/lines';
import { linesOfReading } from '../coordinates/reading-lines';
import type { LineRole } from '../dimensions/line-role';
import { sheetWords } from '../dimensions/sheet-words';
import type { Reading } from '../sheet/reading';

export interface TablePlaces {
  readonly sheet: TypedSheet;
  readonly lines: Lines;
  readonly coordinates: Coordinates;
}

/** Null when the reading is none of the sheet's. */
export function tablePlaces(snapshot: SheetSnapshot, reading: Reading): TablePlaces | null {
  const sheet = typedSheetOf(snapshot);
  const lines = linesOfReading(snapshot, reading);
  if (sheet === null || lines === null) return null;
  return { sheet, lines, coordinates: coordinatesOf(sheet, lines, sheetWords(sheet.languages)) };
}

/** What a row or column of figures is, single labels counted: a row labelled "Target" in a table of results is targets. */
export function roleOf({ out, measure }: Says): LineRole {
  return out ?? measure ?? 'actual';
}
