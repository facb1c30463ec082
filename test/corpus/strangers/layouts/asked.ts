/** Books that nobody can read for sure: they are asked about, or told. */
import { aim, figure, word, type Desk } from '../desk';
import { makeMetrics, type MadeMetric } from '../metrics';
import { makeLabels, makePeriods } from '../periods';
import { newSheet } from '../sheet';
import { place, text, type Draft, type DraftCell } from './draft';
import type { Layout } from './layouts';

function unclear(desk: Desk): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const periods = makePeriods(random, 'month', random.whole(5, 8));
  const labels = makeLabels(random, words, language, periods);
  const plain: Desk = { ...desk, targets: 'plain', figures: 'percent' };
  const metrics = makeMetrics(random, words, { periods: periods.length, count: 4, gaps: 0 });
  const share = metrics.findIndex(({ kind }) => kind === 'share');
  const ways = ['two-targets', 'twice-one-month', 'text-at-the-end', 'two-scales'] as const;
  const why = random.pick(share < 0 ? ways.slice(0, 3) : ways);
  desk.features.add(`asks-${why}`);
  const valueOf = (metric: MadeMetric, of: number, at: number): DraftCell['cell'] => {
    const value = metric.values[at] ?? 0;
    if (why === 'two-scales' && of === share && at % 2 === 0) return { v: Number((value * 100).toFixed(2)) };
    if (why === 'two-scales' && of === share) return { v: value };
    if (why === 'text-at-the-end' && of === 0 && at === periods.length - 1)
      return { v: words.remarks[0] ?? '' };
    return figure(plain, metric, value);
  };
  const titles = why === 'two-targets' ? words.head.target.slice(0, 2) : [word(desk, 'target')];
  const twice = why === 'twice-one-month' ? [periods.length - 1] : [];
  const order = [...periods.keys(), ...twice];
  const draft: Draft = [
    [
      text(word(desk, 'name')),
      ...titles.map(text),
      ...order.map((at) => ({ cell: labels.cells[at] ?? { v: '' } })),
    ],
    ...metrics.map((metric, of): DraftCell[] => [
      { cell: { v: metric.name }, of },
      ...titles.map((_, at) => ({
        cell: aim(plain, metric, Number(((metric.target as number) * (1 + at * 0.06)).toFixed(4))),
        of,
      })),
      ...order.map((at, place) => ({
        cell:
          place >= periods.length
            ? figure(plain, metric, Number(((metric.values[at] ?? 0) * 1.07).toFixed(metric.digits)))
            : valueOf(metric, of, at),
        of,
      })),
    ]),
  ];
  const sheet = newSheet(random.pick(words.sheets));
  place(sheet, draft, 0, 0);
  return { sheets: [sheet], truth: [], asks: why };
}

export const askedLayouts: readonly Layout[] = [{ name: 'asked', make: unclear }];
