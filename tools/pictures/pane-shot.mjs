// A picture of the built pane on a centre's year, as Excel on the web shows it.

/**
 * @param {typeof import('../../test/e2e/bed/pictures-bed')} bed
 * @param {{ browser: import('playwright-core').Browser, office: string, language: string, metric?: string,
 *   sheet?: object, size: { width: number, height: number },
 *   then?: (page: import('playwright-core').Page, say: (texts: object) => object) => Promise<void> }} shot `metric` is the
 *   one to open, `then` what a person does once a sheet is scored
 * @returns {Promise<Buffer>}
 */
export async function paneShot(bed, { browser, office, language, metric, sheet, size, then }) {
  const words = bed.wordsFor(bed.paneTexts, language);
  const file = language === 'en' ? 'taskpane.html' : `taskpane-${language}.html`;
  const shown = sheet ?? bed.kpiSheet;
  const seed = { sheets: [shown], selected: { sheet: shown.name, range: 'A1' } };
  const { page, errors } = await bed.openPane(browser, { seed, office, file, size });
  try {
    await page.getByRole('button', { name: words.start.score }).click();
    await page.getByRole('tab', { name: words.result.tabs.metrics }).waitFor();
    if (metric !== undefined) {
      await page.getByRole('button', { name: new RegExp(`^${metric}`) }).click();
      await page.getByRole('img', { name: new RegExp(metric) }).waitFor();
    }
    await then?.(page, (texts) => bed.wordsFor(texts, language));
    if (errors.length > 0) throw new Error(`The pane reported: ${errors.join('; ')}`);
    await page.evaluate(() => window.scrollTo(0, 0));
    return await page.screenshot();
  } finally {
    await page.context().close();
  }
}
