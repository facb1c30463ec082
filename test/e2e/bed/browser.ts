/** A real browser, where one is installed, and the built pane in it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { dist } from '../../built';
import places from '../../../tools/browser/places.json';
import type { BedSeed } from './excel-page';

/** `npm run browser` looks in the same places. */
const usual: readonly string[] =
  (places as Readonly<Record<string, readonly string[]>>)[process.platform] ?? places.linux;
const whole = usual.map((place) => place.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? ''));

/** Null where no browser is installed. */
export const browserPath: string | null =
  [process.env['COPC_BROWSER'] ?? '', ...whole].find((place) => place !== '' && existsSync(place)) ?? null;

/** Why a test in a browser is skipped, for its title. */
export const noBrowser = 'no browser is installed: npm run browser';

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? '',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

const address = 'https://localhost:3000/';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface OpenedPane {
  readonly page: Page;
  /** Everything the page reported as an error, and every address it asked for besides its own and Office.js. */
  readonly errors: string[];
  readonly foreign: string[];
}

export interface PaneOptions {
  readonly seed: BedSeed;
  /** What stands where Microsoft's office.js would. */
  readonly office: string;
  readonly file?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

/** The built pane as Excel on the web opens it; the network is this machine's disk and nothing else. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenedPane> {
  const { seed, office, file = 'taskpane.html', size = { width: 350, height: 600 }, dark = false } = options;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.host === 'appsforoffice.microsoft.com') {
      await route.fulfill({ contentType: 'text/javascript', body: office });
      return;
    }
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
  await page.addInitScript((given) => {
    window.bedSeed = given;
  }, seed);
  await page.goto(`${address}${file}?_host_Info=Excel$Web$16.01$en-US$$$$0`);
  return { page, errors, foreign };
}
