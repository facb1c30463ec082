/** Books that are right by the format and unlike what Excel writes: other writers make them. */
import { strFromU8, strToU8 } from 'fflate';
import { standardRows, standardSheet, theThree, type CorpusBook } from './book';
import { MAIN, bookParts, buildBook, zipParts, type Parts } from './package';

export const oddBooks: readonly CorpusBook[] = [
  {
    file: 'inline-strings.xlsx',
    about: 'texts in the cells and no shared strings part',
    bytes: () => buildBook({ sheets: [standardSheet()], strings: 'inline' }),
    expected: theThree('KPI'),
  },
  {
    file: 'no-styles.xlsx',
    about: 'no styles part, months as text',
    bytes: () => {
      const bare = standardRows().map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? (cell.v ?? null) : cell)),
      );
      const words = [
        'Sep 2023',
        'Oct 2023',
        'Nov 2023',
        'Dec 2023',
        'Jan 2024',
        'Feb 2024',
        'Mar 2024',
        'Apr 2024',
      ];
      return buildBook({
        sheets: [{ name: 'KPI', rows: [['Metric', 'Better', 'Target', ...words], ...bare.slice(1)] }],
        styles: null,
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'date-1904.xlsx',
    about: 'dates counted from 1904',
    bytes: () =>
      buildBook({
        workbookProperties: '<workbookPr date1904="1"/>',
        sheets: [{ name: 'KPI', rows: standardRows(true) }],
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'prefixed.xlsx',
    about: 'every spreadsheet element with a namespace prefix',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      for (const name of Object.keys(parts)) {
        if (/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/.test(name)) {
          change(parts, name, (xml) =>
            xml.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`),
          );
        }
      }
      return zipParts(parts);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'odd-part-names.xlsx',
    about: 'parts with other names, escaped ones too, and absolute targets',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      const moved: Readonly<Record<string, string>> = {
        'xl/workbook.xml': 'book/the%20workbook.xml',
        'xl/_rels/workbook.xml.rels': 'book/_rels/the%20workbook.xml.rels',
        'xl/worksheets/sheet1.xml': 'pages/Blatt-Eins.XML',
        'xl/styles.xml': 'book/look.xml',
        'xl/sharedStrings.xml': 'book/words.xml',
      };
      const renamed: Parts = Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [moved[name] ?? name, content]),
      );
      const places = (xml: string): string =>
        xml
          .replaceAll('/xl/workbook.xml', '/book/the%20workbook.xml')
          .replaceAll('/xl/worksheets/sheet1.xml', '/pages/Blatt-Eins.XML')
          .replaceAll('/xl/styles.xml', '/book/look.xml')
          .replaceAll('/xl/sharedStrings.xml', '/book/words.xml');
      change(renamed, '[Content_Types].xml', places);
      change(renamed, '_rels/.rels', (xml) => xml.replace('xl/workbook.xml', '/book/the%20workbook.xml'));
      change(renamed, 'book/_rels/the%20workbook.xml.rels', (xml) =>
        xml
          .replace('"worksheets/sheet1.xml"', '"/pages/Blatt-Eins.XML"')
          .replace('"styles.xml"', '"look.xml"')
          .replace('"sharedStrings.xml"', '"../book/words.xml"'),
      );
      return zipParts(renamed);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'quoted-sheet.xlsx',
    about: 'a sheet name with quotes, an ampersand and an emoji',
    bytes: () => buildBook({ sheets: [standardSheet(`Team "A" & B's <KPI> 📈`)] }),
    expected: theThree(`Team "A" & B's <KPI> 📈`),
  },
  {
    file: 'no-references.xlsx',
    about: 'rows and cells without their addresses',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      change(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<(row|c) r="[A-Z0-9]+"/g, '<$1'));
      return zipParts(parts);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'loose-xml.xlsx',
    about: 'byte-order marks, single quotes, line ends, comments, an instruction and foreign attributes',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      change(
        parts,
        'xl/worksheets/sheet1.xml',
        (xml) =>
          '\uFEFF' +
          xml
            .replace(
              '<worksheet ',
              "<?keep this?><!-- <c r='Z99'><v>1</v></c> -->\r\n<worksheet xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:xr='http://schemas.microsoft.com/office/spreadsheetml/2014/revision' mc:Ignorable='xr' xr:uid='{0}' ",
            )
            .replaceAll('<row r="', '\r\n  <row  r="')
            .replace(/ s="(\d)"/g, " s='$1'")
            .replace('<sheetData>', '<sheetData >'),
      );
      change(
        parts,
        'xl/workbook.xml',
        (xml) => '\uFEFF' + xml.replace('<sheets>', '<!-- sheets --><sheets>'),
      );
      return zipParts(parts);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'rich-text.xlsx',
    about: 'texts in runs, with phonetic marks, escapes and spaces to keep',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      change(parts, 'xl/sharedStrings.xml', (xml) =>
        xml
          .replace(
            '<si><t>Service level</t></si>',
            '<si><r><rPr><b/><sz val="11"/></rPr><t>Service</t></r><r><t xml:space="preserve"> level</t></r>' +
              '<rPh sb="0" eb="1"><t>reading aid</t></rPh><phoneticPr fontId="0"/></si>',
          )
          .replace('<t>Average handle time</t>', '<t>Average&#32;handle <![CDATA[time]]></t>')
          .replace('<t>Better</t>', '<t xml:space="preserve"> Better </t>'),
      );
      return zipParts(parts);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'stored.xlsx',
    about: 'parts stored uncompressed, with folder entries between them',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      return zipParts({ 'xl/': new Uint8Array(), 'xl/worksheets/': new Uint8Array(), ...parts }, 0);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'far-away.xlsx',
    about: 'a stray cell in the sheet\u2019s last corner',
    bytes: () => {
      const parts = bookParts({ sheets: [standardSheet()] });
      change(parts, 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
      );
      return zipParts(parts);
    },
    expected: theThree('KPI'),
  },
  {
    file: 'formula-like.xlsx',
    about: 'metric names that would be formulas if they were typed',
    bytes: () => {
      const rows = standardRows();
      const names = ['=1+1 Service level', '+Average handle time', '@First contact resolution'];
      return buildBook({
        sheets: [
          {
            name: 'KPI',
            rows: rows.map((row, index) => (index === 0 ? row : [names[index - 1] ?? '', ...row.slice(1)])),
          },
        ],
      });
    },
    expected: {
      kind: 'metrics',
      sheet: 'KPI',
      reportingPeriod: '2024-04',
      statuses: {
        '=1+1 Service level': 'met',
        '+Average handle time': 'improving',
        '@First contact resolution': 'not-met',
      },
    },
  },
];

function change(parts: Parts, name: string, edit: (xml: string) => string): void {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`corpus: nothing to change in ${name}`);
  parts[name] = strToU8(after);
}
