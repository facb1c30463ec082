/**
 * @jest-environment jsdom
 */
/** Setting a status by hand, as a person does it. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { kpiRows } from '../workflows/books';
import { chooseMore, fakeMedia, openPane, scoredPane, type OpenedPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const list = () => screen.getByRole('tabpanel');

async function openSpeedOfAnswer({ user }: OpenedPane): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
}

/** Average speed of answer, missed by the rules, set to Met by A. Diaz. */
async function setByHand(opened: OpenedPane): Promise<void> {
  const { user } = opened;
  await openSpeedOfAnswer(opened);
  await user.click(screen.getByRole('button', { name: 'Set the status manually …' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Met');
  await user.type(screen.getByRole('textbox', { name: /^Your name/ }), 'A. Diaz');
  await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'new phone system');
  await user.click(screen.getByRole('button', { name: 'Set status' }));
  await screen.findByText(/^† Set manually by A\. Diaz on .*: new phone system$/);
}

describe('a status set manually', () => {
  it('says who, why and what the rules say, and counts in the verdict', async () => {
    const opened = await scoredPane();
    await setByHand(opened);
    expect(screen.getByText('By the rules: Not met')).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'All metrics' }));
    expect(screen.getByRole('button', { name: /^Average speed of answer.*Met †/ })).toBeTruthy();
    expect(screen.getByText('† set manually')).toBeTruthy();
    const [met] = screen.getAllByRole('meter');
    expect(met?.getAttribute('aria-valuetext')).toMatch(/^Met: 2 of 2/);
  });

  it('is kept in the workbook and applies at the next scoring', async () => {
    const opened = await scoredPane();
    await setByHand(opened);
    expect(opened.host.settings).toMatchObject({
      map: { overrides: [{ sheet: 'KPI', metric: 'Average speed of answer', status: 'met', by: 'A. Diaz' }] },
    });
    await opened.user.click(screen.getByRole('button', { name: 'All metrics' }));
    await chooseMore(opened.user, 'Score again');
    expect(await screen.findByRole('button', { name: /^Average speed of answer.*Met †/ })).toBeTruthy();
  });

  it('needs a name and a reason', async () => {
    const opened = await scoredPane();
    await openSpeedOfAnswer(opened);
    await opened.user.click(screen.getByRole('button', { name: 'Set the status manually …' }));
    await opened.user.click(screen.getByRole('button', { name: 'Set status' }));
    expect(screen.getByText('Write your name.')).toBeTruthy();
    expect(screen.getByText('Write a reason.')).toBeTruthy();
    expect(opened.host.settings).toBeNull();
  });

  it('knows the name the next time', async () => {
    const opened = await scoredPane();
    await setByHand(opened);
    expect(opened.kept.at(-1)).toMatchObject({ person: 'A. Diaz' });
    cleanup();
    const again = openPane([{ name: 'KPI', rows: kpiRows }], {
      language: 'en',
      theme: 'system',
      person: 'A. Diaz',
    });
    await again.user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    await screen.findByRole('tablist');
    await openSpeedOfAnswer(again);
    await again.user.click(screen.getByRole('button', { name: 'Set the status manually …' }));
    expect((screen.getByRole('textbox', { name: /^Your name/ }) as HTMLInputElement).value).toBe('A. Diaz');
  });

  it('is taken back with one click', async () => {
    const opened = await scoredPane();
    await setByHand(opened);
    await opened.user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByRole('button', { name: 'Set the status manually …' })).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Average speed of answer: back to the status by the rules.',
      ),
    );
    expect(opened.host.settings).toMatchObject({ map: { overrides: [] } });
    await opened.user.click(screen.getByRole('button', { name: 'All metrics' }));
    expect(screen.getByRole('button', { name: /^Average speed of answer.*Not met/ })).toBeTruthy();
  });

  it('offers what the rules do not say already', async () => {
    const opened = await scoredPane();
    await openSpeedOfAnswer(opened);
    await opened.user.click(screen.getByRole('button', { name: 'Set the status manually …' }));
    const field = screen.getByRole('combobox', { name: 'Status' });
    expect(
      within(field)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Met', 'Improving']);
  });

  it('is told and kept when its metric is gone, and can be taken back there', async () => {
    const opened = openPane();
    opened.host.settings = {
      map: {
        overrides: [
          { sheet: 'KPI', metric: 'CSAT', status: 'met', by: 'A. Diaz', on: '2024-05-02', reason: 'audited' },
        ],
      },
    };
    await opened.user.click(screen.getByRole('button', { name: 'Score this sheet' }));
    await opened.user.click(await screen.findByRole('tab', { name: 'Reading notes (1)' }));
    expect(within(list()).getByText(/^"CSAT" was set manually by A\. Diaz on 2024-05-02, but/)).toBeTruthy();
    expect(opened.host.settings).toMatchObject({ map: { overrides: [{ metric: 'CSAT' }] } });
    await opened.user.click(within(list()).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByRole('tab', { name: 'Reading notes (0)' })).toBeTruthy();
  });
});
