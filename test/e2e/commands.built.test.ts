/**
 * The ribbon's built pages in a real browser, on Office.js's real proxies and a workbook in memory.
 * Skipped, visibly, where no browser is installed.
 */
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { commandTexts } from '../../src/strings/parts/doors/commands';
import { wordsFor } from '../../src/strings/words-for';
import { browserPath, noBrowser, openBrowser, openPane, type OpenedPage } from './bed/browser';
import { bedScript } from './bed/build-bed';
import type { BedSeed } from './bed/excel-page';
import { kpiSheet, notesSheet } from './kpi-seed';

const title = `the built pages of the ribbon in a browser${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const on = (sheet: string): BedSeed => ({
  sheets: [kpiSheet, notesSheet],
  selected: { sheet, range: 'B2' },
});

jest.setTimeout(120_000);

(browserPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  let office: string;
  const opened: OpenedPage[] = [];

  beforeAll(async () => {
    office = await bedScript();
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const pages = opened.splice(0);
    for (const { page } of pages) await page.context().close();
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
    expect(pages.flatMap(({ foreign }) => foreign)).toEqual([]);
  });

  async function open(file: string, seed: BedSeed): Promise<{ page: Page; scripts: string[] }> {
    const pane = await openPane(browser, { seed, office, file });
    opened.push(pane);
    const scripts: string[] = [];
    pane.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.push(path.basename(pathname));
    });
    return { page: pane.page, scripts };
  }

  it('give the buttons their functions, and write the summary at a click', async () => {
    const { page, scripts } = await open('commands.html', on('KPI 2024'));
    expect(await page.evaluate(() => window.bed.buttons())).toEqual([
      'copcSummary',
      'copcRefreshAll',
      'copcNewMonth',
      'copcAssessment',
      'copcGaps',
      'copcSnapshot',
      'copcReadiness',
      'copcAudit',
    ]);
    expect(scripts).toEqual([]);
    await page.evaluate(() => window.bed.click('copcSummary'));
    // The work, and what it shares with nothing else of the page: the fingerprint's hash.
    expect([...scripts].sort()).toEqual([
      expect.stringMatching(/^commands-\d+\.\w{8}\.js$/),
      expect.stringMatching(/^commands-work\.\w{8}\.js$/),
    ]);
    expect(await page.evaluate(() => window.bed.sheets())).toEqual([
      'KPI 2024',
      'Notes',
      'COPC Summary',
      'COPC Actions',
    ]);
    expect(await page.evaluate(() => window.bed.front())).toBe('COPC Summary');
    expect(await page.evaluate(() => window.bed.values('COPC Summary'))).toContain('Service level');
    await page.evaluate(() => window.bed.click('copcRefreshAll'));
    expect(await page.evaluate(() => window.bed.page.dialogs.length)).toBe(0);
  });

  it('write the next header at a click', async () => {
    const { page } = await open('commands.html', on('KPI 2024'));
    expect(await page.evaluate(() => window.bed.values('KPI 2024'))).not.toContain('Sep-24');
    await page.evaluate(() => window.bed.click('copcNewMonth'));
    expect(await page.evaluate(() => window.bed.values('KPI 2024'))).toContain('Sep-24');
    expect(await page.evaluate(() => window.bed.front())).toBe('KPI 2024');
  });

  it('tell in a dialog what went wrong', async () => {
    const { page } = await open('commands.html', on('Notes'));
    await page.evaluate(async () => {
      window.bed.page.onOpen = (dialog) => {
        dialog.say('ready');
        dialog.say('close');
      };
      await window.bed.click('copcSummary');
    });
    const dialogs = await page.evaluate(() =>
      window.bed.page.dialogs.map(({ address, told }) => ({ address, told })),
    );
    expect(dialogs).toEqual([
      {
        address: 'https://localhost:3000/message.html#lang=en&code=failed',
        told: [{ code: 'failed', lines: [wordsFor(commandTexts, 'en').noMetrics({ sheet: 'Notes' })] }],
      },
    ]);
  });

  it('show the message with its facts, in the language asked for, and close by keyboard', async () => {
    const words = wordsFor(commandTexts, 'nl');
    const { page } = await open('message.html', on('KPI 2024'));
    await page.goto(`${page.url()}#lang=nl&code=waiting`);
    await page.reload();
    expect(await page.getByRole('alert').innerText()).toBe(words.general.waiting);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl-NL');
    expect(await page.evaluate(() => window.bed.page.said)).toEqual(['ready']);
    const lines = [words.unsure({ sheet: '<b>KPI</b>' }), words.profileAssumed];
    await page.evaluate((said) => window.bed.page.tell({ code: 'failed', lines: said }), lines);
    expect(await page.getByRole('alert').locator('p').allInnerTexts()).toEqual(lines);
    expect(
      await page.getByRole('button', { name: words.close }).evaluate((one) => one.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.bed.page.said)).toEqual(['ready', 'close']);
  });

  it('run under a policy that forbids everything foreign', async () => {
    for (const file of ['commands.html', 'message.html']) {
      const { page } = await open(file, on('KPI 2024'));
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/,
      );
      expect(policy).not.toContain('unsafe-eval');
    }
  });
});
