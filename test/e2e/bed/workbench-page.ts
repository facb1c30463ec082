/** The built workbench in a real browser, from this machine's disk and nothing else. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { paneTexts } from '../../../src/strings/parts/pane/pane';
import { workbenchTexts } from '../../../src/strings/parts/doors/workbench';
import { wordsFor } from '../../../src/strings/words-for';
import type { Language } from '../../../src/strings/language';
import { builtPage, type OpenedPage } from './browser';

const address = 'http://127.0.0.1:8080/';
export interface WorkbenchOptions {
  readonly language?: Language;
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

const usualSize = { width: 1400, height: 850 };

/** Opens the page; done when the first sample is scored. */
export async function openWorkbench(browser: Browser, options: WorkbenchOptions = {}): Promise<OpenedPage> {
  const { language = 'en', dark = false, size = usualSize } = options;
  const opened = await builtPage(browser, {
    address,
    context: {
      viewport: size,
      colorScheme: dark ? 'dark' : 'light',
      locale: 'en-US',
      acceptDownloads: true,
    },
    reported: ['error', 'warning'],
  });
  const { page } = opened;
  page.setDefaultTimeout(20_000);
  await page.addInitScript((chosen) => {
    // The empty page before it has no storage in Firefox.
    if (window.origin !== 'null' && localStorage.length === 0)
      localStorage.setItem('copc-scorecard', JSON.stringify({ language: chosen }));
  }, language);
  await page.goto(`${address}workbench.html`);
  await scored(page, language);
  return opened;
}

/**
 * The first sample opened once more on a page that is there, in the size and light a page opens with: as a person does who
 * is done with one book, and without loading the page anew.
 */
export async function startAgain(page: Page): Promise<void> {
  const { buttons, samples, question } = wordsFor(workbenchTexts, 'en');
  await page.setViewportSize(usualSize);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => performance.clearMarks('copc-scored'));
  await page.getByRole('button', { name: buttons.samples, exact: true }).click();
  await page.getByRole('menuitem', { name: samples['contact-centre'] }).click();
  const goOn = page.getByRole('dialog').getByRole('button', { name: question.goOn });
  const isScored = page.waitForFunction(() => performance.getEntriesByName('copc-scored').length > 0);
  // What of the two doesn't come first may not come at all.
  if (await Promise.race([isScored.then(() => false), goOn.waitFor().then(() => true)])) await goOn.click();
  await isScored;
  await scored(page);
  await page.mouse.move(1, 1);
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
      // "Not met 7×": how often in a row is no part of the status.
      return { name, status: status.trim().replace(/ \d+×$/, '') };
    }),
  );
}

export interface Typing {
  /** Milliseconds between two keys. */
  readonly delay?: number;
  /** What is done when all is typed. */
  readonly beforeEnter?: () => Promise<void>;
}

/** Goes to a cell by the grid's name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = nameBox(page);
  // As a person does it: in Firefox the grid doesn't notice a text that was not typed.
  await box.click();
  await box.press('ControlOrMeta+a');
  await page.keyboard.type(cell);
  await box.press('Enter');
  // The grid takes the focus back a moment later.
  await page.waitForFunction(() => document.activeElement?.id.includes('EDITOR') === true);
}

/** Goes to a cell, and types into it. */
export async function typeInto(page: Page, cell: string, text: string, typing: Typing = {}): Promise<void> {
  const { delay = 0, beforeEnter } = typing;
  await goTo(page, cell);
  await page.keyboard.type(text, { delay });
  await beforeEnter?.();
  await page.keyboard.press('Enter');
}

/** The cell under a point of the page: `'X10'`. */
export async function cellAt(page: Page, x: number, y: number): Promise<string> {
  await page.mouse.click(x, y);
  return nameBox(page).inputValue();
}

function nameBox(page: Page) {
  return page.locator('.grid-place input').first();
}

/** How many points of the grid's drawing have a colour, but for what smoothing makes of it. @param rgb `'1B7F3B'` */
export function pointsOf(page: Page, rgb: string): Promise<number> {
  return page.evaluate((wanted) => {
    const channels = [0, 2, 4].map((at) => parseInt(wanted.slice(at, at + 2), 16));
    let count = 0;
    for (const drawn of document.querySelectorAll<HTMLCanvasElement>('.grid-place canvas')) {
      const { width, height } = drawn;
      if (width * height === 0) continue;
      // The grid's own canvas is not made to be read.
      const copy = Object.assign(document.createElement('canvas'), { width, height });
      const context = copy.getContext('2d', { willReadFrequently: true });
      context?.drawImage(drawn, 0, 0);
      const data = context?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 0; at < data.length; at += 4) {
        if (channels.every((channel, step) => Math.abs(channel - (data[at + step] ?? 0)) < 8)) count++;
      }
    }
    return count;
  }, rgb);
}

/** Saves by the button; the file's name and bytes. */
export async function save(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
