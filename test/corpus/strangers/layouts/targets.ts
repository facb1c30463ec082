/** Targets in or under names, as limits for colours, for another span; cards; what results are compared with (worksheets §2, layouts 10 and 11). */
import { aim, figure, has, said, truthOf, word, type Desk } from '../desk';
import { makeMetrics, makeVolume, type MadeMetric } from '../metrics';
import { makeLabels, makePeriods, type Labels } from '../periods';
import { newSheet } from '../sheet';
import { place, text, type Draft, type DraftCell } from './draft';
import type { Layout } from './layouts';
import { titleOf } from './rows';

function months(desk: Desk): { labels: Labels; count: number } {
  const periods = makePeriods(desk.random, 'month', desk.random.whole(5, 9));
  const labels = makeLabels(desk.random, desk.words, desk.language, periods);
  return { labels, count: periods.length };
}

function row(desk: Desk, metric: MadeMetric, of: number): DraftCell[] {
  return metric.values.map((value) => ({ cell: figure(desk, metric, value), of }));
}

function inName(desk: Desk, under: boolean): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const { labels, count } = months(desk);
  const metrics = makeMetrics(random, words, { periods: count, count: random.whole(3, 5) });
  const draft: Draft = [[text(word(desk, 'name')), ...labels.cells.map((cell) => ({ cell }))]];
  metrics.forEach((metric, of) => {
    const written = said(desk, metric, metric.target as number);
    const template = random.pick(words.nameWithTarget);
    const name = under ? metric.name : template.replace('{n}', metric.name).replace('{t}', written);
    draft.push([{ cell: { v: name }, of }, ...row(desk, metric, of)]);
    if (under) draft.push([{ cell: { v: words.targetLine.replace('{t}', written) }, of }]);
  });
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, titleOf(desk, sheet, 0, 0.3), 0);
  const plain: Desk = { ...desk, targets: 'plain' };
  return {
    sheets: [sheet],
    truth: metrics.map((metric, of) => truthOf(plain, sheet, metric, labels.isos, cellsOf(of))),
  };
}

/** Limits for green, amber and red instead of a target; green is the target. */
function limits(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const { labels, count } = months(desk);
  const metrics = makeMetrics(random, words, { periods: count, count: random.whole(3, 5) });
  const signed: Desk = { ...desk, targets: 'sign' };
  const draft: Draft = [
    [text(word(desk, 'name')), ...words.limits.map(text), ...labels.cells.map((cell) => ({ cell }))],
    ...metrics.map((metric, of): DraftCell[] => {
      const target = metric.target as number;
      const step = (metric.better === 'higher' ? -1 : 1) * Math.abs(target) * 0.1;
      const say = (value: number): string => said(desk, metric, Number(value.toFixed(metric.digits)));
      const [worse, worst] = metric.better === 'higher' ? ['≥', '<'] : ['≤', '>'];
      return [
        { cell: { v: metric.name }, of },
        { cell: aim(signed, metric), of },
        { cell: { v: `${worse} ${say(target + step)}` }, of },
        { cell: { v: `${worst} ${say(target + step)}` }, of },
        ...row(desk, metric, of),
      ];
    }),
  ];
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, 0, 0);
  return {
    sheets: [sheet],
    truth: metrics.map((metric, of) => truthOf(signed, sheet, metric, labels.isos, cellsOf(of))),
  };
}

/** A card: results and targets without a period. */
function card(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const metrics = makeMetrics(random, words, { periods: 1, count: random.whole(3, 6), gaps: 0 });
  const draft: Draft = [
    [
      text(word(desk, 'name')),
      text(word(desk, 'target')),
      text(words.head.actual[0] ?? ''),
      ...(has(desk, 'owner-column', 0.3) ? [text(word(desk, 'owner'))] : []),
    ],
    ...metrics.map((metric, of): DraftCell[] => [
      { cell: { v: metric.name }, of },
      { cell: aim(desk, metric), of },
      ...row(desk, metric, of),
      ...(desk.features.has('owner-column') ? [{ cell: { v: random.pick(words.owners) }, of }] : []),
    ]),
  ];
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, titleOf(desk, sheet, 0, 0.5), 0);
  return {
    sheets: [sheet],
    truth: metrics.map((metric, of) => truthOf(desk, sheet, metric, [''], cellsOf(of))),
  };
}

/** The year before, a forecast, a difference and a percentage beside the results of one period. */
function compared(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const { labels, count } = months(desk);
  const plain: Desk = { ...desk, targets: 'plain' };
  const metrics = makeMetrics(random, words, { periods: count, count: random.whole(3, 5), gaps: 0 });
  const kinds = random.some(['previous', 'forecast', 'variance', 'achieved'] as const, 2);
  kinds.forEach((kind) => desk.features.add(`beside-${kind}`));
  const valueOf = (metric: MadeMetric, kind: (typeof kinds)[number]): DraftCell['cell'] => {
    const last = metric.values.at(-1) ?? 0;
    const target = metric.target as number;
    if (kind === 'achieved') return { v: Number((last / target).toFixed(4)), format: '0%' };
    const value = kind === 'variance' ? last - target : last * (kind === 'previous' ? 0.93 : 1.04);
    return figure(plain, metric, Number(value.toFixed(metric.digits)));
  };
  const draft: Draft = [
    [
      text(word(desk, 'name')),
      text(word(desk, 'target')),
      ...labels.cells.map((cell) => ({ cell })),
      ...kinds.map((kind) => text(word(desk, kind))),
    ],
    ...metrics.map((metric, of): DraftCell[] => [
      { cell: { v: metric.name }, of },
      { cell: aim(plain, metric), of },
      ...row(desk, metric, of),
      ...kinds.map((kind) => ({ cell: valueOf(metric, kind), of })),
    ]),
  ];
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, titleOf(desk, sheet, 0, 0.3), 0);
  return {
    sheets: [sheet],
    truth: metrics.map((metric, of) => truthOf(plain, sheet, metric, labels.isos, cellsOf(of))),
  };
}

/** A target of the year beside months: shares and times keep it, a count never. */
function yearly(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const { labels, count } = months(desk);
  const plain: Desk = { ...desk, targets: 'plain' };
  const volume = makeVolume(random, words, count);
  const metrics = [
    ...makeMetrics(random, words, { periods: count, count: 3 }).filter(({ kind }) => kind === 'share'),
    volume,
  ];
  const draft: Draft = [
    [text(word(desk, 'name')), text(word(desk, 'yearTarget')), ...labels.cells.map((cell) => ({ cell }))],
    ...metrics.map((metric, of): DraftCell[] => [
      { cell: { v: metric.name }, of },
      { cell: metric === volume ? { v: 110_000 } : aim(plain, metric), of },
      ...row(desk, metric, of),
    ]),
  ];
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, 0, 0);
  return {
    sheets: [sheet],
    truth: metrics.map((metric, of) =>
      truthOf(plain, sheet, metric, labels.isos, cellsOf(of), { span: true }),
    ),
  };
}

export const targetLayouts: readonly Layout[] = [
  { name: 'target-in-name', make: (desk) => inName(desk, false) },
  { name: 'target-under-name', make: (desk) => inName(desk, true) },
  { name: 'limits', make: limits },
  { name: 'card', make: card },
  { name: 'compared', make: compared },
  { name: 'yearly-target', make: yearly },
];
