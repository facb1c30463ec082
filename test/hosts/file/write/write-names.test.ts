import { relativePath } from '../../../../src/hosts/file/package/relationships';
import {
  bounding,
  formatRectangles,
  parseRectangles,
  RectangleBuilder,
} from '../../../../src/workbook/rectangles';
import { fitSheetName, freeTableName } from '../../../../src/workbook/names';
import { storedFormula } from '../../../../src/hosts/file/write/cell-xml';

import fc from 'fast-check';

describe('sheet names', () => {
  it.each([
    ['COPC Summary', 'COPC Summary'],
    ['A/B: [x]', 'A B   x'],
    ["'quoted'", 'quoted'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['History', 'History (2)'],
    ['', 'Sheet'],
    ['??', 'Sheet'],
    ['__proto__', '__proto__'],
    [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
  ])('%j becomes %j', (wanted, fitted) => {
    expect(fitSheetName(wanted, [])).toBe(fitted);
  });

  it('are unique whatever the letter case, and never too long for it', () => {
    expect(fitSheetName('kpi', ['KPI', 'KPI (2)'])).toBe('kpi (3)');
    expect(fitSheetName('x'.repeat(31), ['X'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });

  it('always are names Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (wanted) => {
        const name = fitSheetName(wanted, ['Sheet']);
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        expect(name).not.toMatch(/^'|'$|^history$/i);
      }),
    );
  });
});

describe('table names', () => {
  it.each([
    ['CopcSummary', 'CopcSummary'],
    ['My list', 'My_list'],
    ['KPI1', 'KPI1_'],
    ['R1C1', 'R1C1_'],
    ['2024', '_2024'],
    ['Taken', 'Taken_2'],
    ['__proto__', '__proto__'],
  ])('%j becomes %j', (wanted, name) => {
    expect(freeTableName(wanted, new Set(['taken']))).toBe(name);
  });
});

describe('formulas as the file spells them', () => {
  const stored = (formula: string, renames?: ReadonlyMap<string, string>) => storedFormula(formula, renames);

  it.each([
    ['COPC.TRENDOK(B2:M2,"lower")', '_xldudf_COPC_TRENDOK(B2:M2,"lower")', true],
    ['IF(copc.level(B2,C2)="met",1,0)', 'IF(_xldudf_COPC_level(B2,C2)="met",1,0)', true],
    ['COPC.A1X(COPC.BCD (1))', '_xldudf_COPC_A1X(_xldudf_COPC_BCD (1))', true],
    ['"COPC.LEVEL(1)"&A1', '"COPC.LEVEL(1)"&A1', false],
    ['"a""COPC.X("&COPC.XYZ(1)', '"a""COPC.X("&_xldudf_COPC_XYZ(1)', true],
    ["'COPC.X(1)'!A1", "'COPC.X(1)'!A1", false],
    ['MYCOPC.LEVEL(1)', 'MYCOPC.LEVEL(1)', false],
    ['COPC.NAME+1', 'COPC.NAME+1', false],
    ['=SUM(A1)', 'SUM(A1)', false],
  ])('%s', (formula, text, addIn) => {
    expect(stored(formula)).toEqual({ text, addIn });
  });

  it('follow a sheet that got another name', () => {
    const renames = new Map([['copc summary', "Bob's"]]);
    expect(stored(`'COPC Summary'!A1&"'COPC Summary'!"&KPI!B2`, renames).text).toBe(
      `'Bob''s'!A1&"'COPC Summary'!"&KPI!B2`,
    );
  });
});

describe('which cells are ours', () => {
  it('as few rectangles', () => {
    const areas = new RectangleBuilder()
      .row(0, [0, 1, 2])
      .row(1, [0, 1, 2])
      .row(2, [0, 2])
      .row(4, [0, 2])
      .done();
    expect(formatRectangles("It's", areas)).toBe(
      "'It''s'!$A$1:$C$2,'It''s'!$A$3,'It''s'!$C$3,'It''s'!$A$5,'It''s'!$C$5",
    );
  });

  it('read back as they were', () => {
    const columns = fc.uniqueArray(fc.nat(12), { maxLength: 8 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(columns, { maxLength: 12 }), (rows) => {
        const builder = new RectangleBuilder();
        rows.forEach((row, index) => row.length > 0 && builder.row(index, row));
        const areas = builder.done();
        const cells = areas.flatMap((one) =>
          Array.from({ length: one.bottom - one.top + 1 }, (_row, down) =>
            Array.from(
              { length: one.right - one.left + 1 },
              (_column, over) => `${one.top + down},${one.left + over}`,
            ),
          ).flat(),
        );
        expect(cells.sort()).toEqual(
          rows.flatMap((row, index) => row.map((column) => `${index},${column}`)).sort(),
        );
        const text = formatRectangles('A, b', areas);
        if (text !== null) expect(parseRectangles(text, 'a, B')).toEqual(areas);
      }),
    );
  });

  it('give way to the area around them when there are too many for a name', () => {
    const builder = new RectangleBuilder();
    for (let row = 0; row < 2000; row++) builder.row(row, row % 2 === 0 ? [0, 2] : [1]);
    expect(formatRectangles('S', builder.done())).toBeNull();
    expect(bounding(builder.done())).toEqual({ top: 0, left: 0, bottom: 1999, right: 2 });
  });

  it('are not read from another sheet or from anything else', () => {
    expect(parseRectangles('Other!$A$1', 'S')).toBeNull();
    expect(parseRectangles('S!#REF!', 'S')).toBeNull();
    expect(parseRectangles('', 'S')).toBeNull();
  });
});

describe('targets of relationships', () => {
  it.each([
    ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
    ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'worksheets/sheet2.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a.xml', 'my part#1.xml', '../my%20part%231.xml'],
  ])('from %j to %j is %j', (source, target, path) => {
    expect(relativePath(source, target)).toBe(path);
  });
});
