/**
 * What of a sheet of ours is printed and how: area, repeated rows, page breaks, footer. A person's orientation, margins,
 * footer, area of another shape and breaks elsewhere stay.
 */
import { formatReference, MAX_COLUMNS, MAX_ROWS, parseReference } from '../../../../workbook/address';
import type { Area } from '../../../../workbook/address';
import { footerCodes, isReplaceable } from '../../../../workbook/plan/print-plan';
import type { FooterPlan, PrintPlan } from '../../../../workbook/plan/print-plan';
import { bounding } from '../../../../workbook/rectangles';
import { WORKSHEET_ORDER } from '../../package/namespaces';
import type { WorkbookPart } from '../../package/workbook-part';
import { cellText } from '../../xml/xml-text';
import { attribute, child, childrenOf, numberAttribute } from '../../xml/xml-tree';
import type { SheetDraft } from '../sheet-draft';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/**
 * @param name the sheet's name in the workbook
 * @param before around what we wrote there before; its page breaks are ours
 */
export function setUpPrint(
  workbook: WorkbookPart,
  sheet: SheetDraft,
  print: PrintPlan,
  { name, before }: { readonly name: string; readonly before: Area },
): void {
  const { area, titleRows, footer } = print;
  const printed = parseReference(workbook.sheetName(sheet.part, AREA) ?? '')?.area ?? null;
  const isOurs = area !== null && isOurArea(workbook.sheetName(sheet.part, AREA), area);
  if (isOurs) {
    workbook.setSheetName(sheet.part, AREA, formatReference({ sheet: name, area }));
  }
  if (titleRows !== null) {
    const rows = { ...titleRows, left: 0, right: MAX_COLUMNS - 1 };
    workbook.setSheetName(sheet.part, TITLES, wholeRows(name, rows));
  }
  if (footer !== null) setFooter(sheet, footer);
  setBreaks(sheet, print.breaks, (isOurs ? bounding([before, printed ?? before]) : null) ?? before);
}

/** None yet, or one of the same columns and first row: only its length follows what is written. */
function isOurArea(there: string | null, { top, left, right }: Area): boolean {
  if (there === null) return true;
  const area = parseReference(there)?.area;
  return area?.top === top && area.left === left && area.right === right;
}

/** `'COPC Summary'!$1:$2` */
function wholeRows(sheet: string, area: Area): string {
  const cells = formatReference({ sheet, area });
  return `${cells.slice(0, cells.lastIndexOf('!') + 1)}$${area.top + 1}:$${area.bottom + 1}`;
}

function setFooter(sheet: SheetDraft, footer: FooterPlan): void {
  const { shell } = sheet;
  const p = sheet.root.prefix;
  const { left, center, right } = footerCodes(footer);
  const text = cellText(`&L${left}&C${center}&R${right}`);
  const there = child(sheet.root, 'headerFooter');
  const odd = there === undefined ? undefined : child(there, 'oddFooter');
  if (odd !== undefined) {
    if (isReplaceable(shell.textOf(odd), footer)) shell.replaceInner(odd, text);
  } else {
    const footerXml = `<${p}oddFooter>${text}</${p}oddFooter>`;
    const xml = `<${p}headerFooter>${footerXml}</${p}headerFooter>`;
    if (there === undefined) shell.place(sheet.root, WORKSHEET_ORDER, 'headerFooter', xml);
    // A header of a person's comes before the footer, what is for other pages after it.
    else
      shell.place(
        there,
        ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader'],
        'oddFooter',
        footerXml,
      );
  }
  shell.commit();
}

/** A break's id is the number of the row above it, counted from 1: the zero-based row a page begins with. */
function setBreaks(sheet: SheetDraft, rows: readonly number[], before: Area): void {
  const { shell } = sheet;
  const p = sheet.root.prefix;
  const container = child(sheet.root, 'rowBreaks');
  const theirs = (container === undefined ? [] : childrenOf(container, 'brk')).filter((one) => {
    const row = numberAttribute(one, 'id', 0);
    return row < before.top || row > before.bottom;
  });
  if (container !== undefined) shell.remove(container);
  const ids = [
    ...theirs.map((one) => ({ id: numberAttribute(one, 'id', 0), man: attribute(one, 'man') ?? '1' })),
    ...rows.map((id) => ({ id, man: '1' })),
  ]
    .filter(
      ({ id }, index, all) => id > 0 && id < MAX_ROWS && all.findIndex((one) => one.id === id) === index,
    )
    .sort((a, b) => a.id - b.id)
    .slice(0, MOST_BREAKS);
  if (ids.length > 0) {
    const items = ids.map(({ id, man }) => `<${p}brk id="${id}" max="${MAX_COLUMNS - 1}" man="${man}"/>`);
    const counts = `count="${ids.length}" manualBreakCount="${ids.filter(({ man }) => man === '1').length}"`;
    const xml = `<${p}rowBreaks ${counts}>${items.join('')}</${p}rowBreaks>`;
    shell.place(sheet.root, WORKSHEET_ORDER, 'rowBreaks', xml);
  }
  shell.commit();
}

/** Excel's limit. */
const MOST_BREAKS = 1026;
