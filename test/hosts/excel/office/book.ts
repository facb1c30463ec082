/** An in-memory workbook that behaves like Excel's where it matters here: typing, merging, protecting, naming. */
import { contains, formatArea, overlaps, parseArea } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { evaluate } from './formula';

export interface Look {
  [property: string]: unknown;
}

export interface BookCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
  look: Look;
}

export interface BookObject {
  id: string;
  [property: string]: unknown;
}

/** A place on the sheet in points. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface BookTable extends BookObject {
  name: string;
  area: Area;
}

export interface BookFormat extends BookObject {
  area: Area;
}

export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** How a sheet is printed. */
class Page {
  readonly [property: string]: unknown;
  area: Area | null = null;
  titleRows: string | null = null;
  breaks: number[] = [];
  readonly footer: Record<string, unknown> = { leftFooter: '', centerFooter: '', rightFooter: '' };
}

export class BookSheet {
  visibility = 'Visible';
  isProtected = false;
  showGridlines = true;
  standardWidth = 8.43;
  readonly cells = new Map<number, BookCell>();
  merges: Area[] = [];
  tables: BookTable[] = [];
  charts: BookObject[] = [];
  formats: BookFormat[] = [];
  pivots: { id: string; area: Area }[] = [];
  validations: Area[] = [];
  choices: { readonly area: Area; readonly rule: unknown }[] = [];
  /** Pictures and drawn shapes, in points. */
  shapes: (BookObject & Box)[] = [];
  readonly notes = new Map<string, string>();
  /** Threaded comments, by address. */
  readonly comments = new Set<string>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Whether a filter hides them. */
  isFiltered = false;
  readonly hiddenColumns = new Set<number>();
  readonly page = new Page();
  freeze: unknown = null;
  /** Areas that dynamic arrays fill from their first cell. */
  spills: Area[] = [];

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): BookCell | undefined {
    return this.cells.get(row * 16_384 + column);
  }

  make(row: number, column: number): BookCell {
    const key = row * 16_384 + column;
    const found = this.cells.get(key);
    if (found !== undefined) return found;
    const cell: BookCell = { value: '', formula: null, numberFormat: 'General', look: {} };
    this.cells.set(key, cell);
    return cell;
  }

  *positions(): Generator<{ row: number; column: number; cell: BookCell }> {
    for (const [key, cell] of this.cells) {
      yield { row: Math.floor(key / 16_384), column: key % 16_384, cell };
    }
  }

  /** The cells there are within an area, looked up or looked through, whichever is less. */
  private *within(area: Area): Generator<{ row: number; column: number; cell: BookCell }> {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > this.cells.size) {
      for (const one of this.positions()) if (contains(area, one)) yield one;
      return;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = this.at(row, column);
        if (cell !== undefined) yield { row, column, cell };
      }
    }
  }

  /** In points; nothing for a hidden one. */
  widthOf(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.widths.get(column) ?? 48);
  }

  heightOf(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? 15);
  }

  boxOf({ top, left, bottom, right }: Area): Box {
    const sum = (from: number, to: number, sizeOf: (index: number) => number): number =>
      Array.from({ length: to - from + 1 }, (_, step) => sizeOf(from + step)).reduce((a, b) => a + b, 0);
    const [widthOf, heightOf] = [this.widthOf.bind(this), this.heightOf.bind(this)];
    return {
      left: sum(0, left - 1, widthOf),
      top: sum(0, top - 1, heightOf),
      width: sum(left, right, widthOf),
      height: sum(top, bottom, heightOf),
    };
  }

  get used(): Area | null {
    return this.usedWithin(null);
  }

  /** The smallest area around all that is used, of the whole sheet or of a part of it. */
  usedWithin(part: Area | null): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of part === null ? this.positions() : this.within(part)) {
      if (cell.value === '' && cell.formula === null) continue;
      area =
        area === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            };
    }
    return area;
  }

  /** As if a person typed it: what looks like a date, a number or a formula becomes one. */
  type(row: number, column: number, entry: unknown): void {
    const cell = this.make(row, column);
    if (entry === '' && this.spills.some((area) => fills(area, row, column))) return;
    this.unspill(row, column);
    cell.formula = null;
    const isText = cell.numberFormat === '@';
    if (typeof entry === 'number') cell.value = isText ? String(entry) : entry;
    else if (typeof entry === 'boolean') cell.value = entry;
    else if (typeof entry !== 'string') throw new OfficeFault('InvalidArgument', 'a cell of another kind');
    else if (entry.startsWith("'")) cell.value = entry.slice(1);
    else if (isText || entry === '') cell.value = entry;
    else if (/^[=+\-@]/.test(entry)) {
      cell.formula = entry.startsWith('=') ? entry : `=${entry}`;
      const given = this.book.results.get(cell.formula);
      cell.value =
        given === undefined
          ? evaluate(this.book, this, cell.formula.slice(1))
          : this.spill(row, column, given);
    } else cell.value = typed(entry);
    if (typeof cell.value === 'string' && cell.value.length > 32_767) {
      throw new OfficeFault('InvalidArgument', 'a text too long for a cell');
    }
  }

  /** Shows the values from here on if all other cells are blank; gives what the first cell shows. */
  private spill(row: number, column: number, values: readonly (readonly CellValue[])[]): CellValue {
    const [[first = ''] = []] = values;
    const width = values[0]?.length ?? 1;
    const area = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
    const cells = values.flatMap((line, r) => line.map((value, c) => ({ r, c, value }))).slice(1);
    if (cells.some(({ r, c }) => (this.at(row + r, column + c)?.value ?? '') !== '')) {
      return { error: '#SPILL!' };
    }
    for (const { r, c, value } of cells) this.make(row + r, column + c).value = value;
    if (cells.length > 0) this.spills.push(area);
    return first;
  }

  /** An array goes when its formula does, and gives way when another of its cells is filled. */
  private unspill(row: number, column: number): void {
    const area = this.spills.find((one) => contains(one, { row, column }));
    if (area === undefined) return;
    this.spills = this.spills.filter((one) => one !== area);
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        const isFirst = r === area.top && c === area.left;
        this.make(r, c).value = isFirst ? { error: '#SPILL!' } : '';
      }
    }
  }

  clear(area: Area, what: string): void {
    for (const { top, left } of this.spills) {
      if (contains(area, { row: top, column: left })) this.unspill(top, left);
    }
    for (const { row, column, cell } of [...this.within(area)]) {
      if (what === 'All') this.cells.delete(row * 16_384 + column);
      else if (what === 'Contents') Object.assign(cell, { value: '', formula: null });
      else Object.assign(cell, { numberFormat: 'General', look: {} });
    }
    if (what === 'Contents') return;
    // As in Excel: what a person laid on the cells goes with their looks.
    this.formats = this.formats.filter((one) => !covered(one.area, area));
    for (const one of this.formats) if (overlaps(one.area, area)) one['cut'] = true;
    if (what !== 'All') return;
    this.validations = this.validations.filter((one) => !overlaps(one, area));
    this.merges = this.merges.filter((one) => !overlaps(one, area));
    for (const address of this.notes.keys()) {
      const at = parseArea(address);
      if (at !== null && overlaps(at, area)) this.notes.delete(address);
    }
  }

  addTable(name: string, area: Area): BookTable {
    const table: BookTable = {
      id: this.book.id('table'),
      name,
      area,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
    };
    this.tables.push(table);
    return table;
  }

  merge(area: Area): void {
    if (this.merges.some((one) => overlaps(one, area)))
      throw new OfficeFault('InvalidArgument', 'a merge in a merge');
    this.merges.push(area);
  }
}

export class Book {
  readonly sheets: BookSheet[] = [];
  names: { name: string; formula: string; visible: boolean }[] = [];
  readonly settings = new Map<string, unknown>();
  xmlParts: { id: string; xml: string }[] = [];
  isProtected = false;
  date1904 = false;
  selected: { sheet: BookSheet; area: Area } | null = null;
  /** The sheet in front; null: the first. */
  active: BookSheet | null = null;
  /** What formulas of the add-in give, by the formula with its `=`; several cells spill. */
  readonly results = new Map<string, readonly (readonly CellValue[])[]>();
  /** Whether cells that an array fills show its formula as theirs. */
  showsSpilledFormulas = false;
  /** As some Excels do: a block written over hidden rows goes into the rows that show. */
  displaces = false;
  private nextId = 1;

  id(prefix: string): string {
    return `{${prefix}-${this.nextId++}}`;
  }

  add(name: string): BookSheet {
    if (this.isProtected) throw new OfficeFault('AccessDenied', 'the structure is protected');
    if (this.find(name) !== undefined) throw new OfficeFault('ItemAlreadyExists');
    if (name.length > 31 || /[[\]:*?/\\]/.test(name) || name === '') throw new OfficeFault('InvalidArgument');
    const sheet = new BookSheet(this, this.id('sheet'), name);
    this.sheets.push(sheet);
    return sheet;
  }

  find(key: string): BookSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  remove(sheet: BookSheet): void {
    if (this.isProtected) throw new OfficeFault('AccessDenied', 'the structure is protected');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.names) {
      if (name.formula.includes(quoted(sheet.name))) name.formula = '=#REF!$A$1';
    }
  }

  rename(sheet: BookSheet, name: string): void {
    for (const one of this.names) one.formula = one.formula.replaceAll(quoted(sheet.name), quoted(name));
    sheet.name = name;
  }

  /** Everything a person could see, to compare before and after; ids and blank default cells left out. */
  state(): unknown {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        cells: Object.fromEntries(
          [...sheet.positions()]
            .filter(({ cell }) => !isDefault(cell))
            .sort((a, b) => a.row - b.row || a.column - b.column)
            .map(({ row, column, cell }) => [
              formatArea({ top: row, left: column, bottom: row, right: column }),
              { ...cell, look: plainLook(cell.look) },
            ]),
        ),
        merges: sheet.merges.map((one) => formatArea(one)).sort(),
        tables: sheet.tables.map(({ name, area }) => `${name} ${formatArea(area)}`).sort(),
        charts: sheet.charts.map(({ name }) => name).sort(),
        formats: sheet.formats
          .map(({ area, type, cut }) => `${String(type)} ${formatArea(area)}${cut === true ? ' cut' : ''}`)
          .sort(),
        validations: sheet.validations.map((one) => formatArea(one)).sort(),
        shapes: sheet.shapes.map(({ name, left, top }) => [name, left, top]),
        notes: [...sheet.notes],
        widths: [...sheet.widths].filter(([, width]) => width !== 48),
      })),
      names: this.names.map((one) => ({ ...one })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  }
}

function isDefault(cell: BookCell): boolean {
  return (
    cell.value === '' &&
    cell.formula === null &&
    cell.numberFormat === 'General' &&
    Object.keys(plainLook(cell.look)).length === 0
  );
}

function plainLook(look: Look): Look {
  const plain: Look = {};
  for (const [key, value] of Object.entries(look)) if (value !== DEFAULT_LOOK[key]) plain[key] = value;
  return plain;
}

export const DEFAULT_LOOK: Look = {
  bold: false,
  italic: false,
  size: 11,
  color: '#000000',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};

/** True for the cells an array fills, but for the one with its formula. */
export function fills(area: Area, row: number, column: number): boolean {
  return contains(area, { row, column }) && !(area.top === row && area.left === column);
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function covered(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

function typed(entry: string): CellValue {
  if (/^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(entry)) return { error: entry };
  if (/^(true|false)$/i.test(entry)) return /^true$/i.test(entry);
  const trimmed = entry.trim();
  if (/^\d[\d.,]*%?$/.test(trimmed)) return Number.parseFloat(trimmed.replaceAll(',', ''));
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(trimmed)) return 45_292;
  if (/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d{2,4}$/i.test(trimmed)) return 45_292;
  return entry;
}
