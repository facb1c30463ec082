import { isOwnName } from '../../src/workbook/own/markers';
import { namesToWrite, oursOf, ownNames, ownSheetsIn } from '../../src/workbook/own/own-sheets';
import { cellsOnFilled, cellsOnObjects } from '../../src/workbook/conflicts';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import type { PlanTarget, SheetPlan } from '../../src/workbook/plan/plan';
import { targetsOf } from '../../src/workbook/plan/plan-targets';
import { formatCell } from '../../src/workbook/address';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const summary: PlanTarget = { kind: 'own', own: 'summary', name: 'COPC Summary' };
const planOf = (changes: Partial<SheetPlan>): SheetPlan => ({
  ...emptySheetPlan,
  target: summary,
  ...changes,
});
const marker = { name: '_COPC_summary', formula: "='My Summary'!$A$1:$D$9" };
const cells = { name: '_copccells_SUMMARY', formula: "'My Summary'!$A$1:$B$2,'My Summary'!$A$4" };
const book = [{ name: 'KPI' }, { name: 'My summary' }];

describe('sheets of ours', () => {
  it('have names that are told from a person’s, each of them and in any case', () => {
    expect(ownNames('snapshot-2024-03-31').every((name) => isOwnName(name.toUpperCase()))).toBe(true);
    expect(['_COPC', 'COPC_summary', '_xlnm.Print_Area', 'Copc'].some(isOwnName)).toBe(false);
  });

  it('are found by their marker under any name, with exactly the cells we wrote', () => {
    const found = ownSheetsIn([marker, cells], book);
    expect(found).toEqual([
      {
        own: 'summary',
        sheet: { name: 'My summary' },
        ours: {
          box: area(0, 0, 8, 3),
          cells: [area(0, 0, 1, 1), area(3, 0, 3, 0)],
          charts: [],
          parts: null,
        },
      },
    ]);
  });

  it('are ours as a whole where the exact cells can no longer be read', () => {
    const gone = { ...cells, formula: '=#REF!' };
    expect(ownSheetsIn([marker, gone], book)[0]?.ours.cells).toEqual([area(0, 0, 8, 3)]);
  });

  it('are none where the sheet is gone', () => {
    expect(ownSheetsIn([marker, cells], [{ name: 'KPI' }])).toEqual([]);
  });

  it('are cleared and written anew, unless they are written in place', () => {
    const found = ownSheetsIn([marker, cells], book);
    const sheet = found[0]?.sheet ?? null;
    expect(oursOf({ target: summary }, sheet, found)?.box).toEqual(area(0, 0, 8, 3));
    expect(oursOf({ target: { ...summary, inPlace: true } }, sheet, found)).toBeNull();
    expect(oursOf({ target: { kind: 'existing', name: 'KPI' } }, sheet, found)).toBeNull();
    expect(oursOf({ target: { ...summary, inPlace: true } }, null, found)).toEqual({
      box: area(0, 0, 0, 0),
      cells: [],
      charts: [],
      parts: [],
    });
  });

  it('are named by the box around all of them, and by their exact cells', () => {
    const [target] = targetsOf(
      {
        sheets: [
          planOf({
            blocks: [{ row: 0, column: 0, rows: [[{ value: 1 }], [{ value: 2 }]] }],
            merges: [area(3, 1, 3, 4)],
          }),
        ],
      },
      { sheets: [], names: [], isProtected: false },
      [],
    );
    expect(target === undefined ? [] : namesToWrite(target, [])).toEqual([
      { name: '_COPC_summary', formula: "'COPC Summary'!$A$1:$E$4" },
      { name: '_COPCcells_summary', formula: "'COPC Summary'!$A$1:$A$2" },
      { name: '_COPCparts_summary', formula: `COUNTA("merge",('COPC Summary'!$B$4:$E$4))` },
    ]);
  });

  it('are named by the box around their cells alone when these are too many for a name', () => {
    const rows = Array.from({ length: 2000 }, (_, row) =>
      row % 2 === 0 ? [{ value: 1 }, null] : [null, { value: 1 }],
    );
    const plan = planOf({ blocks: [{ row: 0, column: 0, rows }], merges: [area(0, 4, 0, 9)] });
    const [target] = targetsOf({ sheets: [plan] }, { sheets: [], names: [], isProtected: false }, []);
    expect(target === undefined ? [] : namesToWrite(target, [])).toEqual([
      { name: '_COPC_summary', formula: "'COPC Summary'!$A$1:$J$2000" },
      { name: '_COPCcells_summary', formula: "'COPC Summary'!$A$1:$B$2000" },
      { name: '_COPCparts_summary', formula: `COUNTA("merge",('COPC Summary'!$E$1:$J$1))` },
    ]);
  });
});

describe('targets in a workbook', () => {
  const sheet = { name: 'KPI', kind: 'worksheet', isProtected: false } as const;
  const existing = { sheets: [planOf({ target: { kind: 'existing', name: 'KPI' } })] };
  const refusal = (sheets: readonly (typeof sheet | object)[], isProtected = false) => {
    const all = sheets.map((one) => ({ ...sheet, ...one }));
    return () => targetsOf(existing, { sheets: all, names: [], isProtected }, []);
  };

  it('must be worksheets nobody protected', () => {
    expect(refusal([{ kind: 'chart' }])).toThrow(expect.objectContaining({ code: 'not-a-worksheet' }));
    expect(refusal([{ isProtected: true }])).toThrow(expect.objectContaining({ code: 'protected-sheet' }));
    expect(refusal([{}], true)).not.toThrow();
  });

  it('can’t be added to a protected workbook', () => {
    const add = () => targetsOf({ sheets: [planOf({})] }, { sheets: [], names: [], isProtected: true }, []);
    expect(add).toThrow(expect.objectContaining({ code: 'protected-workbook' }));
  });
});

describe('what may not be written', () => {
  const plan = planOf({
    blocks: [{ row: 0, column: 0, rows: [[{ value: 1 }, { value: 2, over: 'old' }, { value: 3 }]] }],
    merges: [area(4, 0, 4, 1)],
  });
  const names = [
    { name: '_COPC_summary', formula: "'COPC Summary'!$A$1:$A$2" },
    { name: '_COPCcells_summary', formula: "'COPC Summary'!$A$1" },
  ];
  const sheets = [{ name: 'COPC Summary', kind: 'worksheet', isProtected: false } as const];
  const [target] = targetsOf({ sheets: [plan] }, { sheets, names, isProtected: false }, []);
  if (target === undefined) throw new Error('no target');

  it('are filled cells, but for ours and those that hold what is replaced', () => {
    const filled = [
      { row: 0, column: 0, constant: 'ours' },
      { row: 0, column: 1, constant: 'old' },
      { row: 0, column: 2, constant: 'theirs' },
      { row: 3, column: 3, constant: 'beside the plan' },
      { row: 4, column: 1, constant: 'under the merge' },
    ];
    expect(cellsOnFilled(target, filled).map((cell) => formatCell(cell))).toEqual(['C1', 'B5']);
    const changed = [{ row: 0, column: 1, constant: null }];
    expect(cellsOnFilled(target, changed).map((cell) => formatCell(cell))).toEqual(['B1']);
  });

  it('are blank cells of merges, tables and pivot tables that aren’t ours', () => {
    const nothing = { merges: [], tables: [], pivots: [] };
    const on = (standing: object) =>
      cellsOnObjects(target, { ...nothing, ...standing }).map((cell) => formatCell(cell));
    expect(on({ merges: [area(0, 0, 1, 0)] })).toEqual([]);
    expect(on({ merges: [area(0, 0, 2, 0)] })).toEqual(['A1']);
    expect(on({ tables: [{ name: 'Mine', area: area(0, 1, 5, 2) }] })).toEqual(['C1', 'A5']);
    expect(on({ pivots: [area(0, 0, 1, 0)] })).toEqual(['A1']);
  });
});
