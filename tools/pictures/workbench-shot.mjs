// A picture of the workbench with the sample scored, as it is after "npm start".
import { serveHere } from '../site/serve-here.mjs';

const whole = { width: 1360, height: 800 };

/**
 * @param {typeof import('../../test/e2e/bed/pictures-bed')} bed
 * @param {object} shot
 * @param {import('playwright-core').Browser} shot.browser
 * @param {string} shot.folder the built site
 * @param {string} shot.language
 * @param {{ width: number, height: number }} [shot.size]
 * @param {(page: import('playwright-core').Page, words: object) => Promise<void>} [shot.then] what a person does next
 * @returns {Promise<Buffer>}
 * @throws Error when the page reports one
 */
export async function workbenchShot(bed, { browser, folder, language, size = whole, then }) {
  const words = bed.wordsFor(bed.paneTexts, language);
  const { address, stop } = await serveHere({ folder, port: 8180, another: 'none' });
  const context = await browser.newContext({
    viewport: size,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const scored = (one) => page.getByRole('tab', { name: one.result.tabs.metrics }).waitFor();
    await page.goto(`${address}workbench.html`);
    await scored(bed.wordsFor(bed.paneTexts, 'en'));
    if (language !== 'en') {
      const english = bed.wordsFor(bed.paneTexts, 'en');
      await page.getByRole('combobox', { name: english.settings.language }).selectOption(language);
      // The grid takes its language when the page opens; the choice is remembered.
      await page.reload();
      await scored(words);
    }
    await then?.(page, words);
    // The grid draws after the pane, on a canvas that says nothing about it.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    if (errors.length > 0) throw new Error(`The workbench reported: ${errors.join('; ')}`);
    return await page.screenshot();
  } finally {
    await context.close();
    await stop();
  }
}
