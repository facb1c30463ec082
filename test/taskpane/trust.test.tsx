/**
 * @jest-environment jsdom
 */
/** The five letters that say how far a metric's data can be trusted. */
import { cleanup, screen, within } from '@testing-library/react';
import { kpiRows } from '../workflows/books';
import { fakeMedia, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

/** The letter with its result, in the list of the five. */
function letter(name: string): HTMLElement {
  const items = screen.getAllByRole('listitem').filter(({ textContent }) => textContent?.startsWith(name));
  const [item] = items;
  if (item === undefined) throw new Error(`no letter ${name}`);
  return item;
}

describe('whether the data of a metric can be trusted', () => {
  it('is said in five letters, each in a word', async () => {
    const { user } = await scoredPane();
    await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    expect(screen.getByRole('heading', { name: 'Can the data be trusted?' })).toBeTruthy();
    expect(letter('Collected').textContent).toBe('CollectedPass');
    expect(letter('Usable').textContent).toBe('UsablePass');
    expect(letter('Integrity').textContent).toBe('IntegrityPass');
    expect(letter('Knowledgeable').textContent).toContain('Not checkedThe sheet has no place for an owner');
    expect(letter('Actionable').textContent).toContain('Not checked');
  });

  it('names the faults and goes to their cells', async () => {
    const rows = kpiRows.map((row, index) => (index === 1 ? [...row.slice(0, 6), '', ...row.slice(7)] : row));
    const { user, host } = await scoredPane([{ name: 'KPI', rows }]);
    await user.click(screen.getByRole('button', { name: /^Service level/ }));
    const collected = letter('Collected');
    expect(collected.textContent).toContain('FailPeriods without a value.');
    await user.click(within(collected).getByRole('button', { name: 'Show G2' }));
    expect(host.log).toContain('show KPI!G2');
  });
});
