/**
 * @jest-environment jsdom
 */
/** What is to be done, with the rows of the action register. */
import { cleanup, screen, within } from '@testing-library/react';
import type { MemorySheet } from '../workflows/memory-host';
import { fakeMedia, kpiSheet, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const titles = [
  'ID',
  'Opened on',
  'Source',
  'Trigger',
  'Plan',
  'Owner',
  'Expected end result',
  'Due',
  'Status',
];
const register = (plan: string): MemorySheet => ({
  name: 'COPC Actions',
  info: { own: 'actions' },
  rows: [
    ['Action register'],
    titles,
    ['A-1', '', 'KPI › Average speed of answer', '', plan, 'Kim', 'at most 30 s', '2024-08-01', 'Open'],
  ],
});

async function onActions(sheets: readonly MemorySheet[]) {
  const opened = await scoredPane(sheets);
  await opened.user.click(await screen.findByRole('tab', { name: 'Actions (1)' }));
  return { ...opened, panel: within(screen.getByRole('tabpanel')) };
}

describe('the actions', () => {
  it('say that there is no register yet, and what makes one', async () => {
    const { panel } = await onActions([kpiSheet]);
    expect(panel.getByRole('heading', { name: 'Escalate (1)' })).toBeTruthy();
    expect(await panel.findByText(/^There is no action register yet/)).toBeTruthy();
  });

  it('name what a row of the register lacks, and go to its cell', async () => {
    const { panel, user, host } = await onActions([kpiSheet, register('')]);
    expect(await panel.findByText('Still missing: Plan')).toBeTruthy();
    expect(panel.getByText('Owner: Kim')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Show row A-1' }));
    expect(host.log).toContain('show COPC Actions!E3');
  });

  it('say when a row is complete; then the letter A passes too', async () => {
    const { panel, user } = await onActions([kpiSheet, register('more agents at noon')]);
    expect(await panel.findByText('Plan, owner, end result and due date are there.')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: /^Average speed of answer/ }));
    const [letter] = screen
      .getAllByRole('listitem')
      .filter(({ textContent }) => textContent?.startsWith('Actionable'));
    expect(letter?.textContent).toBe('ActionablePass');
  });
});

describe('a row of the register', () => {
  it('is filled in from the metric, and Escape leads back to where one was', async () => {
    const { user, host } = await scoredPane([kpiSheet, register('')]);
    await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    expect(await screen.findByText('Still missing: Plan')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Edit plan and owner' }));
    await user.type(screen.getByRole('textbox', { name: 'Plan' }), 'more agents at noon');
    await user.click(screen.getByRole('button', { name: 'Save in the register' }));
    expect(host.log).toContain('replace COPC Actions!E3');
    expect(host.log).not.toContain('replace COPC Actions!F3');
    await user.keyboard('{Escape}');
    const row = await screen.findByRole('button', { name: /^Average speed of answer/ });
    expect(document.activeElement).toBe(row);
  });

  it('takes no plan for another row that came to its place meanwhile', async () => {
    const rows = register('').rows.map((row) => [...row]);
    const { user, host } = await scoredPane([kpiSheet, { ...register(''), rows }]);
    await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    await user.click(await screen.findByRole('button', { name: 'Edit plan and owner' }));
    await user.type(screen.getByRole('textbox', { name: 'Plan' }), 'more agents at noon');
    rows.splice(2, 0, ['A-2', '', 'Audit 3.2', '', '', 'Kim', '', '', 'Open']);
    await user.click(screen.getByRole('button', { name: 'Save in the register' }));
    expect(host.log.filter((line) => line.startsWith('replace'))).toEqual([]);
  });
});
