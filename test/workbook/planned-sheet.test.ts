import { emptySheetPlan } from '../../src/workbook/plan/plan';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import { cellsOnTaken, plannedSheet, refuseOccupied } from '../../src/workbook/plan/planned-sheet';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const planOf = (changes: Partial<SheetPlan>): SheetPlan => ({
  ...emptySheetPlan,
  target: { kind: 'existing', name: 'KPI' },
  ...changes,
});
const table = (over: ReturnType<typeof area>) => ({ name: 'T', area: over, bandedRows: true });
const headers = (...texts: string[]) => [{ row: 0, column: 0, rows: [texts.map((value) => ({ value }))] }];

describe('a planned sheet', () => {
  it('is its cells and the fewest rectangles around them', () => {
    const plan = planOf({
      blocks: [
        {
          row: 1,
          column: 1,
          rows: [
            [{ value: 1 }, { value: 2 }],
            [{ value: 3 }, { value: 4 }],
          ],
        },
        { row: 9, column: 0, rows: [[{ value: 5 }]] },
      ],
    });
    const { cells, rectangles } = plannedSheet(plan, 'KPI', []);
    expect(cells.at(2, 2)).toEqual({ value: 4 });
    expect(rectangles).toEqual([area(1, 1, 2, 2), area(9, 0, 9, 0)]);
  });

  it.each([
    ['a merge of one cell', planOf({ merges: [area(3, 3, 3, 3)] })],
    ['merges that overlap', planOf({ merges: [area(0, 0, 1, 1), area(1, 1, 2, 2)] })],
    ['a table without rows', planOf({ blocks: headers('A'), tables: [table(area(0, 0, 0, 0))] })],
    ['a table column without a name', planOf({ blocks: headers('A'), tables: [table(area(0, 0, 1, 1))] })],
    [
      'two table columns of one name',
      planOf({ blocks: headers('A', 'a'), tables: [table(area(0, 0, 1, 1))] }),
    ],
  ])('is refused with %s', (why, plan) => {
    expect(() => plannedSheet(plan, 'KPI', [])).toThrow(
      expect.objectContaining({ code: 'invalid-plan', details: expect.objectContaining({ why }) }),
    );
  });
});

describe('cells that are taken', () => {
  const plan = planOf({
    blocks: [{ row: 0, column: 0, rows: [[{ value: 1 }, { value: 2, over: 7 }]] }],
    merges: [area(5, 0, 5, 1)],
  });
  const { cells } = plannedSheet(plan, 'KPI', []);

  it('are those in a merge that is there', () => {
    expect(cellsOnTaken(plan, cells, [area(0, 0, 0, 1)], [])).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });

  it('are those in a table, but for one that replaces what it holds', () => {
    expect(cellsOnTaken(plan, cells, [], [area(0, 0, 0, 1)])).toEqual([{ row: 0, column: 0 }]);
  });

  it('begin where a planned merge lies on a table', () => {
    expect(cellsOnTaken(plan, cells, [], [area(4, 1, 6, 1)])).toEqual([{ row: 5, column: 0 }]);
  });

  it('are told by the first of them, each counted once', () => {
    const occupied = [
      { row: 8, column: 2 },
      { row: 1, column: 1 },
      { row: 8, column: 2 },
    ];
    expect(() => {
      refuseOccupied(occupied, 'KPI');
    }).toThrow(
      expect.objectContaining({ code: 'cell-occupied', details: { sheet: 'KPI', cell: 'B2', count: 2 } }),
    );
  });

  it('are no reason to refuse when there are none', () => {
    expect(() => {
      refuseOccupied([], 'KPI');
    }).not.toThrow();
  });
});
