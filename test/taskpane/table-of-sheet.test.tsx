/**
 * @jest-environment jsdom
 */
/** A sheet with several tables: what is said of one of them is of that one alone, in every tab. */
import { cleanup, screen } from '@testing-library/react';
import type { MemorySheet } from '../workflows/memory-host';
import { fakeMedia, openPane, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
/** Voice misses once; Chat misses twice, and one of its cells holds no figure. */
const sites: MemorySheet = {
  name: 'Sites',
  rows: [
    ['Voice'],
    ['Metric', 'Target', ...months],
    ['Service level', '≥ 80%', 0.81, 0.82, 0.83, 0.84, 0.82, 0.83],
    ['Abandonment rate', '≤ 5%', 0.06, 0.06, 0.07, 0.06, 0.06, 0.07],
    ['Customer satisfaction', '≥ 85%', 0.86, 0.87, 0.86, 0.88, 0.87, 0.88],
    [],
    ['Chat'],
    ['Metric', 'Target', ...months],
    ['Service level', '≥ 80%', 0.71, 0.72, 0.73, 0.71, 0.72, 0.73],
    ['Abandonment rate', '≤ 5%', 0.06, 'abc', 0.08, 0.07, 0.07, 0.08],
    ['Customer satisfaction', '≥ 85%', 0.87, 0.88, 0.87, 0.89, 0.88, 0.89],
  ],
};
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const metrics = () => screen.getAllByRole('button', { name: /^(Service level|Abandonment|Customer)/ });

describe('a sheet with two tables', () => {
  it('has one verdict for the whole, and one for each table, with its own metrics, actions and notes', async () => {
    const { user } = await scoredPane([sites]);
    // Whole: 3 of 6 met, 65% are 4.
    expect(heading()).toMatch(/: 1 more metric must be Met/);
    expect(metrics()).toHaveLength(6);
    expect(screen.getByRole('tab', { name: 'Actions (3)' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Reading notes (1)' })).toBeTruthy();

    const table = screen.getByRole('combobox', { name: 'Table' });
    await user.selectOptions(table, 'Voice');
    expect(heading()).toMatch(/reached/);
    expect(metrics()).toHaveLength(3);
    expect(screen.getByRole('tab', { name: 'Reading notes (0)' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Actions (1)' })).toBeTruthy();

    await user.selectOptions(table, 'Chat');
    // 1 of 3 met: 65% are 2.
    expect(heading()).toMatch(/: 1 more metric must be Met/);
    expect(screen.getByRole('tab', { name: 'Reading notes (1)' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Actions (2)' }));
    expect(metrics()).toHaveLength(2);
  });
});

describe('a sheet copied from one of ours', () => {
  it('is said to hold results, and nobody is told what to correct in them', async () => {
    // The mark beside a line of our register tells, also where the workbook's name for the sheet did not come along.
    const rows = [['Actions', '', 'copc:13woxt7'], ...sites.rows];
    const { user } = openPane([{ name: 'Old actions', rows }]);
    await user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Sheet "Old actions" holds results of COPC Scorecard, such as a copied summary, and no figures to score. Go to the sheet they were made from and try again.',
    );
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('button', { name: /selected cells/ })).toBeNull();
  });
});
