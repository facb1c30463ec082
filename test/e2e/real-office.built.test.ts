/**
 * Every built page that loads Office.js, under the pinned office.js as Microsoft ships it: opened by a person in a
 * browser, and as Excel on Windows and on a Mac would open it. Skipped, visibly, where no browser is installed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { languageOf, languages } from '../../src/strings/language';
import { commandTexts } from '../../src/strings/parts/doors/commands';
import { outsideTexts } from '../../src/strings/parts/doors/outside';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { wordsFor } from '../../src/strings/words-for';
import { dist } from '../built';
import { browserPath, noBrowser, openBrowser } from './bed/browser';

const title = `the built pages under the real office.js${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const site = 'https://localhost:3000/';
const library = path.resolve('node_modules/@microsoft/office-js/dist');
const places = {
  none: { agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', query: '' },
  windows: {
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Edg/140.0',
    query: '?_host_Info=Excel$Win32$16.01$en-US$$$$0',
  },
  mac: {
    agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
    query: '?_host_Info=Excel$Mac$16.01$en-US$$$$0',
  },
};
/** A frame Office.js would open after three seconds in a page a person opened in a browser; our policy forbids it. */
const telemetry = "Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/' violates";
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

jest.setTimeout(120_000);

(browserPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** @param how `locale`: the browser's language; `blocked`: Office.js is kept from coming, as by a firewall */
  async function opened(
    file: string,
    { agent, query }: (typeof places)['none'],
    how: { locale?: string; blocked?: true } = {},
  ) {
    const context = await browser.newContext({ userAgent: agent, locale: how.locale ?? 'en-US' });
    const page = await context.newPage();
    const [errors, forbidden]: [string[], string[]] = [[], []];
    page.on('pageerror', (error) => errors.push(error.message));
    // What a page's policy forbids is an error of the console alone.
    page.on('console', (message) => {
      if (message.type() !== 'error' || how.blocked === true) return;
      const text = message.text();
      (text.startsWith(telemetry) ? forbidden : errors).push(text);
    });
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      const isLibrary = url.host === 'appsforoffice.microsoft.com';
      if (isLibrary && how.blocked === true) return route.abort();
      const place = isLibrary
        ? path.join(library, decodeURIComponent(url.pathname).replace(/^\/lib\/1\/hosted\//, ''))
        : path.join(dist, decodeURIComponent(url.pathname));
      if (!existsSync(place)) return route.fulfill({ status: 404, body: '' });
      await route.fulfill({
        contentType: kinds[path.extname(place)] ?? 'application/octet-stream',
        body: readFileSync(place),
      });
    });
    await page.goto(`${site}${file}${query}`);
    return { page, errors, forbidden, close: () => context.close() };
  }

  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const loads = existsSync(dist)
    ? readdirSync(dist).filter((file) => file.endsWith('.html') && read(file).includes('/hosted/office.js'))
    : [];
  /** What a page runs and by which policy: pages alike in it differ in their texts, which office.js doesn't look at. */
  const runs = (file: string): string =>
    (read(file).match(/<script[^>]*>|<meta http-equiv[^>]*>/g) ?? []).join('');
  const kindsOfPage = [...new Map(loads.map((file) => [runs(file), file])).values()];

  it('are those of the pane, the buttons and their dialog, among others', () => {
    expect(loads).toEqual(expect.arrayContaining(['commands.html', 'message.html', 'taskpane.html']));
    const of = (start: string) => kindsOfPage.filter((file) => file.startsWith(start)).length;
    expect([of('commands'), of('message'), of('taskpane'), kindsOfPage.length]).toEqual([1, 1, 1, 4]);
  });

  it.each(Object.keys(places) as (keyof typeof places)[])('report no error with %s', async (where) => {
    const told = kindsOfPage.map(async (file) => {
      const { page, errors, close } = await opened(file, places[where]);
      await page.waitForLoadState('networkidle');
      await close();
      return [file, errors];
    });
    expect(await Promise.all(told)).toEqual(kindsOfPage.map((file) => [file, []]));
  });

  it.each(Object.keys(places) as (keyof typeof places)[])(
    'ask nobody but ourselves and Microsoft’s library with %s, also when Office.js would, after three seconds',
    async (where) => {
      const { page, errors, forbidden, close } = await opened('taskpane.html', places[where]);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      await page.waitForFunction(() => performance.now() > 4000, null, { polling: 200 });
      await close();
      expect([errors, forbidden.length]).toEqual([[], where === 'none' ? 1 : 0]);
      const known = [new URL(site).origin, 'https://appsforoffice.microsoft.com'];
      expect(asked.filter((origin) => !known.includes(origin))).toEqual([]);
    },
  );

  it('say in a browser what the pane is, and where to go, in every language', async () => {
    const panes = loads.filter((file) => file.startsWith('taskpane'));
    expect(panes).toHaveLength(languages.length);
    const said = panes.map(async (file) => {
      const { page, errors, close } = await opened(file, places.none);
      const language = languageOf((await page.locator('html').getAttribute('lang')) ?? '') ?? 'en';
      await page.getByText(wordsFor(outsideTexts, language).pane).waitFor();
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links[0]).toBe('workbench.html');
      expect(existsSync(path.join(dist, links[1] ?? ''))).toBe(true);
      await close();
      expect([file, errors]).toEqual([file, []]);
      return language;
    });
    expect(new Set(await Promise.all(said))).toEqual(new Set(languages));
  });

  it.each([
    ['taskpane.html', 'pane'],
    ['commands.html', 'buttons'],
    ['message.html', 'buttons'],
    ['functions.html', 'functions'],
  ] as const)('say on %s in the language of the browser that there is nothing to see', async (file, what) => {
    for (const [locale, language] of [
      ['es-MX', 'es'],
      ['nn-NO', 'nb'],
      ['fr-FR', 'en'],
    ] as const) {
      const { page, errors, close } = await opened(file, places.none, { locale });
      await page.getByText(wordsFor(outsideTexts, language)[what]).waitFor();
      await page.waitForLoadState('networkidle');
      await close();
      expect([file, locale, errors]).toEqual([file, locale, []]);
    }
  });

  it('say what is missing where Office.js is blocked, and fail at nothing else', async () => {
    const said: readonly (readonly [string, string])[] = [
      ['taskpane-nl.html', wordsFor(paneTexts, 'nl').problems['not-loaded']],
      ['commands.html', wordsFor(outsideTexts, 'en').buttons],
      ['message.html#lang=es&code=partly', wordsFor(commandTexts, 'es').general.partly],
      ['about.html', 'COPC functions'],
    ];
    for (const [file, words] of said) {
      const { page, errors, close } = await opened(file, { ...places.none, query: '' }, { blocked: true });
      await page.getByText(words).first().waitFor();
      await page.waitForLoadState('networkidle');
      await close();
      expect([file, errors]).toEqual([file, []]);
    }
  });
});
