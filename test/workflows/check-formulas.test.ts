/** Formulas over blank cells: what they show, what they should, and what a blank taken for 0 would give. */
import { parseCell } from '../../src/workbook/address';
import type { FormulaHost } from '../../src/workbook/formula-host';
import type { CellValue } from '../../src/workbook/snapshot';
import { checkFormulas } from '../../src/workflows/formulas/check-formulas';
import { memoryHost } from './memory-host';

const rows = [
  ['Metric', 'Target', 'Jan', 'Feb', 'Mar', 'Apr'],
  ['Client satisfaction', 0.85, 0.86, 0.87, 0.88, ''],
  ['Service level', 0.8, 0.81, 0.82, 0.83, 0.84],
];

/** A book whose sheet KPI holds formulas, each with what its cell shows. */
function book(formulas: Readonly<Record<string, readonly [string, CellValue]>>) {
  const host = memoryHost([{ name: 'KPI', rows }]);
  const cells = Object.entries(formulas).map(([address, [formula, shown]]) => ({
    cell: parseCell(address) ?? { row: 0, column: 0 },
    formula,
    values: [[shown]],
  }));
  const find: FormulaHost['formulas'] = (_, isWanted) => {
    const wanted = cells.filter(({ formula }) => isWanted(formula));
    return Promise.resolve([{ sheet: 'KPI', own: null, isProtected: false, cells: wanted }]);
  };
  return { ...host, formulas: find };
}
const check = (formulas: Readonly<Record<string, readonly [string, CellValue]>>) =>
  checkFormulas(book(formulas), { kind: 'sheet', sheet: 'KPI' });

describe('checking formulas over blank cells', () => {
  it('passes one that shows what it should: a blank is not measured, the metric met', async () => {
    expect(await check({ H2: ['=COPC.STATUS(C2:F2,B2)', 'Met'] })).toEqual({
      asZero: [],
      stale: [],
      fine: 1,
      left: 0,
    });
  });

  it('finds one that shows what a blank taken for 0 gives', async () => {
    const found = await check({
      H2: ['=COPC.STATUS(C2:F2,B2)', 'Not met'],
      I2: ['=COPC.STREAK($C$2:$F$2,KPI!B2)', 1],
    });
    expect(found).toEqual({
      asZero: [
        { sheet: 'KPI', cell: 'H2', shown: 'Not met', expected: 'Met' },
        { sheet: 'KPI', cell: 'I2', shown: 1, expected: 0 },
      ],
      stale: [],
      fine: 0,
      left: 0,
    });
  });

  it('tells one apart that is out of date', async () => {
    const { asZero, stale } = await check({ H2: ['=COPC.STREAK(C2:F2,B2)', 7] });
    expect(asZero).toEqual([]);
    expect(stale).toEqual([{ sheet: 'KPI', cell: 'H2', shown: 7, expected: 0 }]);
  });

  it('says nothing about formulas without blanks, and nothing about others', async () => {
    const found = await check({
      H3: ['=COPC.STATUS(C3:F3,B3)', 'Not met'],
      I3: ['=SUM(C2:F2)', 0],
    });
    expect(found).toEqual({ asZero: [], stale: [], fine: 0, left: 0 });
  });

  it('leaves what is more than one call over cells and constants, or looks at another book', async () => {
    const found = await check({
      H2: ['=IF(COPC.LEVELOK(F2,B2),1,0)', 1],
      I2: ['=COPC.STREAK(OFFSET(C2,0,0,1,4),B2)', 0],
      J2: ["=COPC.STREAK('[other.xlsx]KPI'!C2:F2,B2)", 0],
      K2: ['=_xldudf_COPC_STREAK(C2:F2,B2)', 0],
    });
    expect(found).toEqual({ asZero: [], stale: [], fine: 0, left: 4 });
  });

  it('takes constants, arrays and arguments left out as they are', async () => {
    const found = await check({
      H2: ['=COPC.STREAK(C2:F2,0.85,"higher")', 0],
      I2: ['=COPC.STREAK(C2:F2,{0.9},)', 3],
    });
    expect(found).toMatchObject({ fine: 2, stale: [] });
  });
});
