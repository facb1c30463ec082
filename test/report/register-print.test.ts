import { actionsPlan } from '../../src/report/register/register-plan';
import { languages } from '../../src/strings/language';
import { centreCard } from './sample';

const options = {
  language: 'en',
  now: new Date('2024-03-05T14:07:00Z'),
  version: '0.1.0',
  timeZone: 'UTC',
  date1904: false,
} as const;
const plan = actionsPlan([centreCard], null, options).plan;

describe('the register on paper and on a screen', () => {
  it('marks open rows whose date is past in red, and in words in their status', () => {
    const overdue = plan?.conditionalFormats.filter(({ kind }) => kind === 'formula');
    expect(overdue).toMatchObject([
      {
        area: { top: 6, left: 9, right: 9 },
        formula: 'AND(ISNUMBER($J7),$J7<TODAY(),$L7="",NOT($K7="Closed"))',
        style: { color: '9B1C1C', bold: true },
      },
      { area: { top: 6, left: 10, right: 10 }, style: { numberFormat: '@" · overdue"' } },
    ]);
  });

  it('hides the marks, repeats its titles and has a footer', () => {
    expect(plan?.hiddenColumns).toEqual([14]);
    expect(plan?.print).toMatchObject({
      landscape: true,
      titleRows: { top: 5, bottom: 5 },
      footer: {
        left: 'kpi.xlsx',
        center: 'COPC Scorecard · Action register',
        right: 'Page {page} of {pages}',
      },
    });
  });

  it('is narrow enough for letters of 8 points on Letter paper', () => {
    const shown = (plan?.columnWidths ?? []).filter(({ column }) => column > 0 && column < 14);
    // Seven pixels a character and five beside, three quarters of a point each; margins of 0.4 inches.
    const points = shown.reduce((sum, { characters }) => sum + (characters * 7 + 5) * 0.75, 0);
    expect((10 * (792 - 2 * 28.8)) / points).toBeGreaterThan(7.5);
    expect((10 * (842 - 2 * 28.8)) / points).toBeGreaterThanOrEqual(8);
  });

  it.each(languages)('has no sentence of another language (%s)', (language) => {
    const other = actionsPlan([centreCard], null, { ...options, language }).plan;
    const words = JSON.stringify(other?.conditionalFormats);
    expect(words.includes('overdue')).toBe(language === 'en');
  });
});
