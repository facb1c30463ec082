import type { Worksheet } from '@univerjs/core';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';
import { newMonthContract } from './new-month-contract';

// Each of the random edits opens a grid of its own.
jest.setTimeout(180_000);
afterEach(closeGrids);

let kpi: Worksheet | null = null;

newMonthContract(
  'univer',
  async (sheets) => {
    const { univer, grid } = openGrid(seedContent(sheets));
    kpi = grid.workbook.getSheetBySheetName('KPI') ?? null;
    return openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
  },
  (_, { row, column }) => {
    const { bg, bl, cl, bd } = kpi?.getComposedCellStyle(row, column) ?? {};
    return {
      fill: bg?.rgb?.replace('#', '') ?? null,
      bold: bl === 1,
      color: cl?.rgb?.replace('#', '') ?? null,
      hasLineBelow: (bd?.b ?? null) !== null,
      width: kpi?.getColumnWidth(column) ?? 0,
    };
  },
);
