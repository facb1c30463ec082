/**
 * The main trips in another engine: pane and workbench in Firefox. What is tried once in Chromium is not tried again here, but
 * what engines do differently: layout, the grid's canvas, keys, files in and out, moments and numbers as a language writes them.
 * Skipped, visibly, where no Firefox is installed.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBook } from '../../src/hosts/file/open';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { resultTexts } from '../../src/strings/parts/pane/result';
import { workbenchTexts } from '../../src/strings/parts/doors/workbench';
import { wordsFor } from '../../src/strings/words-for';
import { parseCell } from '../../src/workbook/address';
import { valueAt } from '../../src/workbook/snapshot';
import { firefoxPath, noFirefox, openFirefox, openPane, type OpenedPage } from './bed/browser';
import { bedScript } from './bed/build-bed';
import { openWorkbench, pointsOf, scored, shownMetrics, typeInto } from './bed/workbench-page';
import { kpiSheet } from './kpi-seed';

const title = `pane and workbench in Firefox${firefoxPath !== null ? '' : ` (skipped: ${noFirefox})`}`;
const en = wordsFor(paneTexts, 'en');
const words = wordsFor(workbenchTexts, 'en');
const book = path.join(mkdtempSync(path.join(tmpdir(), 'copc-firefox-')), 'queue.csv');
writeFileSync(
  book,
  'Metric,Target,Jan 2024,Feb 2024,Mar 2024,Apr 2024,May 2024,Jun 2024\nService level,≥ 80%,78%,81%,79%,82%,83%,79%\n',
);

jest.setTimeout(120_000);

/** For eyes: `COPC_PICTURES=folder` keeps what Firefox showed. */
async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env['COPC_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `firefox-${name}.png`) });
}

(firefoxPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  let opened: OpenedPage | null = null;

  beforeAll(async () => {
    browser = await openFirefox();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await opened?.page.context().close();
    expect([opened?.errors, opened?.foreign]).toEqual([[], []]);
  });

  it('scores the sheet in the pane, shows why, writes the summary and takes it back', async () => {
    const seed = { sheets: [kpiSheet], selected: { sheet: kpiSheet.name, range: 'A1' } };
    opened = await openPane(browser, { seed, office: await bedScript() });
    const { page } = opened;
    await page.getByRole('button', { name: en.start.score }).click();
    await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
    expect(await page.getByRole('meter').nth(0).getAttribute('aria-valuetext')).toBe(
      'Met: 3 of 8, 65% needed, 3 more needed',
    );
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(beyond)).toBe(0);
    await keep(page, 'pane');

    await page.getByRole('button', { name: /^Average speed of answer/ }).press('Enter');
    await page.getByRole('img', { name: /Average speed of answer/ }).waitFor();
    expect(
      await page
        .getByText(/target of at most 30/)
        .first()
        .isVisible(),
    ).toBe(true);
    await keep(page, 'metric');
    await page.getByRole('button', { name: en.detail.back }).click();

    const write = page.getByRole('tab', { name: en.result.tabs.write });
    if (!(await write.isVisible())) {
      await page.getByRole('button', { name: wordsFor(resultTexts, 'en').head.more, exact: true }).click();
      await page.getByRole('menuitem', { name: en.result.tabs.write }).click();
    } else await write.click();
    await page.getByRole('button', { name: en.write.preview }).click();
    await keep(page, 'preview');
    await page.getByRole('button', { name: en.write.write, exact: true }).click();
    await page.getByRole('button', { name: en.write.undo }).waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).toContain('COPC Summary');
    await page.getByRole('button', { name: en.write.undo }).click();
    await page.getByText(/^Removed/).waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).not.toContain('COPC Summary');
  });

  it('opens a file in the workbench, follows what is typed, draws the summary, and saves it all', async () => {
    opened = await openWorkbench(browser);
    const { page } = opened;
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: words.buttons.open, exact: true }).click();
    await (await choosing).setFiles(book);
    await page.getByText(words.states.opened({ name: 'queue.csv' })).waitFor();
    await page.getByRole('button', { name: words.buttons.score, exact: true }).click();
    await scored(page);
    expect(await shownMetrics(page)).toEqual([{ name: 'Service level', status: 'Not met' }]);

    await typeInto(page, 'H2', '84%');
    await page.getByRole('button', { name: words.buttons.score, exact: true }).click();
    await page.waitForFunction(
      () => document.querySelector('.pane-place main')?.textContent?.includes('84%') === true,
    );
    expect(await shownMetrics(page)).toEqual([{ name: 'Service level', status: 'Met' }]);

    await page.getByRole('button', { name: words.buttons.summary, exact: true }).click();
    await page.getByText(words.states.written({ name: 'COPC Summary' })).waitFor();
    // The summary's dark header row, drawn on the grid's canvas.
    await page.waitForTimeout(500);
    expect(await pointsOf(page, '1F3864')).toBeGreaterThan(1000);
    await keep(page, 'workbench');

    // The driver tells of no download here, so the file is taken where the page hands it to the browser.
    await page.evaluate(() => {
      const hand = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => hand(Object.assign(window, { handed: file }).handed);
    });
    await page.getByRole('button', { name: words.buttons.save, exact: true }).click();
    const name = 'queue.xlsx';
    await page.getByText(words.states.saved({ name })).waitFor();
    const bytes = await page.evaluate(async () =>
      Array.from(new Uint8Array(await (window as unknown as { handed: Blob }).handed.arrayBuffer())),
    );
    const saved = openBook(name, Uint8Array.from(bytes), nodeCodec);
    expect((await saved.sheets()).map((sheet) => sheet.name)).toEqual(['queue', 'COPC Summary']);
    const typed = parseCell('H2') ?? { row: -1, column: -1 };
    expect(valueAt(await saved.read('queue'), typed.row, typed.column)).toBe(0.84);
  });
});
