/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { chooseMore, fakeMedia, kpiSheet, scoredPane } from './open-pane';

beforeEach(fakeMedia);

it('audit dates are added from the pane where there are none', async () => {
  const { user, host } = await scoredPane();
  await chooseMore(user, 'Audit dates');
  expect(await screen.findByText(/^There are no audit dates in this book yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write the sheet' }));
  await waitFor(() => {
    expect(host.plans[0]?.sheets[0]?.target).toMatchObject({ kind: 'own', own: 'audit' });
  });
});

it('audit dates stand with the days left, and what is no date with the way to its cell', async () => {
  const header = [
    'Standard',
    'Release',
    'Scope',
    'Baseline assessment',
    'Certification',
    'Next audit',
    'Auditor',
  ];
  const rows = [header, ['CX', '6.2', 'Lima', 'soon', '2024-03-31', '', 'Ana']];
  const { user, host } = await scoredPane([kpiSheet, { name: 'COPC Audit', rows, info: { own: 'audit' } }]);
  const shown = jest.spyOn(host, 'showCell');
  await chooseMore(user, 'Audit dates');
  expect(await screen.findByText('CX 6.2, Lima')).toBeTruthy();
  expect(screen.getByText(/^Next audit Mar 31, 2026/)).toBeTruthy();
  expect(screen.getByText(/“soon” in cell D2 is no date/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show cell D2' }));
  expect(shown).toHaveBeenCalledWith('COPC Audit', 'D2');
  // The row is a person's and gets its next audit and its remark.
  await user.click(screen.getByRole('button', { name: 'Refresh the sheet' }));
  expect(await screen.findByText('Sheet “COPC Audit” is up to date.', { selector: 'p' })).toBeTruthy();
});
