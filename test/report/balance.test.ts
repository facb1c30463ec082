/** Shares of each category over time (scoring §7). */
import { balanceJson, balanceOf, balanceSection } from '../../src/report/scorecard/balance';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { wholeOf } from '../../src/report/scorecard/whole';
import { languages } from '../../src/strings/language';
import { faults, texts } from './planned';
import { centreCard, metric, scorecard, table } from './sample';

/** Two of service: one met throughout, one that rises to its target in June; one of quality that falls under it in May. */
const card = scorecard([
  table([
    metric('Service level', { category: 'service', targets: 0.8, points: [0.8, 0.8, 0.8, 0.8, 0.8, 0.8] }),
    metric('Speed', { category: 'service', targets: 0.8, points: [0.7, 0.72, 0.74, 0.76, 0.78, 0.8] }),
    metric('FCR', { category: 'quality', targets: 0.8, points: [null, null, 0.82, 0.81, 0.79, 0.78] }),
  ]),
]);

describe('the balance of a scorecard', () => {
  it('is the share of each category at each period, none where fewer than half of its metrics had figures', () => {
    const balance = balanceOf(card, wholeOf(card), 'en');
    expect(balance?.periods.map(({ iso }) => iso)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2023-${month}`),
    );
    const met = balance?.categories.map(({ name, shares }) => [
      name,
      shares.map((share) => share?.met ?? null),
    ]);
    expect(met).toEqual([
      ['Service', [0.5, 0.5, 0.5, 0.5, 0.5, 1]],
      ['Quality', [null, null, 1, 1, 0, 0]],
    ]);
  });

  it('ends at the shares the score gives its categories', () => {
    const whole = wholeOf(centreCard);
    const { categories } = balanceOf(centreCard, whole, 'en') ?? { categories: [] };
    expect(categories.length).toBeGreaterThan(2);
    for (const { category, shares } of categories) {
      const own = whole.gold.categories.find((one) => one.category === category);
      const last = shares.at(-1);
      if (last === undefined || last === null || own === undefined) continue;
      expect([last.met, last.metOrImproving]).toEqual([
        own.met / own.scored,
        (own.met + own.improving) / own.scored,
      ]);
    }
  });

  it('is told in a line a category, in five languages', () => {
    for (const language of languages)
      expect(balanceSection(card, wholeOf(card), language).join()).not.toMatch(/[{}]|undefined/);
    expect(balanceSection(card, wholeOf(card), 'en')).toEqual([
      'By category over time (Met / Met or Improving)',
      '- Service: Jan 2023 50% / 50%; Feb 2023 50% / 50%; Mar 2023 50% / 50%; Apr 2023 50% / 50%; May 2023 50% / 50%; Jun 2023 100% / 100%',
      '- Quality: Mar 2023 100% / 100%; Apr 2023 100% / 100%; May 2023 0% / 0%; Jun 2023 0% / 0%',
    ]);
  });

  it('is given to programs with counts', () => {
    expect(balanceJson(card, wholeOf(card), 'en')[1]).toEqual({
      category: 'quality',
      name: 'Quality',
      periods: [
        { period: '2023-03', met: 1, metOrImproving: 1, scored: 1, measured: 1 },
        { period: '2023-04', met: 1, metOrImproving: 1, scored: 1, measured: 1 },
        { period: '2023-05', met: 0, metOrImproving: 0, scored: 1, measured: 1 },
        { period: '2023-06', met: 0, metOrImproving: 0, scored: 1, measured: 1 },
      ],
    });
  });

  it('is a table and a chart a category on the summary, all on one scale', () => {
    const making = { language: 'en', now: new Date('2024-03-05T14:07:00Z'), version: '0.1.0' } as const;
    const plan = summaryPlan(card, making);
    expect(faults(plan)).toEqual([]);
    const lines = texts(plan);
    const at = lines.indexOf('Service|Met|0.5|0.5|0.5|0.5|0.5|1');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '|Met or Improving|0.5|0.5|0.5|0.5|0.5|1',
      'Quality|Met|||1|1|0|0',
      '|Met or Improving|||1|1|0|0',
    ]);
    const charts = plan.charts.filter(({ title }) => title === 'Service' || title === 'Quality');
    expect(charts.map(({ min, max, series }) => [min, max, series[0]?.values.cached])).toEqual([
      [0, 1, [0.5, 0.5, 0.5, 0.5, 0.5, 1]],
      [0, 1, [null, null, 1, 1, 0, 0]],
    ]);
    expect(charts[1]?.description).toContain('Quality, line chart from Jan 2023 to Jun 2023');
  });

  it('is none of one category, or of one period', () => {
    const one = scorecard([table([metric('A', { category: 'service', points: [0.8, 0.9] })])]);
    expect(balanceOf(one, wholeOf(one), 'en')).toBeNull();
    const short = scorecard([
      table([
        metric('A', { category: 'service', points: [0.8] }),
        metric('B', { category: 'quality', points: [0.8] }),
      ]),
    ]);
    expect(balanceOf(short, wholeOf(short), 'en')).toBeNull();
    expect(balanceJson(short, wholeOf(short), 'en')).toEqual([]);
  });
});
