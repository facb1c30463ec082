/** Result and target side by side: rows in pairs, three rows a metric, pairs under each month (worksheets §2, layouts 4, 7 and 12). */
import { aim, figure, has, truthOf, word, type Desk } from '../desk';
import { makeLabels, makePeriods } from '../periods';
import { merge, newSheet } from '../sheet';
import { place, text, type Draft, type DraftCell } from './draft';
import type { Layout } from './layouts';
import { someMetrics, titleOf } from './rows';
import { makeMetrics, type MadeMetric } from '../metrics';

function gap({ values, target, digits }: MadeMetric, at: number): number | null {
  const value = values[at] ?? null;
  return value === null || typeof target !== 'number' ? null : Number((value - target).toFixed(digits));
}

/** Rows of result and target, also of the gap between, under one name. */
function rowPairs(desk: Desk, three: boolean): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const periods = makePeriods(random, 'month', random.whole(6, 12));
  const labels = makeLabels(random, words, language, periods);
  const metrics = makeMetrics(random, words, { periods: periods.length, count: random.whole(2, 5) });
  const once = three || has(desk, 'name-once', 0.6);
  const kinds = { actual: word(desk, 'actual'), target: word(desk, 'target'), gap: word(desk, 'variance') };
  const draft: Draft = [
    [text(word(desk, 'name')), text(word(desk, 'kind')), ...labels.cells.map((cell) => ({ cell }))],
  ];
  metrics.forEach((metric, of) => {
    const line = (kind: string, first: boolean, cellOf: (at: number) => DraftCell['cell']): void => {
      draft.push([
        first || !once ? { cell: { v: metric.name }, of } : null,
        { cell: { v: kind }, of },
        ...periods.map((_, at) => ({ cell: cellOf(at), of })),
      ]);
    };
    const plain: Desk = { ...desk, targets: 'plain' };
    line(kinds.actual, true, (at) => figure(desk, metric, metric.values[at] ?? null));
    line(kinds.target, false, () => aim(plain, metric));
    if (three) line(kinds.gap, false, (at) => figure(desk, metric, gap(metric, at)));
  });
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, titleOf(desk, sheet, 0), 0);
  const truth = metrics.map((metric, index) =>
    truthOf({ ...desk, targets: 'plain' }, sheet, metric, labels.isos, cellsOf(index)),
  );
  return { sheets: [sheet], truth };
}

/** Under each month a result and a target, maybe the gap and a status. */
function monthPairs(desk: Desk): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const periods = makePeriods(random, 'month', random.whole(5, 8));
  const labels = makeLabels(random, words, language, periods);
  const metrics = someMetrics(desk, periods.length);
  const order = random.chance(0.5) ? (['actual', 'target'] as const) : (['target', 'actual'] as const);
  const kinds = [
    ...order,
    ...(has(desk, 'variance-under-month', 0.4) ? (['variance'] as const) : []),
    ...(has(desk, 'status-under-month', 0.3) ? (['status'] as const) : []),
  ];
  const titles = kinds.map((kind) => word(desk, kind));
  const merged = !has(desk, 'unmerged-months', 0.3);
  const top: (DraftCell | null)[] = [null];
  const under: (DraftCell | null)[] = [text(word(desk, 'name'))];
  const rows: (DraftCell | null)[][] = metrics.map(({ name }, of) => [{ cell: { v: name }, of }]);
  periods.forEach((_, at) => {
    kinds.forEach((kind, index) => {
      top.push(index === 0 ? { cell: labels.cells[at] ?? { v: '' } } : null);
      under.push(text(titles[index] ?? ''));
      metrics.forEach((metric, of) => {
        const value = metric.values[at] ?? null;
        const good =
          typeof metric.target === 'number' &&
          value !== null &&
          (metric.better === 'higher' ? value >= metric.target : value <= metric.target);
        const cell =
          kind === 'actual'
            ? figure(desk, metric, value)
            : kind === 'target'
              ? aim(desk, metric)
              : kind === 'variance'
                ? figure(desk, metric, gap(metric, at))
                : { v: value === null ? '' : good ? 'G' : 'R' };
        rows[of]?.push(kind === 'variance' && gap(metric, at) === null ? null : { cell, of });
      });
    });
  });
  const sheet = newSheet(random.pick(words.sheets));
  const row = titleOf(desk, sheet, 0, 0.3);
  const cellsOf = place(sheet, [top, under, ...rows], row, 0);
  if (merged)
    periods.forEach((_, at) => merge(sheet, [row, 1 + at * kinds.length], [row, (at + 1) * kinds.length]));
  const truth = metrics.map((metric, index) => truthOf(desk, sheet, metric, labels.isos, cellsOf(index)));
  return { sheets: [sheet], truth };
}

export const pairLayouts: readonly Layout[] = [
  { name: 'row-pairs', make: (desk) => rowPairs(desk, false) },
  { name: 'triples', make: (desk) => rowPairs(desk, true) },
  { name: 'month-pairs', make: monthPairs },
];
