/** The chart of what fails most as the field draws it: columns of failures under a line of their cumulative shares. */
import { accuracyOf } from '../../../src/report/accuracy/accuracy-of';
import { accuracyPlan } from '../../../src/report/accuracy/accuracy-plan';
import type { ChartRange } from '../../../src/workbook/plan/plan';
import { findTransactions } from '../../../src/worksheet/transactions/find-transactions';
import { sheetOf } from '../../worksheet/sheet';

/** @param failed how many of a hundred calls fail each attribute */
function planOf(failed: readonly number[]) {
  const rows = Array.from({ length: 100 }, (_, call) => [
    `C-${call}`,
    ...failed.map((count) => (call < count ? 'Fail' : 'Pass')),
    'Pass',
  ]);
  const sheet = sheetOf(
    [['Call id', ...failed.map((_, at) => `[C] Right answer ${at + 1}`), '[B] Coding'], ...rows],
    {
      name: 'QA',
    },
  );
  const { plan: own } = accuracyPlan(accuracyOf(findTransactions(sheet).tables), {
    ...{ language: 'en', now: new Date('2024-07-01T09:00:00Z'), timeZone: 'UTC', version: '1' },
  });
  const at = ({ area }: ChartRange) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, line) => {
      const row = area.top + line;
      const cells = own.blocks.flatMap(
        (block) => block.rows[row - block.row]?.[area.left - block.column] ?? [],
      );
      return cells[0]?.value ?? null;
    });
  return { charts: own.charts, at };
}

it('counts failures in columns, the most first, and adds their shares up in a line over an axis of its own', () => {
  const [chart] = planOf([5, 20, 12]).charts;
  expect(chart).toMatchObject({
    kind: 'bar',
    title: 'What fails most: Customer-critical',
    min: 0,
    max: 37,
    step: 5,
  });
  const [columns, line] = chart?.series ?? [];
  expect(columns).toMatchObject({ name: 'Failed', values: { cached: [20, 12, 5] } });
  expect(columns?.ofWhole).toBeUndefined();
  expect(line).toMatchObject({ name: 'Cumulative', ofWhole: true, dashed: false });
  expect(line?.values.cached.map((share) => Number(share) * 37)).toEqual(
    [20, 32, 37].map((sum) => expect.closeTo(sum)),
  );
});

it('draws the cells of the table beside it', () => {
  const { charts, at } = planOf([5, 20, 12]);
  const [chart] = charts;
  if (chart === undefined) throw new Error('no chart');
  expect(at(chart.categories)).toEqual(['Right answer 2', 'Right answer 3', 'Right answer 1']);
  for (const { values } of chart.series) expect(at(values)).toEqual(values.cached);
});

it('is as high as all failures, those of attributes it has no room for among them, in whole steps', () => {
  const axes = [[1, 2], [1, 0], [50, 50], Array.from({ length: 20 }, () => 10)].map((failed) => {
    const [chart] = planOf(failed).charts;
    return [chart?.series[0]?.values.cached.length, chart?.max, chart?.step];
  });
  expect(axes).toEqual([
    [2, 3, 1],
    [1, 1, 1],
    [2, 100, 20],
    [15, 200, 50],
  ]);
});
