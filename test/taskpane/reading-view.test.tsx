/**
 * @jest-environment jsdom
 */
/** Saying how a sheet is read: its periods by name, what holds for all of it, and facts of its metrics. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { MemorySheet } from '../workflows/memory-host';
import { chooseMore, fakeMedia, kpiSheet, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

/** Months without their year. */
const yearless: MemorySheet = {
  name: 'Year',
  rows: [
    ['Metric', 'Target', 'Jan', 'Feb', 'Mar', 'Apr'],
    ['Service level', '≥ 0.8', 0.81, 0.8, 0.82, 0.79],
    ['Average speed of answer', '≤ 30', 25, 28, 29, 31],
  ],
};

async function asked(sheet: MemorySheet) {
  const opened = await scoredPane([sheet]);
  await chooseMore(opened.user, 'How it was read');
  await screen.findByRole('heading', { level: 1, name: /How/ });
  return opened;
}
const use = () => screen.getByRole('button', { name: /^Score it (like this|this way)$/ });

describe('the reading of a sheet', () => {
  it('takes the first period’s name and numbers on from it, and keeps them in the workbook', async () => {
    const { user, host } = await asked(yearless);
    await user.type(screen.getByRole('textbox', { name: 'C1: Jan' }), 'Jan 2024{Enter}');
    await screen.findByDisplayValue('2024-01');
    await user.click(screen.getByRole('button', { name: 'Number on from the first' }));
    expect(await screen.findByText('4 periods, Jan 2024 to Apr 2024')).toBeTruthy();
    await user.click(use());
    await screen.findByText(/^Year · April 2024$/);
    expect(host.settings).toMatchObject({
      map: { readings: [{ periods: { C1: '2024-01', D1: '2024-02', E1: '2024-03', F1: '2024-04' } }] },
    });
  });

  it('says which text is no period, and changes nothing', async () => {
    const { user } = await asked(yearless);
    await user.type(screen.getByRole('textbox', { name: 'C1: Jan' }), 'soon{Enter}');
    expect(await screen.findByText('“soon” can’t be read as a period.')).toBeTruthy();
    expect(screen.getByText('4 periods, Jan to Apr')).toBeTruthy();
  });

  it('takes the year of the whole table', async () => {
    const { user } = await asked(yearless);
    await user.type(screen.getByRole('spinbutton', { name: 'Year' }), '2023{Enter}');
    expect(await screen.findByText('4 periods, Jan 2023 to Apr 2023')).toBeTruthy();
  });

  it('takes the one period of a table that names none, and says what is none', async () => {
    const card: MemorySheet = {
      name: 'Jan 2024',
      rows: [
        ['KPI', 'Target', 'Actual'],
        ['Service level', '≥ 0.8', 0.81],
        ['Average speed of answer', '≤ 30', 25],
        ['Abandonment rate', '≤ 0.05', 0.04],
      ],
    };
    const { user, host } = await asked(card);
    const period = screen.getByRole('textbox', { name: 'Period' });
    expect((period as HTMLInputElement).value).toBe('2024-01');
    await user.clear(period);
    await user.type(period, 'soon{Enter}');
    expect(await screen.findByText('“soon” can’t be read as a period.')).toBeTruthy();
    await user.clear(period);
    await user.type(period, 'Feb 2024{Enter}');
    await user.click(use());
    await screen.findByText(/^Jan 2024 · February 2024$/);
    expect(host.settings).toMatchObject({ map: { readings: [{ constants: { period: '2024-02' } }] } });
  });

  it('says why another orientation is not taken', async () => {
    const { user } = await asked(kpiSheet);
    const turn = screen.getByRole('combobox', { name: 'Orientation' });
    await user.selectOptions(turn, 'list');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/doesn’t fit these cells.*stays as it was/),
    );
    expect((turn as HTMLSelectElement).value).toBe('rows');
  });

  it('takes what a person says of a metric, before anything is scored', async () => {
    const { user, host } = await asked(kpiSheet);
    const name = 'Which way is better?: Average speed of answer';
    await user.selectOptions(screen.getByRole('combobox', { name }), 'higher');
    await user.click(use());
    const row = await screen.findByRole('button', { name: /^Average speed of answer/ });
    expect(within(row).getByText(/≥ 30/)).toBeTruthy();
    expect(host.settings).toMatchObject({
      map: { metrics: [{ name: 'Average speed of answer', better: 'higher' }] },
    });
  });
});
