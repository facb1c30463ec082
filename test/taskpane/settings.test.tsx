/**
 * @jest-environment jsdom
 */
/** Settings that change how results are written, and the way out of something long. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { fakeMedia, openPane, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

describe('settings', () => {
  it('say once whether results are written as live formulas, and the choice is kept', async () => {
    const { user, kept } = await scoredPane();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('checkbox', { name: /^Live formulas beside/ }));
    expect(kept.at(-1)).toMatchObject({ formulas: true });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('tab', { name: 'Write' }));
    const box = await screen.findByRole('checkbox', { name: /Live formulas beside the table/ });
    expect((box as HTMLInputElement).checked).toBe(true);
  });
});

describe('the way out', () => {
  it('of a long read: says how far it is, and goes back to the start', async () => {
    const { host, user } = openPane();
    let go: () => void = () => undefined;
    host.pause = new Promise((resolve) => (go = resolve));
    await user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    await screen.findByText('1 of 3 rows');
    expect(screen.getByRole('status').textContent).toBe('Reading sheet "KPI" …');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Score this sheet' })).toBeTruthy();
    go();
    await waitFor(() => expect(screen.queryByRole('tablist')).toBeNull());
  });

  it('of a long write: nothing is written, and the pane says so', async () => {
    const { host, user } = await scoredPane();
    await user.click(screen.getByRole('tab', { name: 'Write' }));
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    let go: () => void = () => undefined;
    const write = await screen.findByRole('button', { name: 'Write' });
    host.pause = new Promise((resolve) => (go = resolve));
    await user.click(write);
    await user.click(await screen.findByRole('button', { name: 'Cancel writing' }));
    go();
    await screen.findByText('Cancelled. Nothing was written.', { selector: 'p' });
    expect(host.canUndo).toBe(false);
  });
});
