/**
 * @jest-environment jsdom
 */
/** What waits for the person: one thing at a time, the worst first, and what an answer does. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { kpiRows } from '../workflows/books';
import type { MemorySheet } from '../workflows/memory-host';
import { fakeMedia, kpiSheet, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
/** Nothing says which way is better in the first two; the third is known by its name. */
const open: MemorySheet = {
  name: 'Open',
  rows: [
    ['Metric', 'Target', ...months],
    ['Widget factor', 30, 31, 28, 29, 26, 27, 26],
    ['Gizmo index', 12, 11, 12, 13, 14, 13, 14],
    ['Average speed of answer', 30, 25, 28, 29, 31, 34, 33],
  ],
};
const strip = () => screen.getByRole('region', { name: 'Waiting for you' });

describe('which way is better', () => {
  it('is asked of those where nothing says it, answered one by one, and kept', async () => {
    const { user, host } = await scoredPane([open]);
    expect(strip().textContent).toContain('Which way is better? 2 metrics');
    await user.click(within(strip()).getByRole('button', { name: 'Answer' }));
    await user.click(screen.getByRole('button', { name: 'Widget factor: lower is better' }));
    await user.click(screen.getByRole('button', { name: 'Gizmo index: higher is better' }));
    await user.click(screen.getByRole('button', { name: 'Keep in this workbook' }));
    // 26 is at most 30, 14 at least 12.
    expect(await screen.findByRole('button', { name: /^Widget factor.*Met.*≤ 30/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Gizmo index.*Met.*≥ 12/ })).toBeTruthy();
    expect(host.settings).toMatchObject({
      map: {
        metrics: [
          { sheet: 'Open', name: 'Widget factor', better: 'lower' },
          { sheet: 'Open', name: 'Gizmo index', better: 'higher' },
        ],
      },
    });
    expect(screen.queryByText(/^Which way is better\?/)).toBeNull();
  });

  it('is answered for all at once', async () => {
    const { user } = await scoredPane([open]);
    await user.click(within(strip()).getByRole('button', { name: 'Answer' }));
    await user.click(screen.getByRole('button', { name: 'Lower for all' }));
    await user.click(screen.getByRole('button', { name: 'Keep in this workbook' }));
    expect(await screen.findByRole('button', { name: /^Widget factor.*Met.*≤ 30/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Gizmo index.*Not met.*≤ 12/ })).toBeTruthy();
  });

  it('is answered from the reading notes, too, after it was put off', async () => {
    const { user, host } = await scoredPane([open]);
    await user.click(within(strip()).getByRole('button', { name: 'Not now' }));
    await user.click(screen.getByRole('tab', { name: /^Reading notes/ }));
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await user.click(screen.getByRole('button', { name: 'Lower for all' }));
    await user.click(screen.getByRole('button', { name: 'Keep in this workbook' }));
    await waitFor(() =>
      expect(host.settings).toMatchObject({
        map: {
          metrics: [
            { name: 'Widget factor', better: 'lower' },
            { name: 'Gizmo index', better: 'lower' },
          ],
        },
      }),
    );
  });

  it('can wait: then the next thing is told', async () => {
    const { user } = await scoredPane([open, kpiSheet]);
    await user.click(within(strip()).getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(strip().textContent).toContain('Not read: sheet KPI'));
  });
});

describe('figures that look like targets', () => {
  /** A header nobody knows, and one figure so far off that the reader doesn't conclude targets by itself. */
  const untold: MemorySheet = {
    name: 'Untold',
    rows: [
      ['Metric', 'Agreed with sales', ...months],
      ['Service level', 0.8, 0.81, 0.8, 0.82, 0.79, 0.8, 0.81],
      ['Average speed of answer', 30, 25, 28, 29, 31, 34, 33],
      ['Average handle time', 90000, 300, 305, 320, 315, 318, 322],
    ],
  };

  it('are used at a click, and that is kept', async () => {
    const { user, host } = await scoredPane([untold]);
    expect(strip().textContent).toContain('Column B (“Agreed with sales”) looks like targets. Use it?');
    expect(screen.getByRole('button', { name: /^Service level.*No target/ })).toBeTruthy();
    await user.click(within(strip()).getByRole('button', { name: 'Use it' }));
    expect(await screen.findByRole('button', { name: /^Service level.*Met.*≥ 0\.8/ })).toBeTruthy();
    expect(host.settings).toMatchObject({ map: { readings: [{ lines: { B: 'target' } }] } });
  });
});

describe('sheets that were not read', () => {
  it('are named, those with metrics alone, and scored on a click', async () => {
    const notes: MemorySheet = { name: 'Notes', rows: [['Budget', 12]] };
    const mail: MemorySheet = { name: 'Mail', rows: kpiRows };
    const { user, host } = await scoredPane([kpiSheet, notes, mail]);
    await waitFor(() => expect(strip().textContent).toContain('Not read: sheet Mail'));
    host.active = 'Mail';
    await user.click(within(strip()).getByRole('button', { name: 'Score “Mail”' }));
    await screen.findByText(/^Mail · June 2024$/);
    expect(host.log).toContain('show Mail!A1');
  });
});

describe('facts of one metric', () => {
  const opened = async () => {
    const pane = await scoredPane();
    await pane.user.click(screen.getByRole('button', { name: /^Average speed of answer/ }));
    return pane;
  };

  it('are said in the pane, count at once, and are the sheet’s again when taken back', async () => {
    const { user, host } = await opened();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which way is better?' }), 'higher');
    expect(await screen.findByText(/target of at least 30/)).toBeTruthy();
    expect(host.settings).toMatchObject({
      map: { metrics: [{ sheet: 'KPI', name: 'Average speed of answer', better: 'higher' }] },
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which way is better?' }), '');
    expect(await screen.findByText(/target of at most 30/)).toBeTruthy();
    expect(host.settings).toMatchObject({ map: { metrics: [] } });
  });

  it('hold a target of the person’s own', async () => {
    const { user } = await opened();
    const field = screen.getByRole('textbox', { name: /^Target/ });
    await user.type(field, '40{Enter}');
    expect(await screen.findByText(/target of at most 40|at most 40/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'soon{Enter}');
    expect(await screen.findByText(/^This target can’t be read/)).toBeTruthy();
  });

  it('hold a category', async () => {
    const { user } = await opened();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'quality');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Quality' })).toBeTruthy();
  });
});
