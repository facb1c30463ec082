import { runsInGrid } from '../../../src/hosts/univer/formulas/live-formulas';

const hasFunction = (name: string): boolean =>
  ['SUM', 'IF', 'ROUND', 'INDIRECT', 'COPC.GAP', 'LET'].includes(name);
const isLive = runsInGrid({ sheets: ['KPI', "Team's"], hasFunction });

describe('a formula of a file', () => {
  it.each([
    'B2*2+1E5',
    'SUM(B2:M2)/$C$4',
    'SUM(B:B)-SUM(3:3)',
    "IF('Team''s'!B2>0.8,\"met [x]\",#N/A)",
    'ROUND(kpi!B2,1)',
    'COPC.GAP(B2:M2,"> 80%")',
    '-B2%&TRUE',
  ])('is worked out in the grid: %s', (formula) => {
    expect(isLive(formula)).toBe(true);
  });

  it.each([
    ['a function the grid lacks', 'GETPIVOTDATA("x",A1)'],
    ['a name', 'B2*rate'],
    ['a short name that could be a column', 'B2*TAX'],
    ["a table's column", 'SUM(Table1[Value])'],
    ['another book', 'SUM([1]KPI!B2)'],
    ['a sheet that is not there', 'Gone!B2'],
    ['a row of sheets', 'SUM(KPI:KPI!B2)'],
    ['a spilled range', 'SUM(B2#)'],
    ['a reference in a text', 'INDIRECT("B2")'],
    ['names of its own', 'LET(x,B2,x*2)'],
  ])('keeps its value when it has %s', (_, formula) => {
    expect(isLive(formula)).toBe(false);
  });
});
