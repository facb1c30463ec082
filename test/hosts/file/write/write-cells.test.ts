import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../../../../src/workbook/address';
import type { SheetPlan } from '../../../../src/workbook/plan/plan';
import { WorkbookProblem } from '../../../../src/workbook/problem';
import { valueAt } from '../../../../src/workbook/snapshot';
import { apply, beside, part, read } from './write-shortcuts';
import { book, MAIN, relationship, relationships, sheet } from '../xlsx-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const cellsOf = (bytes: Uint8Array): string =>
  /<(?:\w+:)?sheetData[^>]*>([^]*)<\/(?:\w+:)?sheetData>/.exec(part(bytes, SHEET))?.[1] ?? '';
const write = (rows: string, plan: SheetPlan, rest = ''): string =>
  cellsOf(apply(book(sheet(rows, rest)), plan).bytes);
const problem = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof WorkbookProblem ? { code: error.code, ...error.details } : error;
  }
};

describe("cells written into a manager's sheet", () => {
  it('stand behind, between and before what is there, which stays as it is', () => {
    const rows = '<row r="2" spans="2:4" ht="20"><c r="B2"><v>1</v></c><c r="D2"><v>3</v></c></row>';
    expect(write(rows, beside('KPI', 'A2', [[10, null, 12, null, 14]]))).toBe(
      '<row r="2" spans="1:5" ht="20"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="C2"><v>12</v></c>' +
        '<c r="D2"><v>3</v></c><c r="E2"><v>14</v></c></row>',
    );
  });

  it('make rows where there are none', () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"/>';
    expect(write(rows, beside('KPI', 'B1', [[1], [2], [3], [4], [5], [6]]))).toBe(
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>' +
        '<row r="5"><c r="B5"><v>5</v></c></row><row r="6"><c r="B6"><v>6</v></c></row>',
    );
  });

  it('are told apart by type', () => {
    const plan = beside('KPI', 'A1', [
      [1.5, -0, true, 'text', ''],
      [
        { value: 3, formula: 'A1+1' },
        { value: 'x', formula: 'B1&"<"' },
        { value: false, formula: 'A1>2' },
      ],
    ]);
    expect(write('', plan)).toBe(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="inlineStr"><is><t>text</t></is></c></row>' +
        '<row r="2"><c r="A2"><f>A1+1</f><v>3</v></c><c r="B2" t="str"><f>B1&amp;&quot;&lt;&quot;</f><v>x</v></c>' +
        '<c r="C2" t="b"><f>A1&gt;2</f><v>0</v></c></row>',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=HYPERLINK("x")', '=cmd|x'])(
    'never become a formula: %j',
    (text) => {
      const bytes = apply(book(sheet('')), beside('KPI', 'A1', [[text]])).bytes;
      expect(cellsOf(bytes)).not.toContain('<f');
      expect(valueAt(read(bytes, 'KPI'), 0, 0)).toBe(text);
      // The style says so too: edited and confirmed by a person, the text stays one.
      expect(part(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
    },
  );

  it.each([' x', 'x ', 'a  b', 'a\nb', 'a\tb'])('keep their spaces: %j', (text) => {
    const bytes = apply(book(sheet('')), beside('KPI', 'A1', [[text, 'a b']])).bytes;
    expect(part(bytes, SHEET)).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve">');
    expect(part(bytes, SHEET)).toContain('<t>a b</t>');
    expect(valueAt(read(bytes, 'KPI'), 0, 0)).toBe(text);
  });

  it('follow the prefix of the part, pretty printing and all', () => {
    const xml =
      `<?xml version="1.0"?>\n<x:worksheet xmlns:x="${MAIN}">\n  <x:sheetData>\n    <x:row r="1">\n      <x:c r="A1">` +
      '<x:v>1</x:v>\n      </x:c>\n    </x:row>\n  </x:sheetData>\n</x:worksheet>';
    const bytes = apply(book(xml), beside('KPI', 'B1', [['b']])).bytes;
    expect(part(bytes, SHEET)).toBe(
      xml.replace('    </x:row>', '    <x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>'),
    );
  });

  it('open a sheet that was closed in itself', () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/><pageMargins left="1"/></worksheet>`;
    expect(part(apply(book(xml), beside('KPI', 'C3', [[1]])).bytes, SHEET)).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:C3"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row>` +
        '</sheetData><pageMargins left="1"/></worksheet>',
    );
  });

  it('keep the encoding of the part', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>é</v></c></row></sheetData></worksheet>`;
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const bytes = apply(book('', { [SHEET]: utf16 }), beside('KPI', 'B1', [['ü']])).bytes;
    expect([0, 1].map((column) => valueAt(read(bytes, 'KPI'), 0, column))).toEqual(['é', 'ü']);
  });

  it('take the look of their row or column when they have none of their own', () => {
    const rows = '<row r="1" s="2" customFormat="1"/><row r="2" s="2"/>';
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" style="3"/></cols><sheetData>${rows}</sheetData></worksheet>`;
    expect(cellsOf(apply(book(xml), beside('KPI', 'B1', [[1], [2]])).bytes)).toBe(
      '<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>1</v></c></row>' +
        '<row r="2" s="2"><c r="B2" s="3"><v>2</v></c></row>',
    );
  });

  it('fill a cell that only has a look, and keep it', () => {
    const rows = '<row r="1"><c r="A1" s="2"/><c r="B1" s="1"> </c><c r="C1" s="1"><v/></c></row>';
    expect(write(rows, beside('KPI', 'A1', [[1, 2, 3]]))).toBe(
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row>',
    );
  });

  it('count where rows and cells carry no address', () => {
    expect(write('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>', beside('KPI', 'B2', [[9]]))).toBe(
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>9</v></c></row>',
    );
  });

  it('let a later block win where two name one cell', () => {
    const plan = beside('KPI', 'A1', [[1, 2, 3]]);
    const second = { row: 0, column: 1, rows: [[{ value: 'b' }, null, { value: 'd' }]] };
    const bytes = apply(book(sheet('')), { ...plan, blocks: [...plan.blocks, second] }).bytes;
    expect([0, 1, 2, 3].map((column) => valueAt(read(bytes, 'KPI'), 0, column))).toEqual([1, 'b', 3, 'd']);
  });
});

describe('cells that are not free', () => {
  const conflict = (rows: string, from: string, rest = '', values = [[1]], more = {}) =>
    problem(() => apply(book(sheet(rows, rest), more), beside('KPI', from, values)));

  it.each([
    ['a number', '<c r="B1"><v>1</v></c>'],
    ['a text', '<c r="B1" t="inlineStr"><is><t>x</t></is></c>'],
    ['a value in a CDATA section', '<c r="B1" t="str"><v><![CDATA[x]]></v></c>'],
    ['a formula never calculated', '<c r="B1"><f>A1</f></c>'],
    ['an error', '<c r="B1" t="e"><v>#N/A</v></c>'],
  ])('hold %s', (_what, cell) => {
    expect(conflict(`<row r="1">${cell}</row>`, 'B1')).toEqual({
      code: 'cell-occupied',
      sheet: 'KPI',
      cell: 'B1',
      count: 1,
    });
  });

  it('are named by the first address, and counted', () => {
    const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="C${row}"><v>1</v></c></row>`).join('');
    expect(
      conflict(rows, 'B2', '', [
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toMatchObject({ cell: 'C2', count: 2 });
  });

  it('lie in a merge', () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:C3"/></mergeCells>';
    expect(conflict('', 'C3', merge)).toMatchObject({ code: 'cell-occupied', cell: 'C3' });
  });

  it('would be merged with a merge that is there', () => {
    const bytes = book(sheet('', '<mergeCells count="1"><mergeCell ref="A1:C3"/></mergeCells>'));
    const merging = (top: number) =>
      problem(() =>
        apply(bytes, beside('KPI', 'F9', [[1]], { merges: [{ top, left: 2, bottom: top, right: 4 }] })),
      );
    expect(merging(2)).toMatchObject({ code: 'cell-occupied', cell: 'C3' });
    expect(merging(3)).toBeNull();
  });

  it('lie in the spill of an array formula, in a row before or behind', () => {
    const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A9">B1:B9</f><v>1</v></c></row>';
    expect(conflict(rows, 'A7')).toMatchObject({ code: 'cell-occupied', cell: 'A7' });
    const table = '<row r="4"><c r="B4"><f t="dataTable" ref="B2:C4"/><v>1</v></c></row>';
    expect(conflict(table, 'C2')).toMatchObject({ code: 'cell-occupied', cell: 'C2' });
  });

  it('lie in a table or a pivot, blank as they are', () => {
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        relationship('rId1', 'table', '../tables/table1.xml'),
        relationship('rId2', 'pivotTable', '../pivotTables/p1.xml'),
      ),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" ref="A1:B4"/>`,
      'xl/pivotTables/p1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="D1:E9"/></pivotTableDefinition>`,
    };
    expect(conflict('', 'B4', '', [[1]], more)).toMatchObject({ code: 'cell-occupied', cell: 'B4' });
    expect(conflict('', 'E9', '', [[1]], more)).toMatchObject({ code: 'cell-occupied', cell: 'E9' });
    expect(conflict('', 'C1', '', [[1]], more)).toBeNull();
  });

  it('are in a protected sheet', () => {
    expect(conflict('', 'A1', '<sheetProtection sheet="1"/>')).toEqual({
      code: 'protected-sheet',
      sheet: 'KPI',
    });
    expect(conflict('', 'A1', '<sheetProtection objects="1"/>')).toBeNull();
  });

  it('are in no sheet of that name', () => {
    expect(problem(() => apply(book(sheet('')), beside('Nowhere', 'A1', [[1]])))).toMatchObject({
      code: 'no-such-sheet',
    });
    expect(problem(() => apply(book(sheet('')), beside('kpi', 'A1', [[1]])))).toBeNull();
  });

  it('are out of order in a damaged sheet', () => {
    expect(conflict('<row r="2"/><row r="1"/>', 'A1')).toMatchObject({ code: 'damaged-xml' });
    expect(conflict('<row r="1"><c r="B1"/><c r="A1"/></row>', 'C1')).toMatchObject({ code: 'damaged-xml' });
    expect(conflict('<row r="1"><c r="B1">', 'C1')).toMatchObject({ code: 'damaged-xml' });
  });
});

describe('what no cell holds', () => {
  const invalid = (plan: SheetPlan) => problem(() => apply(book(sheet('')), plan));

  it.each([
    ['a number that is none', beside('KPI', 'A1', [[Number.NaN]])],
    ['an endless number', beside('KPI', 'A1', [[Number.POSITIVE_INFINITY]])],
    ['an unknown style', beside('KPI', 'A1', [[{ value: 1, style: 3 }]])],
    ['a formula that is too long', beside('KPI', 'A1', [[{ value: 1, formula: '1+'.repeat(5000) }]])],
    [
      'a row beyond the last',
      { ...beside('KPI', 'A1', []), blocks: [{ row: MAX_ROWS, column: 0, rows: [[{ value: 1 }]] }] },
    ],
    [
      'a column beyond the last',
      { ...beside('KPI', 'A1', []), blocks: [{ row: 0, column: MAX_COLUMNS, rows: [[{ value: 1 }]] }] },
    ],
  ])('%s', (_what, plan) => {
    expect(invalid(plan)).toMatchObject({ code: 'invalid-plan', sheet: 'KPI' });
  });

  it('is cut, and said: 40,000 letters become 32,767', () => {
    const { bytes, result } = apply(book(sheet('')), beside('KPI', 'B2', [['x'.repeat(40_000)]]));
    expect(result.adjustments).toEqual([{ kind: 'text-clamped', sheet: 'KPI', cell: 'B2', length: 40_000 }]);
    expect(String(valueAt(read(bytes, 'KPI'), 1, 1))).toHaveLength(32_767);
  });

  it('is not the last cell of a sheet', () => {
    const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
    const plan = { ...beside('KPI', 'A1', []), blocks: [{ ...last, rows: [[{ value: 'end' }]] }] };
    expect(cellsOf(apply(book(sheet('')), plan).bytes)).toContain(`<c r="${formatCell(last)}"`);
  });
});
