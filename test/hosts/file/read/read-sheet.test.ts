import * as fc from 'fast-check';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { parseNumber } from '../../../../src/hosts/file/read/number-text';
import { openBook } from '../../../../src/hosts/file/open';
import { formatAt, valueAt } from '../../../../src/workbook/snapshot';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { problemOf } from './problem-of';
import { MAIN, RELS, book, relationship, relationships, row, sheet, workbook } from '../xlsx-builder';
import type { Parts } from '../zip-builder';

const open = (sheetXml: string, more: Parts = {}) => openBook('kpi.xlsx', book(sheetXml, more), nodeCodec);
const read = (sheetXml: string, more: Parts = {}): Promise<SheetSnapshot> => open(sheetXml, more).read('KPI');
const cell = async (xml: string) => valueAt(await read(sheet(row(1, xml))), 0, 0);

describe('a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>0.85</v></c>', 0.85],
    ['a number said to be one', '<c r="A1" t="n"><v>-12.50</v></c>', -12.5],
    ['a number with exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number of 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a number between spaces', '<c r="A1"><v> 7 </v></c>', 7],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'Metric'],
    ['rich text, its runs put together', '<c r="A1" t="s"><v>1</v></c>', 'Service level'],
    ['text with a phonetic guide, which is left out', '<c r="A1" t="s"><v>2</v></c>', '顧客'],
    ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>', ''],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t> R&amp;D &#x20AC; </t></is></c>', ' R&D € '],
    ['a plain inline string', '<c r="A1" t="inlineStr"><is><t>Calls > 20 s</t></is></c>', 'Calls > 20 s'],
    [
      'an inline string that keeps its spaces',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a  b </t></is></c>',
      ' a  b ',
    ],
    ['an inline string beyond ASCII', '<c r="A1" t="inlineStr"><is><t>über 80</t></is></c>', 'über 80'],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['a formula with its text', '<c r="A1" t="str"><f>"a"&amp;B1</f><v>a&lt;b</v></c>', 'a<b'],
    ['a formula with its number', '<c r="A1"><f>SUM(B1:B9)</f><v>3</v></c>', 3],
    ['an array formula', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>', 4],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>5</v></c>', 5],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an escaped carriage return', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['an escaped escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', '_x000D_'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', 'a<b>&amp;c'],
    ['a comment in between', '<c r="A1"><!-- <c> --><v>8</v><!-- - --></c>', 8],
    ['single quotes and odd spaces', `<c  t = 'n'\n r='A1' ><v >9</v ></c >`, 9],
    ['an ISO date', '<c r="A1" t="d"><v>2024-01-15</v></c>', 45306],
    ['an unknown kind with a number in it', '<c r="A1" t="new"><v>1</v></c>', 1],
    ['a blank with a style', '<c r="A1" s="1"/>', ''],
  ])('that is %s is read', async (_what, xml, expected) => {
    expect(await cell(xml)).toBe(expected);
  });

  it('that is an error is an error, and a text that looks like one is a text', async () => {
    expect(await cell('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual({ error: '#DIV/0!' });
    expect(await cell('<c r="A1" t="str"><v>#N/A</v></c>')).toBe('#N/A');
  });

  it.each(['NaN', 'INF', '-Infinity', '1e999'])('with the number %s is a #NUM! error', async (text) => {
    expect(await cell(`<c r="A1"><v>${text}</v></c>`)).toEqual({ error: '#NUM!' });
  });

  it('keeps a long text whole', async () => {
    const long = 'Wörter '.repeat(10_000);
    expect(await cell(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`)).toBe(long);
  });

  it.each([
    ['a word where a number should be', '<c r="A1"><v>many</v></c>', 'damaged-workbook'],
    ['a shared string there is not', '<c r="A1" t="s"><v>99</v></c>', 'damaged-workbook'],
    ['a shared string without number', '<c r="A1" t="s"><v>x</v></c>', 'damaged-workbook'],
    ['the address of another row', '<c r="A2"><v>1</v></c>', 'damaged-workbook'],
    ['an address beyond XFD', '<c r="XFE1"><v>1</v></c>', 'damaged-workbook'],
    ['no end', '<c r="A1"><v>1</v>', 'damaged-xml'],
    ['an unknown entity', '<c r="A1" t="str"><v>&bomb;</v></c>', 'damaged-xml'],
  ])('with %s is refused', async (_what, xml, code) => {
    expect(await problemOf(() => read(sheet(row(1, xml))))).toBe(code);
  });
});

it('reads a number from bytes as the very double that Number gives', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
        fc.tuple(fc.integer(), fc.nat(999_999_999)).map(([a, b]) => `${a}.${b}`),
        fc.stringMatching(/^-?[0-9]{1,17}(\.[0-9]{0,17})?$/),
      ),
      (text) => expect(parseNumber(bytesOf(text), 0, text.length)).toBe(Number(text)),
    ),
    { numRuns: 2000 },
  );
  for (const none of ['', '-', '.', '1.2.3', '0x10', 'NaN', '1 2', '--1']) {
    expect(parseNumber(bytesOf(none), 0, none.length)).toBeNaN();
  }
});

describe('a sheet', () => {
  it('has its used area from its cells, whatever its dimension says', async () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1:ZZ999"/><sheetData>${row(
      3,
      '<c r="B3"><v>1</v></c><c r="D3"><v>2</v></c><c r="E3" s="1"/>',
    )}${row(9, '<c r="A9" s="2"/>')}</sheetData></worksheet>`;
    const snapshot = await read(xml);
    expect(snapshot.used).toEqual({ top: 2, left: 1, bottom: 2, right: 3 });
    expect(snapshot.values).toEqual([[1, '', 2]]);
  });

  it('lines its rows up at the left-most cell, and leaves blank rows blank', async () => {
    const snapshot = await read(
      sheet(
        row(1, '<c r="C1" s="1"><v>3</v></c>') + row(4, '<c r="A4"><v>1</v></c><c r="B4" s="2"><v>2</v></c>'),
      ),
    );
    expect(snapshot.values).toEqual([['', '', 3], [], [], [1, 2]]);
    expect(formatAt(snapshot, 0, 2)).toBe('0%');
    expect(formatAt(snapshot, 3, 1)).toBe('mmm-yy');
    expect(formatAt(snapshot, 3, 0)).toBe('General');
  });

  it('has the number formats of its cells in en-US notation', async () => {
    const snapshot = await read(
      sheet(row(1, '<c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="3"><v>1</v></c>')),
    );
    expect([0, 1, 2].map((column) => formatAt(snapshot, 0, column))).toEqual(['General', '0%', '0.0" %"']);
  });

  it('takes rows and cells without an address one after the other', async () => {
    const snapshot = await read(
      sheet(
        '<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row><c/><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row>',
      ),
    );
    expect(snapshot.values).toEqual([[1, 'Metric'], ['', 2], [], [], [3]]);
  });

  it('puts rows that come in the wrong order right', async () => {
    const snapshot = await read(
      sheet(
        row(2, '<c r="B2"><v>4</v></c><c r="A2"><v>3</v></c>') +
          row(1, '<c r="A1"><v>1</v></c>') +
          row(2, '<c r="C2" s="1"><v>5</v></c>'),
      ),
    );
    expect(snapshot.values).toEqual([[1], [3, 4, 5]]);
    expect(formatAt(snapshot, 1, 2)).toBe('0%');
  });

  it('may spell its tags with a prefix', async () => {
    const xml =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c>` +
      `<x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData>` +
      `<x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const snapshot = await read(xml);
    expect(snapshot.values).toEqual([[1, 'Service level']]);
    expect(snapshot.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('may have but its two outermost corners', async () => {
    const snapshot = await read(
      sheet(row(1, '<c r="A1"><v>1</v></c>') + row(1_048_576, '<c r="XFD1048576"><v>2</v></c>')),
    );
    expect(snapshot.used).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    expect(valueAt(snapshot, 1_048_575, 16_383)).toBe(2);
    expect(valueAt(snapshot, 500_000, 8_000)).toBe('');
  });

  it('with more cells than memory holds is refused', async () => {
    const rows = Array.from({ length: 3100 }, (_, i) => row(i + 1, `<c r="XFD${i + 1}"><v>2</v></c>`));
    const wide = sheet(row(1, '<c r="A1"><v>1</v></c>') + rows.slice(1).join(''));
    expect(await problemOf(() => read(wide))).toBe('too-many-cells');
  });

  it('knows each hidden column once, whatever the order and overlaps it is named in', async () => {
    const hide = (min: number, max: number) => `<col min="${min}" max="${max}" hidden="1"/>`;
    const cols = `<cols>${hide(7, 8)}${hide(2, 3)}${hide(3, 4)}${hide(2, 2)}${hide(9, 5)}</cols>`;
    expect((await read(`<worksheet xmlns="${MAIN}">${cols}<sheetData/></worksheet>`)).hiddenColumns).toEqual([
      1, 2, 3, 6, 7,
    ]);
  });

  it('knows its merged areas, and its hidden rows and columns', async () => {
    const xml =
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/>` +
      `<col min="7" max="7" hidden="true"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` +
      `<row r="3" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row></sheetData>` +
      `<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B7:B8"></mergeCell></mergeCells></worksheet>`;
    const snapshot = await read(xml);
    expect(snapshot.hiddenColumns).toEqual([1, 2, 6]);
    expect(snapshot.hiddenRows).toEqual([2, 3]);
    expect(snapshot.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 6, left: 1, bottom: 7, right: 1 },
    ]);
  });

  it('knows its tables', async () => {
    const snapshot = await read(
      sheet('', '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>'),
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          relationship('rId1', 'table', '../tables/table1.xml'),
          relationship('rId2', 'table', '/xl/tables/table2.xml'),
        ),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="KPI" name="k" ref="B2:D9" totalsRowCount="1"/>`,
        'xl/tables/table2.xml': `<table xmlns="${MAIN}" displayName="Bare" ref="F1:G2" headerRowCount="0"/>`,
      },
    );
    expect(snapshot.tables).toEqual([
      { name: 'KPI', area: { top: 1, left: 1, bottom: 8, right: 3 }, hasHeaderRow: true, hasTotalsRow: true },
      {
        name: 'Bare',
        area: { top: 0, left: 5, bottom: 1, right: 6 },
        hasHeaderRow: false,
        hasTotalsRow: false,
      },
    ]);
  });

  it('names the formulas that were never calculated, and takes an empty text result as calculated', async () => {
    const snapshot = await read(
      sheet(
        row(
          1,
          '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1"><f>1+1</f><v></v></c>' +
            '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1+1</f><v>2</v></c>',
        ),
      ),
    );
    expect(snapshot.uncalculated).toEqual({
      count: 3,
      first: [0, 1, 2].map((column) => ({ row: 0, column })),
    });
    expect(snapshot.values).toEqual([['', '', '', '', 2]]);
  });

  it('gives an ISO date without a format the format of a date', async () => {
    const snapshot = await read(
      sheet(
        row(1, '<c r="A1" t="d"><v>2024-01-15T12:00:00</v></c><c r="B1" s="2" t="d"><v>2024-01-15</v></c>'),
      ),
    );
    expect(snapshot.values).toEqual([[45306.5, 45306]]);
    expect(formatAt(snapshot, 0, 0)).toBe('yyyy-mm-dd hh:mm:ss');
    expect(formatAt(snapshot, 0, 1)).toBe('mmm-yy');
  });

  it('counts its dates from 1904 when the workbook says so', async () => {
    const snapshot = await read(sheet(row(1, '<c r="A1" t="d"><v>1904-01-02</v></c>')), {
      'xl/workbook.xml': workbook(
        '<sheet name="KPI" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="1"/>',
      ),
    });
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.values).toEqual([[1]]);
  });

  it('may be empty, in any spelling', async () => {
    for (const xml of [
      sheet(''),
      `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      `<worksheet xmlns="${MAIN}"/>`,
    ]) {
      expect(await read(xml)).toMatchObject({ used: null, values: [] });
    }
  });

  it.each([
    ['cut off in its cells', sheet(row(1, '<c r="A1"><v>1</v></c>')).slice(0, -60)],
    ['cut off in a tag', sheet(row(1, '<c r="A1"><v>1</v></c>')).slice(0, -3)],
    ['with a row that is closed by a cell', sheet('<row r="1"><c r="A1"></row></c>')],
    ['with a row in a row', sheet('<row r="1"><row r="2"></row></row>')],
    ['of no XML at all', 'just words'],
    ['with another root', `<chartsheet xmlns="${MAIN}"></chartsheet>`],
  ])('%s is refused', async (_what, xml) => {
    expect(await problemOf(() => read(xml))).toBe('damaged-xml');
  });

  it.each(['0', '1048577', '-1', 'x'])('with a row numbered %s is refused', async (number) => {
    expect(await problemOf(() => read(sheet(`<row r="${number}"/>`)))).toBe('damaged-workbook');
  });

  it('may be in UTF-16', async () => {
    const xml = `\ufeff${sheet(row(1, '<c r="A1" t="inlineStr"><is><t>绩效</t></is></c>'))}`;
    const bytes = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    const snapshot = await read('', { 'xl/worksheets/sheet1.xml': bytes });
    expect(snapshot.values).toEqual([['绩效']]);
  });

  it('reads the same whatever cells it holds: what was written is what is read', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[^\P{C}\n]|_/gu, '')),
    );
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 26 }), async (values) => {
        const cells = values.map((each, column) => {
          const address = `${String.fromCharCode(65 + column)}1`;
          if (typeof each === 'number') return `<c r="${address}"><v>${each}</v></c>`;
          if (typeof each === 'boolean') return `<c r="${address}" t="b"><v>${Number(each)}</v></c>`;
          return `<c r="${address}" t="inlineStr"><is><t>${escaped(each)}</t></is></c>`;
        });
        const snapshot = await read(sheet(row(1, cells.join(''))));
        expect(values.map((_, column) => valueAt(snapshot, 0, column))).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a workbook', () => {
  const two =
    '<sheet name="KPI" sheetId="1" r:id="rId1"/><sheet name="It&apos;s" sheetId="7" state="hidden" r:id="rId4"/>' +
    '<sheet name="Chart" sheetId="8" r:id="rId5"/>';
  const more = (names: string): Parts => ({
    'xl/workbook.xml': workbook(two, `<definedNames>${names}</definedNames>`),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId4', 'worksheet', 'worksheets/sheet2.xml'),
      relationship('rId5', 'chartsheet', 'chartsheets/sheet1.xml'),
    ),
    'xl/worksheets/sheet2.xml': sheet('', '<sheetProtection algorithmName="x" sheet="1"/>'),
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${RELS}"/>`,
  });

  it('lists its sheets in order, with what they are', async () => {
    expect(await open(sheet(''), more('')).sheets()).toEqual([
      { name: 'KPI', kind: 'worksheet', visible: true, own: null, isProtected: false },
      { name: "It's", kind: 'worksheet', visible: false, own: null, isProtected: true },
      { name: 'Chart', kind: 'chart', visible: true, own: null, isProtected: false },
    ]);
  });

  it.each([
    [`<definedName name="_COPC_summary" hidden="1">'It''s'!$A$1:$J$60</definedName>`, 'summary'],
    [
      `<definedName name="_COPC_snapshot_2024_03_31" hidden="1">'It''s'!$A$1</definedName>`,
      'snapshot-2024-03-31',
    ],
    [`<definedName name="_COPC_summary" hidden="1">#REF!</definedName>`, null],
    [`<definedName name="_COPC_summary" hidden="1">'It''s'!#REF!</definedName>`, null],
    [`<definedName name="_COPC_summary" localSheetId="1" hidden="1">'It''s'!$A$1</definedName>`, null],
    [`<definedName name="_COPC_unheard" hidden="1">'It''s'!$A$1</definedName>`, null],
  ])('finds a sheet of ours by its marker: %s', async (name, own) => {
    const sheets = await open(sheet(''), more(name)).sheets();
    expect(sheets.map((each) => each.own)).toEqual([null, own, null]);
  });

  it('finds a sheet whatever the letter case, and says when there is none', async () => {
    const host = open(sheet(''), more(''));
    expect((await host.read('kpi')).name).toBe('KPI');
    expect(await problemOf(() => host.read('Nowhere'))).toBe('no-such-sheet');
    expect(await problemOf(() => host.read('Chart'))).toBe('not-a-worksheet');
  });

  it('does without styles and shared strings', async () => {
    const snapshot = await read(sheet(row(1, '<c r="A1" s="5"><v>1</v></c>')), {
      'xl/_rels/workbook.xml.rels': relationships(relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    });
    expect(snapshot).toMatchObject({ values: [[1]], formats: ['General'] });
  });
});
