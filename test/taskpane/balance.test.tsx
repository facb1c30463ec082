/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { fakeMedia, scoredPane } from './open-pane';

beforeEach(fakeMedia);

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
const header = ['Metric', 'Category', 'Target', ...months];

it('tells how each category went, with a picture that says so in words', async () => {
  const rows = [
    header,
    ['Service level', 'Service', 0.8, 0.7, 0.7, 0.9, 0.9, 0.9, 0.9],
    ['CSAT', 'Satisfaction', 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 0.7],
  ];
  const { user } = await scoredPane([{ name: 'KPI', rows }]);
  const summary = await screen.findByText('By category over time');
  const details = summary.closest('details');
  expect(details?.open).toBe(false);
  await user.click(summary);
  const table = within(within(details as HTMLElement).getByRole('table', { hidden: true }));
  const told = table.getAllByRole('row', { hidden: true }).map((row) => row.textContent);
  expect(told.slice(1)).toEqual(['Service100%100%', 'Satisfaction0%0%']);
  const said =
    'Service, line chart from Jan 2024 to Jun 2024: share Met, now 100%, and Met or Improving, now 100%.';
  expect(table.getByRole('img', { name: said, hidden: true })).toBeTruthy();
});

it('tells nothing of categories where there is one alone', async () => {
  await scoredPane([{ name: 'KPI', rows: [header, ['Service level', 'Service', 0.8, 1, 1, 1, 1, 1, 1]] }]);
  expect(screen.queryByText('By category over time')).toBeNull();
});
