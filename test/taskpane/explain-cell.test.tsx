/**
 * @jest-environment jsdom
 */
/** Asking what the selected cell holds, and which metric it belongs to. */
import { cleanup, screen, within } from '@testing-library/react';
import { parseCell } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import { chooseMore, fakeMedia, openPane, scoredPane, type OpenedPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

/** Selects a cell of the sheet with the figures and asks about it. */
async function explain(
  { host, user }: OpenedPane,
  address: string,
  formula: string | null = null,
  value: CellValue = '',
): Promise<void> {
  const cell = parseCell(address);
  if (cell === null) throw new Error(address);
  host.cell = { sheet: 'KPI', cell, formula, value };
  // Before anything is scored it is a button of its own.
  const button = screen.queryByRole('button', { name: 'Explain this cell' });
  if (button === null) await chooseMore(user, 'Explain this cell');
  else await user.click(button);
}

describe('explaining a cell', () => {
  it('opens the metric in whose row the cell lies', async () => {
    await explain(await scoredPane(), 'G3');
    expect(await screen.findByRole('heading', { name: 'Average speed of answer' })).toBeTruthy();
    expect(screen.getByText(/misses the target of at most 30/)).toBeTruthy();
  });

  it('says that a cell beside the table is not part of a scored metric', async () => {
    await explain(await scoredPane(), 'B9');
    const note = await screen.findByRole('region', { name: 'Cell B9' });
    expect(within(note).getByText(/^Cell B9 on sheet "KPI" is not part of a scored metric/)).toBeTruthy();
  });

  it('says in words what a formula does, with what, and what it gives', async () => {
    await explain(await scoredPane(), 'L2', '=COPC.STATUS(E2:J2,C2)', 'Met');
    const note = await screen.findByRole('region', { name: 'Cell L2' });
    expect(within(note).getByRole('heading', { name: 'COPC.STATUS' })).toBeTruthy();
    expect(within(note).getByText(/^The status of the metric: Met, Improving/)).toBeTruthy();
    expect(within(note).getByText('values: E2:J2')).toBeTruthy();
    expect(within(note).getByText('better: left out')).toBeTruthy();
    expect(within(note).getByText('Gives: Met')).toBeTruthy();
  });

  it('says what an error means: 3 figures where 6 are needed', async () => {
    await explain(await scoredPane(), 'L2', '=COPC.TRENDOK(E2:G2)', { error: '#N/A' });
    const note = await screen.findByRole('region', { name: 'Cell L2' });
    expect(within(note).getByText(/^Gives #N\/A: .*3/)).toBeTruthy();
  });

  it('says what to do where Excel does not know the function', async () => {
    await explain(await scoredPane(), 'L2', '=_xldudf_COPC_STATUS(E2:J2,C2)', { error: '#NAME?' });
    expect(await screen.findByText(/^Excel does not know the function.*Repair formulas/)).toBeTruthy();
  });

  it('works before anything is scored, and says what to do then', async () => {
    const opened = openPane();
    await explain(opened, 'G3');
    expect(await screen.findByText(/Score sheet "KPI" to see which metric/)).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: 'Cell G3' })).toBeNull();
  });

  it('asks for one cell when a chart is selected', async () => {
    const { user } = openPane();
    await user.click(screen.getByRole('button', { name: 'Explain this cell' }));
    expect(await screen.findByText(/^Select one cell first/)).toBeTruthy();
  });
});
