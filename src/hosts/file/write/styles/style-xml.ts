/** The pieces of a style as the stylesheet spells them; every function takes the part's prefix (`"x:"` or nothing). */
import type { CellStyle } from '../../../../workbook/plan/plan';
import { plainAttribute } from '../../xml/xml-text';
import type { XmlPart } from '../../xml/xml-part';
import type { XmlElement } from '../../xml/xml-tree';

/** Formats Excel has of its own; a number format not here gets a number of its own. Dates are left out: Excel localises those. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

export function builtInFormat(code: string): number | undefined {
  return BUILT_IN.get(code);
}

/**
 * The format of Excel's own that shows most of what a code would, for a workbook that can't take another one.
 * @example nearestBuiltIn('+0.0%;-0.0%') // 10, which is 0.00%
 */
export function nearestBuiltIn(code: string): number {
  const plain = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  const decimals = /[0#?][.][0#?]/.test(plain);
  if (/[hs]/i.test(plain)) return /[dy]/i.test(plain) ? 22 : plain.includes('[') ? 46 : 21;
  if (/[dy]/i.test(plain)) return /d/i.test(plain) ? 14 : 17;
  if (plain.includes('%')) return decimals ? 10 : 9;
  if (/[0#?]/.test(plain)) return plain.includes(',') ? (decimals ? 4 : 3) : decimals ? 2 : 1;
  return plain.includes('@') ? 49 : 0;
}

export function formatXml(p: string, id: number, code: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${plainAttribute(code)}"/>`;
}

/** A font like the workbook's default one, with what the style asks for. */
export function fontXml(p: string, base: XmlElement | undefined, style: CellStyle): string {
  const kept = (local: string): string => {
    const found = base?.children.find((one) => one.local === local);
    if (found === undefined) return '';
    const attributes = found.attributes.filter(({ name }) => !name.startsWith('xmlns'));
    return `<${p}${local}${attributes.map(({ name, value }) => ` ${name}="${plainAttribute(value)}"`).join('')}/>`;
  };
  return (
    `<${p}font>` +
    (style.bold === true ? `<${p}b/>` : '') +
    (style.italic === true ? `<${p}i/>` : '') +
    (style.fontSize === undefined
      ? kept('sz') || `<${p}sz val="11"/>`
      : `<${p}sz val="${style.fontSize}"/>`) +
    (style.color === undefined ? kept('color') : `<${p}color rgb="${argb(style.color)}"/>`) +
    (kept('name') || `<${p}name val="Calibri"/>`) +
    kept('family') +
    kept('charset') +
    kept('scheme') +
    `</${p}font>`
  );
}

export function fillXml(p: string, color: string): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

export function borderXml(p: string, border: NonNullable<CellStyle['border']>): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string =>
    border.edge === 'all' || border.edge === name
      ? `<${p}${name} style="thin"><${p}color rgb="${argb(border.color)}"/></${p}${name}>`
      : `<${p}${name}/>`;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map(side).join('');
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

export interface FormatIds {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function xfXml(p: string, ids: FormatIds, style: CellStyle, quotePrefix: boolean): string {
  const alignment = [
    style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? '' : ` vertical="${style.vertical}"`,
    style.wrap === true ? ' wrapText="1"' : '',
    style.indent === undefined || style.indent === 0 ? '' : ` indent="${style.indent}"`,
  ].join('');
  const head =
    `<${p}xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"` +
    (quotePrefix ? ' quotePrefix="1"' : '') +
    (ids.format === 0 ? '' : ' applyNumberFormat="1"') +
    (ids.font === 0 ? '' : ' applyFont="1"') +
    (ids.fill === 0 ? '' : ' applyFill="1"') +
    (ids.border === 0 ? '' : ' applyBorder="1"');
  return alignment === '' ? `${head}/>` : `${head} applyAlignment="1"><${p}alignment${alignment}/></${p}xf>`;
}

/** A cell format like that one, with another number format. What programs keep in it beside the standard is left out. */
export function reformattedXf(like: XmlElement, part: XmlPart, format: number): string {
  const kept = like.attributes
    .filter(({ name }) => !name.includes(':') && name !== 'numFmtId' && name !== 'applyNumberFormat')
    .map(({ name, value }) => ` ${name}="${plainAttribute(value)}"`)
    .join('');
  const inside = like.children.filter(({ local }) => local !== 'extLst').map((one) => part.outer(one));
  const open = `<${like.name} numFmtId="${format}"${kept}${format === 0 ? '' : ' applyNumberFormat="1"'}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${like.name}>`;
}

/** A differential format: what a conditional format lays over a cell. */
export function dxfXml(
  p: string,
  style: Pick<CellStyle, 'color' | 'fill' | 'bold'>,
  format: { readonly id: number; readonly code: string } | null,
): string {
  const font =
    (style.bold === true ? `<${p}b/>` : '') +
    (style.color === undefined ? '' : `<${p}color rgb="${argb(style.color)}"/>`);
  const fill =
    style.fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(style.fill)}"/></${p}patternFill></${p}fill>`;
  const number = format === null ? '' : formatXml(p, format.id, format.code);
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${number}${fill}</${p}dxf>`;
}

/** `argb('1f4e78')` is `'FF1F4E78'`. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/**
 * What an entry of the stylesheet means, apart from how it is spelled, so that an existing one is found again: without
 * prefixes, attribute order, and flags that only repeat what is there.
 */
export function meaning(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name, value }) => !name.includes(':') && !name.startsWith('xmlns') && !isDefault(name, value))
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  const inside = element.children.map(meaning).join('');
  return `<${element.local} ${attributes.join(' ')}>${inside}</>`;
}

function isDefault(name: string, value: string): boolean {
  return name.startsWith('apply') || ((name === 'quotePrefix' || name === 'pivotButton') && value === '0');
}
