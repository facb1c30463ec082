// How soon the pane follows what is typed into the scored sheet: the mark where it is not kept up to date, the result
// scored again where it is.
import { BEFORE_MONTHS, columnName, sheetOfMetrics } from './pane-sheet.mjs';

const ROWS = 200;
const COLUMNS = 40;

export const EDITED = `${ROWS} × ${COLUMNS}`;

/** The first metric's last month, and what brings it from one side of its target to the other. */
const CELL = `${columnName(COLUMNS - 1)}2`;

/** `marked` and `followed`, in milliseconds from the edit to what it leads to on screen. */
export async function editsIn(browser, openPane, office) {
  const seed = {
    sheets: [sheetOfMetrics('Edited', ROWS - 1, COLUMNS - BEFORE_MONTHS)],
    selected: { sheet: 'Edited', range: 'B2' },
  };
  const { page } = await openPane(browser, { seed, office, size: { width: 350, height: 700 } });
  try {
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Score this sheet' }).click();
    await page.getByRole('tab', { name: 'Metrics' }).waitFor();
    await page.waitForTimeout(500);
    const before = await page.evaluate(metShown);
    await page.evaluate(type, { cell: CELL, value: before.startsWith('Met') ? 0.2 : 0.99, wanted: 'result' });
    await page.waitForFunction(() => window.measured.at !== null);
    const followed = await page.evaluate(() => window.measured.at - window.measured.typedAt);

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: /up to date/ }).uncheck();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('tab', { name: 'Metrics' }).waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(type, { cell: CELL, value: 0.5, wanted: 'mark' });
    await page.waitForFunction(() => window.measured.at !== null);
    const marked = await page.evaluate(() => window.measured.at - window.measured.typedAt);
    return { marked, followed };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: the status of the first metric as the list shows it. */
function metShown() {
  return (
    document.querySelector('#panel li button')?.children[1]?.firstElementChild?.textContent?.trim() ?? ''
  );
}

/** Runs in the page: types into the sheet, and notes when what is wanted is painted. */
function type({ cell, value, wanted }) {
  const status = () => document.querySelector('#panel li button')?.children[1]?.textContent ?? '';
  const before = status();
  const isThere = () =>
    wanted === 'mark'
      ? /Figures changed at/.test(document.querySelector('main')?.textContent ?? '')
      : status() !== before;
  const measured = { typedAt: performance.now(), at: null };
  window.measured = measured;
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (measured.at = performance.now())));
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  window.bed.type('Edited', cell, value);
}
