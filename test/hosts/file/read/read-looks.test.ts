/** How sheets look, read from the parts of a workbook. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { looksOf } from '../../../../src/hosts/file/read/read-looks';
import { tinted } from '../../../../src/hosts/file/read/read-looks-colors';
import type { CellLook, SheetLooks } from '../../../../src/workbook/plan/sheet-looks';
import { plainLooks } from '../../../../src/workbook/plan/sheet-looks';
import { MAIN, parts, relationship, relationships, row, sheet } from '../xlsx-builder';
import { zipOf } from '../zip-builder';
import type { Parts } from '../zip-builder';

const THEME =
  '<a:theme xmlns:a="m"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
  '</a:themeElements></a:theme>';

const stylesheet = (xfs: string, { fonts = '', fills = '', borders = '', rest = '' } = {}): string =>
  `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font>${fonts}</fonts>` +
  `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
  `<borders><border/>${borders}</borders><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs>${rest}</styleSheet>`;

function looksIn(sheetXml: string, styles: string, more: Parts = {}): SheetLooks {
  const bytes = zipOf(
    parts(sheetXml, {
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': THEME,
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('rId2', 'styles', 'styles.xml'),
        relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
        relationship('rId4', 'theme', 'theme/theme1.xml'),
      ),
      ...more,
    }),
  );
  return looksOf(openPackage(bytes, nodeCodec))('KPI');
}

const base = { fontName: 'Calibri', fontSize: 11 };

describe('the look of a cell', () => {
  const lookOf = (xf: string, more = {}): CellLook | undefined =>
    looksIn(sheet(''), stylesheet(xf, more)).looks[1];

  it('has its font', () => {
    const fonts =
      '<font><b/><i val="true"/><strike val="0"/><u/><sz val="16"/><color rgb="FFff0000"/><name val="Arial"/></font>';
    expect(lookOf('<xf fontId="1"/>', { fonts })).toEqual({
      fontName: 'Arial',
      fontSize: 16,
      bold: true,
      italic: true,
      underline: true,
      color: 'FF0000',
    });
  });

  it.each([
    ['<fgColor rgb="FF1F3A5F"/>', '1F3A5F'],
    ['<fgColor theme="1"/>', '101010'],
    ['<fgColor theme="4" tint="0.7999816888943144"/>', 'DAE3F3'],
    ['<fgColor theme="0" tint="-0.14999847407452621"/>', 'D9D9D9'],
    ['<fgColor indexed="13"/>', 'FFFF00'],
  ])('has a solid fill: %s is %s', (color, fill) => {
    const fills = `<fill><patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill></fill>`;
    expect(lookOf('<xf fillId="2"/>', { fills })).toEqual({ ...base, fill });
  });

  it('has the palette of its own book', () => {
    const fills = '<fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill>';
    const rest =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(lookOf('<xf fillId="2"/>', { fills, rest })?.fill).toBe('ABCDEF');
  });

  it('has no fill for a pattern nobody chose', () => {
    expect(lookOf('<xf fillId="1"/>')).toEqual(base);
  });

  it('has lines on each side', () => {
    const borders =
      '<border><left style="thick"><color rgb="FF00FF00"/></left><right/><top style="none"/><bottom style="medium"><color auto="1"/></bottom></border>';
    expect(lookOf('<xf borderId="1"/>', { borders })).toEqual({
      ...base,
      left: { style: 'thick', color: '00FF00' },
      bottom: { style: 'medium', color: '000000' },
    });
  });

  it('is aligned, wrapped, indented and turned', () => {
    const alignment =
      '<alignment horizontal="right" vertical="top" wrapText="1" indent="2" textRotation="135"/>';
    expect(lookOf(`<xf>${alignment}</xf>`)).toEqual({
      ...base,
      horizontal: 'right',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
    });
  });

  it('has the number format that waits in a blank cell', () => {
    expect(lookOf('<xf numFmtId="9"/>')).toEqual({ ...base, numberFormat: '0%' });
  });
});

describe('the looks of a sheet', () => {
  const styles = stylesheet('<xf/><xf/>');
  const worksheet = (before: string, rows = ''): string =>
    sheet(rows).replace('<sheetData>', `${before}<sheetData>`);

  it('name cells that have a style, also blank ones', () => {
    const rows =
      row(2, '<c r="B2" s="1"><v>1</v></c><c r="C2"/><c r="D2" s="2"/>') +
      row(3, '<c r="B3" s="1"/><c r="D3" s="2"/>') +
      row(4, '<c r="A4" s="9"><v>1</v></c>');
    const { cells } = looksIn(sheet(rows), styles);
    expect(cells.map(({ row: at, left, looks }) => [at, left, [...Array.from(looks)]])).toEqual([
      [1, 1, [1, 0, 2]],
      [2, 1, [1, 0, 2]],
    ]);
    expect(cells[1]?.looks).toBe(cells[0]?.looks);
  });

  it('are the same in any spelling of a cell', () => {
    const spellings = [
      '<c r="B1" s="1"><v>1</v></c><c r="C1" s="2" t="s"><v>0</v></c>',
      "<c s='1' r='B1'><v>1</v></c><c t='s'  s='2' ><v>0</v></c>",
      '<c r="A1"/><c s="1"/><c s="2"><f>A1</f><v>1</v></c>',
      '<c r="B1" s="1" cm="1"><f>1</f><!-- <c r="D1" s="1"/> --></c><c r="C1" s="2"><is><t>&lt;c s="1"></t></is></c>',
    ];
    for (const spelled of spellings) {
      const { cells } = looksIn(sheet(row(1, spelled)), styles);
      expect(cells.map(({ left, looks }) => [left, ...Array.from(looks)])).toEqual([[1, 1, 2]]);
    }
  });

  it('have widths, heights and looks of whole columns and rows', () => {
    const xml = worksheet(
      '<sheetFormatPr defaultRowHeight="12.75" defaultColWidth="11.5"/><cols><col min="2" max="3" width="20.7109375" style="1"/></cols>',
      '<row r="1" ht="30" customHeight="1"/><row r="2" ht="15"/><row r="5" s="2" customFormat="1"/>',
    );
    expect(looksIn(xml, styles)).toMatchObject({
      columns: [{ first: 1, last: 2, characters: 20.7109375, look: 1 }],
      rows: [
        { row: 0, points: 30, isFixed: true, look: 0 },
        { row: 1, points: 15, isFixed: false, look: 0 },
        { row: 4, points: null, isFixed: false, look: 2 },
      ],
      defaultCharacters: 11.5,
      defaultPoints: 12.75,
    });
  });

  it('have panes, grid lines, size and tab', () => {
    const xml = worksheet(
      '<sheetPr><tabColor theme="4"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="80" topLeftCell="A3">' +
        '<pane xSplit="2" ySplit="4" topLeftCell="C12" state="frozen"/></sheetView></sheetViews>',
    );
    expect(looksIn(xml, styles)).toMatchObject({
      freeze: { rows: 4, columns: 2, fromRow: 2, fromColumn: 0 },
      hidesGridLines: true,
      zoomPercent: 80,
      tabColor: '4472C4',
    });
  });

  it('have no frozen pane where the window is only split', () => {
    const split = '<sheetViews><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews>';
    expect(looksIn(worksheet(split), styles).freeze).toBeNull();
  });

  it('are plain where styles and theme are damaged or missing', () => {
    const rows = row(1, '<c r="A1" s="3"><v>1</v></c>');
    expect(looksIn(sheet(rows), '<styleSheet><fonts>')).toMatchObject({ looks: [{}], cells: [] });
    expect(looksIn(sheet(rows), styles, { 'xl/theme/theme1.xml': '<a:theme' }).looks[1]).toEqual(base);
    const none = openPackage(zipOf(parts(sheet(rows))), nodeCodec);
    expect(looksOf(none)('No such sheet')).toBe(plainLooks);
  });
});

it('a tint moves lightness and keeps the hue', () => {
  expect(['FFFFFF', '000000', '4472C4'].map((color) => tinted(color, -0.5))).toEqual([
    '808080',
    '000000',
    '203864',
  ]);
  expect(['FFFFFF', '000000', '4472C4'].map((color) => tinted(color, 0.4))).toEqual([
    'FFFFFF',
    '666666',
    '8FAADC',
  ]);
});

const folders = ['assets/samples', 'test/vectors/books', '../shared/fixtures/workbooks'];
describe.each(folders)('books in %s (skipped where there are none)', (folder) => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];
  (names.length === 0 ? it.skip : it)('have looks for every sheet, and no style without one', () => {
    for (const name of names) {
      const pkg = openPackage(new Uint8Array(readFileSync(join(folder, name))), nodeCodec);
      const looks = looksOf(pkg);
      for (const { name: sheetName, kind } of pkg.sheets) {
        const found = looks(sheetName);
        if (kind !== 'worksheet') expect(found).toBe(plainLooks);
        const used = found.cells.flatMap((line) => Array.from(line.looks));
        expect(used.filter((look) => look >= found.looks.length)).toEqual([]);
      }
    }
  });
});
