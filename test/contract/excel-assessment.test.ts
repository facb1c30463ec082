/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { languages, type Language } from '../../src/strings/language';
import { assessmentTexts } from '../../src/strings/parts/sheets/assessment';
import { wordsFor } from '../../src/strings/words-for';
import { writeAssessment } from '../../src/workflows/assess/assess-book';
import { metric, scorecard, table } from '../report/sample';
import { assessmentContract } from './assessment-contract';

assessmentContract('excel', async (sheets) => {
  const excel = openFakeExcel();
  seedBook(excel.book, sheets);
  return openExcelHost();
});

describe('the lists of answers in Excel', () => {
  async function written(refused: readonly string[], language: Language) {
    const excel = openFakeExcel();
    for (const one of refused) excel.wire.refused.add(one);
    seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric' } }]);
    const now = new Date('2024-07-01T09:00:00Z');
    const scored = scorecard([table([metric('Service level', { points: [0.9, 0.9, 0.9] })])]);
    const options = { language, now, timeZone: 'UTC', version: '0.1.0', addMissing: false };
    await writeAssessment(openExcelHost(), [scored], options);
    const sheet = excel.book.sheets.find(({ name }) => name !== 'KPI');
    if (sheet === undefined) throw new Error('no sheet was written');
    return sheet;
  }

  it.each(languages)(
    '%s: hold four words each, which Excel can take apart and has room for',
    async (language) => {
      const { choices } = await written([], language);
      const { answers } = wordsFor(assessmentTexts, language);
      const words = [answers.yes, answers.partly, answers.no, answers['not-applicable']];
      expect(choices).toMatchObject([{ rule: { list: { inCellDropDown: true } } }]);
      const [{ area, rule } = { area: null, rule: null }] = choices;
      const { source } = (rule as { list: { source: string } }).list;
      // Commas part the words, whatever Excel's own language parts lists with; 255 characters are the most.
      expect(source.split(',')).toEqual(words);
      expect(source.length).toBeLessThanOrEqual(255);
      expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeGreaterThanOrEqual(400);
    },
  );

  it('cost widths, heights and words nothing where an Excel refuses them', async () => {
    const whole = await written([], 'en');
    const without = await written(['DataValidation.rule'], 'en');
    expect(without.choices).toEqual([]);
    expect([...without.widths]).toEqual([...whole.widths]);
    expect([...without.heights]).toEqual([...whole.heights]);
    const texts = (sheet: typeof whole) => [...sheet.positions()].map(({ cell }) => cell.value);
    expect(texts(without)).toEqual(texts(whole));
  });
});
