import { columnsPlan } from '../../src/report/columns/columns-plan';
import { valuesOnly } from '../../src/report/scorecard/metric-rows';
import { columnsRefresh } from '../../src/report/columns/columns-refresh';
import type { OccupiedArea } from '../../src/workbook/occupied';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from './planned';
import { metric, scorecard, table } from './sample';

const before = scorecard([table([metric('a', { points: [0.9] }), metric('b', { points: [0.7] })])]);
const after = scorecard([
  table([metric('a', { points: [0.7] }), metric('b', { points: [0.7] }), metric('c', { points: [0.9] })]),
]);
const HEADER = 3;

/** The sheet as it was written for `before`, with a third metric's row below. */
function written(changes: Readonly<Record<string, CellValue>> = {}): SheetSnapshot {
  const empty = sheetOf([]);
  const outcome = columnsPlan(before, { language: 'en', sheet: empty, occupied: [] });
  if (outcome.kind !== 'plan') throw new Error(outcome.message);
  const left = outcome.plan.blocks[0]?.column ?? 0;
  const rows: CellValue[][] = [[], [], []];
  for (let row = HEADER; row <= HEADER + 3; row++) {
    rows.push(
      Array.from({ length: left + 5 }, (_, column) => {
        return changes[`${row - HEADER},${column - left}`] ?? cellAt(outcome.plan, row, column)?.value ?? '';
      }),
    );
  }
  return sheetOf(rows);
}

function sheetOf(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name: 'KPI',
    used: { top: 0, left: 0, bottom: HEADER + 3, right: Math.max(3, (values[HEADER]?.length ?? 0) - 1) },
    values,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

const onlyValues = { formulaAt: () => null, formulas: () => valuesOnly, live: 'as-it-is' } as const;

const refreshed = (sheet: SheetSnapshot, occupied: readonly OccupiedArea[] = []) =>
  columnsRefresh(after, sheet, { ...onlyValues, occupied });

describe('result columns that stand already', () => {
  it('say what changed, and get the rows that came to the table', () => {
    const { changes, added, kept } = refreshed(written());
    expect(changes).toContainEqual(expect.objectContaining({ was: 'Met', now: { values: [['Not met']] } }));
    expect(added === null ? null : cellAt(added, HEADER + 3, 5)?.value).toBe('Met');
    expect(kept).toEqual([]);
  });

  it('leave a cell alone in which a person wrote', () => {
    const { changes, kept } = refreshed(written({ '1,0': 'ask Kim' }));
    expect(kept).toEqual([{ row: HEADER + 1, column: 5 }]);
    expect(changes).not.toContainEqual(expect.objectContaining({ was: 'ask Kim' }));
  });

  it.each(['merge', 'pivot', 'table'] as const)(
    'leave a new row alone on which a %s lies, and say so',
    (by) => {
      const area = { top: HEADER + 3, left: 6, bottom: HEADER + 5, right: 7 };
      const { added, kept } = refreshed(written(), [{ area, by }]);
      expect(added).toBeNull();
      expect(kept).toEqual([
        { row: HEADER + 3, column: 6 },
        { row: HEADER + 3, column: 7 },
      ]);
    },
  );

  it.each(['note', 'hidden', 'validation'] as const)(
    'are filled where a %s lies on them: they are ours',
    (by) => {
      const area = { top: 0, left: 6, bottom: HEADER + 5, right: 6 };
      expect(refreshed(written(), [{ area, by }]).added).not.toBeNull();
    },
  );
});
