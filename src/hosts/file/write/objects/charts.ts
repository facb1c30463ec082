/**
 * Charts in a sheet's drawing. Ours are known by the list the workbook keeps, so that a person's own pictures and charts
 * stay, whatever they are called; one of ours that somebody moved or sized keeps its place (worksheets §3).
 */
import { MAX_COLUMNS, MAX_ROWS } from '../../../../workbook/address';
import type { Area } from '../../../../workbook/address';
import { nameCharts, ownAmong, replacedCharts } from '../../../../workbook/plan/own-charts';
import type { OwnChart } from '../../../../workbook/plan/own-charts';
import { LARGEST_INTEGER, nextNumber } from '../../package/limits';
import type { XmlPart } from '../../xml/xml-part';
import type { ChartPlan } from '../../../../workbook/plan/plan';
import { chartXml } from './chart-xml';
import type { ChartBook } from './chart-xml';
import { plainAttribute, plainText } from '../../xml/xml-text';
import { NS, REL, TYPE, XML_HEAD, WORKSHEET_ORDER } from '../../package/namespaces';
import type { PackageDraft } from '../../package/package-draft';
import { relationAttribute, relationIdOf } from '../../package/relationships';
import { cut } from '../../../../workbook/names';
import type { SheetDraft } from '../sheet-draft';
import { attribute, child, descendants, numberAttribute } from '../../xml/xml-tree';
import type { XmlElement } from '../../xml/xml-tree';

const LONGEST_DESCRIPTION = 2000;
// Two points: what rounding makes of a place is no move.
const CLOSE = 25_400;

const EMPTY_DRAWING = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.spreadsheetDrawing}" xmlns:a="${NS.drawing}"></xdr:wsDr>`;
const OWNED = ['chartStyle', 'chartColorStyle'];

/** A chart of ours that was taken out. */
interface TakenChart {
  readonly name: string;
  /** Where a person put it, as the drawing says it; null where we drew it. */
  readonly moved: string | null;
}

/**
 * Adds the charts on top of what the sheet's drawing holds, making the drawing where there is none.
 * @param taken those of ours that stood there: a new one of the same title goes where a person moved it
 * @returns the names they got, with the cells they are planned on
 */
export function addCharts(
  draft: PackageDraft,
  sheet: SheetDraft,
  charts: readonly ChartPlan[],
  taken: readonly TakenChart[],
  book: ChartBook,
): readonly OwnChart[] {
  if (charts.length === 0) return [];
  const drawing = drawingPart(draft, sheet);
  const xml = draft.xml(drawing);
  const others = [...descendants(xml.root)].filter(({ local }) => local === 'cNvPr');
  const ids = new Set(others.map((one) => numberAttribute(one, 'id', 0)));
  const own = nameCharts(
    charts,
    others.map((one) => attribute(one, 'name') ?? ''),
  );
  const replaced = replacedCharts(charts, taken);
  for (const [index, plan] of charts.entries()) {
    const part = draft.freeName('charts/chart', '.xml');
    draft.create(part, TYPE.chart, chartXml(plan, book));
    const relation = draft.relationships(drawing).add(REL.chart, part);
    const id = nextNumber(ids, 2, LARGEST_INTEGER);
    ids.add(id);
    const place = replaced[index]?.moved ?? plannedPlace(plan);
    xml.append(xml.root, anchorXml(plan, { id, name: own[index]?.name ?? '', relation, place }));
    xml.commit();
  }
  return own;
}

/** Takes out the charts on the list, and the drawing when nothing else is in it. */
export function removeCharts(
  draft: PackageDraft,
  sheet: SheetDraft,
  list: readonly OwnChart[],
): readonly TakenChart[] {
  const element = child(sheet.root, 'drawing');
  const relation = element === undefined ? undefined : relationIdOf(element);
  if (element === undefined || relation === undefined) return [];
  const drawing = draft.relationships(sheet.part).find(relation)?.target;
  if (drawing === undefined || !draft.has(drawing)) return [];
  const xml = draft.xml(drawing);
  const ours = ownAmong(xml.root.children.flatMap(chartIn), list);
  const taken = ours.map(({ name, anchor, place }) => ({
    name,
    moved: place !== null && isAt(xml, anchor, place) ? null : placeXml(xml, anchor),
  }));
  for (const { anchor, id } of ours) {
    removeChart(draft, drawing, id);
    xml.remove(anchor);
  }
  if (ours.length === 0) return [];
  xml.commit();
  if (xml.root.children.length > 0) return taken;
  draft.remove(drawing);
  draft.relationships(sheet.part).remove(relation);
  sheet.shell.remove(element);
  sheet.shell.commit();
  return taken;
}

interface FoundChart {
  readonly name: string;
  readonly anchor: XmlElement;
  /** Of its relationship. */
  readonly id: string;
}

/** The chart of an anchor; of a group of several drawings none, for the group is a person's. */
function chartIn(anchor: XmlElement): readonly FoundChart[] {
  const all = [...descendants(anchor)];
  const properties = all.filter(({ local }) => local === 'cNvPr');
  const charts = all.filter(({ local, namespace }) => local === 'chart' && namespace === NS.chart);
  const id = charts[0] === undefined ? undefined : relationIdOf(charts[0]);
  if (properties.length !== 1 || charts.length !== 1 || id === undefined) return [];
  return [{ name: attribute(properties[0], 'name') ?? '', anchor, id }];
}

/** True for a chart that covers the cells it was drawn on. */
function isAt(xml: XmlPart, anchor: XmlElement, { top, left, bottom, right }: Area): boolean {
  const isCorner = (local: string, column: number, row: number): boolean => {
    const corner = child(anchor, local);
    const said = (name: string): number => {
      const element = child(corner, name);
      return element === undefined ? 0 : Number(xml.textOf(element));
    };
    return (
      corner !== undefined &&
      said('col') === column &&
      said('row') === row &&
      Math.abs(said('colOff')) <= CLOSE &&
      Math.abs(said('rowOff')) <= CLOSE
    );
  };
  return isCorner('from', left, top) && isCorner('to', right + 1, bottom + 1);
}

const PLACES = ['from', 'to', 'pos', 'ext'];

/** Where an anchor stands, spelled with our prefix: its kind, and its corners or its size. */
function placeXml(xml: XmlPart, anchor: XmlElement): string {
  const copy = (element: XmlElement): string => {
    const attributes = element.attributes.map(({ name, value }) => ` ${name}="${plainAttribute(value)}"`);
    const inside = element.children.map(copy).join('') || plainText(xml.textOf(element).trim());
    const tag = `xdr:${element.local}`;
    return `<${tag}${attributes.join('')}${inside === '' ? '/>' : `>${inside}</${tag}>`}`;
  };
  const corners = anchor.children.filter(({ local }) => PLACES.includes(local)).map(copy);
  const edits = anchor.local === 'twoCellAnchor' ? attribute(anchor, 'editAs') : undefined;
  return `${anchor.local}${edits === undefined ? '' : ` editAs="${plainAttribute(edits)}"`}>${corners.join('')}`;
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

/** The planned cells, as `placeXml` spells a place. */
function plannedPlace({ anchor }: ChartPlan): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${Math.min(column, MAX_COLUMNS - 1)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${Math.min(row, MAX_ROWS - 1)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    'twoCellAnchor editAs="oneCell">' +
    corner('from', anchor.left, anchor.top) +
    corner('to', anchor.right + 1, anchor.bottom + 1)
  );
}

function anchorXml(
  plan: ChartPlan,
  { id, name, relation, place }: { id: number; name: string; relation: string; place: string },
): string {
  const [kind = ''] = place.split(/[ >]/);
  return (
    `<xdr:${place.replace(kind, `${kind} xmlns:xdr="${NS.spreadsheetDrawing}" xmlns:a="${NS.drawing}"`)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${plainAttribute(name)}" ` +
    `descr="${plainAttribute(cut(plan.description, LONGEST_DESCRIPTION))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${NS.chart}"><c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" ` +
    `r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:${kind}>`
  );
}
