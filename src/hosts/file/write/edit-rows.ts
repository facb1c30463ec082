/**
 * Writes cells as a person left them in the grid into the bytes of sheetData: what a cell was before keeps its style, and
 * every other byte is copied.
 */
import type { CellEdit } from '../../../workbook/formula-host';
import { shiftFormula } from '../../../workbook/shift-formula';
import { ByteSink } from '../xml/byte-sink';
import { CellScanner, ScannedCells } from '../xml/cell-scanner';
import type { ScannedRow } from '../xml/cell-scanner';
import type { CellContext } from './cell-xml';
import { decodeEntities, cellText } from '../xml/xml-text';
import { RowTag } from './row-tag';
import { formatCell } from '../../../workbook/address';
import { isCellError } from '../../../workbook/snapshot';
import type { CellValue } from '../../../workbook/snapshot';
import { cellXml, numberText, prefixed } from './cell-xml';

export interface EditedRows {
  readonly content: Uint8Array;
  /** Cells that held a formula and hold none any more. */
  readonly freed: readonly { readonly row: number; readonly column: number }[];
}

export interface EditContext extends CellContext {
  /** The stylesheet's index for the style of that index, with another number format. */
  withFormat(style: number, numberFormat: string): number;
}

/** Edits of one row by column. */
export type RowEdits = ReadonlyMap<number, CellEdit>;

/** @throws WorkbookProblem `damaged-xml` when the rows or cells are not what a worksheet may hold. */
export function editRows(
  content: Uint8Array,
  edits: ReadonlyMap<number, RowEdits>,
  context: EditContext,
  columnStyle: (column: number) => number,
  part: string,
): EditedRows {
  return new RowEditor(content, edits, context, columnStyle, part).run();
}

const decoder = new TextDecoder();

/** A formula written once for several cells; its cell is edited, so each of the others gets its own. */
interface LostOrigin {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

class RowEditor {
  private readonly sink: ByteSink;
  private readonly cells = new ScannedCells();
  private readonly freed: { row: number; column: number }[] = [];
  private readonly lost = new Map<string, LostOrigin>();
  private readonly pending: number[];
  private readonly isFormula: RegExp;
  private readonly formula: RegExp;

  constructor(
    private readonly content: Uint8Array,
    private readonly edits: ReadonlyMap<number, RowEdits>,
    private readonly context: EditContext,
    private readonly columnStyle: (column: number) => number,
    private readonly part: string,
  ) {
    const { prefix } = context;
    this.pending = [...edits.keys()].sort((a, b) => a - b);
    this.sink = new ByteSink(content.length + 4096);
    this.isFormula = new RegExp(`<${prefix}f[\\s/>]`);
    this.formula = new RegExp(`<${prefix}f(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}f>)`);
  }

  run(): EditedRows {
    const { content, context } = this;
    const scanner = new CellScanner(content, context.prefix, this.part);
    let copied = 0;
    for (let row = scanner.nextRow(); row !== null; row = scanner.nextRow()) {
      copied = this.newRows(copied, row.start, row.row);
      const edits = this.edits.get(row.row);
      if (edits === undefined && this.lost.size === 0) {
        if (!row.selfClosed) scanner.pass(row);
        continue;
      }
      if (this.pending[0] === row.row) this.pending.shift();
      this.cells.length = 0;
      const end = row.selfClosed ? row.contentStart : scanner.cells(row, this.cells);
      this.sink.copy(content, copied, row.start);
      this.sink.text(this.edited(row, end, edits ?? new Map()));
      copied = row.selfClosed ? row.contentStart : end;
    }
    copied = this.newRows(copied, content.length, Number.POSITIVE_INFINITY);
    this.sink.copy(content, copied, content.length);
    return { content: this.sink.done(), freed: this.freed };
  }

  /** Writes the edited rows the sheet hasn't got that come before `row`. */
  private newRows(copied: number, offset: number, row: number): number {
    if ((this.pending[0] ?? Number.POSITIVE_INFINITY) >= row) return copied;
    this.sink.copy(this.content, copied, offset);
    for (let next = this.pending[0]; next !== undefined && next < row; next = this.pending[0]) {
      this.pending.shift();
      const cells = [...(this.edits.get(next) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([column, edit]) => editedCell(this.context, edit, this.columnStyle(column)))
        .join('');
      if (cells === '') continue;
      this.sink.text(`${RowTag.fresh(this.context.prefix, next, null)}>${cells}</${this.context.prefix}row>`);
    }
    return offset;
  }

  /** The row up to its end tag; with it where it was written as one tag. */
  private edited(row: ScannedRow, end: number, edits: RowEdits): string {
    const { cells, content } = this;
    const tag = new RowTag(decoder.decode(content.subarray(row.start, row.contentStart)));
    const columns = [...edits.keys()].sort((a, b) => a - b);
    const [first] = columns;
    if (first !== undefined) tag.widen(first, columns.at(-1) ?? first);
    const styleOf = (column: number): number => tag.style ?? this.columnStyle(column);
    let text = tag.open();
    let from = row.contentStart;
    const fresh = (before: number): void => {
      while (columns[0] !== undefined && columns[0] < before) {
        const column = columns.shift() ?? 0;
        const edit = edits.get(column);
        if (edit !== undefined) text += editedCell(this.context, edit, styleOf(column));
      }
    };
    for (let index = 0; index < cells.length; index++) {
      const column = cells.column(index);
      const start = cells.start(index);
      text += decoder.decode(content.subarray(from, start));
      fresh(column);
      const xml = decoder.decode(content.subarray(start, cells.end(index)));
      const edit = edits.get(column);
      if (edit !== undefined) columns.shift();
      text += this.cell(row.row, column, xml, edit, cells.style(index));
      from = cells.end(index);
    }
    fresh(Number.POSITIVE_INFINITY);
    if (row.selfClosed) return `${text}</${this.context.prefix}row>`;
    return text + decoder.decode(content.subarray(from, end));
  }

  private cell(row: number, column: number, xml: string, edit: CellEdit | undefined, style: number): string {
    const hasFormula = this.isFormula.test(xml);
    const kept = hasFormula ? this.withOwnFormula(row, column, xml) : xml;
    if (edit === undefined) return kept;
    if (edit.content.kind === 'result' && hasFormula) {
      const shown =
        edit.numberFormat === undefined ? kept : withStyle(kept, styleOf(this.context, edit, style));
      return withResult(shown, this.context.prefix, edit.value);
    }
    if (hasFormula) {
      this.noteShared(row, column, xml);
      if (edit.content.kind !== 'formula') this.freed.push({ row, column });
    }
    return editedCell(this.context, edit, style);
  }

  /** A shared formula whose origin is edited away is lost to all that share it: they get it written out. */
  private noteShared(row: number, column: number, xml: string): void {
    const [, attributes = '', text = ''] = this.formula.exec(xml) ?? [];
    const id = sharedId(attributes);
    if (id !== null && text !== '')
      this.lost.set(id, { row, column, formula: decodeEntities(text, this.part) });
  }

  private withOwnFormula(row: number, column: number, xml: string): string {
    const [whole = '', attributes = '', text = ''] = this.formula.exec(xml) ?? [];
    const origin = this.lost.get(sharedId(attributes) ?? '');
    if (origin === undefined || text !== '') return xml;
    const p = this.context.prefix;
    const formula = shiftFormula(origin.formula, row - origin.row, column - origin.column);
    return xml.replace(whole, () => `<${p}f>${cellText(formula)}</${p}f>`);
  }
}

function sharedId(attributes: string): string | null {
  if (!/\st\s*=\s*["']shared["']/.test(attributes)) return null;
  return /\ssi\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? null;
}

/** The style of the place, with the number format the edit brings. */
function styleOf(context: EditContext, { numberFormat }: CellEdit, place: number): number {
  return numberFormat === undefined ? place : context.withFormat(place, numberFormat);
}

/** @param place the style of the place. */
function editedCell(context: EditContext, edit: CellEdit, place: number): string {
  const { cell, value, content } = edit;
  const { row, column } = cell;
  const style = styleOf(context, edit, place);
  const p = context.prefix;
  if (content.kind !== 'formula') {
    if (!isCellError(value)) {
      if (value === '' && style === 0) return '';
      return cellXml(context, row, column, { value }, style);
    }
    const own = style === 0 ? '' : ` s="${style}"`;
    return `<${p}c r="${formatCell(cell)}"${own} t="e"><${p}v>${cellText(value.error)}</${p}v></${p}c>`;
  }
  const formula = prefixed(content.formula);
  // As a formula's cached value an error is known by its text.
  const shown = isCellError(value) ? value.error : value;
  return cellXml(context, row, column, { value: shown, formula }, style);
}

/** The cell with another style. */
function withStyle(xml: string, style: number): string {
  const tag = xml.slice(0, xml.indexOf('>'));
  const bare = tag.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return bare.replace(/^<[^\s/]+/, (name) => `${name} s="${style}"`) + xml.slice(tag.length);
}

const VALUE = /<([\w-]+:)?(v|is)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1?\2>)/g;

/**
 * The cell with another value behind its formula, which stays as it is.
 * @param xml the cell as the file has it, with a formula in it
 */
function withResult(xml: string, prefix: string, value: CellValue): string {
  const [type, text] = storedResult(value);
  const start = xml.slice(0, xml.indexOf('>') + 1);
  const rest = xml.slice(start.length).replace(VALUE, '');
  const untyped = start.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const typed = type === '' ? untyped : untyped.replace(/>$/, ` t="${type}">`);
  const end = rest.lastIndexOf('</');
  return `${typed}${rest.slice(0, end)}<${prefix}v>${cellText(text)}</${prefix}v>${rest.slice(end)}`;
}

function storedResult(value: CellValue): readonly [type: string, text: string] {
  if (typeof value === 'number') return ['', numberText(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return isCellError(value) ? ['e', value.error] : ['str', value];
}
