/**
 * @jest-environment jsdom
 */
/** Freezing, repairing and refreshing all that was written before: said first, then done, then told. */
import { cleanup, screen } from '@testing-library/react';
import type { SheetFormulas } from '../../src/workbook/formula-host';
import type { CellValue } from '../../src/workbook/snapshot';
import { fakeMedia, scoredPane } from './open-pane';

beforeAll(fakeMedia);
afterEach(cleanup);

const formula = (row: number, text: string, value: CellValue) => ({
  cell: { row, column: 7 },
  formula: text,
  values: [[value]],
});
const summary: SheetFormulas = {
  sheet: 'COPC Summary',
  own: 'summary',
  isProtected: false,
  cells: [
    formula(4, '=COPC.STATUS(KPI!E2:J2,KPI!C2)', 'Met'),
    formula(5, '=COPC.STATUS(KPI!E3:J3,KPI!C3)', 'Not met'),
    formula(6, '=_xldudf_COPC_GAP(KPI!E3:J3,KPI!C3)', { error: '#NAME?' }),
  ],
};

async function onWrite(written: readonly SheetFormulas[]) {
  const opened = await scoredPane();
  opened.host.written = written;
  await opened.user.click(screen.getByRole('tab', { name: 'Write' }));
  return opened;
}

describe('what was written before', () => {
  it('is frozen: first said how many formulas where, then done, with the way back', async () => {
    const { user, host } = await onWrite([summary]);
    await user.click(screen.getByRole('button', { name: 'Freeze to values' }));
    expect(
      await screen.findByText('2 formulas become their values: COPC Summary.', { selector: 'p' }),
    ).toBeTruthy();
    expect(screen.getByText('COPC Summary H7 was left as it is: it shows #NAME?.')).toBeTruthy();
    expect(host.log.filter((line) => line.startsWith('replace'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Freeze to values' }));
    expect(
      await screen.findByText('2 formulas are now values: COPC Summary.', { selector: 'p' }),
    ).toBeTruthy();
    expect(host.log).toEqual(expect.arrayContaining(['replace COPC Summary!H5', 'replace COPC Summary!H6']));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('is left as it was at Cancel, a word that says no more than that', async () => {
    const { user, host } = await onWrite([summary]);
    await user.click(screen.getByRole('button', { name: 'Freeze to values' }));
    await screen.findByText('2 formulas become their values: COPC Summary.', { selector: 'p' });
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Preview' })).toBeTruthy();
    expect(host.log.filter((line) => line.startsWith('replace'))).toEqual([]);
  });

  it('is repaired: the one formula Excel lost', async () => {
    const { user, host } = await onWrite([summary]);
    await user.click(screen.getByRole('button', { name: 'Repair formulas' }));
    await screen.findByText('1 formula is entered again: COPC Summary.', { selector: 'p' });
    await user.click(screen.getByRole('button', { name: 'Repair formulas' }));
    await screen.findByText('1 formula was entered again: COPC Summary.', { selector: 'p' });
    expect(host.log).toContain('replace COPC Summary!H7');
  });

  it('is refreshed at once, which can be cancelled and then writes nothing', async () => {
    const { user, host } = await onWrite([]);
    let writes = 0;
    const { apply, read } = host;
    host.apply = async (...given) => {
      const result = await apply(...given);
      writes++;
      return result;
    };
    host.sheets = () =>
      Promise.resolve(
        ['KPI', 'COPC Summary'].map((name) => ({
          name,
          kind: 'worksheet' as const,
          visible: true,
          own: name === 'KPI' ? null : ('summary' as const),
          isProtected: false,
        })),
      );
    host.read = (sheet, ...given) => read(sheet === 'COPC Summary' ? 'KPI' : sheet, ...given);
    const refresh = (): HTMLElement =>
      screen.getAllByRole('button', { name: 'Refresh all' }).at(-1) ?? screen.getByText('no such button');
    let go = (): void => undefined;
    host.pause = new Promise<void>((resolve) => (go = resolve));
    await user.click(refresh());
    await user.click(await screen.findByRole('button', { name: 'Cancel writing' }));
    go();
    expect(await screen.findByText('Cancelled. Nothing was written.')).toBeTruthy();
    expect(writes).toBe(0);
    host.pause = null;
    await user.click(refresh());
    expect(await screen.findByText(/^Refreshed: .*COPC Summary/, { selector: 'p' })).toBeTruthy();
    expect(writes).toBe(1);
  });

  it.each([
    ['Freeze to values', 'There is no COPC formula to freeze in this workbook.'],
    ['Refresh all', 'There is no summary to refresh in this workbook.'],
  ])('is nothing: %s says so', async (name, text) => {
    const { user } = await onWrite([]);
    await user.click(screen.getByRole('button', { name }));
    expect(await screen.findByText(text, { selector: 'p' })).toBeTruthy();
    expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });
});
