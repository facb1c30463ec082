// Measures the built pane in a real browser, on Office.js's proxies and a workbook in memory: how soon it can be used,
// how long it takes from the last cell read to the result on screen, the longest time the page does not answer, and how
// soon it follows an edit.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { EDITED, editsIn } from './pane-edit.mjs';
import { median } from './measure.mjs';
import { sheetOfMetrics } from './pane-sheet.mjs';
import { TRANSACTIONS, UNITS, viewsIn } from './pane-views.mjs';

const METRICS = 500;
const MONTHS = 24;

/** Medians of `rounds`, in milliseconds; null where no browser is installed or nothing was built. */
export async function benchPane(rounds = 5) {
  const { browserPath, openBrowser, openPane } = await loadTypeScript('test/e2e/bed/browser.ts');
  if (browserPath === null || !existsSync('dist/taskpane.html')) return null;
  const { bedScript } = await loadTypeScript('test/e2e/bed/build-bed.ts');
  const office = await bedScript();
  const browser = await openBrowser();
  try {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push({
        ...(await oneRun(browser, openPane, office)),
        ...(await editsIn(browser, openPane, office)),
        ...(await viewsIn(browser, openPane, office)),
      });
    }
    const middle = (name) => median(runs.map((run) => run[name]));
    return {
      rounds,
      metrics: METRICS,
      months: MONTHS,
      edited: EDITED,
      transactions: TRANSACTIONS,
      units: UNITS,
      browser: browser.version(),
      ready: middle('ready'),
      shown: middle('shown'),
      longest: middle('longest'),
      profile: middle('profile'),
      profileLongest: middle('profileLongest'),
      slowestFrame: middle('slowestFrame'),
      marked: middle('marked'),
      followed: middle('followed'),
      accuracyShown: middle('accuracyShown'),
      unitsShown: middle('unitsShown'),
    };
  } finally {
    await browser.close();
  }
}

async function oneRun(browser, openPane, office) {
  const seed = {
    sheets: [sheetOfMetrics('Many', METRICS, MONTHS)],
    selected: { sheet: 'Many', range: 'B2' },
  };
  const { page } = await openPane(browser, { seed, office, size: { width: 350, height: 700 } });
  try {
    page.setDefaultTimeout(60_000);
    await page.getByRole('button', { name: 'Score this sheet' }).waitFor();
    // From the page's own clock: what the browser and this program say to each other is not the pane's time.
    const ready = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint?.startTime ?? performance.now();
    });
    await page.evaluate(watch);
    await page.getByRole('button', { name: 'Score this sheet' }).click();
    await page.waitForFunction(() => window.measured.shownAt !== null);
    await page.waitForTimeout(300);
    const scored = await page.evaluate(() => ({ ...window.measured }));
    await page.evaluate(watch);
    await page.getByRole('combobox', { name: 'Profile' }).selectOption('base');
    await page.waitForFunction(() => window.measured.switchedAt !== null);
    await page.waitForTimeout(300);
    const switched = await page.evaluate(() => ({ ...window.measured }));
    const slowestFrame = await page.evaluate(scrollThrough);
    return {
      ready,
      slowestFrame,
      shown: scored.shownAt - scored.readAt,
      // What Excel's stand-in does in the page while it is read is not the pane's.
      longest: longestFrom(
        scored.tasks.filter(([start]) => start >= scored.readAt - 1),
        scored.readAt,
      ),
      profile: switched.switchedAt - switched.chosenAt,
      profileLongest: longestFrom(switched.tasks, switched.chosenAt),
    };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: notes when the last cell is read, when the result is painted, and every task over 50 ms. */
function watch() {
  const measured = {
    readAt: null,
    shownAt: null,
    chosenAt: performance.now(),
    switchedAt: null,
    tasks: [],
  };
  window.measured = measured;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) measured.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask' });
  addEventListener('change', () => (measured.chosenAt = performance.now()), { once: true, capture: true });
  const painted = (note) => requestAnimationFrame(() => setTimeout(() => note(performance.now())));
  new MutationObserver(() => {
    const text = document.querySelector('main')?.textContent ?? '';
    if (measured.readAt === null && text.includes('Scoring …')) measured.readAt = performance.now();
    if (measured.shownAt === null && document.querySelector('[role=tabpanel] li button') !== null) {
      measured.shownAt = Number.POSITIVE_INFINITY;
      painted((at) => (measured.shownAt = at));
    }
    if (
      measured.switchedAt === null &&
      document.querySelector('h1')?.textContent.startsWith('Base') === true
    ) {
      measured.switchedAt = Number.POSITIVE_INFINITY;
      painted((at) => (measured.switchedAt = at));
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page: scrolls through the list as a hand does, a step a frame; the longest time between two frames. */
async function scrollThrough() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  let before = await frame();
  let slowest = 0;
  for (let step = 0; step < 120; step += 1) {
    window.scrollBy(0, 120);
    const now = await frame();
    slowest = Math.max(slowest, now - before);
    before = now;
  }
  return slowest;
}

/** The longest task that ends after a moment: the one a click begins starts a little before it is noticed. */
function longestFrom(tasks, from) {
  return Math.max(
    0,
    ...tasks.filter(([start, duration]) => start + duration > from).map(([, duration]) => duration),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  process.stdout.write(`${JSON.stringify(await benchPane(), null, 2)}\n`);
}
