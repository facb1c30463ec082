import { scorecardText } from '../../src/cli/print/scorecard-text';
import { tensionJson, tensionLine } from '../../src/report/scorecard/tension';
import { wholeOf } from '../../src/report/scorecard/whole';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { languages } from '../../src/strings/language';
import { faults, texts } from './planned';
import { metric, scorecard, table } from './sample';

const options = { language: 'en', now: new Date('2024-03-05T14:07:00Z'), version: '0.1.0' } as const;
const aht = metric('AHT', {
  category: 'cost',
  better: 'lower',
  targets: 360,
  points: [400, 395, 390, 385, 380, 375],
  numberFormat: '0',
});
const csat = metric('CSAT', { category: 'satisfaction', points: [0.84, 0.85, 0.83, 0.82, 0.81, 0.8] });
/** In two tables, as metrics of one sheet often are. */
const apart = scorecard([table([aht]), table([csat])]);
const same = scorecard([table([aht, { ...csat, category: 'cost' }])]);

describe('metrics that moved apart', () => {
  it.each(languages)('stand on the summary in %s, and without any nothing does', (language) => {
    const line = tensionLine(apart, wholeOf(apart), language);
    const plan = summaryPlan(apart, { ...options, language });
    expect(texts(plan)).toContain(`${line?.label}|${line?.text}`);
    expect(faults(plan)).toEqual([]);
    expect(tensionLine(same, wholeOf(same), language)).toBeNull();
  });

  it('are told in a sentence without a cause', () => {
    expect(tensionLine(apart, wholeOf(apart), 'en')).toEqual({
      label: 'Tension',
      text: 'While AHT improved, CSAT worsened.',
    });
    expect(texts(summaryPlan(same, options)).join('\n')).not.toContain('Tension');
  });

  it('are given to programs by sheet, name, category and p', () => {
    const moved = { sheet: 'KPI', p: expect.closeTo(1 / 720, 12) };
    expect(tensionJson(apart, wholeOf(apart))).toEqual([
      {
        improving: { ...moved, name: 'AHT', category: 'cost' },
        adverse: { ...moved, name: 'CSAT', category: 'satisfaction', p: expect.closeTo(6 / 720, 12) },
        period: '2023-06',
      },
    ]);
  });

  it('are printed once a sheet, though they stand in different tables', () => {
    const print = (card: typeof apart) =>
      scorecardText(card, { language: 'en', color: false, columns: 120 }).split('Tension: ').length - 1;
    expect([print(apart), print(same)]).toEqual([1, 0]);
  });
});
