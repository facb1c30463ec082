// Makes the books of the benchmark: metrics down, months across, as large as asked. Run as a program,
// `node big-book.mjs FILE ROWS COLUMNS`, so that its memory is not counted with what is measured.
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes an .xlsx of `rows` metrics with `columns` monthly figures each; the same numbers every time. */
export function writeBigBook(file, rows, columns) {
  writeBook(file, { sheet: 'KPI', rows: metricRows(rows, columns) });
}

/** Writes an .xlsx of one sheet: chunks of its rows' XML, and the texts cells share. Style 1 shows a month. */
export function writeBook(file, { sheet, rows, shared = [] }) {
  const handle = openSync(file, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(handle, chunk);
  });
  const add = (name, chunks) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    for (const chunk of chunks) entry.push(strToU8(chunk), false);
    entry.push(new Uint8Array(), true);
  };
  add('[Content_Types].xml', [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ML}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${ML}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ML}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${ML}.sharedStrings+xml"/></Types>`,
  ]);
  add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  add('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add('xl/_rels/workbook.xml.rels', [
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  add('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ]);
  add('xl/sharedStrings.xml', [
    `<sst xmlns="${MAIN}" uniqueCount="${shared.length}">${shared.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
  ]);
  add('xl/worksheets/sheet1.xml', whole(rows));
  zip.end();
  closeSync(handle);
}

function* whole(rows) {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>`;
  yield* rows;
  yield '</sheetData></worksheet>';
}

function* metricRows(rows, columns) {
  const letters = Array.from({ length: columns + 3 }, (_, column) => columnName(column));
  yield `<row r="1">${['Metric', 'Better', 'Target'].map((word, column) => text(`${letters[column]}1`, word)).join('')}${Array.from(
    { length: columns },
    (_, month) => `<c r="${letters[month + 3]}1" s="1"><v>${serialOfMonth(month)}</v></c>`,
  ).join('')}</row>`;
  const random = generator(20240401);
  let chunk = '';
  for (let row = 2; row <= rows + 1; row += 1) {
    let value = 60 + random() * 30;
    let line = `<row r="${row}">${text(`A${row}`, `Metric ${row - 1}`)}${text(`B${row}`, row % 2 === 0 ? 'Higher' : 'Lower')}<c r="C${row}"><v>80</v></c>`;
    for (let month = 0; month < columns; month += 1) {
      value += (random() - 0.48) * 4;
      line += `<c r="${letters[month + 3]}${row}"><v>${Math.round(value * 100) / 100}</v></c>`;
    }
    chunk += `${line}</row>`;
    if (chunk.length > 1_000_000) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function text(at, word) {
  return `<c r="${at}" t="inlineStr"><is><t>${word}</t></is></c>`;
}

function relations(list) {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function serialOfMonth(month) {
  return (Date.UTC(2021, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

export function columnName(column) {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

// mulberry32: small, and the same on every machine.
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, rows, columns] = process.argv.slice(2);
  writeBigBook(file, Number(rows), Number(columns));
}
