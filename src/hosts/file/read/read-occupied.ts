/**
 * What of a sheet is not free though its cells may be blank and the snapshot doesn't tell: pivot tables, notes,
 * validations, sparklines and what is drawn over it (worksheets §3). Found in what stands around the cells and in the
 * parts the sheet points to.
 */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { occupiedIn } from '../../../workbook/occupied';
import type { Occupant, OccupiedArea } from '../../../workbook/occupied';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { WorkbookPackage } from '../package/package';
import { splitSheet } from '../xml/sheet-pieces';
import { XmlPart } from '../xml/xml-part';
import { attribute, child, childrenOf, descendants, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

// Units of drawings: 9,525 a pixel; a column without a width of its own is 64 pixels wide, a row 20 high.
const PIXEL = 9_525;
const ROW = 20;
const COLUMN = 64;

/** @param part the worksheet's part. @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
export function readOccupied(
  pkg: WorkbookPackage,
  part: string,
  snapshot: SheetSnapshot,
): readonly OccupiedArea[] {
  const { head, tail } = splitSheet(pkg.utf8(part), part);
  const sheet = new XmlPart(head + tail, part);
  const found: OccupiedArea[] = [...occupiedIn(snapshot)];
  const add = (by: Occupant, areas: readonly (Area | null)[]): void => {
    for (const area of areas) if (area !== null) found.push({ by, area });
  };
  for (const element of descendants(sheet.root)) {
    if (element.local === 'dataValidation') add('validation', areasOf(sheet, element));
    else if (element.local === 'sparkline') add('sparkline', areasOf(sheet, element));
  }
  const parts = (kind: string) =>
    pkg
      .relationships(part)
      .filter((one) => one.kind === kind && !one.external && pkg.archive.entry(one.target) !== undefined)
      .map(({ target }) => ({ text: pkg.text(target), target }));
  for (const { text, target } of parts('pivotTable')) {
    add('pivot', [parseArea(attribute(child(new XmlPart(text, target).root, 'location'), 'ref') ?? '')]);
  }
  for (const { text, target } of parts('comments')) {
    const list = childrenOf(child(new XmlPart(text, target).root, 'commentList'), 'comment');
    add(
      'note',
      list.map((one) => parseArea(attribute(one, 'ref') ?? '')),
    );
  }
  for (const { text, target } of parts('drawing')) {
    const drawing = new XmlPart(text, target);
    const edges = columnEdges(sheet.root);
    add(
      'shape',
      drawing.root.children.map((anchor) => under(drawing, anchor, edges)),
    );
  }
  for (const { text } of parts('vmlDrawing')) add('shape', controlsIn(text));
  return found;
}

/** The cells under an anchor of a drawing; null for one that says no place. @param sheet the worksheet, for its widths */
export function drawnOver(drawing: XmlPart, anchor: XmlElement, sheet: XmlElement): Area | null {
  return under(drawing, anchor, columnEdges(sheet));
}

/** The cells of a validation or a sparkline: in an attribute, or in an element where it is of a later Excel. */
function areasOf(sheet: XmlPart, element: XmlElement): readonly (Area | null)[] {
  const written = element.children.find(({ local }) => local === 'sqref');
  const said = attribute(element, 'sqref') ?? (written === undefined ? '' : sheet.textOf(written));
  return said.trim().split(/\s+/).map(parseArea);
}

function under(drawing: XmlPart, anchor: XmlElement, edges: ColumnEdges): Area | null {
  const said = (parent: XmlElement | undefined, local: string): number => {
    const element = child(parent, local);
    return element === undefined ? 0 : Number(drawing.textOf(element));
  };
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const size = child(anchor, 'ext');
  const place = child(anchor, 'pos');
  const [width, height] = [numberAttribute(size, 'cx', 0) / PIXEL, numberAttribute(size, 'cy', 0) / PIXEL];
  if (from !== undefined && to !== undefined) {
    const [right, bottom] = [said(to, 'col'), said(to, 'row')];
    return {
      top: said(from, 'row'),
      left: said(from, 'col'),
      // A drawing that ends where a cell begins doesn't lie on it.
      bottom: Math.max(said(from, 'row'), said(to, 'rowOff') > 0 ? bottom : bottom - 1),
      right: Math.max(said(from, 'col'), said(to, 'colOff') > 0 ? right : right - 1),
    };
  }
  if (from !== undefined) {
    const top = said(from, 'row');
    const left = said(from, 'col');
    const start = edges.startOf(left) + said(from, 'colOff') / PIXEL;
    return placed(top, left, top + (said(from, 'rowOff') / PIXEL + height) / ROW, edges.at(start + width));
  }
  if (place === undefined) return null;
  const [x, y] = [numberAttribute(place, 'x', 0) / PIXEL, numberAttribute(place, 'y', 0) / PIXEL];
  return placed(Math.floor(y / ROW), edges.at(x), (y + height) / ROW, edges.at(x + width));
}

function placed(top: number, left: number, end: number, right: number): Area {
  const bottom = Math.min(MAX_ROWS - 1, Math.max(top, Math.ceil(end) - 1));
  return { top, left, bottom, right: Math.max(left, right) };
}

interface ColumnEdges {
  /** Where a column begins, in pixels. */
  startOf(column: number): number;
  /** The column a point lies in. */
  at(pixels: number): number;
}

function columnEdges(root: XmlElement): ColumnEdges {
  const widths = new Map<number, number>();
  for (const one of childrenOf(child(root, 'cols'), 'col')) {
    const last = Math.min(numberAttribute(one, 'max', 0), MAX_COLUMNS);
    const pixels = attribute(one, 'hidden') === '1' ? 0 : Math.round(numberAttribute(one, 'width', 9.14) * 7);
    for (let column = numberAttribute(one, 'min', 1) - 1; column < last; column++) widths.set(column, pixels);
  }
  const widthOf = (column: number): number => widths.get(column) ?? COLUMN;
  return {
    startOf(column) {
      let start = 0;
      for (let before = 0; before < column; before++) start += widthOf(before);
      return start;
    },
    at(pixels) {
      let column = 0;
      for (let end = widthOf(0); end < pixels && column < MAX_COLUMNS - 1; end += widthOf(column)) column++;
      return column;
    },
  };
}

/** Form controls and old drawings, which say their cells in text that need not be XML; boxes of notes are none. */
function controlsIn(vml: string): readonly Area[] {
  const anchored = vml.matchAll(/<x:ClientData\s[^>]*ObjectType="(?!Note")[^"]*"[^]*?<\/x:ClientData>/g);
  return [...anchored].flatMap(([data]) => {
    const anchor = /<x:Anchor>([^<]*)<\/x:Anchor>/.exec(data)?.[1]?.split(',').map(Number) ?? [];
    const [left, , top, , right, rightOff = 0, bottom, bottomOff = 0] = anchor;
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    return [
      {
        top,
        left,
        bottom: Math.max(top, bottomOff > 0 ? bottom : bottom - 1),
        right: Math.max(left, rightOff > 0 ? right : right - 1),
      },
    ];
  });
}
