/** The contract's seed as what a file hands the grid. */
import { parseArea, parseCell } from '../../../src/workbook/address';
import { bounding } from '../../../src/workbook/rectangles';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import type { BookContent, CellFormula, SheetContent } from '../../../src/hosts/univer/load/book-content';
import { occupants, seedCell, seededAreas, seededTables, type SeedSheet } from '../../contract/seed';

export function seedContent(sheets: readonly SeedSheet[]): BookContent {
  return { bookName: 'kpi.xlsx', sheets: sheets.map(sheetContent), names: [] };
}

function sheetContent(seed: SeedSheet): SheetContent {
  const formulas: CellFormula[] = [];
  const cells = Object.entries(seed.cells).map(([address, given]) => {
    const at = parseCell(address);
    if (at === null) throw new Error(`seed: ${address} is no cell`);
    const cell = seedCell(given);
    if (cell.formula !== undefined) formulas.push({ ...at, formula: cell.formula, spill: null });
    return { ...at, ...cell };
  });
  const used = bounding(
    cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
  );
  const formats = ['General'];
  const values: CellValue[][] = [];
  const formatIndex: number[][] = [];
  for (const { row, column, value, format = 'General' } of cells) {
    if (!formats.includes(format)) formats.push(format);
    (values[row - (used?.top ?? 0)] ??= [])[column - (used?.left ?? 0)] = value;
    (formatIndex[row - (used?.top ?? 0)] ??= [])[column - (used?.left ?? 0)] = formats.indexOf(format);
  }
  const snapshot: SheetSnapshot = {
    name: seed.name,
    used,
    values: Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? '')),
    formats,
    formatIndex,
    merges: [
      ...(seed.merges ?? []).flatMap((merge) => parseArea(merge) ?? []),
      ...seededAreas(seed, 'merge'),
    ],
    tables: seededTables(seed).map(({ name, area }) => ({
      name,
      area,
      hasHeaderRow: true,
      hasTotalsRow: false,
    })),
    hiddenRows: [],
    hiddenColumns: seededAreas(seed, 'hidden').map(({ left }) => left),
    date1904: seed.date1904 === true,
    uncalculated: { count: 0, first: [] },
  };
  return {
    snapshot,
    visible: seed.hidden !== true,
    isProtected: seed.protected === true,
    formulas,
    occupied: occupants.flatMap((by) => seededAreas(seed, by).map((area) => ({ area, by }))),
  };
}
