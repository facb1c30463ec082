/** What the workbook is made of, asked in one sync: its sheets, and which of them are ours by their hidden names. */
import type { Area } from '../../../workbook/address';
import type { OwnSheet, SheetInfo } from '../../../workbook/snapshot';
import { parseMarker } from '../../../workbook/markers';
import { sameName, sheetNamed } from '../../../workbook/plan-targets';

export interface ExcelSheet extends SheetInfo {
  /** Stays when the sheet is renamed. */
  readonly id: string;
}

export interface OwnMark {
  readonly own: OwnSheet;
  readonly sheet: ExcelSheet;
  /** The area of the marker's name. */
  readonly area: Area;
}

export interface Structure {
  readonly sheets: readonly ExcelSheet[];
  readonly marks: readonly OwnMark[];
  /** The workbook's names and their formulas, by name in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

export interface StructureRequest {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
}

/** Queues the question; the answer is there after the next sync. */
export function askStructure(context: Excel.RequestContext): StructureRequest {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const names = context.workbook.names;
  names.load('items/name,items/formula');
  return { sheets, names };
}

/** Reads the answer. Names of single sheets are not among the workbook's, so a copied sheet of ours isn't ours. */
export function structureOf(request: StructureRequest): Structure {
  const names = new Map(
    request.names.items.map((item) => [item.name.toLowerCase(), String(item.formula)] as const),
  );
  const plain = request.sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    kind: 'worksheet' as const,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  }));
  const markers = [...names].flatMap(([name, formula]) => parseMarker(name, formula) ?? []);
  const sheets = plain.map((sheet): ExcelSheet => {
    const mark = markers.find((marker) => sameName(marker.sheet, sheet.name));
    return { ...sheet, own: mark?.own ?? null };
  });
  const marks = markers.flatMap(({ own, sheet: name, area }) => {
    const sheet = sheetNamed(sheets, name);
    return sheet === undefined ? [] : [{ own, sheet, area }];
  });
  return { sheets, marks, names };
}
