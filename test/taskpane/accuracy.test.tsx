/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { typedTarget } from '../../src/taskpane/views/accuracy/typed-target';
import { fakeMedia, openPane } from './open-pane';

beforeEach(fakeMedia);

const rows = [
  ['Call ID', 'Channel', '[C] Verified identity', '[C] Solved', '[B] Offered'],
  ...Array.from({ length: 100 }, (_, index) => [
    `C${index}`,
    index < 60 ? 'Voice' : index < 90 ? 'Chat' : 'Mail',
    index < 3 ? 'Fail' : 'Pass',
    index === 0 || (index >= 60 && index < 62) ? 'Fail' : 'Pass',
    index % 2 === 0 ? 'Yes' : 'No',
  ]),
];

it('asks first, then proves a target set in the pane, and writes what stands there', async () => {
  const { user, host, session } = openPane([{ name: 'QA', rows }]);
  const shown = jest.spyOn(host, 'showCell');
  // Nothing has to be scored: a workbook of evaluations holds no metrics.
  await user.click(screen.getByRole('button', { name: 'Accuracy' }));
  const asked = within(await screen.findByRole('list', { name: /^Questions to answer first/ }));
  expect(asked.getByText(/nothing says whether yes is a pass or a failure/)).toBeTruthy();
  await user.click(asked.getAllByRole('button', { name: 'Show QA!E1' })[0] as HTMLElement);
  expect(shown).toHaveBeenCalledWith('QA', 'E1');
  const customer = within(screen.getByRole('region', { name: 'Customer-critical' }));
  // Three calls of one attribute and two others of the other: call C0 fails both and counts once.
  expect(customer.getByText(/95% \(95 of 100\), 95% interval 88.8% to 97.8%/)).toBeTruthy();
  expect(customer.getByText('No target')).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: 'Business-critical' })).getByText(/Open question/),
  ).toBeTruthy();
  const field = customer.getByRole('textbox');
  await user.type(field, '0.9{Enter}');
  expect(customer.getByText(/percentage over 1/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, '90{Enter}');
  expect(customer.getByText(/Met, not shown.*139 \(an estimate\)/)).toBeTruthy();
  expect(customer.getByRole('img', { name: /target 90%/ })).toBeTruthy();
  const failing = within(screen.getByRole('list', { name: /^What fails most/ })).getAllByRole('listitem');
  expect(failing.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^1\. Solved.*3 of 100 failed.*50%/),
    expect.stringMatching(/^2\. Verified identity.*3 of 100 failed.*100%/),
  ]);
  const chart = screen.getByRole('img', { name: 'What fails most: Customer-critical: Solved 50%' });
  const columns = [...chart.querySelectorAll('rect')].map((one) => Number(one.getAttribute('height')));
  const points = [...chart.querySelectorAll('circle')].map((one) => Number(one.getAttribute('cy')));
  // Half of all failures each: the line begins on the first column and ends at 100 %, six failures.
  expect(columns).toEqual([60, 60]);
  expect(points).toEqual([70, 10]);
  expect([...chart.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
    ...['0', '0%', '3', '50%', '6', '100%'],
    ...['1', '2'],
  ]);
  const mail = within(screen.getByRole('list', { name: 'By Channel' }))
    .getAllByRole('listitem')
    .at(-1);
  expect(mail?.textContent).toMatch(/^Mail.*few/);
  await user.click(screen.getByRole('button', { name: 'Write COPC Accuracy' }));
  expect(await screen.findByText('Written to sheet “COPC Accuracy”.', { selector: 'p' })).toBeTruthy();
  expect(host.plans[0]?.sheets[0]?.target).toMatchObject({ kind: 'own', own: 'accuracy' });
  expect(JSON.stringify(host.plans[0])).toContain('Met, not shown');
  const undone = jest.spyOn(session, 'takeBackPlan');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Taken back.', { selector: 'p' })).toBeTruthy();
  expect(undone).toHaveBeenCalledTimes(1);
});

it('answers a question by a button, remembers it and a target in the workbook, and takes both back', async () => {
  const { user, host } = openPane([{ name: 'QA', rows }]);
  await user.click(screen.getByRole('button', { name: 'Accuracy' }));
  const open = within(await screen.findByRole('region', { name: 'Business-critical' }));
  expect(open.getByText(/Open question/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Yes is a failure' }));
  expect(await screen.findByText(/Business-critical: 50% \(50 of 100\)/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Yes is a failure' })).toBeNull();
  const customer = within(screen.getByRole('region', { name: 'Customer-critical' }));
  await user.type(customer.getByRole('textbox'), '90{Enter}');
  expect(await customer.findByText(/Met, not shown/)).toBeTruthy();
  expect(await host.readSettings()).toMatchObject({
    map: {
      transactions: expect.arrayContaining([
        { sheet: 'QA', yes: { '[B] Offered': 'fail' } },
        { targets: { customer: 0.9 } },
      ]) as unknown,
    },
  });
  await user.clear(customer.getByRole('textbox'));
  await user.type(customer.getByRole('textbox'), '{Enter}');
  expect(await customer.findByText('No target')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take back my answers' }));
  expect(await screen.findByRole('button', { name: 'Yes is a failure' })).toBeTruthy();
});

it('takes no share for a percentage', () => {
  expect(['95', '97,5 %', '９５％', '100', ''].map(typedTarget)).toEqual([0.95, 0.975, 0.95, 1, null]);
  expect(['0.95', '1', '101', '-5', 'x', '1.000.0'].map(typedTarget)).toEqual(Array(6).fill('bad'));
});
