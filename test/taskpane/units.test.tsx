/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { chooseMore, fakeMedia, scoredPane } from './open-pane';

beforeEach(fakeMedia);

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
const sites = ['Oslo', 'Leon', 'Cork'];
const rows = [
  ['Site', 'Metric', 'Target', ...months],
  ...sites.flatMap((site, index) => [
    [site, 'CSAT', 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9],
    [site, 'Service level', 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, index === 1 ? 0.7 : 0.9],
  ]),
];

it('units stand worst first with why, a sign for each metric, and are written once', async () => {
  const { user, host } = await scoredPane([{ name: 'KPI', rows }]);
  await chooseMore(user, 'Vendors and sites');
  expect(await screen.findByText('1 of 3 do not reach Gold.', { selector: 'strong' })).toBeTruthy();
  const list = within(screen.getByRole('list', { name: 'Metrics by unit' }));
  const items = list.getAllByRole('listitem').map((item) => item.textContent ?? '');
  expect(items[0]).toMatch(/^Leon1 of 2 met.*1 more to be met; furthest: Service level/);
  expect(items).toHaveLength(3);
  expect(list.getByRole('img', { name: 'Service level: Not met, 0.7' })).toBeTruthy();
  expect(list.getAllByRole('img', { name: /^CSAT: Met/ })).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Leon' }));
  expect(list.getAllByRole('listitem')).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Write COPC Vendors' }));
  expect(await screen.findByText('Written to sheet “COPC Vendors”.', { selector: 'p' })).toBeTruthy();
  expect(host.plans[0]?.sheets[0]?.target).toMatchObject({ kind: 'own', own: 'vendors' });
});
