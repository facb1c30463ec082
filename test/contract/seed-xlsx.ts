/** Builds the seed as an .xlsx package, for hosts that start from a file. */
import { strToU8, zipSync } from 'fflate';
import { formatArea, parseCell } from '../../src/workbook/address';
import { seedCell, seededAreas, seededTables, type SeedCell, type SeedSheet } from './seed';

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
      `<workbook xmlns="${main}" xmlns:r="${relationships}">${sheets.some(({ date1904 }) => date1904 === true) ? '<workbookPr date1904="1"/>' : ''}<sheets>` +
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
    Object.assign(files, partsBeside(sheet, i + 1));
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)])),
  );
}

/** The parts of what lies on blank cells, and the sheet's relationships to them. */
function partsBeside(sheet: SeedSheet, number: number): Record<string, string> {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  const beside: [kind: string, path: string, text: string][] = [];
  for (const [index, area] of seededAreas(sheet, 'pivot').entries()) {
    const text = `<pivotTableDefinition xmlns="${main}" name="P"><location ref="${formatArea(area)}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`;
    beside.push(['pivotTable', `pivotTables/pivotTable${number}${index}.xml`, text]);
  }
  for (const [index, area] of seededAreas(sheet, 'table').entries()) {
    const text = `<table xmlns="${main}" id="${number}" name="T${number}${index}" displayName="T${number}${index}" ref="${formatArea(area)}"/>`;
    beside.push(['table', `tables/table${number}${index}.xml`, text]);
  }
  for (const [index, { name, area, headers }] of seededTables(sheet).entries()) {
    const columns = headers.map((header, at) => `<tableColumn id="${at + 1}" name="${header}"/>`).join('');
    const text =
      `<table xmlns="${main}" id="${number * 100 + index}" name="${name}" displayName="${name}" ref="${formatArea(area)}">` +
      `<autoFilter ref="${formatArea(area)}"/><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
    beside.push(['table', `tables/listed${number}${index}.xml`, text]);
  }
  const notes = seededAreas(sheet, 'note').map((area) => `<comment ref="${formatArea(area)}" authorId="0"/>`);
  if (notes.length > 0) {
    const text = `<comments xmlns="${main}"><authors><author>A</author></authors><commentList>${notes.join('')}</commentList></comments>`;
    beside.push(['comments', `comments${number}.xml`, text]);
  }
  const shapes = seededAreas(sheet, 'shape').map(
    ({ top, left, bottom, right }) =>
      `<x:twoCellAnchor><x:from><x:col>${left}</x:col><x:colOff>0</x:colOff><x:row>${top}</x:row><x:rowOff>0</x:rowOff></x:from>` +
      `<x:to><x:col>${right + 1}</x:col><x:colOff>0</x:colOff><x:row>${bottom + 1}</x:row><x:rowOff>0</x:rowOff></x:to><x:sp/></x:twoCellAnchor>`,
  );
  if (shapes.length > 0) {
    beside.push([
      'drawing',
      `drawings/drawing${number}.xml`,
      `<x:wsDr xmlns:x="${drawing}">${shapes.join('')}</x:wsDr>`,
    ]);
  }
  if (beside.length === 0) return {};
  const relations = beside.map(
    ([kind, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationships}/${kind}" Target="../${path}"/>`,
  );
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: `<Relationships xmlns="${packageRelationships}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(beside.map(([, path, text]) => [`xl/${path}`, text])),
  };
}

/** Ids as `partsBeside` numbers them: pivot tables and areas of tables come first. */
function tableParts(sheet: SeedSheet): string {
  const tables = seededTables(sheet);
  const first = 1 + seededAreas(sheet, 'pivot').length + seededAreas(sheet, 'table').length;
  const parts = tables.map((_, at) => `<tablePart xmlns:r="${relationships}" r:id="rId${first + at}"/>`);
  return parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
}

/** Validations and sparklines, which stand behind the cells. */
function elementsBehind(sheet: SeedSheet): string {
  const validations = seededAreas(sheet, 'validation').map(
    (area) =>
      `<dataValidation type="whole" sqref="${formatArea(area)}"><formula1>1</formula1></dataValidation>`,
  );
  const sparklines = seededAreas(sheet, 'sparkline').map(
    (area) => `<s:sparkline><m:f>A1:B1</m:f><m:sqref>${formatArea(area)}</m:sqref></s:sparkline>`,
  );
  const groups =
    '<extLst><ext xmlns:s="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
    'xmlns:m="http://schemas.microsoft.com/office/excel/2006/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">' +
    `<s:sparklineGroups><s:sparklineGroup><s:sparklines>${sparklines.join('')}</s:sparklines></s:sparklineGroup></s:sparklineGroups></ext></extLst>`;
  return (
    (validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`) +
    (sparklines.length === 0 ? '' : groups)
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
    elementsBehind(sheet) +
    tableParts(sheet) +
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
