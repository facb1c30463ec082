/** Between our areas and Excel's ranges: indices, addresses of several areas, and splitting what is too large. */
import { formatArea, parseReference } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';

/** Most cells asked of Excel in one request: values, kinds and formats of so many stay under its 5 MB. */
export const CELLS_A_REQUEST = 100_000;
/** Most rows asked in one request. */
const ROWS_A_REQUEST = 20_000;
/** Most ranges asked or written in one request: each is some 1,000 bytes of its 5 MB. */
export const RANGES_A_REQUEST = 2000;
/** The address of several areas may be 8,192 characters; we stay far below. */
const LONGEST_ADDRESS = 2000;

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, height(area), width(area));
}

/** Loads where a range is; `areaOf` reads it after the sync. */
export function askArea(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** `parseAreas("'My, sheet'!A1:B2,'My, sheet'!D4")` are the two areas, whatever the sheet; null when one is none. */
export function parseAreas(address: string): readonly Area[] | null {
  const pieces = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.map((piece) => parseReference(piece)?.area ?? null);
  return areas.every((area) => area !== null) ? areas : null;
}

/** Addresses of all the areas, in pieces short enough for Excel. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const area of areas) {
    const next = formatArea(area);
    if (text !== '' && text.length + next.length >= LONGEST_ADDRESS) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? next : `${text},${next}`;
  }
  return text === '' ? texts : [...texts, text];
}

/** An area as blocks of whole rows, each small enough for one request. */
export function blocksOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.min(ROWS_A_REQUEST, Math.floor(CELLS_A_REQUEST / width(area))));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}

/** An area row by row, for sheets with hidden rows: Excel may put a block that lies over them into others. */
export function eachRowOf(area: Area): readonly Area[] {
  return Array.from({ length: height(area) }, (_, step) => {
    return { ...area, top: area.top + step, bottom: area.top + step };
  });
}

export function width(area: Area): number {
  return area.right - area.left + 1;
}

export function height(area: Area): number {
  return area.bottom - area.top + 1;
}

export function cellCount(area: Area): number {
  return width(area) * height(area);
}
