/**
 * A sheet's layout: widths, heights, merges, notes, tables of ours, and for a new sheet what a person may change
 * afterwards and keep.
 */
import type { SheetPlan, TablePlan } from '../../../workbook/plan/plan';
import { rangeOf } from '../office/areas';
import type { Survey } from './survey';
import { formatCell } from '../../../workbook/address';
import { freeTableName } from '../../../workbook/names';
import { isSame } from '../../../workbook/plan/table-growth';

// Seven pixels a character and five of padding at 100 %, three quarters of a point each.
const widthInPoints = (characters: number): number => (Math.min(characters, 254) * 7 + 5) * 0.75;
const SAME = 1.5;

/** Gives columns a width that have none of their own yet, and rows of a sheet of ours their height. */
export function sizeSheet(sheet: Excel.Worksheet, survey: Survey): void {
  const { plan, ours } = survey.target;
  const standard = widthInPoints(survey.standardWidth);
  for (const { column, characters } of plan.columnWidths) {
    const before = survey.widths.get(column);
    if (before !== undefined && Math.abs(before - standard) > SAME) continue;
    const area = { top: 0, left: column, bottom: 0, right: column };
    rangeOf(sheet, area).format.columnWidth = widthInPoints(characters);
  }
  for (const { column, as } of plan.columnsLike) {
    const [before, wanted] = [survey.widths.get(column), survey.modelWidths.get(as)];
    if (before === undefined || wanted === undefined || Math.abs(before - standard) > SAME) continue;
    rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = wanted;
  }
  for (const column of survey.target.sheet === null ? plan.hiddenColumns : []) {
    rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).columnHidden = true;
  }
  if (ours !== null && survey.target.sheet !== null) rangeOf(sheet, ours.box).format.autofitRows();
  for (const { row, points, grows } of plan.target.kind === 'existing' ? [] : plan.rowHeights) {
    const { format } = rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 });
    if (grows === true) format.autofitRows();
    else format.rowHeight = points;
  }
}

/** Lists to choose words from: offered, not enforced, for other words are read, too, or told. */
export function writeChoices(sheet: Excel.Worksheet, { choices }: Pick<SheetPlan, 'choices'>): void {
  for (const { area, list } of choices) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
    dataValidation.errorAlert = { showAlert: false, title: '', message: '', style: 'Information' };
  }
}

export function writeMerges(sheet: Excel.Worksheet, { merges }: Pick<SheetPlan, 'merges'>): void {
  for (const merge of merges) rangeOf(sheet, merge).merge(false);
}

/** Set once, when the sheet is added. */
export function writeView(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'freeze' | 'hideGridLines'>): void {
  if (plan.hideGridLines) sheet.showGridlines = false;
  const rows = plan.freeze?.rows ?? 0;
  const columns = plan.freeze?.columns ?? 0;
  if (rows > 0 && columns > 0) {
    const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    sheet.freezePanes.freezeAt(rangeOf(sheet, area));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function writeNotes(sheet: Excel.Worksheet, survey: Survey): void {
  for (const { cell, text } of survey.target.plan.notes) {
    const address = formatCell(cell);
    if (!survey.noted.includes(address)) sheet.notes.add(address, text);
  }
}

/** Lets tables take in the line behind them; the header of a new column is written before. */
export function growTables(sheet: Excel.Worksheet, { target, tables }: Survey): void {
  for (const { from, to } of target.plan.growingTables) {
    const table = tables.find(({ area }) => isSame(area, from));
    if (table !== undefined) sheet.tables.getItem(table.id).resize(rangeOf(sheet, to));
  }
}

const STYLE = 'TableStyleLight1';

/** @param taken names of tables and cells in the workbook, in lower case; the new one is added. */
export function writeTable(sheet: Excel.Worksheet, plan: TablePlan, taken: Set<string>): void {
  const table = sheet.tables.add(rangeOf(sheet, plan.area), true);
  const name = freeTableName(plan.name, taken);
  taken.add(name.toLowerCase());
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = plan.bandedRows;
}
