/** Metrics in rows or in columns, with what stands beside them (worksheets §2, layouts 1, 2 and 6). */
import { aim, direction, figure, has, order, truthOf, word, type Desk, type Told } from '../desk';
import { makeMetrics, makeVolume, type MadeMetric } from '../metrics';
import { makeLabels, makePeriods, type Labels, type Span } from '../periods';
import { end, newSheet, put, type StrangerSheet } from '../sheet';
import type { TrueMetric } from '../truth';
import { place, text, turned, type Draft, type DraftCell } from './draft';
import type { Layout } from './layouts';

/** What stands beside the figures, decided once for a book. */
export interface Beside {
  readonly category: boolean;
  readonly measure: boolean;
  readonly direction: boolean;
  readonly owner: boolean;
  readonly target: 'left' | 'right' | 'none';
  readonly average: boolean;
  readonly remark: boolean;
}

export function someBeside(desk: Desk, heavy = false): Beside {
  const p = heavy ? 0.55 : 0.3;
  return {
    category: has(desk, 'category-column', p),
    measure: has(desk, 'unit-column', p),
    direction: has(desk, 'direction-column', 0.4),
    owner: has(desk, 'owner-column', p / 2),
    target: has(desk, 'target-right', 0.2) ? 'right' : has(desk, 'no-target', 0.05) ? 'none' : 'left',
    average: has(desk, 'average-column', heavy ? 0.4 : 0.1),
    remark: has(desk, 'remark-column', heavy ? 0.4 : 0.1),
  };
}

function spanOf(desk: Desk): Span {
  const span = desk.random.pick([
    'month',
    'month',
    'month',
    'month',
    'quarter',
    'week',
    'half',
    'day',
  ] as const);
  if (span !== 'month') desk.features.add(`span-${span}`);
  return span;
}

function countOf(desk: Desk, span: Span): number {
  const { random } = desk;
  return { month: random.whole(5, 14), quarter: 6, half: 5, week: random.whole(6, 12), day: 12 }[span];
}

/** The table with a header row and a row for each metric. */
export function rowsDraft(
  desk: Desk,
  metrics: readonly MadeMetric[],
  labels: Labels,
  sequence: readonly number[],
  beside: Beside,
): Draft {
  const header: DraftCell[] = [text(word(desk, 'name'))];
  const rows: DraftCell[][] = metrics.map(({ name }, of) => [{ cell: { v: name }, of }]);
  const add = (title: string, cellOf: (metric: MadeMetric) => DraftCell['cell']): void => {
    header.push(text(title));
    metrics.forEach((metric, of) => rows[of]?.push({ cell: cellOf(metric), of }));
  };
  const target = (): void => add(word(desk, 'target'), (metric) => aim(desk, metric));
  if (beside.category)
    add(word(desk, 'category'), ({ category }) => ({
      v: category === null ? peopleOf(desk) : desk.words.categories[category],
    }));
  if (beside.measure) add(word(desk, 'measure'), (metric) => ({ v: measureOf(desk, metric) }));
  if (beside.direction)
    add(word(desk, 'direction'), (metric) => ({
      v: metric.target === null ? '' : direction(desk, metric.better),
    }));
  if (beside.target === 'left') target();
  if (beside.owner) add(word(desk, 'owner'), () => ({ v: desk.random.pick(desk.words.owners) }));
  for (const index of sequence) {
    header.push({ cell: labels.cells[index] ?? { v: '' } });
    metrics.forEach((metric, of) =>
      rows[of]?.push({ cell: figure(desk, metric, metric.values[index] ?? null), of }),
    );
  }
  if (beside.target === 'right') target();
  if (beside.average)
    add(word(desk, 'average'), (metric) => {
      const known = metric.values.filter((value) => value !== null);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      return figure(desk, metric, Number(mean.toFixed(metric.digits)));
    });
  if (beside.remark)
    add(word(desk, 'remark'), () => ({
      v: desk.random.chance(0.4) ? desk.random.pick(desk.words.remarks) : '',
    }));
  return [header, ...rows];
}

function peopleOf({ language }: Desk): string {
  return { en: 'People', es: 'Personas', nl: 'Mensen', zh: '人员', nb: 'Personell', pt: 'Pessoas' }[language];
}

function measureOf(desk: Desk, { kind }: MadeMetric): string {
  const time = desk.times === 'seconds' ? desk.words.seconds : 'm:ss';
  return { share: '%', seconds: time, money: desk.words.currency, points: '#', mark: '1-5', count: '#' }[
    kind
  ];
}

export function toldBy(beside: Beside): Told {
  return { direction: beside.direction, target: beside.target !== 'none', category: beside.category };
}

export function someMetrics(desk: Desk, periods: number, beside?: Beside): MadeMetric[] {
  const { random, words } = desk;
  const open = beside?.direction !== true && has(desk, 'open-direction', 0.12) ? 1 : 0;
  const metrics = makeMetrics(random, words, { periods, count: random.whole(3, 7) + open, open });
  if (has(desk, 'volume', 0.2)) metrics.push(makeVolume(random, words, periods));
  return metrics;
}

/** Title lines above; gives the first free row. */
export function titleOf(desk: Desk, sheet: StrangerSheet, left: number, share = 0.4): number {
  const { random, words } = desk;
  if (!has(desk, 'title', share)) return 0;
  put(sheet, 0, left, random.pick(words.titles));
  let row = 1;
  if (random.chance(0.4)) put(sheet, row++, left, random.pick(words.lines));
  return row + random.whole(0, 2);
}

function rows(desk: Desk, heavy: boolean, turn: boolean): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const span = spanOf(desk);
  const periods = makePeriods(random, span, countOf(desk, span));
  const labels = makeLabels(random, words, language, periods);
  desk.features.add(`label-${labels.style}`);
  const beside = someBeside(desk, heavy);
  const metrics = someMetrics(desk, periods.length, beside);
  const sheet = newSheet(random.pick(words.sheets));
  const left = random.pick([0, 0, 1]);
  const top = titleOf(desk, sheet, left, heavy ? 0.9 : 0.35);
  const draft = rowsDraft(desk, metrics, labels, order(desk, periods), beside);
  if (turn) {
    const title = draft[0]?.[0];
    if (title !== undefined && title !== null)
      draft[0]?.splice(0, 1, text(word(desk, span === 'half' ? 'month' : span)));
  }
  if (heavy && has(desk, 'spacer-column', 0.3)) draft.forEach((row) => row.splice(1, 0, null));
  const cellsOf = place(sheet, turn ? turned(draft) : draft, top, left);
  if (heavy && has(desk, 'footnote', 0.5)) put(sheet, end(sheet).row + 1, left, random.pick(words.lines));
  if (heavy && has(desk, 'hidden-row', 0.3)) sheet.hiddenRows.add(top + 1);
  const truth: TrueMetric[] = metrics.map((metric, index) =>
    truthOf(desk, sheet, metric, labels.isos, cellsOf(index), toldBy(beside)),
  );
  return { sheets: [sheet], truth };
}

export const rowLayouts: readonly Layout[] = [
  { name: 'rows', make: (desk) => rows(desk, false, false) },
  { name: 'columns', make: (desk) => rows(desk, false, true) },
  { name: 'noisy', make: (desk) => rows(desk, true, false) },
];
