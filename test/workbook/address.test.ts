import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnName,
  contains,
  formatArea,
  formatCell,
  formatReference,
  overlaps,
  parseArea,
  parseCell,
  parseR1C1,
  parseReference,
  quoteSheet,
} from '../../src/workbook/address';

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it('end at XFD', () => {
    expect(columnIndex('XFE')).toBeNull();
    expect(() => columnName(MAX_COLUMNS)).toThrow(RangeError);
    expect(() => columnName(-1)).toThrow(RangeError);
  });
});

describe('cells', () => {
  it('round-trip as A1 and R1C1, relative and absolute', () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        const cell = { row: r, column: c };
        expect(parseCell(formatCell(cell))).toEqual(cell);
        expect(parseCell(formatCell(cell, true))).toEqual(cell);
        expect(parseR1C1(`R${r + 1}C${c + 1}`)).toEqual(cell);
      }),
    );
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', '1A', 'A-1', 'A1B', 'R0C1'])('%p is none', (text) => {
    expect(parseCell(text)).toBeNull();
    expect(parseR1C1(text)).toBeNull();
  });
});

describe('areas', () => {
  it('round-trip', () => {
    fc.assert(fc.property(area, (a) => expect(parseArea(formatArea(a))).toEqual(a)));
  });

  it('may be one cell, whole rows or whole columns', () => {
    expect(parseArea('b2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseArea('2:5')).toEqual({ top: 1, left: 0, bottom: 4, right: MAX_COLUMNS - 1 });
    expect(parseArea('$B:$D')).toEqual({ top: 0, left: 1, bottom: MAX_ROWS - 1, right: 3 });
    expect(formatArea({ top: 1, left: 0, bottom: 4, right: MAX_COLUMNS - 1 })).toBe('2:5');
    expect(formatArea({ top: 0, left: 1, bottom: MAX_ROWS - 1, right: 3 }, true)).toBe('$B:$D');
  });

  it('take corners in any order', () => {
    expect(parseArea('M19:B2')).toEqual(parseArea('B2:M19'));
  });

  it.each(['A1:', ':A1', 'A1:B2:C3', 'A:1', '0:1', 'A1:B', ''])('%p is none', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it('overlap when they share a cell', () => {
    const a = { top: 0, left: 0, bottom: 2, right: 2 };
    expect(overlaps(a, { top: 2, left: 2, bottom: 3, right: 3 })).toBe(true);
    expect(overlaps(a, { top: 3, left: 0, bottom: 3, right: 2 })).toBe(false);
    expect(contains(a, { row: 2, column: 0 })).toBe(true);
    expect(contains(a, { row: 2, column: 3 })).toBe(false);
  });
});

describe('references', () => {
  it.each([
    ['KPI', 'KPI'],
    ['Q1', "'Q1'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['2024', "'2024'"],
    ["It's", "'It''s'"],
    ['Indicadores año', "'Indicadores año'"],
    ['绩效', '绩效'],
    ['RC2', "'RC2'"],
    ['r1c', "'r1c'"],
    ['R12C', "'R12C'"],
    ['Q1.24', "'Q1.24'"],
  ])('the sheet %s is spelled %s', (name, spelled) => {
    expect(quoteSheet(name)).toBe(spelled);
  });

  it('round-trip with any sheet name Excel allows', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((text) => !/[[\]:*?/\\]/.test(text) && !/^'|'$/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(name, area, (sheet, a) => {
        expect(parseReference(formatReference({ sheet, area: a }))).toEqual({ sheet, area: a });
      }),
    );
  });

  it('without a sheet name none', () => {
    expect(parseReference('A1:B2')).toEqual({ sheet: null, area: { top: 0, left: 0, bottom: 1, right: 1 } });
    expect(parseReference("'It''s'!$A$1")?.sheet).toBe("It's");
    expect(parseReference('#REF!')).toBeNull();
  });
});
