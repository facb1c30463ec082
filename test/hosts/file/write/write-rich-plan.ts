/** A plan with one of everything, for tests of the writer: a summary sheet of ours, and columns beside a manager's table. */
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import { landscapePage } from '../../../../src/workbook/plan/print-plan';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan/plan';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

/** Title, a table of three metrics, a chart, conditional formats, notes, an add-in formula, texts that look like formulas. */
export function summaryPlan(name = 'COPC Summary', metrics = 3): SheetPlan {
  const rows = Array.from({ length: metrics }, (_unused, index) => [
    { value: index === 1 ? '=SUM(A1:A9) handling' : `Metric ${index + 1}`, style: 3 },
    { value: index === 0 ? 'missed' : 'met', style: 3 },
    { value: 0.8 + index / 100, style: 2 },
    { value: index - 1, style: 3 },
    ...months.map((_month, month) => ({ value: 0.7 + ((index * 3 + month * 5) % 11) / 50, style: 2 })),
  ]);
  const last = 4 + metrics;
  return {
    ...emptySheetPlan,
    target: { kind: 'own', own: 'summary', name },
    styles: [
      { bold: true, fontSize: 16, color: '1F4E78' },
      { bold: true, color: 'FFFFFF', fill: '1F4E78', wrap: true, vertical: 'center' },
      { numberFormat: '0.0%', horizontal: 'right' },
      { border: { edge: 'bottom', color: 'D9D9D9' }, indent: 1 },
      { italic: true, color: '7F7F7F', wrap: true, vertical: 'top' },
    ],
    blocks: [
      { row: 0, column: 0, rows: [[{ value: 'COPC Summary', style: 0 }]] },
      {
        row: 1,
        column: 0,
        rows: [[{ value: 'Gold: 3 of 4 targets met & improving <now>', style: 4 }]],
      },
      {
        row: 3,
        column: 0,
        rows: [
          ['Metric', 'Level', 'Latest', 'Trend', ...months].map((value) => ({ value, style: 1 })),
          ...rows,
        ],
      },
      {
        row: last + 1,
        column: 0,
        rows: [
          [
            { value: 'improving', formula: 'COPC.TRENDOK(E5:J5,"COPC.X")' },
            { value: 4, formula: 'COUNT(E5:J5)-2' },
            { value: true, formula: 'COPC.ISMET(C5,0.8)' },
            { value: '#N/A', formula: 'COPC.SLOPE(E5:E5)' },
            { value: 12.5, formula: 'COPC.SCORE(C5:C7)' },
          ],
          [
            { value: 'tab\u0009, bell \u0007, _x0041_, é, 日本, 😀', style: 4 },
            { value: false },
            { value: '' },
          ],
          [{ value: '-5 % change' }, { value: '@home' }, { value: '+31 20' }, { value: '', style: 1 }],
        ],
      },
    ],
    columnWidths: [
      { column: 0, characters: 30 },
      { column: 1, characters: 12 },
    ],
    rowHeights: [{ row: 3, points: 30 }],
    merges: [{ top: 1, left: 0, bottom: 1, right: 5 }],
    freeze: { rows: 4, columns: 1 },
    conditionalFormats: [
      {
        kind: 'icons',
        area: { top: 4, left: 3, bottom: last - 1, right: 3 },
        icons: '3Arrows',
        from: [0, 1],
        showValue: false,
      },
      {
        kind: 'bar',
        area: { top: 4, left: 2, bottom: last - 1, right: 2 },
        color: '5B9BD5',
        min: 0,
        max: 1,
        showValue: true,
      },
      {
        kind: 'text',
        area: { top: 4, left: 1, bottom: last - 1, right: 1 },
        equals: 'missed',
        style: { color: '9C0006', fill: 'FFC7CE', bold: true },
      },
    ],
    tables: [
      { name: 'CopcSummary', area: { top: 3, left: 0, bottom: last - 1, right: 9 }, bandedRows: true },
    ],
    charts: [
      {
        kind: 'line',
        title: 'Metric 1 & target',
        description: 'Line chart of "Metric 1", January to June, with its target',
        anchor: { top: last + 6, left: 0, bottom: last + 20, right: 4 },
        categories: {
          sheet: name,
          area: { top: 3, left: 4, bottom: 3, right: 9 },
          cached: months,
        },
        series: [
          {
            name: 'Metric 1',
            values: {
              sheet: name,
              area: { top: 4, left: 4, bottom: 4, right: 9 },
              cached: months.map((_month, month) => 0.7 + ((month * 5) % 11) / 50),
            },
            color: '1F4E78',
            dashed: false,
            markers: true,
          },
          {
            name: 'Metric 2',
            values: {
              sheet: name,
              area: { top: 5, left: 4, bottom: 5, right: 9 },
              cached: months.map((_month, month) => 0.7 + ((3 + month * 5) % 11) / 50),
            },
            color: 'C55A11',
            dashed: true,
            markers: false,
          },
        ],
        numberFormat: '0%',
        min: 0.6,
        max: 1,
        step: 0.1,
        labelEvery: 2,
      },
      {
        kind: 'bar',
        title: 'Latest',
        description: 'Column chart of the latest value of each metric',
        anchor: { top: last + 6, left: 5, bottom: last + 20, right: 9 },
        categories: {
          sheet: name,
          area: { top: 4, left: 0, bottom: last - 1, right: 0 },
          cached: rows.map((row) => String(row[0]?.value)),
        },
        series: [
          {
            name: 'Latest',
            values: {
              sheet: name,
              area: { top: 4, left: 2, bottom: last - 1, right: 2 },
              cached: rows.map((row) => Number(row[2]?.value)),
            },
            color: '2E75B6',
            dashed: false,
            markers: false,
          },
        ],
        numberFormat: '0%',
        min: 0,
        max: null,
        step: null,
        labelEvery: 1,
      },
    ],
    notes: [
      { cell: { row: 4, column: 1 }, text: 'Missed: 0.80 is under 0.85.\nSecond line <&>.' },
      { cell: { row: 5, column: 1 }, text: 'Met.' },
    ],
    print: {
      ...landscapePage,
      area: { top: 0, left: 0, bottom: last + 20, right: 9 },
      titleRows: { top: 2, bottom: 3 },
      breaks: [last + 6],
      footer: {
        left: 'R&D.xlsx',
        center: 'COPC Scorecard',
        right: 'Page {page} of {pages}',
        mark: 'COPC Scorecard',
      },
    },
    hideGridLines: true,
  };
}

/** Seven columns right of what a sheet holds: a header and `count` rows under it. */
export function besidePlan(sheet: string, row: number, column: number, count: number): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'existing', name: sheet },
    styles: [{ bold: true, fill: 'DDEBF7' }, { numberFormat: '0.00' }],
    blocks: [
      {
        row,
        column,
        rows: [
          ['Level', 'Trend', 'Slope', 'Status', 'Gap', 'Streak', 'Action'].map((value) => ({
            value,
            style: 0,
          })),
          ...Array.from({ length: count }, (_unused, index) => [
            { value: 'met' },
            { value: 'improving', formula: `COPC.TRENDOK(B${index + 2}:M${index + 2})` },
            { value: index / 8, style: 1 },
            { value: '=not a formula' },
            null,
            { value: index },
            { value: index % 2 === 0 },
          ]),
        ],
      },
    ],
    columnWidths: [{ column, characters: 14 }],
  };
}

export function richPlan(beside: SheetPlan | null, name?: string): WorkbookPlan {
  return { sheets: beside === null ? [summaryPlan(name)] : [summaryPlan(name), beside] };
}
