/** How a worksheet part is laid out, and which cell has which style: one pass over its tags. */
import { MAX_COLUMNS, MAX_ROWS, parseCell } from '../../../workbook/address';
import type {
  CellLook,
  ColumnLook,
  FrozenPanes,
  RowLook,
  RowLooks,
  SheetLooks,
} from '../../../workbook/plan/sheet-looks';
import { plainLooks } from '../../../workbook/plan/sheet-looks';
import { cellAttributes, columnOf, newCellTag, quickCellTag } from './cell-element';
import { colorOf } from './read-looks-colors';
import type { Palette } from './read-looks-colors';
import { tagAttribute, CLOSE, cursorOn, decodeUtf8, EMPTY, END, isNamed, nextTag } from '../xml/xml-cursor';
import type { TagKind, XmlCursor } from '../xml/xml-cursor';
import { isOn } from '../xml/xml-tree';

const LT = 60;
const GT = 62;
const SLASH = 47;
const LETTER_C = 99;
const LETTER_V = 118;

type Layout = { -readonly [Key in keyof SheetLooks]: SheetLooks[Key] };

/** @throws WorkbookProblem `damaged-xml` */
export function readSheetLooks(
  bytes: Uint8Array,
  part: string,
  looks: readonly CellLook[],
  palette: Palette,
): SheetLooks {
  const cursor = cursorOn(bytes, part);
  const cells = new CellLooks(looks.length);
  const columns: ColumnLook[] = [];
  const rows: RowLook[] = [];
  const layout: Layout = { ...plainLooks, looks, columns, rows };
  const styleOf = (text: string | undefined): number => {
    const style = Number(text ?? 0);
    return Number.isInteger(style) && style > 0 && style < looks.length ? style : 0;
  };
  const quick = newCellTag();
  let views = 0;
  let row = -1;
  let column = -1;

  const next = (): TagKind => {
    // Nearly all tags are cells in the usual spelling and their values.
    for (;;) {
      const start = bytes.indexOf(LT, cursor.at);
      if (start < 0) return nextTag(cursor);
      let behind = behindValueTag(bytes, start);
      if (behind < 0) {
        behind = quickCellTag(bytes, start, quick);
        if (behind < 0 || quick.column < 0) return nextTag(cursor);
        column = quick.column;
        if (quick.style > 0 && quick.style < looks.length) cells.put(row, column, quick.style);
      }
      cursor.at = behind;
    }
  };

  for (let kind = next(); kind !== END; kind = next()) {
    if (kind === CLOSE) {
      if (isNamed(cursor, 'sheetData')) break;
    } else if (isNamed(cursor, 'c')) {
      const { reference, style } = cellAttributes(cursor);
      column = reference === '' ? column + 1 : columnOf(reference, row);
      if (column < MAX_COLUMNS && style > 0 && style < looks.length) cells.put(row, column, style);
    } else if (isNamed(cursor, 'row')) {
      const given = tagAttribute(cursor, 'r');
      row = given === undefined ? row + 1 : Number(given) - 1;
      column = -1;
      const tag = decodeUtf8(bytes, cursor.nameEnd, cursor.attributesEnd);
      // A long sheet has many rows, and most say only where they are.
      const own = (name: string) => (tag.includes(name) ? tagAttribute(cursor, name) : undefined);
      const look = isOn(own('customFormat')) ? styleOf(own('s')) : 0;
      const points = amount(own('ht'), 409.5);
      const isFixed = isOn(own('customHeight'));
      if (row < MAX_ROWS && (points !== null || look > 0)) rows.push({ row, points, isFixed, look });
    } else if (isNamed(cursor, 'sheetData') && kind === EMPTY) {
      break;
    } else if (isNamed(cursor, 'col')) {
      const first = Math.max(0, Number(tagAttribute(cursor, 'min')) - 1);
      const last = Math.min(Number(tagAttribute(cursor, 'max')), MAX_COLUMNS) - 1;
      const characters = amount(tagAttribute(cursor, 'width'), 255.75);
      if (first <= last)
        columns.push({ first, last, characters, look: styleOf(tagAttribute(cursor, 'style')) });
    } else if (isNamed(cursor, 'tabColor')) {
      layout.tabColor = cursorColor(cursor, palette);
    } else if (isNamed(cursor, 'sheetFormatPr')) {
      const wide = amount(tagAttribute(cursor, 'defaultColWidth'), 255.75);
      const base = Number(tagAttribute(cursor, 'baseColWidth') ?? 8);
      // Without a width of its own a column has room for so many digits and a margin, in steps of eight pixels.
      layout.defaultCharacters = wide ?? (Math.ceil((base * 7 + 5) / 8) * 8) / 7;
      layout.defaultPoints = amount(tagAttribute(cursor, 'defaultRowHeight'), 409.5);
    } else if (isNamed(cursor, 'sheetView')) {
      views++;
      if (views === 1) readView(cursor, layout);
    } else if (isNamed(cursor, 'pane') && views === 1) {
      layout.freeze = readPane(cursor, layout.freeze);
    }
  }
  if (views > 0 && layout.freeze?.rows === 0 && layout.freeze.columns === 0) layout.freeze = null;
  return { ...layout, cells: cells.finish() };
}

/** Behind `<v>`, `</v>` or `</c>`, which mostly follow a cell's tag; -1 for any other tag. */
function behindValueTag(bytes: Uint8Array, start: number): number {
  const first = bytes[start + 1];
  if (first === LETTER_V && bytes[start + 2] === GT) return start + 3;
  if (first !== SLASH || bytes[start + 3] !== GT) return -1;
  return bytes[start + 2] === LETTER_V || bytes[start + 2] === LETTER_C ? start + 4 : -1;
}

function readView(cursor: XmlCursor, layout: Layout): void {
  const grid = tagAttribute(cursor, 'showGridLines');
  layout.hidesGridLines = grid !== undefined && !isOn(grid);
  layout.zoomPercent = amount(tagAttribute(cursor, 'zoomScale'), 400) ?? 100;
  const corner = parseCell(tagAttribute(cursor, 'topLeftCell') ?? '');
  layout.freeze = { rows: 0, columns: 0, fromRow: corner?.row ?? 0, fromColumn: corner?.column ?? 0 };
}

/** Only panes that hold still: a sheet that is split to scroll both halves is shown in one. */
function readPane(cursor: XmlCursor, corner: FrozenPanes | null): FrozenPanes | null {
  const state = tagAttribute(cursor, 'state');
  if (corner === null || (state !== 'frozen' && state !== 'frozenSplit')) return corner;
  const count = (name: string): number => Math.round(amount(tagAttribute(cursor, name), MAX_ROWS) ?? 0);
  return { ...corner, rows: count('ySplit'), columns: count('xSplit') };
}

function cursorColor(cursor: XmlCursor, palette: Palette): string | null {
  return colorOf((name) => tagAttribute(cursor, name), palette);
}

/** A number above 0, at most so large; null for anything else. */
function amount(text: string | undefined, most: number): number | null {
  const value = Number(text ?? Number.NaN);
  return value > 0 ? Math.min(value, most) : null;
}

/** Collects a row in one piece; a row like the one above shares its memory. */
class CellLooks {
  private readonly line: Uint16Array | Uint32Array;
  private readonly rows: RowLooks[] = [];
  private row = -1;
  private first = MAX_COLUMNS;
  private last = -1;

  constructor(styles: number) {
    this.line = styles > 0xffff ? new Uint32Array(MAX_COLUMNS) : new Uint16Array(MAX_COLUMNS);
  }

  put(row: number, column: number, style: number): void {
    if (row !== this.row) this.flush();
    this.row = row;
    this.line[column] = style;
    this.first = Math.min(this.first, column);
    this.last = Math.max(this.last, column);
  }

  finish(): readonly RowLooks[] {
    this.flush();
    return this.rows;
  }

  private flush(): void {
    if (this.last < 0) return;
    const looks = this.line.slice(this.first, this.last + 1);
    const above = this.rows.at(-1);
    const same =
      above?.left === this.first &&
      above.looks.length === looks.length &&
      looks.every((look, index) => above.looks[index] === look);
    this.rows.push({ row: this.row, left: this.first, looks: same ? above.looks : looks });
    this.line.fill(0, this.first, this.last + 1);
    this.first = MAX_COLUMNS;
    this.last = -1;
  }
}
