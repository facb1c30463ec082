/**
 * Conditional formats on sheets of ours, as a plan says them, for the workbench, which shows them. What a person added
 * there is shown too where a plan could say it; the rest stays in the file.
 */
import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { ownSheetsIn } from '../../../workbook/own/own-sheets';
import type { CellStyle, ConditionalFormat } from '../../../workbook/plan/plan';
import type { WorkbookPackage } from '../package/package';
import { splitSheet } from '../xml/sheet-pieces';
import { parseXml } from '../xml/xml-parser';
import { XmlPart } from '../xml/xml-part';
import { attribute, child, childrenOf, isOn } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { elementColor, readPalette } from './read-looks-colors';

type Overlay = Pick<CellStyle, 'color' | 'fill' | 'bold' | 'numberFormat'>;

const iconSets = ['3Symbols2', '3TrafficLights1', '3Arrows', '4TrafficLights', '5Quarters'] as const;

export interface OwnFormats {
  readonly formats: readonly ConditionalFormat[];
  /** How many of the sheet's rules no plan could say. */
  readonly left: number;
}

/**
 * By the sheet's name; a sheet that isn't ours is none of them.
 * @throws WorkbookProblem `damaged-xml`, `damaged-workbook`
 */
export function readOwnFormats(pkg: WorkbookPackage): ReadonlyMap<string, OwnFormats> {
  const names = pkg.definedNames.filter(({ localSheet }) => localSheet === null);
  const own = ownSheetsIn(names, pkg.sheets).filter(({ sheet }) => sheet.kind === 'worksheet');
  if (own.length === 0) return new Map();
  const overlays = overlaysIn(pkg);
  return new Map(own.map(({ sheet }) => [sheet.name, formatsOn(pkg, sheet.part, overlays)] as const));
}

function formatsOn(pkg: WorkbookPackage, part: string, overlays: readonly Overlay[]): OwnFormats {
  const { head, tail } = splitSheet(pkg.utf8(part), part);
  const sheet = new XmlPart(head + tail, part);
  const rules = childrenOf(sheet.root, 'conditionalFormatting').flatMap((element) => {
    const area = parseArea(attribute(element, 'sqref') ?? '');
    return childrenOf(element, 'cfRule').map((rule) => ({ area, rule }));
  });
  // The lower its number, the sooner a rule counts; those of ours stand in their order.
  rules.sort((a, b) => Number(attribute(a.rule, 'priority')) - Number(attribute(b.rule, 'priority')));
  const formats = rules.flatMap(({ area, rule }) =>
    area === null ? [] : (formatOf(sheet, rule, area, overlays) ?? []),
  );
  return { formats, left: rules.length - formats.length };
}

function formatOf(
  sheet: XmlPart,
  rule: XmlElement,
  area: Area,
  overlays: readonly Overlay[],
): ConditionalFormat | null {
  const [first, ...more] = childrenOf(rule, 'formula').map((one) => sheet.textOf(one));
  const style = overlays[Number(attribute(rule, 'dxfId') ?? NaN)];
  switch (attribute(rule, 'type')) {
    case 'iconSet':
      return iconsOf(child(rule, 'iconSet'), area);
    case 'dataBar':
      return barOf(child(rule, 'dataBar'), area);
    case 'expression':
      if (first === undefined || more.length > 0 || style === undefined) return null;
      return { kind: 'formula', area, formula: first, style };
    case 'cellIs': {
      const text = /^"((?:[^"]|"")*)"$/.exec(first ?? '')?.[1];
      if (attribute(rule, 'operator') !== 'equal' || text === undefined || style === undefined) return null;
      return { kind: 'text', area, equals: text.replaceAll('""', '"'), style };
    }
    default:
      return null;
  }
}

function iconsOf(set: XmlElement | undefined, area: Area): ConditionalFormat | null {
  const icons = iconSets.find((name) => name === attribute(set, 'iconSet'));
  const [lowest, ...limits] = childrenOf(set, 'cfvo');
  const from = limits.map(numberIn).flatMap((value) => value ?? []);
  const isTurned = isOn(attribute(set, 'reverse'));
  if (icons === undefined || lowest === undefined || isTurned || from.length < limits.length) return null;
  return { kind: 'icons', area, icons, from, showValue: attribute(set, 'showValue') !== '0' };
}

function barOf(bar: XmlElement | undefined, area: Area): ConditionalFormat | null {
  const [low, high] = childrenOf(bar, 'cfvo');
  const color = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(attribute(child(bar, 'color'), 'rgb') ?? '')?.[1];
  if (low === undefined || high === undefined || color === undefined) return null;
  const ends = [low, high].map((one) => ({ value: numberIn(one), type: attribute(one, 'type') }));
  if (ends.some(({ value, type }) => value === null && type !== 'min' && type !== 'max')) return null;
  const [min = null, max = null] = ends.map(({ value }) => value);
  return { kind: 'bar', area, color, min, max, showValue: attribute(bar, 'showValue') !== '0' };
}

function numberIn(limit: XmlElement): number | null {
  const value = Number(attribute(limit, 'val') ?? NaN);
  return attribute(limit, 'type') === 'num' && Number.isFinite(value) ? value : null;
}

/** What the stylesheet's differential formats lay over a cell, as far as plans do. */
function overlaysIn(pkg: WorkbookPackage): readonly Overlay[] {
  if (pkg.stylesPart === null) return [];
  const root = parseXml(pkg.text(pkg.stylesPart), pkg.stylesPart);
  const palette = readPalette(null, root);
  return childrenOf(child(root, 'dxfs'), 'dxf').map((one): Overlay => {
    const font = child(one, 'font');
    const bold = child(font, 'b');
    const color = elementColor(child(font, 'color'), palette);
    const fill = elementColor(child(child(child(one, 'fill'), 'patternFill'), 'bgColor'), palette);
    const numberFormat = attribute(child(one, 'numFmt'), 'formatCode');
    return {
      ...(color === null ? {} : { color }),
      ...(fill === null ? {} : { fill }),
      ...(bold === undefined ? {} : { bold: isOn(attribute(bold, 'val') ?? '1') }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  });
}
