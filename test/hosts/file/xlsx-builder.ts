/** Builds small workbooks for the tests, part by part, so that each test shows the XML it is about. */
import { zipOf } from './zip-builder';
import type { Parts } from './zip-builder';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const relationships = (...each: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;

export const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;

export const workbook = (sheets: string, rest = ''): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets}</sheets>${rest}</workbook>`;

export const sheet = (rows: string, rest = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${RELS}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;

export const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** The parts of a workbook with the one sheet "KPI". */
export function parts(sheetXml: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbook('<sheet name="KPI" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'styles', 'styles.xml'),
      relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>` +
      `<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="17"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml':
      `<sst xmlns="${MAIN}"><si><t>Metric</t></si><si><r><t xml:space="preserve">Service </t></r><r><rPr><b/></rPr><t>level</t></r></si>` +
      `<si><t>顧客</t><rPh sb="0" eb="2"><t>こきゃく</t></rPh><phoneticPr fontId="1"/></si><si/></sst>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
}

export const book = (sheetXml: string, more: Parts = {}): Uint8Array => zipOf(parts(sheetXml, more));
