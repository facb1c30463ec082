import { SetRangeValuesMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { worksheetNamed } from '../../../src/hosts/univer/grid/grid';
import type { GridBook } from '../../../src/hosts/univer/grid/grid';
import { openUniverHost } from '../../../src/hosts/univer/univer-host';
import type { UniverHost } from '../../../src/hosts/univer/univer-host';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import type { ChartPlan, SheetPlan } from '../../../src/workbook/plan/plan';
import { valueAt } from '../../../src/workbook/snapshot';
import type { SeedSheet } from '../../contract/seed';
import { closeGrids, openGrid } from './open-grid';
import { seedContent } from './seed-content';

afterEach(closeGrids);

const kpi: SeedSheet = { name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 'ASA', B2: 31 } };

const summary: SheetPlan = {
  ...emptySheetPlan,
  target: { kind: 'own', own: 'summary', name: 'COPC Summary' },
  styles: [{ numberFormat: '0.0%', bold: true, fill: 'FFEEDD' }],
  blocks: [{ row: 0, column: 0, rows: [[{ value: 'Gold' }, { value: 0.5, style: 0 }], [{ value: 'met' }]] }],
  merges: [{ top: 3, left: 0, bottom: 3, right: 2 }],
  freeze: { rows: 1, columns: 2 },
  notes: [{ cell: { row: 0, column: 1 }, text: 'half of them' }],
  conditionalFormats: [
    {
      kind: 'icons',
      area: { top: 0, left: 1, bottom: 9, right: 1 },
      icons: '3Symbols2',
      from: [0.5, 0.9],
      showValue: true,
    },
    {
      kind: 'bar',
      area: { top: 0, left: 1, bottom: 9, right: 1 },
      color: '112233',
      min: 0,
      max: 1,
      showValue: false,
    },
    { kind: 'text', area: { top: 1, left: 0, bottom: 9, right: 0 }, equals: 'met', style: { bold: true } },
  ],
  columnWidths: [{ column: 0, characters: 30 }],
};

function chartOf(title: string): ChartPlan {
  const cells = { sheet: 'COPC Summary', area: { top: 0, left: 1, bottom: 1, right: 1 }, cached: [] };
  return {
    kind: 'line',
    title,
    description: '',
    anchor: { top: 4, left: 0, bottom: 9, right: 3 },
    categories: cells,
    series: [{ name: 'Met', values: cells, color: '112233', dashed: false, markers: false }],
    numberFormat: '0%',
    min: null,
    max: null,
    step: null,
    labelEvery: 1,
  };
}

const column: SheetPlan = {
  ...emptySheetPlan,
  target: { kind: 'existing', name: 'KPI' },
  blocks: [{ row: 0, column: 2, rows: [[{ value: 'Status' }], [{ value: 'Met' }]] }],
};

describe('a write into the grid', () => {
  it('leaves the person on their sheet, new ones or not', async () => {
    const { host } = opened();
    await host.apply({ sheets: [summary, { ...summary, target: { kind: 'new', name: 'More' } }] });
    expect(await host.activeSheet()).toBe('KPI');
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI', 'COPC Summary', 'More']);
  });

  it('tells which charts stand on a sheet: those of the last write, none after it is taken back', async () => {
    const { host } = opened();
    const charted = (title: string): SheetPlan => ({ ...summary, charts: [chartOf(title)] });
    await host.apply({ sheets: [charted('Shares')] });
    await host.apply({ sheets: [charted('Shares in June')] });
    expect(host.charts('COPC Summary').map(({ title }) => title)).toEqual(['Shares in June']);
    expect(host.charts('KPI')).toEqual([]);
    await host.undoLastWrite();
    expect(host.charts('COPC Summary').map(({ title }) => title)).toEqual(['Shares']);
    expect(() => host.charts('Gone')).toThrow('no-such-sheet');
  });

  it('has charts look at the sheet by the name it got', async () => {
    const { host } = opened(kpi, { name: 'COPC Summary', cells: { A1: 'mine' } });
    await host.apply({ sheets: [{ ...summary, charts: [chartOf('Shares')] }] });
    const [chart] = host.charts('COPC Summary (2)');
    expect([chart?.categories.sheet, chart?.series[0]?.values.sheet]).toEqual([
      'COPC Summary (2)',
      'COPC Summary (2)',
    ]);
  });

  it('sets looks, panes, widths, notes and conditional formats', async () => {
    const { host, grid } = opened();
    await host.apply({ sheets: [summary] });
    const sheet = sheetIn(grid, 'COPC Summary');
    expect(sheet.getFreeze()).toMatchObject({ ySplit: 1, xSplit: 2, startRow: 1, startColumn: 2 });
    expect(sheet.getColumnWidth(0)).toBe(215);
    const cell = sheet.getCellRaw(0, 1);
    expect(cell && grid.workbook.getStyles().getStyleByCell(cell)).toMatchObject({
      n: { pattern: '0.0%' },
      bl: 1,
      bg: { rgb: '#FFEEDD' },
    });
    expect(noteAt(grid, 'COPC Summary', 0, 1)).toBe('half of them');
    expect(rulesOn(grid, 'COPC Summary')).toBe(3);
  });

  it('leaves nothing behind when it is refreshed', async () => {
    const { host, grid } = opened();
    await host.apply({ sheets: [summary] });
    await host.apply({ sheets: [{ ...summary, conditionalFormats: [], notes: [], merges: [] }] });
    expect(rulesOn(grid, 'COPC Summary')).toBe(0);
    expect(noteAt(grid, 'COPC Summary', 0, 1)).toBeNull();
    expect((await host.read('COPC Summary')).merges).toEqual([]);
  });

  it('shows a rule with a formula on the rows in use and some more, and knows it again as its own', async () => {
    const { host, grid } = opened();
    const area = { top: 1, left: 0, bottom: 2000, right: 0 };
    const late = { kind: 'formula', area, formula: '$A2="met"', style: { bold: true } } as const;
    await host.apply({ sheets: [{ ...summary, conditionalFormats: [late] }] });
    const id = sheetIn(grid, 'COPC Summary').getSheetId();
    const model = grid.injector.get(ConditionalFormattingRuleModel);
    const rows = (model.getSubunitRules(grid.unitId, id) ?? []).map(({ ranges }) => ranges[0]?.endRow);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toBeLessThan(300);
    await host.apply({ sheets: [{ ...summary, conditionalFormats: [late] }] });
    expect(rulesOn(grid, 'COPC Summary')).toBe(1);
  });

  it('finds its sheet again after a person renamed it', async () => {
    const { host, grid } = opened();
    await host.apply({ sheets: [summary] });
    const subUnitId = sheetIn(grid, 'COPC Summary').getSheetId();
    await grid.commands.executeCommand('sheet.command.set-worksheet-name', {
      unitId: grid.unitId,
      subUnitId,
      name: "Boss's view",
    });
    expect(SetWorksheetNameMutation.id).toBe('sheet.mutation.set-worksheet-name');
    const again = await host.apply({ sheets: [summary] });
    expect(again).toMatchObject({ sheetsAdded: [], sheetsRefreshed: ["Boss's view"] });
  });

  it('is one step for Ctrl+Z', async () => {
    const { host, grid } = opened();
    await host.apply({ sheets: [summary, column] });
    grid.injector.get(IUniverInstanceService).focusUnit(grid.unitId);
    await grid.commands.executeCommand(UndoCommand.id);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI']);
    expect(valueAt(await host.read('KPI'), 0, 2)).toBe('');
  });

  it('is taken back whole when a part of it fails', async () => {
    const { host, grid } = opened();
    const failing = grid.commands.beforeCommandExecuted(({ id }) => {
      if (id === UpdateNoteMutation.id) throw new Error('no notes today');
    });
    await expect(host.apply({ sheets: [column, summary] })).rejects.toThrow('no notes today');
    failing.dispose();
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI']);
    expect((await host.read('KPI')).used).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(host.canUndo).toBe(false);
  });
});

describe('taking the last write back', () => {
  it('removes added sheets and empties what was filled', async () => {
    const { host } = opened();
    await host.apply({ sheets: [summary, column] });
    expect(await host.undoLastWrite()).toEqual({
      sheetsRemoved: ['COPC Summary'],
      sheetsKept: [],
      cellsRestored: 2,
      cellsKept: 0,
    });
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI']);
    expect((await host.read('KPI')).used?.right).toBe(1);
    expect(host.canUndo).toBe(false);
    expect(host.written).toEqual([]);
    await expect(host.undoLastWrite()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  it('keeps what people changed since, and a sheet they wrote on', async () => {
    const { host, grid } = opened();
    await host.apply({ sheets: [summary, column] });
    type(grid, 'KPI', 1, 2, 'my word');
    type(grid, 'COPC Summary', 9, 9, 'my remark');
    expect(await host.undoLastWrite()).toEqual({
      sheetsRemoved: [],
      sheetsKept: ['COPC Summary'],
      cellsRestored: 1,
      cellsKept: 1,
    });
    expect(valueAt(await host.read('KPI'), 0, 2)).toBe('');
    expect(valueAt(await host.read('KPI'), 1, 2)).toBe('my word');
    expect(valueAt(await host.read('COPC Summary'), 0, 0)).toBe('Gold');
  });

  it('brings a refreshed sheet back to what it held', async () => {
    const { host } = opened();
    await host.apply({ sheets: [summary] });
    await host.apply({
      sheets: [{ ...summary, blocks: [{ row: 0, column: 0, rows: [[{ value: 'new' }]] }] }],
    });
    await host.undoLastWrite();
    const sheet = await host.read('COPC Summary');
    expect(sheet.values).toEqual([['Gold', 0.5], ['met']]);
    expect(sheet.merges).toEqual(summary.merges);
  });

  it('takes back together what was written together', async () => {
    const { host } = opened();
    await host.together(async () => {
      await host.apply({ sheets: [column] });
      await host.apply({ sheets: [summary] });
    });
    await host.undoLastWrite();
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI']);
    expect((await host.read('KPI')).used?.right).toBe(1);
  });
});

describe('formulas that stand in the grid', () => {
  const sheet: SeedSheet = {
    name: 'KPI',
    cells: {
      A1: 2,
      B1: { value: 4, formula: 'A1*2' },
      C1: { value: 'old', formula: 'NOSUCH(A1)' },
    },
  };

  it('are found, also those the grid does not work out', async () => {
    const { host } = opened(sheet);
    const found = await host.formulas({ kind: 'book' }, () => true);
    expect(found.map(({ cells }) => cells)).toEqual([
      [
        { cell: { row: 0, column: 1 }, formula: '=A1*2', values: [[4]] },
        { cell: { row: 0, column: 2 }, formula: '=NOSUCH(A1)', values: [['old']] },
      ],
    ]);
  });

  it('are replaced by their values unless the cell was changed meanwhile', async () => {
    const { host, grid } = opened(sheet);
    const change = (at: number, was: string, value: string | number) => ({
      sheet: 'KPI',
      cell: { row: 0, column: at },
      was,
      now: { values: [[value]] },
    });
    type(grid, 'KPI', 0, 2, 'typed over');
    const { cellsWritten, changedMeanwhile } = await host.replace([
      change(1, '=A1*2', 4),
      change(2, '=NOSUCH(A1)', 'old'),
    ]);
    expect([cellsWritten, changedMeanwhile.length]).toEqual([1, 1]);
    type(grid, 'KPI', 0, 0, 100);
    const { values } = await host.read('KPI');
    expect(values).toEqual([[100, 4, 'typed over']]);
    expect(await host.formulas({ kind: 'book' }, () => true)).toEqual([]);
  });
});

it('tells what people change and not what we write', async () => {
  const { host, grid } = opened();
  const told: (readonly string[])[] = [];
  const stop = host.watch('KPI', (addresses) => void told.push(addresses));
  await host.apply({ sheets: [column] });
  type(grid, 'KPI', 1, 1, 30);
  await new Promise((resolve) => setTimeout(resolve, 700));
  stop();
  expect(told).toEqual([['B2']]);
});

it('remembers settings', async () => {
  const { host } = opened();
  expect(await host.readSettings()).toBeNull();
  await host.writeSettings({ language: 'nl' });
  expect(await host.readSettings()).toEqual({ language: 'nl' });
});

it('goes to a cell', async () => {
  const { host } = opened();
  await host.apply({ sheets: [summary] });
  await host.showCell('COPC Summary', 'B2');
  expect(await host.activeSheet()).toBe('COPC Summary');
});

function opened(...sheets: readonly SeedSheet[]): { readonly host: UniverHost; readonly grid: GridBook } {
  const { univer, grid } = openGrid(seedContent(sheets.length === 0 ? [kpi] : sheets));
  return { grid, host: openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' }) };
}

function sheetIn(grid: GridBook, name: string) {
  const sheet = worksheetNamed(grid, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** As a person types: the cell's formula goes. */
function type(grid: GridBook, sheet: string, row: number, at: number, value: string | number): void {
  grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetIn(grid, sheet).getSheetId(),
    cellValue: { [row]: { [at]: { v: value, f: null, si: null, p: null, custom: null } } },
  });
}

function noteAt(grid: GridBook, sheet: string, row: number, col: number): string | null {
  const id = sheetIn(grid, sheet).getSheetId();
  return grid.injector.get(SheetsNoteModel).getNote(grid.unitId, id, { row, col })?.note ?? null;
}

function rulesOn(grid: GridBook, sheet: string): number {
  const id = sheetIn(grid, sheet).getSheetId();
  return grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, id)?.length ?? 0;
}
