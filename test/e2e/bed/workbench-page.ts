/** The built workbench in a real browser, from this machine's disk and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { paneTexts } from '../../../src/strings/parts/pane';
import { wordsFor } from '../../../src/strings/words-for';
import type { Language } from '../../../src/strings/language';
import { dist } from '../../built';

const address = 'http://127.0.0.1:8080/';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface OpenedWorkbench {
  readonly page: Page;
  /** Everything the page reported as an error, and every address it asked for besides its own. */
  readonly errors: string[];
  readonly foreign: string[];
}

export interface WorkbenchOptions {
  readonly language?: Language;
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens the page; done when the first sample is scored. */
export async function openWorkbench(
  browser: Browser,
  options: WorkbenchOptions = {},
): Promise<OpenedWorkbench> {
  const { language = 'en', dark = false, size = { width: 1400, height: 850 } } = options;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const place = path.join(dist, decodeURIComponent(url.pathname));
    if (url.href.startsWith(address) && existsSync(place)) {
      await route.fulfill({
        contentType: kinds[path.extname(place)] ?? 'application/octet-stream',
        body: readFileSync(place),
      });
      return;
    }
    foreign.push(url.href);
    await route.abort();
  });
  await page.addInitScript((chosen) => {
    if (localStorage.length === 0)
      localStorage.setItem('copc-scorecard', JSON.stringify({ language: chosen }));
  }, language);
  await page.goto(`${address}workbench.html`);
  await scored(page, language);
  return { page, errors, foreign };
}

/** Waits until the pane shows a result. */
export async function scored(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByRole('tab', { name: wordsFor(paneTexts, language).result.tabs.metrics }).waitFor();
}

export interface ShownMetric {
  readonly name: string;
  readonly status: string;
}

/** The metrics as the pane lists them. */
export function shownMetrics(page: Page): Promise<ShownMetric[]> {
  return page.locator('.pane-place main li button').evaluateAll((buttons) =>
    buttons.map((button) => {
      // A row has two lines; the name begins the first, the status the second.
      const [name = '', status = ''] = [...button.children].map(
        (line) => line.firstElementChild?.textContent ?? '',
      );
      return { name, status: status.trim() };
    }),
  );
}

/** Goes to a cell by the grid's name box, and types into it. @param beforeEnter what is done when all is typed */
export async function typeInto(
  page: Page,
  cell: string,
  text: string,
  beforeEnter: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const box = page.locator('.grid-place input').first();
  await box.fill(cell);
  await box.press('Enter');
  // The grid takes the focus back a moment later.
  await page.waitForFunction(() => document.activeElement?.id.includes('EDITOR') === true);
  await page.keyboard.type(text);
  await beforeEnter();
  await page.keyboard.press('Enter');
}

/** Saves by the button; the file's name and bytes. */
export async function save(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
