// A picture of the built pane on a centre's year, as Excel on the web shows it.

/**
 * @param {typeof import('../../test/e2e/bed/pictures-bed')} bed
 * @param {{ browser: import('playwright-core').Browser, office: string, language: string, metric?: string,
 *   size: { width: number, height: number } }} shot `metric` is the one to open
 * @returns {Promise<Buffer>}
 */
export async function paneShot(bed, { browser, office, language, metric, size }) {
  const words = bed.wordsFor(bed.paneTexts, language);
  const file = language === 'en' ? 'taskpane.html' : `taskpane-${language}.html`;
  const seed = { sheets: [bed.kpiSheet], selected: { sheet: bed.kpiSheet.name, range: 'A1' } };
  const { page, errors } = await bed.openPane(browser, { seed, office, file, size });
  try {
    await page.getByRole('button', { name: words.start.score }).click();
    await page.getByRole('tab', { name: words.result.tabs.metrics }).waitFor();
    if (metric !== undefined) {
      await page.getByRole('button', { name: new RegExp(`^${metric}`) }).click();
      await page.getByRole('img', { name: new RegExp(metric) }).waitFor();
    }
    if (errors.length > 0) throw new Error(`The pane reported: ${errors.join('; ')}`);
    await page.evaluate(() => window.scrollTo(0, 0));
    return await page.screenshot();
  } finally {
    await page.context().close();
  }
}
