/** The cell formats of styles.xml as looks, in the order cells number them. */
import type { CellLook, Line, LineStyle } from '../../../workbook/plan/sheet-looks';
import { readNumberFormats } from './number-formats';
import { elementColor, readPalette } from './read-looks-colors';
import type { Palette } from './read-looks-colors';
import { parseXml } from '../xml/xml-parser';
import { attribute, child, childrenOf, isOn, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

export interface StyleLooks {
  /** `looks[s]` is how a cell with that style looks; `looks[0]` how one without looks. */
  readonly looks: readonly CellLook[];
  readonly palette: Palette;
}

/**
 * @param theme the text of the theme part; null without one
 * @throws WorkbookProblem `damaged-xml`
 * @example readStyleLooks(styles, 'xl/styles.xml', null).looks[1] // { bold: true, fill: '1F3A5F', color: 'FFFFFF' }
 */
export function readStyleLooks(text: string, part: string, theme: string | null): StyleLooks {
  const root = parseXml(text, part);
  const palette = readPalette(theme === null ? null : parseXml(theme, 'theme'), root);
  const listed = (list: string, item: string) => childrenOf(child(root, list), item);
  const fonts = listed('fonts', 'font').map((font) => fontLook(font, palette));
  const fills = listed('fills', 'fill').map((fill) => fillLook(fill, palette));
  const borders = listed('borders', 'border').map((border) => borderLook(border, palette));
  const { formats, byStyle } = readNumberFormats(root);
  const looks = listed('cellXfs', 'xf').map((style, index): CellLook => {
    const place = (name: string): number => numberAttribute(style, name, 0);
    const format = formats[byStyle[index] ?? 0] ?? 'General';
    return {
      ...fonts[place('fontId')],
      ...fills[place('fillId')],
      ...borders[place('borderId')],
      ...alignmentLook(child(style, 'alignment')),
      ...(format === 'General' ? {} : { numberFormat: format }),
    };
  });
  return { looks: looks.length === 0 ? [{ ...fonts[0] }] : looks, palette };
}

function fontLook(font: XmlElement, palette: Palette): CellLook {
  const value = (name: string): string | undefined => attribute(child(font, name), 'val');
  const has = (name: string): boolean => child(font, name) !== undefined && isOn(value(name) ?? '1');
  const size = Number(value('sz'));
  const name = value('name');
  const color = elementColor(child(font, 'color'), palette);
  const isUnderlined = child(font, 'u') !== undefined && value('u') !== 'none';
  return {
    ...(name === undefined || name === '' ? {} : { fontName: name }),
    ...(size > 0 && size <= 409 ? { fontSize: size } : {}),
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
    ...(isUnderlined ? { underline: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

/** Solid fills, and of a gradient its first colour; dotted and striped patterns are left out. */
function fillLook(fill: XmlElement, palette: Palette): CellLook {
  const pattern = child(fill, 'patternFill');
  const isSolid = attribute(pattern, 'patternType') === 'solid';
  const stop = child(child(fill, 'gradientFill'), 'stop');
  const color = isSolid
    ? (elementColor(child(pattern, 'fgColor'), palette) ?? 'FFFFFF')
    : elementColor(child(stop, 'color'), palette);
  return color === null ? {} : { fill: color };
}

const lineStyles: Readonly<Record<LineStyle, true>> = {
  thin: true,
  hair: true,
  dotted: true,
  dashed: true,
  dashDot: true,
  dashDotDot: true,
  double: true,
  medium: true,
  mediumDashed: true,
  mediumDashDot: true,
  mediumDashDotDot: true,
  slantDashDot: true,
  thick: true,
};

function borderLook(border: XmlElement, palette: Palette): CellLook {
  const line = (...names: readonly string[]): Line | null => {
    const side = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const style = attribute(side, 'style') ?? 'none';
    if (!isLineStyle(style)) return null;
    return { style, color: elementColor(child(side, 'color'), palette) ?? '000000' };
  };
  const top = line('top');
  const right = line('right', 'end');
  const bottom = line('bottom');
  const left = line('left', 'start');
  return {
    ...(top === null ? {} : { top }),
    ...(right === null ? {} : { right }),
    ...(bottom === null ? {} : { bottom }),
    ...(left === null ? {} : { left }),
  };
}

function isLineStyle(style: string): style is LineStyle {
  return Object.hasOwn(lineStyles, style);
}

const horizontals: Readonly<Record<string, CellLook>> = {
  left: { horizontal: 'left' },
  center: { horizontal: 'center' },
  centerContinuous: { horizontal: 'center' },
  distributed: { horizontal: 'center' },
  right: { horizontal: 'right' },
  justify: { horizontal: 'justify' },
};

const verticals: Readonly<Record<string, CellLook>> = {
  top: { vertical: 'top' },
  justify: { vertical: 'top' },
  center: { vertical: 'center' },
  distributed: { vertical: 'center' },
};

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (alignment === undefined) return {};
  const turned = numberAttribute(alignment, 'textRotation', 0);
  const indent = numberAttribute(alignment, 'indent', 0);
  return {
    ...horizontals[attribute(alignment, 'horizontal') ?? ''],
    ...verticals[attribute(alignment, 'vertical') ?? ''],
    ...(isOn(attribute(alignment, 'wrapText')) ? { wrap: true } : {}),
    ...(indent > 0 && indent <= 250 ? { indent } : {}),
    ...rotationLook(turned),
  };
}

/** The file counts 1 to 90 upwards, 91 to 180 downwards, and 255 for letters below one another. */
function rotationLook(turned: number): CellLook {
  if (turned === 255) return { rotation: 'stacked' };
  if (turned > 0 && turned <= 90) return { rotation: turned };
  return turned > 90 && turned <= 180 ? { rotation: 90 - turned } : {};
}
