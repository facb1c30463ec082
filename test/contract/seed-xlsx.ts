/** Builds the seed as an .xlsx package, for hosts that start from a file. */
import { strToU8, zipSync } from 'fflate';
import { parseCell } from '../../src/workbook/address';
import { seedCell, seededAreas, type SeedCell, type SeedSheet } from './seed';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function seedXlsx(sheets: readonly SeedSheet[]): Uint8Array {
  const formats = [
    ...new Set(
      sheets.flatMap((sheet) => Object.values(sheet.cells).map((cell) => seedCell(cell).format ?? '')),
    ),
  ].filter((format) => format !== '');
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      `</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
      sheets
        .map(
          (sheet, i) =>
            `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
        )
        .join('') +
      `</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packageRelationships}">` +
      sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${main}">` +
      (formats.length > 0
        ? `<numFmts count="${formats.length}">` +
          formats.map((f, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(f)}"/>`).join('') +
          `</numFmts>`
        : '') +
      `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
      `<cellXfs count="${formats.length + 1}"><xf/>` +
      formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`).join('') +
      `</cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet, formats);
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)])),
  );
}

function worksheet(sheet: SeedSheet, formats: readonly string[]): string {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const [address, given] of Object.entries(sheet.cells)) {
    const at = parseCell(address);
    if (at === null) throw new Error(`seed: ${address} is no cell`);
    const cells = rows.get(at.row) ?? [];
    cells.push({ column: at.column, xml: cellXml(address, seedCell(given), formats) });
    rows.set(at.row, cells);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `<row r="${row + 1}">` +
        cells
          .sort((a, b) => a.column - b.column)
          .map((cell) => cell.xml)
          .join('') +
        `</row>`,
    )
    .join('');
  const merges = [...(sheet.merges ?? []), ...(sheet.occupied?.merge ?? [])];
  const hidden = seededAreas(sheet, 'hidden').map(({ left }) => left + 1);
  const cols = hidden.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('');
  return (
    `<worksheet xmlns="${main}">${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${data}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1"/>' : '') +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`
      : '') +
    `</worksheet>`
  );
}

function cellXml(address: string, cell: SeedCell, formats: readonly string[]): string {
  const style = cell.format === undefined ? '' : ` s="${formats.indexOf(cell.format) + 1}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`;
  const { value } = cell;
  if (typeof value === 'number') return `<c r="${address}"${style}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${address}"${style} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `<c r="${address}"${style} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== '') return `<c r="${address}"${style} t="str">${formula}<v>${escape(value)}</v></c>`;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
