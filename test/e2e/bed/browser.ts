/** A real browser, where one is installed, and what was built in it: any page, and the pane. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
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

/** Firefox as its makers or Debian ship it; null where it is not installed. */
export const firefoxPath: string | null =
  [process.env['COPC_FIREFOX'] ?? '', ...places.firefox].find((place) => place !== '' && existsSync(place)) ??
  null;

export const noFirefox = 'Firefox is not installed, for example by apt-get install firefox-esr';

/** Driven by WebDriver BiDi, which needs no build of Firefox's own. */
export function openFirefox(): Promise<Browser> {
  return firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath ?? '', headless: true });
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface OpenedPage {
  readonly page: Page;
  /** Everything the page reported, and every address it asked for besides its own and what was handed to it. */
  readonly errors: string[];
  readonly foreign: string[];
}

export interface BuiltPage {
  /** What the built files stand under: `'https://localhost:3000/'`. */
  readonly address: string;
  readonly context: BrowserContextOptions;
  /** Where its files are; `dist` unless told. */
  readonly folder?: string;
  /** Of the console, what counts as reported. */
  readonly reported: readonly string[];
  /** Scripts of other places, by their host. */
  readonly handed?: Readonly<Record<string, string>>;
}

/** A page on what was built; the network is this machine's disk and nothing else. */
export async function builtPage(
  browser: Browser,
  { address, context, reported, folder = dist, handed = {} }: BuiltPage,
): Promise<OpenedPage> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...context })).newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (reported.includes(message.type())) errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const script = handed[url.host];
    if (script !== undefined) return route.fulfill({ contentType: 'text/javascript', body: script });
    const place = path.join(folder, decodeURIComponent(url.pathname));
    if (url.href.startsWith(address) && existsSync(place)) {
      const contentType = kinds[path.extname(place)] ?? 'application/octet-stream';
      return route.fulfill({ contentType, body: readFileSync(place) });
    }
    foreign.push(url.href);
    return route.abort();
  });
  return { page, errors, foreign };
}

const address = 'https://localhost:3000/';

export interface PaneOptions {
  readonly seed: BedSeed;
  /** What stands where Microsoft's office.js would. */
  readonly office: string;
  readonly file?: string;
  readonly folder?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

/** The built pane as Excel on the web opens it. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenedPage> {
  const { seed, office, file = 'taskpane.html', size = { width: 350, height: 600 }, dark = false } = options;
  const opened = await builtPage(browser, {
    address,
    ...(options.folder === undefined ? {} : { folder: options.folder }),
    context: { viewport: size, colorScheme: dark ? 'dark' : 'light' },
    reported: ['error'],
    handed: { 'appsforoffice.microsoft.com': office },
  });
  const { page } = opened;
  page.setDefaultTimeout(8_000);
  await page.addInitScript((given) => {
    window.bedSeed = given;
  }, seed);
  await page.goto(`${address}${file}?_host_Info=Excel$Web$16.01$en-US$$$$0`);
  return opened;
}
