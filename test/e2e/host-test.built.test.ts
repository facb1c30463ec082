/**
 * The page of `npm run host-test` in a real browser, on Office.js's real proxies and a workbook in memory: the same suite the
 * hosts are held to. Skipped, visibly, where no browser is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { browserPath, noBrowser, openBrowser, openPane } from './bed/browser';
import { bedScript } from './bed/build-bed';
import { kpiSheet } from './kpi-seed';

const title = `the host test in a browser${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const folder = mkdtempSync(path.join(tmpdir(), 'copc-host-test-'));

jest.setTimeout(240_000);

(browserPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  let office: string;

  beforeAll(async () => {
    const build = `import('./tools/host-test/build.mjs').then(({ buildPage }) => buildPage(${JSON.stringify(folder)}))`;
    execFileSync(process.execPath, ['--eval', build]);
    office = await bedScript();
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(cells = {}): Promise<Page> {
    const seed = { sheets: [{ name: 'Sheet1', cells }], selected: null };
    const { page, errors } = await openPane(browser, { seed, office, file: 'host-test.html', folder });
    await page
      .getByRole('button', { name: /^Run all/ })
      .waitFor()
      .catch((error: unknown) => errors.push(String(error)));
    expect(errors).toEqual([]);
    return page;
  }

  const done = (page: Page) =>
    page
      .getByText(/\d+ passed, \d+ failed/)
      .first()
      .textContent({ timeout: 200_000 });

  it('finds every promise kept, and tells it as text', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Run all/ }).click();
    const said = await done(page);
    const result = await page.locator('#result').inputValue();
    expect(result).toContain(' 0 failed');
    expect(Number(/\d+/.exec(said ?? '')?.[0])).toBeGreaterThan(120);
    expect(result).toContain('\nA4 A block over a hidden row: each in its own row\n');
    await page.context().close();
  });

  it('shows the case that an Excel with a fault fails, and stops after the one that runs', async () => {
    const page = await open();
    await page.evaluate(() => window.bed.refuse('CustomXmlPartCollection.add'));
    await page.getByRole('button', { name: /^Run all/ }).click();
    await page.getByText('✗').first().waitFor();
    await page.getByRole('button', { name: /^Cancel/ }).click();
    expect(await done(page)).toMatch(/[1-9]\d* not run/);
    const result = await page.locator('#result').inputValue();
    expect(result).toMatch(/✗ excel host › remembers what it is told/);
    expect(result).toContain('GeneralException');
    await page.context().close();
  });

  it('notes what this Excel does, without the suite', async () => {
    const page = await open();
    await page.evaluate(() => window.bed.refuse('ChartSeries.markerStyle'));
    await page.getByRole('button', { name: /^What this Excel does/ }).click();
    await done(page);
    const result = await page.locator('#result').inputValue();
    expect(result).toContain('\nA3 Looks: refuses marker of a line (GeneralException)\n');
    await page.context().close();
  });

  it('empties no workbook that holds anything', async () => {
    const page = await open(kpiSheet.cells);
    await page.getByRole('button', { name: /^Run all/ }).click();
    await page.getByText('Sheet "Sheet1" of this workbook is not empty').waitFor();
    expect(await page.evaluate(() => window.bed.values('Sheet1').length)).toBeGreaterThan(50);
    await page.context().close();
  });
});
