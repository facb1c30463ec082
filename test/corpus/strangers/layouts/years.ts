/** Years beside or above each other, and grids of years and months (worksheets §2, layouts 4 and 8). */
import { aim, figure, has, truthOf, word, type Desk } from '../desk';
import { makeMetrics, type MadeMetric } from '../metrics';
import { merge, newSheet, put } from '../sheet';
import { makeYears } from '../periods';
import { place, text, type Draft, type DraftCell } from './draft';
import type { Layout } from './layouts';

/** Years over their months, merged or written once, or one block of months under each year's title. */
function yearsOverMonths(desk: Desk, stacked: boolean): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const periods = makeYears(random, 2);
  const plain: Desk = { ...desk, targets: 'plain' };
  const metrics = makeMetrics(random, words, { periods: periods.length, count: random.whole(2, 5) });
  const isos = periods.map(({ iso }) => iso);
  const sheet = newSheet(random.pick(words.sheets));
  const months = has(desk, 'months-in-full', 0.4) ? words.months : words.monthsShort;
  const years = [...new Set(periods.map(({ year }) => year))];
  const cells = new Map<number, (readonly [number, number])[]>();
  const note = (cellsOf: (metric: number) => readonly (readonly [number, number])[]): void =>
    metrics.forEach((_, of) => cells.set(of, [...(cells.get(of) ?? []), ...cellsOf(of)]));
  const figuresOf = (metric: MadeMetric, of: number, from: number, to: number): DraftCell[] =>
    Array.from({ length: to - from }, (_, at) => ({
      cell: figure(plain, metric, metric.values[from + at] ?? null),
      of,
    }));
  if (stacked) {
    years.forEach((year, block) => {
      const draft: Draft = [
        [text(word(desk, 'name')), text(word(desk, 'target')), ...months.map(text)],
        ...metrics.map((metric, of): DraftCell[] => [
          { cell: { v: metric.name }, of },
          { cell: aim(plain, metric), of },
          ...figuresOf(metric, of, block * 12, block * 12 + 12),
        ]),
      ];
      const top = block * (metrics.length + 3);
      put(sheet, top, 0, year);
      note(place(sheet, draft, top + 1, 0));
    });
  } else {
    const isMerged = has(desk, 'merged-years', 0.6);
    const draft: Draft = [
      [null, null, ...periods.map(({ number, year }) => (number === 1 ? { cell: { v: year } } : null))],
      [
        text(word(desk, 'name')),
        text(word(desk, 'target')),
        ...periods.map(({ number }) => text(months[number - 1] ?? '')),
      ],
      ...metrics.map((metric, of): DraftCell[] => [
        { cell: { v: metric.name }, of },
        { cell: aim(plain, metric), of },
        ...figuresOf(metric, of, 0, periods.length),
      ]),
    ];
    note(place(sheet, draft, 0, 0));
    if (isMerged) years.forEach((_, at) => merge(sheet, [0, 2 + at * 12], [0, 13 + at * 12]));
  }
  const truth = metrics.map((metric, of) => truthOf(plain, sheet, metric, isos, cells.get(of) ?? []));
  return { sheets: [sheet], truth };
}

/** One series: years down and months across, or the other way round. The title names the metric. */
function grid(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const periods = makeYears(random, 3);
  const [metric] = makeMetrics(random, words, { periods: periods.length, count: 1, gaps: 0 });
  if (metric === undefined) throw new Error('no metric');
  const years = [...new Set(periods.map(({ year }) => year))];
  const turned = has(desk, 'months-down', 0.5);
  const plain: Desk = { ...desk, targets: 'plain' };
  const cellOf = (year: number, month: number): DraftCell => ({
    cell: figure(plain, metric, metric.values[year * 12 + month] ?? null),
    of: 0,
  });
  const months = words.months.map(text);
  const draft: Draft = turned
    ? [
        [text(word(desk, 'month')), ...years.map((year): DraftCell => ({ cell: { v: year } }))],
        ...months.map((label, month) => [label, ...years.map((_, year) => cellOf(year, month))]),
      ]
    : [
        [text(word(desk, 'year')), ...months],
        ...years.map((value, year): DraftCell[] => [
          { cell: { v: value } },
          ...months.map((_, month) => cellOf(year, month)),
        ]),
      ];
  const sheet = newSheet(random.pick(words.sheets));
  put(sheet, 0, 0, metric.name);
  const cellsOf = place(sheet, draft, 2, 0);
  const isos = periods.map(({ iso }) => iso);
  const truth = [truthOf(plain, sheet, metric, isos, [[0, 0], ...cellsOf(0)], { target: false })];
  return { sheets: [sheet], truth };
}

export const yearLayouts: readonly Layout[] = [
  { name: 'years-beside', make: (desk) => yearsOverMonths(desk, false) },
  { name: 'years-below', make: (desk) => yearsOverMonths(desk, true) },
  { name: 'year-grid', make: grid },
];
