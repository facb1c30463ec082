/** Colours as a stylesheet spells them (by hand, of the theme with a tint, of the old palette) → six hexadecimal digits. */
import { attribute, child } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What the colours of a workbook refer to. */
export interface Palette {
  /** In the order cells count them: background, text, second background, second text, six accents, two of links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = (
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 ' + '0563C1 954F72'
).split(' ');

const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = (
  `${BASIC} ${BASIC} ` +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  // The window's own text and background.
  '000000 FFFFFF'
).split(' ');

/** Names of the theme's colours in the order cells count them, which isn't the theme's. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** @param theme the root of the theme part; `styles` that of the stylesheet. What is missing is Excel's own. */
export function readPalette(theme: XmlElement | null, styles: XmlElement): Palette {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const own = child(child(styles, 'colors'), 'indexedColors')?.children ?? [];
  return {
    theme: THEME_ORDER.map((name, index) => {
      const given = child(scheme, name)?.children[0];
      const said = attribute(given, 'lastClr') ?? attribute(given, 'val');
      return sixDigits(said) ?? OFFICE_THEME[index] ?? '000000';
    }),
    indexed: INDEXED.map((color, index) => sixDigits(attribute(own[index], 'rgb')) ?? color),
  };
}

/**
 * Null for an automatic colour, and for one that can't be made out.
 * @param given the attributes of an element such as `<color theme="0" tint="-0.15"/>`, which is `'D9D9D9'`
 */
export function colorOf(given: (name: string) => string | undefined, palette: Palette): string | null {
  const theme = given('theme');
  const indexed = given('indexed');
  const base =
    sixDigits(given('rgb')) ??
    (theme === undefined ? null : palette.theme[Number(theme)]) ??
    (indexed === undefined ? null : palette.indexed[Number(indexed)]) ??
    null;
  const tint = Number(given('tint') ?? 0);
  return base === null || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

/** As `colorOf`; null without an element. */
export function elementColor(element: XmlElement | undefined, palette: Palette): string | null {
  return element === undefined ? null : colorOf((name) => attribute(element, name), palette);
}

/**
 * Darker for a tint below 0, lighter above: hue and saturation stay, lightness moves that part of the way.
 * @example tinted('FFFFFF', -0.5) // '808080'
 */
export function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const part = Math.min(1, Math.max(-1, tint));
  const moved = part < 0 ? lightness * (1 + part) : lightness + (1 - lightness) * part;
  // How far the channels lie apart at the old lightness and at the new one, the saturation being the same.
  const room = 1 - Math.abs(2 * lightness - 1);
  const spread = room === 0 ? 0 : (1 - Math.abs(2 * moved - 1)) / room;
  return [red, green, blue]
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, moved + (channel - lightness) * spread))))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** `sixDigits('FF1f3a5f')` is `'1F3A5F'`: the first two of eight say how opaque it is, which cells ignore. */
function sixDigits(text: string | undefined): string | null {
  return /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase() ?? null;
}
