import fc from 'fast-check';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../../src/worksheet/read/find-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf, turned, type SheetOptions } from '../sheet';

type Row = (CellValue | null)[];

/** What must not change: the metrics by name, with points, targets, direction and category, and the periods. */
function seen(rows: readonly Row[], options: SheetOptions = {}) {
  const sheet = sheetOf(rows, options);
  const outcome = findTables(sheet);
  if (outcome.kind !== 'found') throw new Error(JSON.stringify(outcome));
  return outcome.readings.map((reading) => {
    if (reading.confidence < CONFIDENCE_NEEDED) throw new Error(JSON.stringify(reading));
    const { periods, metrics } = extractTable(sheet, reading);
    return {
      periods: periods.map(({ iso }) => iso),
      metrics: metrics.map(({ name, points, targets, better, category }) => ({
        name,
        points,
        targets,
        better,
        category,
      })),
    };
  });
}

const names = [
  'Service level',
  'Handle time',
  'Backlog',
  'Net promoter score',
  'Cost per contact',
  'Widgets sold',
];

const tables = fc
  .record({
    metrics: fc.subarray(names, { minLength: 2 }),
    months: fc.integer({ min: 4, max: 9 }),
    first: fc.integer({ min: 0, max: 11 }),
    figures: fc.array(fc.option(fc.integer({ min: 101, max: 1200 }), { freq: 8 }), {
      minLength: 60,
      maxLength: 60,
    }),
  })
  .map(({ metrics, months, first, figures }): Row[] => [
    [
      'Metric',
      'Category',
      'Target',
      'Better',
      ...Array.from({ length: months }, (_, at) => monthAt(first + at)),
    ],
    ...metrics.map((name, row): Row => [
      name,
      row % 2 === 0 ? 'Service' : 'Quality',
      300 + row,
      row % 3 === 0 ? 'Lower' : 'Higher',
      // The first and the last month are measured, so that the periods are the same however the sheet lies.
      ...Array.from({ length: months }, (_, at) =>
        at === 0 || at === months - 1 ? 500 + at : (figures[row * 10 + at] ?? null),
      ),
    ]),
  ]);

function monthAt(index: number): string {
  return `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

const spacers = fc.array(fc.nat({ max: 8 }), { maxLength: 3 });

function withBlankRows(rows: readonly Row[], at: readonly number[]): Row[] {
  return rows.flatMap((row, index) => (at.includes(index) ? [[], row] : [row]));
}

function withBlankColumns(rows: readonly Row[], at: readonly number[]): Row[] {
  return rows.map((row) => row.flatMap((cell, index) => (at.includes(index) ? [null, cell] : [cell])));
}

describe('what is read does not depend on', () => {
  const runs = { numRuns: 60 };

  it('blank spacer rows and columns', () => {
    fc.assert(
      fc.property(tables, spacers, spacers, (rows, blankRows, blankColumns) => {
        expect(seen(withBlankColumns(withBlankRows(rows, blankRows), blankColumns))).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('where the table starts', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 900 }), fc.nat({ max: 90 }), (rows, top, left) => {
        expect(seen(rows, { top, left })).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('whether the newest period stands first', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const reversed = rows.map((row) => [...row.slice(0, 4), ...row.slice(4).reverse()]);
        expect(seen(reversed)).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('whether metrics are rows or columns', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(seen(turned(rows))).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('whether the targets stand left or right of the periods', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const moved = rows.map((row) => [...row.slice(0, 1), ...row.slice(4), ...row.slice(1, 4)]);
        expect(seen(moved)).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('titles above and notes below', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const framed = [
          ['Results of the centre'],
          ['Source: operations'],
          [],
          ...rows,
          [],
          ['* preliminary'],
        ];
        expect(seen(framed)).toEqual(seen(rows));
      }),
      runs,
    );
  });

  it('whether it is a table or a list', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const [header = [], ...metrics] = rows;
        const list = metrics.flatMap((row) =>
          row
            .slice(4)
            .flatMap((value, at) =>
              value === null
                ? []
                : [
                    [
                      row[0] ?? null,
                      row[1] ?? null,
                      row[2] ?? null,
                      row[3] ?? null,
                      header[at + 4] ?? null,
                      value,
                    ],
                  ],
            ),
        );
        expect(seen([['Metric', 'Category', 'Target', 'Better', 'Month', 'Actual'], ...list])).toEqual(
          seen(rows),
        );
      }),
      runs,
    );
  });
});

describe('any sheet', () => {
  const cells = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<CellValue>(
        '',
        'Metric',
        'Target',
        'Jan-24',
        'Feb-24',
        '2024-03',
        'Total',
        '80 %',
        '-',
        '1.234',
      ),
    },
    { weight: 3, arbitrary: fc.double({ noNaN: true }) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })) },
    { weight: 1, arbitrary: fc.integer({ min: 1980, max: 2110 }) },
  );

  it('is read or not without throwing, and every point has a cell that holds something', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const sheet = sheetOf(rows);
        const outcome = findTables(sheet);
        if (outcome.kind === 'nothing') return;
        for (const reading of outcome.readings) {
          const table = extractTable(sheet, reading);
          for (const metric of table.metrics) {
            expect(metric.points).toHaveLength(table.periods.length);
            metric.points.forEach((point, at) => {
              if (point === null) return;
              const cell = metric.cellOf(at);
              expect(Number.isFinite(point)).toBe(true);
              expect(cell === null ? '' : (rows[cell.row]?.[cell.column] ?? '')).not.toBe('');
            });
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
