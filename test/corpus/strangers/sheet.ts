/** Sheets of a stranger's book as cells, and as the bytes of an .xlsx or a .csv file. */
import { buildBook, head, MAIN, type GridCell } from '../package';

export interface Written {
  readonly v: string | number;
  /** A number format, en-US notation. */
  readonly format?: string;
}

export interface StrangerSheet {
  readonly name: string;
  /** By row and column, both from 0. */
  readonly cells: Map<string, Written>;
  readonly merges: string[];
  readonly hiddenRows: Set<number>;
}

export function newSheet(name: string): StrangerSheet {
  return { name, cells: new Map(), merges: [], hiddenRows: new Set() };
}

export function put(
  sheet: StrangerSheet,
  row: number,
  column: number,
  cell: Written | string | number,
): void {
  const written = typeof cell === 'object' ? cell : { v: cell };
  if (written.v !== '') sheet.cells.set(`${row},${column}`, written);
}

export function merge(sheet: StrangerSheet, from: [number, number], to: [number, number]): void {
  sheet.merges.push(`${nameOf(...from)}:${nameOf(...to)}`);
}

/** The first row, or column, below or right of everything written. */
export function end(sheet: StrangerSheet): { readonly row: number; readonly column: number } {
  let row = 0;
  let column = 0;
  for (const key of sheet.cells.keys()) {
    const [r = 0, c = 0] = key.split(',').map(Number);
    row = Math.max(row, r + 1);
    column = Math.max(column, c + 1);
  }
  return { row, column };
}

function nameOf(row: number, column: number): string {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const name = column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
  return `${name}${row + 1}`;
}

export function xlsxOf(sheets: readonly StrangerSheet[]): Uint8Array {
  const formats: string[] = [];
  const styled = (cell: Written): GridCell => {
    if (cell.format === undefined) return cell.v;
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return { v: cell.v, s: formats.indexOf(cell.format) + 1 };
  };
  const made = sheets.map((sheet) => ({
    name: sheet.name,
    rows: gridOf(sheet).map((row) => row.map((cell) => (cell === null ? null : styled(cell)))),
    after:
      sheet.merges.length === 0
        ? ''
        : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
    rowAttributes: Object.fromEntries([...sheet.hiddenRows].map((row) => [row, 'hidden="1"'])),
  }));
  return buildBook({ sheets: made, styles: stylesOf(formats) });
}

function gridOf(sheet: StrangerSheet): (Written | null)[][] {
  const { row, column } = end(sheet);
  return Array.from({ length: row }, (_, r) =>
    Array.from({ length: column }, (_, c) => sheet.cells.get(`${r},${c}`) ?? null),
  );
}

function stylesOf(formats: readonly string[]): string {
  const safe = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const xf = (id: number): string =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const numbered = formats.map(
    (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${safe(code)}"/>`,
  );
  return (
    `${head}<styleSheet xmlns="${MAIN}">` +
    (numbered.length === 0 ? '' : `<numFmts count="${numbered.length}">${numbered.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}">${xf(0)}${formats.map((_, index) => xf(170 + index)).join('')}</cellXfs></styleSheet>`
  );
}

export interface CsvManner {
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  readonly mark: boolean;
}

/** The first sheet as a spreadsheet would save it: what the cells show, not what they hold. */
export function csvOf(sheet: StrangerSheet, { separator, decimal, mark }: CsvManner): Uint8Array {
  const quoted = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = gridOf(sheet).map((row) =>
    row.map((cell) => quoted(cell === null ? '' : shown(cell, decimal))).join(separator),
  );
  return new TextEncoder().encode(`${mark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`);
}

function shown({ v, format = '' }: Written, decimal: string): string {
  if (typeof v === 'string') return v;
  const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('.', decimal);
  const digits = (/\.(0+)/.exec(format)?.[1] ?? '').length;
  if (format.includes('%')) return `${fixed(v * 100, digits)}%`;
  if (format.includes('[m]')) {
    const seconds = Math.round(v * 86400);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  if (/[ymd]/.test(format)) {
    const day = new Date(Date.UTC(1899, 11, 30) + v * 86_400_000).toISOString();
    return format.includes('d') ? day.slice(0, 10) : day.slice(0, 7);
  }
  return digits > 0 ? fixed(v, digits) : String(v).replace('.', decimal);
}
