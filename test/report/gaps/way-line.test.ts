import { summaryPlan } from '../../../src/report/summary/summary-plan';
import { wayJson, wayLine, waySentence } from '../../../src/report/gaps/way-line';
import { wholeOf } from '../../../src/report/scorecard/whole';
import { languages } from '../../../src/strings/language';
import { texts } from '../planned';
import { centreCard, metric, scorecard, table } from '../sample';

const options = { language: 'en', now: new Date('2024-03-05T14:07:00Z'), version: '0.1.0' } as const;
const short = scorecard([
  table([
    metric('AHT', { points: [395], targets: 360, better: 'lower', numberFormat: '0' }),
    metric('CSAT', { points: [0.755], targets: 0.8, numberFormat: '0.0%' }),
    metric('Occupancy', {
      points: [0.95],
      targets: { low: 0.75, high: 0.85 },
      better: 'within',
      numberFormat: '0%',
    }),
    metric('FCR', { points: [null], targets: 0.7 }),
  ]),
]);

describe('the shortest way in words', () => {
  it('says who has to move, which way and how far', () => {
    expect(waySentence(short, wholeOf(short), 'en')).toBe(
      'Shortest way to Gold: to target: CSAT (raise by 4.5 percentage points), AHT (lower by 35), Occupancy (lower by 10 percentage points). A what-if, no promise.',
    );
  });

  it('says what to do first where the distance is not known', () => {
    const blank = scorecard([table([metric('FCR', { points: [null], targets: 0.7 })])]);
    expect(wayLine(blank, wholeOf(blank), 'en')?.text).toContain('FCR (measure first)');
  });

  it('says nothing once Gold is reached, and where nothing is scored', () => {
    const reached = scorecard([table([metric('CSAT', { points: [0.9], targets: 0.8 })])]);
    const open = scorecard([table([metric('CSAT', { points: [0.9], targets: null })])]);
    expect([reached, open].map((card) => wayLine(card, wholeOf(card), 'en'))).toEqual([null, null]);
  });

  it.each(languages)('stands on the summary in %s', (language) => {
    const line = wayLine(centreCard, wholeOf(centreCard), language);
    expect(texts(summaryPlan(centreCard, { ...options, language }))).toContain(
      `${line?.label}|${line?.text}`,
    );
  });

  it('is whole for programs', () => {
    expect(wayJson(short, wholeOf(short), 'en')).toMatchObject({
      profile: 'gold',
      toTarget: [
        { sheet: 'KPI', name: 'CSAT', status: 'not-met', move: 'raise by 4.5 percentage points' },
        { name: 'AHT' },
        { name: 'Occupancy' },
      ],
      intoImprovement: [],
    });
  });
});
