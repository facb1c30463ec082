/** Charts in a sheet's drawing. Ours are known by their name, so that a person's own pictures and charts stay. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import type { ChartPlan } from '../../../workbook/plan';
import { chartXml } from './chart-xml';
import type { ChartBook } from './chart-xml';
import { plainAttribute } from '../xml/xml-text';
import { NS, REL, TYPE, XML_HEAD, WORKSHEET_ORDER } from '../package/namespaces';
import type { PackageDraft } from '../package/package-draft';
import { relationAttribute, relationIdOf } from '../package/relationships';
import { cut } from '../../../workbook/names';
import type { SheetDraft } from './sheet-draft';
import { attribute, child, descendants, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** How the name of every chart of ours begins. */
const CHART_NAME = 'COPC ';

// A metric may be named by a whole page.
const LONGEST_NAME = 255;
const LONGEST_DESCRIPTION = 2000;

const EMPTY_DRAWING = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.spreadsheetDrawing}" xmlns:a="${NS.drawing}"></xdr:wsDr>`;
const OWNED = ['chartStyle', 'chartColorStyle'];

/** Adds the charts on top of what the sheet's drawing holds, making the drawing where there is none. */
export function addCharts(
  draft: PackageDraft,
  sheet: SheetDraft,
  charts: readonly ChartPlan[],
  book: ChartBook,
): void {
  if (charts.length === 0) return;
  const drawing = drawingPart(draft, sheet);
  const xml = draft.xml(drawing);
  let id = 1;
  for (const one of descendants(xml.root)) {
    if (one.local === 'cNvPr') id = Math.max(id, numberAttribute(one, 'id', 0));
  }
  for (const [index, plan] of charts.entries()) {
    const part = draft.freeName('charts/chart', '.xml');
    draft.create(part, TYPE.chart, chartXml(plan, book));
    const relation = draft.relationships(drawing).add(REL.chart, part);
    xml.append(xml.root, anchorXml(plan, ++id, index + 1, relation));
    xml.commit();
  }
}

/** Takes out the charts of ours, and the drawing when nothing else is in it. */
export function removeCharts(draft: PackageDraft, sheet: SheetDraft): void {
  const element = child(sheet.root, 'drawing');
  const relation = element === undefined ? undefined : relationIdOf(element);
  if (element === undefined || relation === undefined) return;
  const drawing = draft.relationships(sheet.part).find(relation)?.target;
  if (drawing === undefined || !draft.has(drawing)) return;
  const xml = draft.xml(drawing);
  const ours = xml.root.children.filter(isOurs);
  for (const anchor of ours) {
    for (const one of descendants(anchor)) {
      const id = one.local === 'chart' && one.namespace === NS.chart ? relationIdOf(one) : undefined;
      if (id !== undefined) removeChart(draft, drawing, id);
    }
    xml.remove(anchor);
  }
  if (ours.length === 0) return;
  xml.commit();
  if (xml.root.children.length > 0) return;
  draft.remove(drawing);
  draft.relationships(sheet.part).remove(relation);
  sheet.shell.remove(element);
  sheet.shell.commit();
}

function removeChart(draft: PackageDraft, drawing: string, id: string): void {
  const relations = draft.relationships(drawing);
  const chart = relations.find(id)?.target;
  relations.remove(id);
  if (chart === undefined || !draft.has(chart)) return;
  if (draft.hasRelationships(chart)) {
    for (const one of draft.relationships(chart).list()) {
      const owned = OWNED.some((kind) => one.type.endsWith(`/${kind}`));
      if (owned && !one.external && draft.has(one.target)) draft.remove(one.target);
    }
  }
  draft.remove(chart);
}

function isOurs(anchor: XmlElement): boolean {
  for (const one of descendants(anchor)) {
    if (one.local === 'cNvPr') return attribute(one, 'name')?.startsWith(CHART_NAME) ?? false;
  }
  return false;
}

function drawingPart(draft: PackageDraft, sheet: SheetDraft): string {
  const { root, shell } = sheet;
  const element = child(root, 'drawing');
  const id = element === undefined ? undefined : relationIdOf(element);
  const found = id === undefined ? undefined : draft.relationships(sheet.part).find(id)?.target;
  if (found !== undefined && draft.has(found)) return found;
  const part = draft.freeName('drawings/drawing', '.xml');
  draft.create(part, TYPE.drawing, EMPTY_DRAWING);
  const relation = draft.relationships(sheet.part).add(REL.drawing, part);
  shell.place(
    root,
    WORKSHEET_ORDER,
    'drawing',
    `<${root.prefix}drawing${relationAttribute(root, relation)}/>`,
  );
  shell.commit();
  return part;
}

function anchorXml(plan: ChartPlan, id: number, number: number, relation: string): string {
  const { anchor } = plan;
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${Math.min(column, MAX_COLUMNS - 1)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${Math.min(row, MAX_ROWS - 1)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const name = plainAttribute(cut(`${CHART_NAME}${number} ${plan.title}`.trim(), LONGEST_NAME));
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${NS.spreadsheetDrawing}" xmlns:a="${NS.drawing}" editAs="oneCell">` +
    corner('from', anchor.left, anchor.top) +
    corner('to', anchor.right + 1, anchor.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" ` +
    `descr="${plainAttribute(cut(plan.description, LONGEST_DESCRIPTION))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${NS.chart}"><c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" ` +
    `r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
