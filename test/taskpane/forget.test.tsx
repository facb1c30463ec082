/**
 * @jest-environment jsdom
 */
/** What the pane keeps, and how a person takes it out: on this computer, and in the workbook. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { forgetPreferences, keepPreferences, keptPreferences } from '../../src/doors/preferences';
import { WorkbookProblem } from '../../src/workbook/problem';
import { fakeMedia, openPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const settings = {
  profile: 'base',
  map: { overrides: [{ sheet: 'KPI', metric: 'Calls', by: 'Someone else', reason: 'Outage' }] },
};
const names = [{ name: '_COPC_summary', formula: "='COPC Summary'!$A$1:$B$2" }];

async function atSettings() {
  const pane = openPane();
  pane.host.settings = settings;
  pane.host.hidden = names;
  await pane.user.click(screen.getByRole('button', { name: 'Settings' }));
  return pane;
}
const button = (name: RegExp | string) => screen.findByRole('button', { name });

describe('what a workbook holds of the add-in', () => {
  it('is told with the names of people, asked about, taken out, and put back', async () => {
    const { host, user } = await atSettings();
    await user.click(await button(/Remove everything of this add-in/));
    await screen.findByText(/a status set manually, with reason and name: Someone else/);
    expect(screen.getByText(/a hidden name by which sheets/)).toBeTruthy();
    expect(screen.getByText(/all cells, among them formulas/)).toBeTruthy();
    expect(host.settings).toEqual(settings);
    await user.click(await button('Remove'));
    await screen.findByText('Removed:', { selector: 'p' });
    expect([host.settings, host.hidden]).toEqual([null, []]);
    await user.click(await button('Put it back'));
    await screen.findByText('All of it is back.');
    expect([host.settings, host.hidden]).toEqual([settings, names]);
  });

  it('stays when the person thinks again, and is said to be nothing where there is none', async () => {
    const { host, user } = await atSettings();
    await user.click(await button(/Remove everything of this add-in/));
    await user.click(await button('Cancel'));
    expect(host.settings).toEqual(settings);
    [host.settings, host.hidden] = [null, []];
    await user.click(await button(/Remove everything of this add-in/));
    await screen.findByText(/holds nothing of this add-in besides/);
  });

  it('is left whole, with the reason, where the workbook is protected', async () => {
    const { host, user } = await atSettings();
    host.writeHiddenNames = () => Promise.reject(new WorkbookProblem('protected-workbook', { sheet: 'KPI' }));
    await user.click(await button(/Remove everything of this add-in/));
    await user.click(await button('Remove'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/protected/);
    expect([host.settings, host.hidden]).toEqual([settings, names]);
  });
});

describe('what this computer keeps', () => {
  it('is gone after one click, and the pane is as on the first day', async () => {
    const { user, session } = await atSettings();
    await user.click(await screen.findByRole('checkbox', { name: /^Live formulas beside/ }));
    expect(session.state().formulas).toBe(true);
    await user.click(await button('Forget me on this computer'));
    await screen.findByText(/Forgotten\./);
    await waitFor(() => expect(session.state()).toMatchObject({ formulas: false, fresh: true, person: '' }));
  });

  it('is kept under one key, which is taken out', () => {
    keepPreferences({ person: 'Kim', theme: 'dark' });
    expect(keptPreferences()).toEqual({ person: 'Kim', theme: 'dark' });
    forgetPreferences();
    expect(window.localStorage).toHaveLength(0);
    expect(keptPreferences()).toEqual({});
  });
});
