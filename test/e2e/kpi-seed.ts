/** A centre's year, large enough to scroll and with every status in it. */
import { formatCell } from '../../src/workbook/address';
import type { SeedCell, SeedSheet } from '../contract/seed';
import type { CellValue } from '../../src/workbook/snapshot';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24', 'Jul-24', 'Aug-24'];
const header = ['Metric', 'Category', 'Target', 'Better', ...months];

/** Name, category, target, direction, eight months, and the number format of the figures. */
const metrics: readonly (readonly [...CellValue[], string])[] = [
  ['Service level', 'Service', 0.8, 'higher', 0.81, 0.79, 0.82, 0.83, 0.8, 0.81, 0.82, 0.84, '0.0%'],
  ['Average speed of answer (s)', 'Service', 30, 'lower', 28, 29, 31, 34, 33, 36, 35, 38, '0'],
  ['Abandonment rate', 'Service', 0.05, 'lower', 0.09, 0.085, 0.083, 0.08, 0.075, 0.07, 0.066, 0.06, '0.0%'],
  [
    'Critical error accuracy',
    'Quality',
    0.95,
    'higher',
    0.96,
    0.955,
    0.95,
    0.96,
    0.97,
    0.96,
    0.955,
    0.96,
    '0.0%',
  ],
  ['First contact resolution', 'Quality', 0.75, 'higher', 0.7, 0.71, 0.69, 0.7, 0.72, 0.7, 0.71, 0.7, '0.0%'],
  ['Cost per contact', 'Cost', 4.5, 'lower', 4.4, 4.45, 4.5, 4.4, 4.3, 4.45, 4.4, 4.35, '0.00'],
  [
    'Client satisfaction',
    'Satisfaction',
    0.85,
    'higher',
    0.86,
    0.87,
    0.85,
    0.88,
    0.86,
    0.87,
    0.88,
    '',
    '0.0%',
  ],
  ['Calls offered', 'Volume', '', 'higher', 9120, 9400, 8800, 9050, 9700, 9900, 9300, 9400, '#,##0'],
  ['Occupancy', 'Cost', '75%-85%', 'within', 0.8, 0.81, 0.79, 0.82, 0.8, 0.83, 0.84, 'n.m.', '0.0%'],
];

export const kpiSheet: SeedSheet = {
  name: 'KPI 2024',
  cells: Object.fromEntries([
    ...header.map((text, column): [string, SeedCell] => [formatCell({ row: 0, column }), { value: text }]),
    ...metrics.flatMap((row, index) => {
      const format = String(row.at(-1));
      return row.slice(0, -1).map((value, column): [string, SeedCell] => {
        const isFigure = typeof value === 'number' && column >= 2;
        return [formatCell({ row: index + 1, column }), { value, ...(isFigure ? { format } : {}) }];
      });
    }),
  ]),
};

export const notesSheet: SeedSheet = { name: 'Notes', cells: { A1: 'Ask about the phones', B3: 12 } };
