/** The looks of a plan as Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../workbook/plan';

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const INDENT = 9;

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

function bordersOf({ edge, color }: NonNullable<CellStyle['border']>): IBorderData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: `#${color}` } };
  if (edge === 'top') return { t: line };
  if (edge === 'bottom') return { b: line };
  return { t: line, r: line, b: line, l: line };
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
