/** Small sheets for the workflow tests: six months of figures whose verdicts can be told by looking. */
import type { CellValue } from '../../src/workbook/snapshot';

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

/** Service level at its target of 0.8 in every month but April; speed of answer missed in the last three. */
export const kpiRows: readonly (readonly CellValue[])[] = [
  ['Metric', 'Category', 'Target', 'Direction', ...months],
  ['Service level', 'Service', 0.8, 'higher', 0.81, 0.8, 0.82, 0.79, 0.8, 0.81],
  ['Average speed of answer', 'Service', 30, 'lower', 25, 28, 29, 31, 34, 33],
];

/** Words and a lone figure: nothing to score. */
export const noteRows: readonly (readonly CellValue[])[] = [
  ['Notes'],
  ['Ask the team about the new phone system'],
  ['Budget', 12],
];

/** The same two metrics with a month a row, their targets below. */
export const downRows: readonly (readonly CellValue[])[] = [
  ['Month', 'Service level', 'Average speed of answer'],
  ...months.map((month, index) => [month, kpiRows[1]?.[4 + index] ?? '', kpiRows[2]?.[4 + index] ?? '']),
  ['Target', 0.8, 30],
];
