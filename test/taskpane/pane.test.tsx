/**
 * @jest-environment jsdom
 */
/** The pane by role and name, on the real workflows and a workbook in memory. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openEngine } from '../../src/taskpane/engine/engine';
import { createSession } from '../../src/taskpane/session/session';
import { App } from '../../src/taskpane/views/frame/app';
import { WorkbookProblem } from '../../src/workbook/problem';
import { kpiRows, noteRows } from '../workflows/books';
import { chooseMore, fakeMedia } from './open-pane';
import { paneMemory, type PaneMemory } from './pane-memory';

beforeAll(fakeMedia);
afterEach(cleanup);

const kpi = { name: 'KPI', rows: kpiRows };
const doubtful = {
  name: 'Doubtful',
  rows: [
    ['Metric', '2024-01', '2024-02', '2024-03', '2024-04'],
    ['CSAT', 0.8, 0.9, 0.7, 0.8],
    ['', 0.8, 0.8, 0.8, 0.8],
    ['Handle time', 310, 300, 290, 300],
    ['', 300, 300, 300, 300],
  ],
};

function open(sheets = [kpi]): { host: PaneMemory; user: ReturnType<typeof userEvent.setup> } {
  const host = paneMemory(sheets);
  const session = createSession({
    preferences: { language: 'en', theme: 'system' },
    open: () => Promise.resolve({ host, engine: openEngine(host) }),
    keep: () => undefined,
  });
  render(<App session={session} />);
  return { host, user: userEvent.setup() };
}

async function scored(sheets = [kpi]) {
  const opened = open(sheets);
  await opened.user.click(screen.getByRole('button', { name: 'Score this sheet' }));
  await screen.findByRole('tablist');
  return opened;
}

describe('the pane', () => {
  it('gives the verdict of 1 of 2 metrics met, and says it aloud', async () => {
    await scored();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Gold not reached yet/);
    const [met] = screen.getAllByRole('meter');
    expect(met?.getAttribute('aria-valuetext')).toBe('Met: 1 of 2, 65% needed, 1 more needed');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^Sheet "KPI" scored\. Gold not reached yet/),
    );
  });

  it('says the shortest way to Gold, folded until it is asked for', async () => {
    const { user } = await scored();
    const way = screen.getByRole('button', { name: /^Shortest way to Gold/ });
    expect(way.textContent).toMatch(
      /to target: Average speed of answer .*\(lower by .*\)\. A what-if, no promise\.$/,
    );
    expect(way.getAttribute('aria-expanded')).toBe('false');
    await user.click(way);
    expect(way.getAttribute('aria-expanded')).toBe('true');
  });

  it('says which metrics moved apart, folded until it is asked for', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    const going = (from: number, step: number) => months.map((_, at) => from + at * step);
    const rows = [
      ['Metric', 'Category', 'Target', 'Better', ...months],
      ['First contact resolution', 'Quality', 0.9, 'higher', ...going(0.7, 0.01)],
      ['Service level', 'Service', 0.8, 'higher', ...going(0.9, -0.02)],
      ['Abandonment rate', 'Service', 0.05, 'lower', ...going(0.02, 0.01)],
    ];
    const { user } = await scored([{ name: 'KPI', rows }]);
    const apart = screen.getByRole('button', { name: /^Tension While First contact resolution improved/ });
    expect(apart.textContent).toMatch(/Abandonment rate worsened\./);
    expect(apart.getAttribute('aria-expanded')).toBe('false');
    await user.click(apart);
    expect(apart.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows what was left out of the score at a click', async () => {
    const untargeted = ['Calls offered', 'Volume', '', '', 900, 910, 920, 930, 940, 950];
    const { user } = await scored([{ name: 'KPI', rows: [...kpiRows, untargeted] }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '1 left out' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Calls offered'),
    ]);
  });

  it('names each status in words', async () => {
    await scored();
    expect(screen.getByRole('button', { name: /^Service level.*Met/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Average speed of answer.*Not met 3×/ })).toBeTruthy();
  });

  it('judges by thresholds of the person’s own: 50/50 is reached', async () => {
    const { user } = await scored();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'custom');
    // Until then verdict and drop-down name the same profile.
    expect((screen.getByRole('combobox', { name: 'Profile' }) as HTMLSelectElement).value).toBe('gold');
    const [met, both] = screen.getAllByRole('spinbutton');
    if (met === undefined || both === undefined) throw new Error('two fields are missing');
    await user.clear(met);
    await user.click(screen.getByRole('button', { name: 'Use' }));
    expect(screen.getByRole('alert').textContent).toBe('Give a percentage from 1 to 100 in both fields.');
    await user.type(met, '50');
    await user.clear(both);
    await user.type(both, '50');
    await user.click(screen.getByRole('button', { name: 'Use' }));
    expect(await screen.findByRole('heading', { name: /^50\/50 .*both thresholds met/ })).toBeTruthy();
  });

  it('lets the person leave thresholds of their own as they were', async () => {
    const { user } = await scored();
    const verdict = () => screen.getByRole('heading', { level: 1 }).textContent;
    const before = verdict();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'custom');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect((screen.getByRole('combobox', { name: 'Profile' }) as HTMLSelectElement).value).toBe('gold');
    expect(verdict()).toBe(before);
  });

  it('asks more of an improvement where the person’s own profile does, and keeps it', async () => {
    const { user } = await scored();
    const ask = async () => {
      await user.selectOptions(screen.getByRole('combobox', { name: 'Profile' }), 'custom');
      return screen.getByRole('combobox', { name: 'Improving also asks for' });
    };
    await user.selectOptions(await ask(), 'better than a year ago');
    await user.click(screen.getByRole('button', { name: 'Use' }));
    expect(await screen.findByRole('heading', { name: /^65\/75 / })).toBeTruthy();
    expect(((await ask()) as HTMLSelectElement).value).toBe('mean');
  });

  it('opens a metric with its reasons, and comes back to the list', async () => {
    const { user, host } = await scored();
    await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    expect(screen.getByText(/misses the target of at most 30/)).toBeTruthy();
    expect(await screen.findByRole('img', { name: /^Run chart of Average speed of answer/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show in the sheet' }));
    expect(host.log).toContain('show KPI!A3:J3');
    await user.click(screen.getByRole('button', { name: 'All metrics' }));
    expect(screen.getByRole('tablist')).toBeTruthy();
  });

  it('lists what was found, with the way to the cell', async () => {
    const rows = kpiRows.map((row, index) =>
      index === 1 ? [...row.slice(0, 5), 'about 80', ...row.slice(6)] : row,
    );
    const { user, host } = await scored([{ name: 'KPI', rows }]);
    await user.click(screen.getByRole('tab', { name: /^Reading notes \(1\)/ }));
    const panel = screen.getByRole('tabpanel');
    expect(within(panel).getByText(/"about 80" is not a number/)).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: 'Show F2' }));
    expect(host.log).toContain('show KPI!F2');
  });

  it('previews, writes, and takes it back', async () => {
    const { user } = await scored();
    await user.click(screen.getByRole('tab', { name: 'Write' }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/^New sheet "COPC Summary": [AB]\d+:/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write' }));
    expect(await screen.findByText(/^Written: 2 sheets, \d+ cells\.$/, { selector: 'strong' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Removed: COPC Summary, COPC Actions.')).toBeTruthy();
  });

  it('says why a write was refused and what to do', async () => {
    const { user, host } = await scored();
    host.failure = new WorkbookProblem('protected-workbook');
    await user.click(screen.getByRole('tab', { name: 'Write' }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/protected.*Remove the protection/);
  });

  it('says what was looked for when there are no metrics', async () => {
    const { user } = open([{ name: 'Notes', rows: noteRows }]);
    await user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    expect((await screen.findByRole('alert')).textContent).toBe('No metrics were found on sheet "Notes".');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('scores nothing it is not sure of until a person says how', async () => {
    const { user, host } = open([doubtful]);
    await user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    expect(await screen.findByRole('heading', { name: 'How should this sheet be read?' })).toBeTruthy();
    expect(screen.getByText('2 metrics: CSAT, Handle time')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Score it this way' }));
    await screen.findByRole('tablist');
    expect(host.settings).toMatchObject({ map: { readings: [{ sheet: 'Doubtful' }] } });
  });

  it('shows at once what another meaning of a column gives', async () => {
    const { user } = await scored();
    await chooseMore(user, 'How it was read');
    const column = await screen.findByRole('combobox', { name: 'A: Metric' });
    await user.selectOptions(column, 'ignore');
    expect(await screen.findByText('Read this way, the sheet has no metrics.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'A: Metric' }), 'metric');
    expect(await screen.findByText('2 metrics: Service level, Average speed of answer')).toBeTruthy();
  });

  it('changes language in the middle of the work', async () => {
    const { user } = await scored();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'nl');
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Service level.*Gehaald/ })).toBeTruthy());
  });

  it('says whose it is and where figures go', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'About' }));
    expect(screen.getByText(/independent tool, neither certified nor endorsed/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Privacy' }).getAttribute('href')).toBe('privacy.html');
  });
});
