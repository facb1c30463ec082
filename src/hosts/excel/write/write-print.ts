/** How a sheet of ours is printed: page, area, repeated rows, page breaks, footer. */
import type { PrintPlan } from '../../../workbook/plan/print-plan';
import { footerCodes, isReplaceable } from '../../../workbook/plan/print-plan';
import { parseAreas, rangeOf } from '../office/areas';

/** What was set up before, asked with the survey; of a new sheet nothing is. */
export interface PrintBefore {
  readonly footer: Excel.HeaderFooter;
  readonly area: Excel.RangeAreas;
}

/** Asks for what a person may have set. */
export function askPrint(sheet: Excel.Worksheet): PrintBefore {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.load('leftFooter,centerFooter,rightFooter');
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  return { footer, area };
}

/** Points: what a page one wide has for its letters counts. */
const SIDE_MARGIN = 28.8;
const TOP_MARGIN = 36;
const BOTTOM_MARGIN = 43.2;

/** Orientation, margins and width, once, when the sheet is added. */
function writePage({ pageLayout }: Excel.Worksheet, print: PrintPlan): void {
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.leftMargin = pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.topMargin = TOP_MARGIN;
  pageLayout.bottomMargin = BOTTOM_MARGIN;
  if (print.fitToOnePageWide) pageLayout.zoom = { horizontalFitToPages: 1 };
}

/**
 * What follows the content, at each write. A footer of a person's stays, and so does a print area of another shape;
 * Excel doesn't say which page breaks are whose, so that all of a sheet that is ours alone are set anew.
 */
export function writePrint(
  sheet: Excel.Worksheet,
  print: PrintPlan,
  before: PrintBefore | null,
  isNew: boolean,
): void {
  if (isNew) writePage(sheet, print);
  const { pageLayout } = sheet;
  const { area, titleRows, footer, breaks } = print;
  if (area !== null && isOurArea(before, area)) pageLayout.setPrintArea(rangeOf(sheet, area));
  if (titleRows !== null) {
    pageLayout.setPrintTitleRows(`${titleRows.top + 1}:${titleRows.bottom + 1}`);
  }
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) {
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }));
  }
  if (footer === null) return;
  const there = before?.footer;
  const said = there === undefined ? '' : there.leftFooter + there.centerFooter + there.rightFooter;
  if (!isReplaceable(said, footer)) return;
  const { left, center, right } = footerCodes(footer);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = left;
  defaultForAllPages.centerFooter = center;
  defaultForAllPages.rightFooter = right;
}

/** None yet, or one of the same columns and first row: only its length follows what is written. */
function isOurArea(
  before: PrintBefore | null,
  { top, left, right }: NonNullable<PrintPlan['area']>,
): boolean {
  if (before === null || before.area.isNullObject) return true;
  const [there, ...more] = parseAreas(before.area.address) ?? [];
  return more.length === 0 && there?.top === top && there.left === left && there.right === right;
}
