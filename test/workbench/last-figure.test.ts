/** Where a scored sheet's last figures stand. */
import { lastFigure } from '../../src/workbench/desk/last-figure';
import type { TableMetric } from '../../src/worksheet/metric/table';
import { metric, scorecard, table } from '../report/sample';

const along = (row: number, points: readonly (number | null)[]): Partial<TableMetric> => ({
  points,
  cellOf: (index) => ({ row, column: 4 + index }),
});

it('is the last period measured at all, in the first metric that has it', () => {
  const metrics = [
    metric('Service level', along(5, [0.7, 0.8, null, null])),
    metric('Complaints', along(6, [0.1, 0.2, 0.3, null])),
  ];
  expect(lastFigure(scorecard([table(metrics)]))).toEqual({ row: 6, column: 6 });
});

it('is nowhere when nothing was measured, or no cell is known', () => {
  const none = metric('Service level', along(5, [null, null]));
  expect(lastFigure(scorecard([table([none])]))).toBeNull();
  expect(lastFigure(scorecard([table([metric('Complaints', { points: [1, 2] })])]))).toBeNull();
  expect(lastFigure({ tables: [] })).toBeNull();
});
