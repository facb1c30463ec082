/**
 * Builds .xlsx packages from their XML, so that a book of the corpus can be as plain or as odd as its case needs:
 * every default part can be left out, renamed or replaced.
 */
import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The cell formats of `plainStyles`, by index. */
export const style = { general: 0, percent: 1, month: 2, whole: 3, minutes: 4, money: 5, bold: 6 } as const;

/** A cell as XML sees it: `f` a formula with its cached value `v` (left out: never calculated), `s` a style, `attributes` raw. */
export interface RawCell {
  readonly v?: string | number | boolean;
  readonly f?: string;
  /** Attributes of the formula element, such as `t="shared" si="0" ref="B2:B4"`. */
  readonly formulaAttributes?: string;
  readonly s?: number;
  readonly attributes?: string;
}

export type GridCell = string | number | boolean | null | RawCell;
export type Grid = readonly (readonly GridCell[])[];

export interface Relationship {
  readonly id: string;
  /** The last step of an office relationship, or a whole URI. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface SheetSpec {
  readonly name: string;
  readonly rows: Grid;
  readonly state?: 'hidden' | 'veryHidden';
  /** Raw XML before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  readonly relationships?: readonly Relationship[];
  /** Raw attributes of rows, by zero-based row. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export interface Part {
  readonly content: string | Uint8Array;
  readonly type?: string;
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly strings?: 'shared' | 'inline';
  readonly styles?: string | null;
  readonly workbookProperties?: string;
  /** Raw XML after `sheets`. */
  readonly workbookAfter?: string;
  readonly workbookRelationships?: readonly Relationship[];
  /** Sheet elements of `sheets` that are not worksheets, raw. */
  readonly otherSheets?: string;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly macros?: boolean;
}

export type Parts = Record<string, Uint8Array>;

/** The parts of a package, in the order they are zipped. */
export function bookParts(spec: BookSpec): Parts {
  const shared: string[] | null = spec.strings === 'inline' ? null : [];
  const files: Record<string, string | Uint8Array> = {};
  const overrides: [string, string][] = [
    [
      'xl/workbook.xml',
      spec.macros === true
        ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
        : `${SHEET_ML}.sheet.main+xml`,
    ],
  ];
  const relationships: Relationship[] = [];
  spec.sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    files[name] = worksheetXml(sheet, shared);
    overrides.push([name, `${SHEET_ML}.worksheet+xml`]);
    relationships.push({
      id: `rId${index + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    });
    if (sheet.relationships !== undefined) {
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(sheet.relationships);
    }
  });
  const styles = spec.styles === undefined ? plainStyles() : spec.styles;
  if (styles !== null) {
    files['xl/styles.xml'] = styles;
    overrides.push(['xl/styles.xml', `${SHEET_ML}.styles+xml`]);
    relationships.push({ id: 'rIdStyles', type: 'styles', target: 'styles.xml' });
  }
  if (shared !== null) {
    files['xl/sharedStrings.xml'] =
      `${head}<sst xmlns="${MAIN}">${shared.map((text) => `<si>${textXml(text)}</si>`).join('')}</sst>`;
    overrides.push(['xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`]);
    relationships.push({ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' });
  }
  for (const [name, part] of Object.entries(spec.parts ?? {})) {
    files[name] = part.content;
    if (part.type !== undefined) overrides.push([name, part.type]);
  }
  files['xl/workbook.xml'] = workbookXml(spec);
  files['xl/_rels/workbook.xml.rels'] = relationshipsXml([
    ...relationships,
    ...(spec.workbookRelationships ?? []),
  ]);
  files['_rels/.rels'] = relationshipsXml([
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  ]);
  const all = { '[Content_Types].xml': contentTypesXml(overrides, spec.extensions ?? {}), ...files };
  return Object.fromEntries(
    Object.entries(all).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

/** The package's bytes; `level: 0` stores the parts uncompressed. */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(parts, { level, mtime: new Date(2020, 0, 1) });
}

export function buildBook(spec: BookSpec): Uint8Array {
  return zipParts(bookParts(spec));
}

/** Excel's date serial of the first of a month, `"2024-01"`; 1904 books count 1462 days less. */
export function serialOf(month: string, date1904 = false): number {
  const days = (Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return date1904 ? days - 1462 : days;
}

export function plainStyles(differentialFormats = ''): string {
  const formats = ['0.0%', 'mmm\\-yy', '0', '[m]:ss', '"$"#,##0.00'];
  const count = (differentialFormats.match(/<dxf>/g) ?? []).length;
  return (
    `${head}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">` +
    formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${escapeXml(code)}"/>`).join('') +
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    formats
      .map(
        (_, i) =>
          `<xf numFmtId="${170 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
      )
      .join('') +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    `<dxfs count="${count}">${differentialFormats}</dxfs></styleSheet>`
  );
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const one = ({ id, type, target, external }: Relationship): string =>
    `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELATIONSHIPS}/${type}`}" ` +
    `Target="${escapeXml(target)}"${external === true ? ' TargetMode="External"' : ''}/>`;
  return `${head}<Relationships xmlns="${PACKAGE}/relationships">${relationships.map(one).join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function cellName(row: number, column: number): string {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  return `${column >= 26 ? letter(Math.floor(column / 26) - 1) : ''}${letter(column % 26)}${row + 1}`;
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function worksheetXml(sheet: SheetSpec, shared: string[] | null): string {
  const rows = sheet.rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, cellName(row, column), shared)).join('');
    const attributes = sheet.rowAttributes?.[row];
    return inner === '' && attributes === undefined
      ? ''
      : `<row r="${row + 1}"${attributes === undefined ? '' : ` ${attributes}`}>${inner}</row>`;
  });
  return (
    `${head}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${sheet.before ?? ''}` +
    `<sheetData>${rows.join('')}</sheetData>${sheet.after ?? ''}</worksheet>`
  );
}

function cellXml(cell: GridCell, at: string, shared: string[] | null): string {
  if (cell === null) return '';
  const raw: RawCell = typeof cell === 'object' ? cell : { v: cell };
  const formulaAttributes = raw.formulaAttributes === undefined ? '' : ` ${raw.formulaAttributes}`;
  const formula = raw.f === undefined ? '' : `<f${formulaAttributes}>${escapeXml(raw.f)}</f>`;
  const open =
    `<c r="${at}"${raw.s === undefined ? '' : ` s="${raw.s}"`}` +
    (raw.attributes === undefined ? '' : ` ${raw.attributes}`);
  if (raw.v === undefined) return `${open}>${formula}</c>`;
  if (typeof raw.v === 'number') return `${open}>${formula}<v>${raw.v}</v></c>`;
  if (typeof raw.v === 'boolean') return `${open} t="b">${formula}<v>${raw.v ? 1 : 0}</v></c>`;
  if (formula !== '') return `${open} t="str">${formula}<v>${escapeXml(raw.v)}</v></c>`;
  if (shared === null) return `${open} t="inlineStr"><is>${textXml(raw.v)}</is></c>`;
  const known = shared.indexOf(raw.v);
  const index = known < 0 ? shared.push(raw.v) - 1 : known;
  return `${open} t="s"><v>${index}</v></c>`;
}

function textXml(text: string): string {
  return `<t${text === text.trim() ? '' : ' xml:space="preserve"'}>${escapeXml(text)}</t>`;
}

function workbookXml(spec: BookSpec): string {
  const sheets = spec.sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"` +
      `${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${index + 1}"/>`,
  );
  return (
    `${head}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `${spec.workbookProperties ?? ''}<sheets>${sheets.join('')}${spec.otherSheets ?? ''}</sheets>` +
    `${spec.workbookAfter ?? ''}</workbook>`
  );
}

function contentTypesXml(
  overrides: readonly (readonly [string, string])[],
  extensions: Readonly<Record<string, string>>,
): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...extensions,
  };
  return (
    `${head}<Types xmlns="${PACKAGE}/content-types">` +
    Object.entries(defaults)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}
