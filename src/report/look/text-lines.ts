/** How many lines a text takes in a column of a sheet: not every program fits a row to its texts by itself. */
import { displayWidth } from '../../strings/display-width';

/**
 * Widths of signs of 10 points in bold Calibri, in the figures of 11 a column's width is counted in: of each kind a wide
 * one. Signs of Chinese, Japanese and Korean are as wide as they are high.
 */
const widths = {
  blank: 0.41,
  thin: 0.5,
  slim: 0.67,
  letter: 0.9,
  large: 1.04,
  broad: 1.45,
  wide: 1.8,
} as const;

const kinds = [
  [/[ijl.,:;'’"|!()[\]I-]/, widths.thin],
  [/[frst/*·]/, widths.slim],
  [/[mwMW%@]/, widths.broad],
  [/[\p{Lu}\p{Nd}&+=<>≤≥→–—]/u, widths.large],
] as const;

let ofAscii: Float64Array | null = null;

/** Of the signs of ASCII, which most texts are made of; 0 for blanks. */
function asciiWidths(): Float64Array {
  ofAscii ??= Float64Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    return /\s/.test(sign) ? 0 : widthOf(sign);
  });
  return ofAscii;
}

function widthOf(sign: string): number {
  return kinds.find(([kind]) => kind.test(sign))?.[1] ?? widths.letter;
}

/**
 * Lines of a text of 10 points, wrapped between words in a column so many characters wide; a word that is wider than the
 * column is cut, as sheets do.
 *
 * @example linesOf('Incumplimientos seguidos', 14) // 2
 * @example linesOf('Incumplimientos', 9) // 2
 */
export function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, characters), 0);
}

function linesOfParagraph(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const place = (): void => {
    if (used > 0 && used + word > characters) {
      lines += 1;
      used = 0;
    }
    used += word;
    while (used > characters) {
      lines += 1;
      used -= characters;
    }
    word = 0;
  };
  for (const sign of text) {
    const own = asciiWidths()[sign.charCodeAt(0)];
    if (own !== undefined && own > 0) {
      word += own;
      continue;
    }
    const places = displayWidth(sign);
    if (/\s/.test(sign)) {
      place();
      // A blank never begins a line.
      if (used > 0) used += widths.blank;
    } else if (places === 2) {
      place();
      word = widths.wide;
      place();
    } else if (places === 1) {
      word += widthOf(sign);
    }
  }
  place();
  return lines;
}
