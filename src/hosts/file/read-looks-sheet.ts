/** How a worksheet part is laid out, and which cell has which style: one pass over its tags. */
import { MAX_COLUMNS, MAX_ROWS, parseCell } from '../../workbook/address';
import type {
  CellLook,
  ColumnLook,
  FrozenPanes,
  RowLook,
  RowLooks,
  SheetLooks,
} from '../../workbook/sheet-looks';
import { plainLooks } from '../../workbook/sheet-looks';
import { cellAttributes, columnOf } from './cell-element';
import { colorOf } from './read-looks-colors';
import type { Palette } from './read-looks-colors';
import { attribute, CLOSE, cursorOn, EMPTY, END, isNamed, nextTag } from './xml-cursor';
import type { XmlCursor } from './xml-cursor';
import { isOn } from './xml';

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
  let views = 0;
  let row = -1;
  let column = -1;

  for (let kind = nextTag(cursor); kind !== END; kind = nextTag(cursor)) {
    if (kind === CLOSE) {
      if (isNamed(cursor, 'sheetData')) break;
    } else if (isNamed(cursor, 'c')) {
      const { reference, style } = cellAttributes(cursor);
      column = reference === '' ? column + 1 : columnOf(reference, row);
      if (column < MAX_COLUMNS && style > 0 && style < looks.length) cells.put(row, column, style);
    } else if (isNamed(cursor, 'row')) {
      const given = attribute(cursor, 'r');
      row = given === undefined ? row + 1 : Number(given) - 1;
      column = -1;
      const look = isOn(attribute(cursor, 'customFormat')) ? styleOf(attribute(cursor, 's')) : 0;
      const points = amount(attribute(cursor, 'ht'), 409.5);
      const isFixed = isOn(attribute(cursor, 'customHeight'));
      if (row < MAX_ROWS && (points !== null || look > 0)) rows.push({ row, points, isFixed, look });
    } else if (isNamed(cursor, 'sheetData') && kind === EMPTY) {
      break;
    } else if (isNamed(cursor, 'col')) {
      const first = Math.max(0, Number(attribute(cursor, 'min')) - 1);
      const last = Math.min(Number(attribute(cursor, 'max')), MAX_COLUMNS) - 1;
      const characters = amount(attribute(cursor, 'width'), 255.75);
      if (first <= last) columns.push({ first, last, characters, look: styleOf(attribute(cursor, 'style')) });
    } else if (isNamed(cursor, 'tabColor')) {
      layout.tabColor = cursorColor(cursor, palette);
    } else if (isNamed(cursor, 'sheetFormatPr')) {
      const wide = amount(attribute(cursor, 'defaultColWidth'), 255.75);
      const base = Number(attribute(cursor, 'baseColWidth') ?? 8);
      // Without a width of its own a column has room for so many digits and a margin, in steps of eight pixels.
      layout.defaultCharacters = wide ?? (Math.ceil((base * 7 + 5) / 8) * 8) / 7;
      layout.defaultPoints = amount(attribute(cursor, 'defaultRowHeight'), 409.5);
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

function readView(cursor: XmlCursor, layout: Layout): void {
  const grid = attribute(cursor, 'showGridLines');
  layout.hidesGridLines = grid !== undefined && !isOn(grid);
  layout.zoomPercent = amount(attribute(cursor, 'zoomScale'), 400) ?? 100;
  const corner = parseCell(attribute(cursor, 'topLeftCell') ?? '');
  layout.freeze = { rows: 0, columns: 0, fromRow: corner?.row ?? 0, fromColumn: corner?.column ?? 0 };
}

/** Only panes that hold still: a sheet that is split to scroll both halves is shown in one. */
function readPane(cursor: XmlCursor, corner: FrozenPanes | null): FrozenPanes | null {
  const state = attribute(cursor, 'state');
  if (corner === null || (state !== 'frozen' && state !== 'frozenSplit')) return corner;
  const count = (name: string): number => Math.round(amount(attribute(cursor, name), MAX_ROWS) ?? 0);
  return { ...corner, rows: count('ySplit'), columns: count('xSplit') };
}

function cursorColor(cursor: XmlCursor, palette: Palette): string | null {
  const names = ['rgb', 'theme', 'indexed', 'tint'];
  const attributes = new Map(
    names.flatMap((name) => {
      const value = attribute(cursor, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return colorOf({ name: 'tabColor', prefix: '', attributes, children: [], text: '' }, palette);
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
