/** A new sheet of ours before anything is written into it: what a person may change afterwards and keep. */
import { formatCell } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan';
import { NS, XML_HEAD } from '../package/namespaces';

/** The part's text: view, frozen panes and page set-up as planned, no cells yet. */
export function ownSheetXml(plan: Pick<SheetPlan, 'freeze' | 'hideGridLines' | 'print'>): string {
  const fit = plan.print?.fitToOnePageWide === true;
  const landscape = plan.print?.landscape === true;
  const grid = plan.hideGridLines ? ' showGridLines="0"' : '';
  const pageSetup =
    plan.print === null
      ? ''
      : `<pageSetup orientation="${landscape ? 'landscape' : 'portrait'}"${fit ? ' fitToHeight="0"' : ''}/>`;
  return (
    `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}">` +
    (fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<dimension ref="A1"/><sheetViews><sheetView${grid} workbookViewId="0"${paneXml(plan.freeze)}</sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData>' +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${pageSetup}</worksheet>`
  );
}

function paneXml(freeze: SheetPlan['freeze']): string {
  if (freeze === null || (freeze.rows <= 0 && freeze.columns <= 0)) return '/>';
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const others = pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  return (
    `><pane${split} topLeftCell="${formatCell({ row: rows, column: columns })}" activePane="${pane}" state="frozen"/>` +
    `${others}<selection pane="${pane}"/></sheetView>`
  );
}
