/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/commands.html?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** A dialog Office never answers about: the buttons are free again, and the pane tells. */
import { makeButtons } from '../../src/commands/buttons';
import type { ButtonWork } from '../../src/commands/work/work';
import { takeUntold } from '../../src/doors/untold';
import { openFakeExcel } from '../hosts/excel/office/office';
import { officePage } from './office-page';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
  openFakeExcel();
});
afterEach(() => jest.useRealTimers());

const failed = () => Promise.resolve({ code: 'failed', lines: ['why'] } as const);
const work: ButtonWork = {
  summary: failed,
  refreshAll: failed,
  newMonth: failed,
  assessment: failed,
  gaps: failed,
  snapshot: failed,
  readiness: failed,
  audit: failed,
};

it('frees both buttons after five seconds, not after four and a half minutes', async () => {
  const page = officePage();
  page.isSilent = true;
  let completed = 0;
  const buttons = makeButtons(() => Promise.resolve(work));
  const event = { completed: () => void completed++ };
  const clicks = [buttons.copcSummary(event), buttons.copcRefreshAll(event)].map((click) =>
    click.catch((error: unknown) => String(error)),
  );
  await jest.advanceTimersByTimeAsync(4_999);
  expect(completed).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(completed).toBe(1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(completed).toBe(2);
  expect(await Promise.all(clicks)).toEqual(Array(2).fill('Error: no answer to the dialog: failed'));
  expect([takeUntold(), takeUntold()]).toEqual([true, false]);
});

it('leaves a dialog that was opened as long as a person needs', async () => {
  const page = officePage();
  let completed = 0;
  const buttons = makeButtons(() => Promise.resolve(work));
  const click = buttons.copcSummary({ completed: () => void completed++ });
  await jest.advanceTimersByTimeAsync(60_000);
  expect([completed, page.dialogs[0]?.isOpen]).toEqual([0, true]);
  page.dialogs[0]?.say('close');
  await click;
  expect([completed, takeUntold()]).toEqual([1, false]);
});
