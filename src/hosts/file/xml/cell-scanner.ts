/**
 * Walks the bytes of sheetData: rows, and cells where they are asked for. Bytes and not text, because a sheet may be a
 * hundred megabytes and nearly all of it is copied as it is. The cells of a row are columns of numbers, used again for
 * every row: an object for each of millions of cells would be too many.
 */
import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { fault } from './xml-parser';

export interface ScannedRow {
  /** Counted from 0. */
  readonly row: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  readonly selfClosed: boolean;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const QUOTE = 34;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const decoder = new TextDecoder();

export class CellScanner {
  /** The areas of array formulas and data tables seen so far, with the cell that holds the formula. */
  readonly formulaAreas: { readonly area: Area; readonly row: number; readonly column: number }[] = [];
  private at = 0;
  private lastRow = -1;
  private valueStart = 0;
  private valueEnd = 0;
  private sawCdata = false;
  private quickColumn = 0;
  private quickStyle = 0;
  private readonly skip: number;
  private readonly prefix: Uint8Array;

  constructor(
    private readonly bytes: Uint8Array,
    prefix: string,
    private readonly part: string,
  ) {
    this.prefix = new TextEncoder().encode(prefix);
    this.skip = this.prefix.length;
  }

  /** The next row's start tag; null behind the last. @throws WorkbookProblem `damaged-xml` when rows don't ascend */
  nextRow(): ScannedRow | null {
    const start = this.nextTag('row');
    if (start < 0) return null;
    const contentStart = this.tagEnd(start);
    const number = this.attributeOf(start, contentStart, 'r');
    const row = number === null ? this.lastRow + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= this.lastRow) throw fault(this.part, 'rows out of order', start);
    this.lastRow = row;
    this.at = contentStart;
    return { row, start, contentStart, selfClosed: this.bytes[contentStart - 2] === SLASH };
  }

  /** Finds the cells of the row just met, all of them. @returns where its end tag begins. */
  cells(row: ScannedRow, found: ScannedCells): number {
    let lastColumn = -1;
    found.length = 0;
    for (;;) {
      const start = this.nextMark(row);
      if (start < 0) throw fault(this.part, 'a row without an end', row.start);
      if (!this.isTag(start + 1, 99 /* c */)) {
        this.at = this.tagEnd(start);
        if (this.bytes[start + 1] === SLASH && this.isNamed(start + 2, 'row')) return start;
        continue;
      }
      lastColumn = this.cell(start, row.row, lastColumn, found);
    }
  }

  /** Passes over the row just met, noting array formulas only. @returns where its end tag begins. */
  pass(row: ScannedRow): number {
    for (;;) {
      const start = this.nextMark(row);
      if (start < 0) throw fault(this.part, 'a row without an end', row.start);
      if (this.bytes[start + 1] === SLASH) {
        // Only the row's own end tag ends it: `</c>`, `</v>`, `</is>` are passed.
        this.at = start + 2;
        if (!this.isNamed(start + 2, 'row')) continue;
        this.at = this.tagEnd(start);
        return start;
      }
      this.at = start + 1;
      if (this.isTag(start + 1, 102 /* f */)) this.noteFormula(start, row.row, -1);
    }
  }

  /** Behind the end tag just met. */
  get position(): number {
    return this.at;
  }

  private cell(start: number, row: number, lastColumn: number, found: ScannedCells): number {
    const behind = this.quickTag(start);
    const contentStart = behind < 0 ? this.tagEnd(start) : behind;
    const column =
      behind < 0
        ? this.find(start, contentStart, 'r')
          ? this.foundColumn()
          : lastColumn + 1
        : this.quickColumn;
    if (column <= lastColumn) throw fault(this.part, 'cells out of order', start);
    const style =
      behind < 0 ? (this.find(start, contentStart, 's') ? this.foundNumber() : 0) : this.quickStyle;
    if (this.bytes[contentStart - 2] === SLASH) {
      this.at = contentStart;
      found.add(column, start, contentStart, style, false);
      return column;
    }
    let filled = false;
    this.at = contentStart;
    for (;;) {
      const tag = this.nextMark(null);
      if (tag < 0) throw fault(this.part, 'a cell without an end', start);
      if (this.bytes[tag + 1] === SLASH) {
        const ends = this.isTag(tag + 2, 99 /* c */);
        // Text before an end tag within is a value: `<v>1</v>`.
        filled ||= !ends && (this.bytes[tag - 1] !== GT || this.sawCdata);
        this.sawCdata = false;
        this.at = this.tagEnd(tag);
        if (!ends) continue;
        found.add(column, start, this.at, style, filled);
        return column;
      }
      if (this.isTag(tag + 1, 102 /* f */)) {
        filled = true;
        this.noteFormula(tag, row, column);
      }
      this.at = this.tagEnd(tag);
    }
  }

  /**
   * Reads `<c r="B7" s="3" t="s">`, the tag as nearly every writer spells it; column and style are put aside.
   * @returns the position behind it; -1 for any other
   */
  private quickTag(start: number): number {
    const { bytes } = this;
    let at = start + 2;
    if (this.skip > 0 || !this.beginsAttribute(at, LETTER_R)) return -1;
    at += 4;
    let column = 0;
    let byte = bytes[at] ?? 0;
    for (; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) column = column * 26 + byte - 64;
    if (column === 0) return -1;
    while (byte >= 48 && byte <= 57) byte = bytes[++at] ?? 0;
    if (byte !== QUOTE) return -1;
    at++;
    let style = 0;
    if (this.beginsAttribute(at, LETTER_S)) {
      at += 4;
      for (byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
        style = style * 10 + byte - 48;
      if (byte !== QUOTE) return -1;
      at++;
    }
    if (this.beginsAttribute(at, LETTER_T)) {
      at += 4;
      for (byte = bytes[at] ?? 0; (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);)
        byte = bytes[++at] ?? 0;
      if (byte !== QUOTE) return -1;
      at++;
    }
    if (bytes[at] === SLASH) at++;
    if (bytes[at] !== GT) return -1;
    this.quickColumn = column - 1;
    this.quickStyle = style;
    return at + 1;
  }

  private beginsAttribute(at: number, letter: number): boolean {
    const { bytes } = this;
    return bytes[at] === 32 && bytes[at + 1] === letter && bytes[at + 2] === 61 && bytes[at + 3] === QUOTE;
  }

  private noteFormula(start: number, row: number, column: number): void {
    const end = this.tagEnd(start);
    const kind = this.attributeOf(start, end, 't');
    if (kind !== 'array' && kind !== 'dataTable') return;
    const area = parseArea(this.attributeOf(start, end, 'ref') ?? '');
    if (area !== null) this.formulaAreas.push({ area, row, column: column < 0 ? area.left : column });
  }

  /** The next `<`, with comments and CDATA passed; -1 at the end. */
  private nextMark(row: ScannedRow | null): number {
    if (row?.selfClosed === true) return -1;
    const { bytes } = this;
    let at = this.at;
    const { length } = bytes;
    for (;;) {
      while (at < length && bytes[at] !== LT) at++;
      if (at >= length) return -1;
      const next = bytes[at + 1];
      if (next !== 33 && next !== 63) return at;
      at = this.passed(at);
    }
  }

  /** The next start tag of that name, whatever stands between. */
  private nextTag(local: string): number {
    for (;;) {
      const start = this.nextMark(null);
      if (start < 0) return -1;
      this.at = this.tagEnd(start);
      if (this.isNamed(start + 1, local)) return start;
    }
  }

  private passed(start: number): number {
    const cdata = this.bytes[start + 2] === 91;
    this.sawCdata ||= cdata;
    const processing = this.bytes[start + 1] === 63;
    for (let at = this.bytes.indexOf(GT, start); at >= 0; at = this.bytes.indexOf(GT, at + 1)) {
      const [a, b] = [this.bytes[at - 2], this.bytes[at - 1]];
      if (processing ? b === 63 : cdata ? a === 93 && b === 93 : a === 45 && b === 45 && at > start + 5)
        return at + 1;
    }
    throw fault(this.part, 'an unfinished comment', start);
  }

  /** Behind the `>` that ends the tag beginning at `start`; `>` may stand in an attribute's quotes. */
  private tagEnd(start: number): number {
    const { bytes } = this;
    let quote = 0;
    for (let at = start + 1; at < bytes.length; at++) {
      const code = bytes[at] ?? 0;
      if (quote !== 0) {
        if (code === LT) throw fault(this.part, 'a tag in an attribute', at);
        if (code === quote) quote = 0;
      } else if (code === GT) return at + 1;
      else if (code === 34 || code === 39) quote = code;
    }
    throw fault(this.part, 'an unfinished tag', start);
  }

  /** True when the one-letter name `letter`, with the part's prefix, stands at `at`. */
  private isTag(at: number, letter: number): boolean {
    const { bytes, prefix, skip } = this;
    const behind = bytes[at + skip + 1] ?? 0;
    if (bytes[at + skip] !== letter || (behind !== GT && behind !== SLASH && behind > 32)) return false;
    for (let index = 0; index < skip; index++) if (bytes[at + index] !== prefix[index]) return false;
    return true;
  }

  private isNamed(at: number, local: string): boolean {
    const { bytes, prefix, skip } = this;
    for (let index = 0; index < skip; index++) if (bytes[at + index] !== prefix[index]) return false;
    for (let index = 0; index < local.length; index++) {
      if (bytes[at + skip + index] !== local.charCodeAt(index)) return false;
    }
    const behind = bytes[at + skip + local.length] ?? 0;
    return behind === GT || behind === SLASH || behind <= 32;
  }

  /** The value of an attribute of the tag between two offsets; null when it isn't there. */
  private attributeOf(start: number, end: number, name: string): string | null {
    if (!this.find(start, end, name)) return null;
    return decoder.decode(this.bytes.subarray(this.valueStart, this.valueEnd));
  }

  /** Looks an attribute up and remembers where its value stands. */
  private find(start: number, end: number, name: string): boolean {
    const { bytes } = this;
    for (let at = start + 1; at < end; at++) {
      const code = bytes[at] ?? 0;
      if (code === 34 || code === 39) {
        // Inside a value: pass it.
        for (at++; at < end && bytes[at] !== code;) at++;
        continue;
      }
      if (code > 32 || !this.isAttribute(at + 1, name)) continue;
      let from = at + 1 + name.length;
      while (bytes[from] !== 34 && bytes[from] !== 39) from++;
      let to = from + 1;
      while (to < end && bytes[to] !== bytes[from]) to++;
      this.valueStart = from + 1;
      this.valueEnd = to;
      return true;
    }
    return false;
  }

  private foundNumber(): number {
    let value = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) value = value * 10 + (this.bytes[at] ?? 0) - 48;
    return value;
  }

  /** The column of the cell reference found: `AB12` gives 27. */
  private foundColumn(): number {
    let column = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const letter = (this.bytes[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    return column - 1;
  }

  private isAttribute(at: number, name: string): boolean {
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[at + index] !== name.charCodeAt(index)) return false;
    }
    const behind = this.bytes[at + name.length] ?? 0;
    return behind === 61 || behind <= 32;
  }
}

export class ScannedCells {
  length = 0;
  private columns = new Int32Array(64);
  private starts = new Float64Array(64);
  private ends = new Float64Array(64);
  private styles = new Int32Array(64);
  private fills = new Uint8Array(64);

  column(index: number): number {
    return this.columns[index] ?? -1;
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** The index of the cell's style; 0 when it names none. */
  style(index: number): number {
    return this.styles[index] ?? 0;
  }

  /** Holds a value or a formula. */
  isFilled(index: number): boolean {
    return this.fills[index] === 1;
  }

  add(column: number, start: number, end: number, style: number, filled: boolean): void {
    if (this.length === this.columns.length) this.grow();
    this.columns[this.length] = column;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.styles[this.length] = style;
    this.fills[this.length] = filled ? 1 : 0;
    this.length++;
  }

  private grow(): void {
    const size = this.length * 2;
    this.columns = extended(this.columns, new Int32Array(size));
    this.starts = extended(this.starts, new Float64Array(size));
    this.ends = extended(this.ends, new Float64Array(size));
    this.styles = extended(this.styles, new Int32Array(size));
    this.fills = extended(this.fills, new Uint8Array(size));
  }
}

function extended<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
