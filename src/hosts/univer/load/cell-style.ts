/** The looks of a plan, and of a file's cells, as Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../../workbook/plan/plan';
import type { CellLook, Line, LineStyle } from '../../../workbook/plan/sheet-looks';

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const INDENT = 9;

const lines: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** `styleOf({ bold: true, fill: 'FFEEDD' })` is `{ bl: 1, bg: { rgb: '#FFEEDD' } }`. */
export function styleOf(style: CellStyle): IStyleData {
  const { numberFormat, bold, italic, fontSize, color, fill, horizontal, vertical, wrap, indent } = style;
  return {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(bold === undefined ? {} : { bl: truth(bold) }),
    ...(italic === undefined ? {} : { it: truth(italic) }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vt: verticals[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indent === undefined ? {} : { pd: { l: indent * INDENT } }),
    ...(style.border === undefined ? {} : { bd: bordersOf(style.border) }),
  };
}

/**
 * Without the number format, which is told apart.
 * @example lookStyle({ bold: true, fill: '1F3A5F' }) // { bl: 1, bg: { rgb: '#1F3A5F' } }
 */
export function lookStyle(look: CellLook): IStyleData {
  const { fontSize, color, fill, horizontal, vertical, indent, rotation, top, right, bottom, left } = look;
  const family = look.fontName === undefined ? undefined : familyOf(look.fontName);
  const shift = (indent ?? 0) * INDENT;
  const isLined = [top, right, bottom, left].some((line) => line !== undefined);
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vt: verticals[vertical] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(shift === 0 ? {} : { pd: horizontal === 'right' ? { r: shift } : { l: shift } }),
    ...(rotation === undefined ? {} : { tr: rotationOf(rotation) }),
    ...(isLined
      ? { bd: { ...side('t', top), ...side('r', right), ...side('b', bottom), ...side('l', left) } }
      : {}),
  };
}

/** What a cell's style must say so that nothing shines through of its row's or its column's. */
export const blankStyle: IStyleData = {
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
  cl: null,
  bg: null,
  bd: null,
  ht: null,
  vt: null,
  tb: null,
  tr: null,
};

/**
 * The grid hands names to the browser as they are, so a font that isn't installed needs another behind it. Carlito is as
 * wide as Calibri, and so is what the page calls `CALIBRI_WIDTH`.
 */
function familyOf(name: string): string {
  const known = /^[\p{L}_][\p{L}\p{N} _-]*$/u.test(name) ? [name] : [];
  const metric = name === 'Calibri' ? ['Carlito', CALIBRI_WIDTH] : [];
  return [
    ...known,
    ...metric,
    ...(SERIF.test(name) ? ['Times New Roman', 'serif'] : ['Arial', 'sans-serif']),
  ].join(', ');
}

/** The name under which a page gives a font every system has in the width of Calibri. */
export const CALIBRI_WIDTH = 'Calibri width';

const SERIF =
  /times|cambria|georgia|garamond|antiqua|palatino|bookman|century sch|serif|ming|song|宋体|明朝/i;

function rotationOf(rotation: NonNullable<CellLook['rotation']>): NonNullable<IStyleData['tr']> {
  return rotation === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation, v: BooleanNumber.FALSE };
}

function side(name: 't' | 'r' | 'b' | 'l', line: Line | undefined): IBorderData {
  return line === undefined ? {} : { [name]: { s: lines[line.style], cl: { rgb: `#${line.color}` } } };
}

function bordersOf({ edge, color }: NonNullable<CellStyle['border']>): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: `#${color}` } };
  if (edge === 'top') return { t: line };
  if (edge === 'bottom') return { b: line };
  return { t: line, r: line, b: line, l: line };
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
