/** What the workbook is made of, asked in one sync: its sheets, and which of them are ours by their hidden names. */
import { sameName } from '../../../workbook/names';
import { ownFacts, ownSheetsIn } from '../../../workbook/own/own-sheets';
import type { BookName } from '../../../workbook/own/own-sheets';
import type { SheetInfo } from '../../../workbook/snapshot';

export interface ExcelSheet extends SheetInfo {
  /** Stays when the sheet is renamed. */
  readonly id: string;
}

export interface Structure {
  readonly sheets: readonly ExcelSheet[];
  /** Names of single sheets are not among them, so a copied sheet of ours isn't ours. */
  readonly names: readonly BookName[];
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

/** Reads the answer. */
export function structureOf(request: StructureRequest): Structure {
  const names = request.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const plain = request.sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    kind: 'worksheet' as const,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
  }));
  const found = ownSheetsIn(names, plain);
  const sheets = plain.map((sheet): ExcelSheet => ({ ...sheet, ...ownFacts(sheet, found) }));
  return { sheets, names };
}

/** The name's formula; null when the workbook has no such name. */
export function formulaOf({ names }: Structure, wanted: string): string | null {
  return names.find(({ name }) => sameName(name, wanted))?.formula ?? null;
}
