import { hasColumns } from '../../src/report/columns/columns-refresh';
import { columnsPlan } from '../../src/report/columns/columns-plan';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt, faults } from './planned';
import { centre, metric, scorecard, table } from './sample';

/** A sheet used from A1 to the last of `columns` and `rows`, blank but for what `values` holds. */
function sheet(columns: number, rows: number, values: readonly (readonly CellValue[])[] = []): SheetSnapshot {
  return {
    name: 'KPI',
    used: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
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

function planOf(outcome: ReturnType<typeof columnsPlan>): SheetPlan {
  if (outcome.kind !== 'plan') throw new Error(outcome.message);
  return outcome.plan;
}

const card = scorecard([table(centre)]);
const plan = planOf(columnsPlan(card, { language: 'en', occupied: [], sheet: sheet(18, 19) }));

describe('result columns', () => {
  it('stand in the manager’s own sheet, one empty column right of everything', () => {
    expect(plan.target).toEqual({ kind: 'existing', name: 'KPI' });
    expect([19, 20, 21, 22, 23].map((column) => cellAt(plan, 3, column)?.value)).toEqual([
      'Status',
      'Trend',
      'Gap',
      'Misses in a row',
      'Action',
    ]);
    expect(Math.min(...plan.blocks.map(({ column }) => column))).toBe(19);
    expect(faults(plan)).toEqual([]);
  });

  it.each([
    ['en', [14, 20, 12, 18, 12]],
    ['nl', [16, 24, 12, 22, 17]],
    ['zh', [14, 20, 12, 13, 12]],
    ['nb', [15, 20, 12, 22, 19]],
  ] as const)('are as wide as the words of %s need', (language, characters) => {
    const made = planOf(columnsPlan(card, { language, occupied: [], sheet: sheet(18, 19) }));
    expect(made.columnWidths.map((one) => one.characters)).toEqual(characters);
  });

  it('stand beside their metric, and leave other rows alone', () => {
    const made = table([metric('a', { points: [0.9] }), metric('b', { points: [0.7] })]);
    const spread = {
      ...made,
      metrics: made.metrics.map((one, index) => ({ ...one, cell: { row: 4 + 3 * index, column: 0 } })),
    };
    const beside = planOf(
      columnsPlan(scorecard([spread]), { language: 'en', occupied: [], sheet: sheet(3, 9) }),
    );
    expect([4, 5, 6, 7].map((row) => cellAt(beside, row, 4)?.value ?? null)).toEqual([
      'Met',
      null,
      null,
      'Not met',
    ]);
  });

  it('keep gaps numbers in the format of the sheet, and colour the words', () => {
    expect(cellAt(plan, 4, 21)?.value).toBeCloseTo(-0.018);
    expect(plan.styles[cellAt(plan, 4, 21)?.style ?? -1]?.numberFormat).toBe('+0.0%;-0.0%;0.0%');
    expect(plan.conditionalFormats).toContainEqual(
      expect.objectContaining({
        kind: 'text',
        equals: 'Not met',
        area: { top: 4, left: 19, bottom: 18, right: 19 },
      }),
    );
  });

  it('are refused, with what to do instead, where a row is no metric', () => {
    const columns = table(centre);
    const turned = {
      ...columns,
      reading: { ...columns.reading, lines: { A: 'metric', B: 'period' } as const },
    };
    const outcome = columnsPlan(scorecard([turned]), { language: 'en', occupied: [], sheet: sheet(18, 19) });
    expect(outcome).toEqual({
      kind: 'not-possible',
      message: expect.stringMatching(/A4:R19.*summary sheet/),
    });
  });

  it('are refused where no column is free, or no table is there', () => {
    expect(columnsPlan(card, { language: 'en', occupied: [], sheet: sheet(16_380, 19) }).kind).toBe(
      'not-possible',
    );
    expect(columnsPlan(scorecard([]), { language: 'en', occupied: [], sheet: sheet(3, 3) }).kind).toBe(
      'not-possible',
    );
  });

  it.each([
    ['a merge right of the table', { top: 2, left: 21, bottom: 4, right: 22 }, 24],
    ['a pivot table further on, with no room before it', { top: 0, left: 23, bottom: 90, right: 30 }, 32],
    ['a picture over a row of the table', { top: 18, left: 19, bottom: 40, right: 19 }, 21],
    ['a hidden column', { top: 0, left: 20, bottom: 1_048_575, right: 20 }, 22],
    ['nothing in the table’s own rows', { top: 19, left: 19, bottom: 60, right: 25 }, 19],
    ['nothing above the header', { top: 0, left: 0, bottom: 2, right: 40 }, 19],
    ['nothing behind the columns', { top: 0, left: 24, bottom: 90, right: 30 }, 19],
  ])('move on for %s', (_, area, left) => {
    const occupied = [{ area, by: 'shape' as const }];
    const made = planOf(columnsPlan(card, { language: 'en', sheet: sheet(18, 19), occupied }));
    expect(Math.min(...made.blocks.map(({ column }) => column))).toBe(left);
  });

  it('look for room behind everything that is in the way, and are refused when there is none', () => {
    const at = (left: number, right: number) => ({
      area: { top: 5, left, bottom: 5, right },
      by: 'validation' as const,
    });
    const plan1 = columnsPlan(card, {
      language: 'en',
      sheet: sheet(18, 19),
      occupied: [at(26, 26), at(20, 21)],
    });
    expect(Math.min(...planOf(plan1).blocks.map(({ column }) => column))).toBe(28);
    const outcome = columnsPlan(card, { language: 'en', sheet: sheet(18, 19), occupied: [at(20, 16_383)] });
    expect(outcome).toEqual({ kind: 'not-possible', message: expect.stringContaining('no free columns') });
  });

  it('are known where they stand already, in whatever language', () => {
    const header = [
      ...Array.from({ length: 19 }, () => ''),
      'Estado',
      'Tendencia',
      'Brecha',
      'Incumplidos seguidos',
      'Acción',
    ];
    expect(hasColumns(card, sheet(24, 19, [[], [], [], header]))).toBe(true);
    expect(hasColumns(card, sheet(24, 19, [[], [], [], header.slice(0, -1)]))).toBe(false);
  });
});
