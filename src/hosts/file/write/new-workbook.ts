/**
 * What is new before anything is written into it: the smallest workbook Excel opens, to be patched like any other, a sheet
 * of ours as a person may change it afterwards and keep it so, and a CSV's data as a sheet plan.
 */
import type { CellBlock, CellStyle, PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import { emptySheetPlan } from '../../../workbook/plan/plan';
import { isCellError } from '../../../workbook/snapshot';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Codec } from '../zip/codec';
import { NS, REL, TYPE, XML_HEAD } from '../package/namespaces';
import { writeZip } from '../zip/zip-writer';
import { formatCell } from '../../../workbook/address';

const WORKBOOK_PART = 'xl/workbook.xml';

/** A package with a workbook that has no sheet yet; at least one must be added. */
export function emptyWorkbook(codec: Codec): { readonly bytes: Uint8Array; readonly workbookPart: string } {
  const encoder = new TextEncoder();
  const parts = new Map<string, Uint8Array>(
    [
      [
        '[Content_Types].xml',
        `${XML_HEAD}<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="${TYPE.relationships}"/>` +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/${WORKBOOK_PART}" ContentType="${TYPE.workbook}"/></Types>`,
      ],
      [
        '_rels/.rels',
        `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"><Relationship Id="rId1" ` +
          `Type="${REL.officeDocument}" Target="${WORKBOOK_PART}"/></Relationships>`,
      ],
      [
        WORKBOOK_PART,
        `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}"><bookViews><workbookView xWindow="0" ` +
          'yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"></Relationships>`,
      ],
    ].map(([name = '', text = '']) => [name, encoder.encode(text)] as const),
  );
  return { bytes: writeZip(null, parts, codec), workbookPart: WORKBOOK_PART };
}

/** A sheet's values and number formats as a plan: texts stay texts, errors become their text. */
export function snapshotPlan(snapshot: SheetSnapshot): SheetPlan {
  const styles: CellStyle[] = snapshot.formats.map((numberFormat) => ({ numberFormat }));
  const { used } = snapshot;
  const blocks: CellBlock[] =
    used === null ? [] : [{ row: used.top, column: used.left, rows: snapshot.values.map(plannedRow) }];
  return { ...emptySheetPlan, target: { kind: 'existing', name: snapshot.name }, styles, blocks };

  function plannedRow(values: SheetSnapshot['values'][number], row: number): readonly (PlannedCell | null)[] {
    return values.map((value, column) => {
      if (value === '') return null;
      const format = snapshot.formatIndex[row]?.[column] ?? 0;
      const style = (snapshot.formats[format] ?? 'General') === 'General' ? {} : { style: format };
      return { value: isCellError(value) ? value.error : value, ...style };
    });
  }
}

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
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>${pageSetup}</worksheet>`
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
