/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { fakeMedia, openPane } from './open-pane';

beforeEach(fakeMedia);

const day = {
  name: 'Day',
  rows: [
    ['Date', 'Forecast', 'Actual', 'Opened', 'Closed'],
    [45299.4, 90, 100, 45299, 45299.5],
    [45299.5, 110, 100, 45299, 45302],
    [45300.4, 90, 100, 45300, ''],
  ],
};

async function staffing() {
  const opened = openPane([day]);
  await opened.user.click(screen.getByRole('button', { name: 'Staffing' }));
  await screen.findByRole('heading', { name: 'Staffing' });
  const select = (left: number, right: number, top = 0, bottom = 3) => {
    opened.host.selected = { sheet: 'Day', area: { top, bottom, left, right } };
  };
  const choose = (kind: string) =>
    opened.user.selectOptions(screen.getByRole('combobox', { name: 'What to work out' }), kind);
  return { ...opened, select, choose };
}

it('an interval is staffed as it is typed, with a few agents more and less, and what can not be is refused', async () => {
  const { user } = await staffing();
  expect(await screen.findByText(/^14 agents, 20 to schedule$/)).toBeTruthy();
  const around = within(screen.getByRole('table')).getAllByRole('row');
  expect(around.slice(1).map((row) => row.firstChild?.textContent)).toEqual([
    ...['11', '12', '13', '14', '15', '16', '17', '18', '19'],
  ]);
  expect(screen.getByRole('img', { name: /11 agents give 39.* 14 reach the 80/ })).toBeTruthy();
  const calls = screen.getByRole('textbox', { name: 'Calls in the interval' });
  await user.clear(calls);
  await user.type(calls, '20000');
  expect(await screen.findByText(/^2,\d{3} agents/)).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: 'Average handle time, seconds' }));
  expect(screen.getByRole('alert').textContent).toMatch(/more than 0/);
});

it("a day's plan is taken from the sheet and written as one formula into free cells, and taken back", async () => {
  const { user, host, select, choose } = await staffing();
  await choose('day');
  select(0, 1);
  await user.click(screen.getByRole('button', { name: 'Use the selected cells' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/one column/);
  select(1, 1);
  await user.click(screen.getByRole('button', { name: 'Use the selected cells' }));
  expect(await screen.findByText('Day!B2:B4: 3 rows', { selector: 'p' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Insert as formulas' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/B1/);
  select(6, 6);
  await user.click(screen.getByRole('button', { name: 'Insert as formulas' }));
  expect(await screen.findByText(/^Written to Day!G1:K4\./, { selector: 'p' })).toBeTruthy();
  const cell = host.plans[0]?.sheets[0]?.blocks[1]?.rows[0]?.[0];
  expect(cell?.formula).toBe('COPC.STAFFPLAN(Day!B2:B4,1800,180,0.8,20,0.3)');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Taken back.', { selector: 'p' })).toBeTruthy();
});

it('a forecast is judged by interval and by day; what is waiting, and how much is on time', async () => {
  const { user, select, choose } = await staffing();
  await choose('forecast');
  select(0, 2);
  await user.click(screen.getByRole('button', { name: 'Use the selected cells' }));
  expect(await screen.findByText(/^By interval 10.*% of the calls .*, by day 3\.3%/)).toBeTruthy();
  await choose('flow');
  select(3, 4);
  await user.click(screen.getAllByRole('button', { name: 'Use the selected cells' })[1] ?? document.body);
  expect(await screen.findByText('33.3% on time')).toBeTruthy();
  expect(screen.getByText(/1 of 3: 2 closed, 1 still open past the limit/)).toBeTruthy();
});
