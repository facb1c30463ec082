import { shiftFormula } from '../../src/workbook/shift-formula';

it.each([
  ['A1+$B$2', 'B3+$B$2'],
  ['SUM(B$2:$C9)', 'SUM(C$2:$C11)'],
  ['SUM(B:B)/SUM($2:3)', 'SUM(C:C)/SUM($2:5)'],
  ['\'A1 plan\'!A1&"A1"&Sheet1!B2', '\'A1 plan\'!B3&"A1"&Sheet1!C4'],
  ['LOG10(A1)+Rate2024+1E5', 'LOG10(B3)+Rate2024+1E5'],
  ['SUM(Table1[A1])', 'SUM(Table1[A1])'],
])('two rows down and one column right %s is %s', (formula, moved) => {
  expect(shiftFormula(formula, 2, 1)).toBe(moved);
});

it('says #REF! where a reference leaves the sheet', () => {
  expect(shiftFormula('A1*2', -1, 0)).toBe('#REF!*2');
});
