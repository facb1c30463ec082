/**
 * @jest-environment jsdom
 */
/** What the pane says when figures changed, and when a sheet can't take all that is to be written. */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { WorkbookProblem } from '../../src/workbook/problem';
import type { CellValue } from '../../src/workbook/snapshot';
import { kpiRows } from '../workflows/books';
import { fakeMedia, openPane, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const copy = (): CellValue[][] => kpiRows.map((row) => [...row]);
const manual = { language: 'en', theme: 'system', fresh: false } as const;

it('says when figures changed, and scores them at a click, where it is not kept fresh', async () => {
  const rows = copy();
  const { host, user } = await scoredPane([{ name: 'KPI', rows }], manual);
  await waitFor(() => expect(host.changed).not.toBeNull());
  expect(screen.queryByText(/^Figures changed at/)).toBeNull();
  rows[2]?.splice(-1, 1, 1);
  act(() => host.changed?.(['J3']));
  expect(await screen.findByText(/^Figures changed at .+\.$/)).toBeTruthy();
  expect(screen.getAllByRole('meter')[0]?.getAttribute('aria-valuetext')).toMatch(/^Met: 1 of 2/);
  await user.click(screen.getByRole('button', { name: 'Score again' }));
  await waitFor(() => expect(screen.queryByText(/^Figures changed at/)).toBeNull());
  expect(screen.getAllByRole('meter')[0]?.getAttribute('aria-valuetext')).toMatch(/^Met: 2 of 2/);
});

it('follows a change by itself, and nothing is written', async () => {
  const rows = copy();
  const { host } = await scoredPane([{ name: 'KPI', rows }]);
  await waitFor(() => expect(host.changed).not.toBeNull());
  rows[2]?.splice(-1, 1, 1);
  act(() => host.changed?.(['J3']));
  await waitFor(() =>
    expect(screen.getAllByRole('meter')[0]?.getAttribute('aria-valuetext')).toMatch(/^Met: 2 of 2/),
  );
  expect(host.canUndo).toBe(false);
});

it('says in the preview that a protected sheet gets no result columns, and writes the summary all the same', async () => {
  const sheet = { name: 'KPI', rows: kpiRows, info: { isProtected: true } };
  const { user } = await scoredPane([sheet]);
  await user.click(screen.getByRole('tab', { name: 'Write' }));
  await user.click(screen.getByRole('checkbox', { name: /result columns beside the table/ }));
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  expect(await screen.findByText(/Sheet "KPI" is protected, so it gets no result columns/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  expect(await screen.findByText(/^Written: 2 sheets, \d+ cells\.$/, { selector: 'strong' })).toBeTruthy();
});

it('has nothing to say of a sheet of ours that was taken away before it could be listened to', async () => {
  const register = { name: 'COPC Actions', rows: [['Actions']], info: { own: 'actions' } } as const;
  const { host, user } = openPane([{ name: 'KPI', rows: kpiRows }, register]);
  const listen = host.watch;
  const gone: string[] = [];
  host.watch = (sheet, changed) => {
    if (sheet === 'KPI') return listen(sheet, changed);
    gone.push(sheet);
    return Promise.reject(new WorkbookProblem('no-such-sheet', { sheet }));
  };
  await user.click(screen.getByRole('button', { name: 'Score this sheet' }));
  await waitFor(() => expect(gone).toEqual(['COPC Actions']));
  await act(() => Promise.resolve());
  expect(screen.queryByText(/There is no sheet/)).toBeNull();
});
