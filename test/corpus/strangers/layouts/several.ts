/** Several tables in a book: under section titles, beside each other, a sheet for each site or metric (worksheets §2, layouts 5 and 9). */
import { figure, has, truthOf, type Desk } from '../desk';
import { makeMetrics, type MadeMetric } from '../metrics';
import { makeLabels, makePeriods, type Labels } from '../periods';
import { end, newSheet, put, type StrangerSheet } from '../sheet';
import type { TrueMetric } from '../truth';
import { place } from './draft';
import type { Layout } from './layouts';
import { rowsDraft, someBeside, toldBy, type Beside } from './rows';

interface Shared {
  readonly labels: Labels;
  readonly beside: Beside;
  readonly sequence: readonly number[];
}

function shared(desk: Desk): Shared {
  const periods = makePeriods(desk.random, 'month', desk.random.whole(5, 9));
  const labels = makeLabels(desk.random, desk.words, desk.language, periods);
  const beside = { ...someBeside(desk), remark: false, average: false };
  return { labels, beside, sequence: periods.map((_, at) => at) };
}

function tableOf(
  desk: Desk,
  sheet: StrangerSheet,
  metrics: readonly MadeMetric[],
  { labels, beside, sequence }: Shared,
  top: number,
  left: number,
  unit: string | null,
): TrueMetric[] {
  const cellsOf = place(sheet, rowsDraft(desk, metrics, labels, sequence, beside), top, left);
  return metrics.map((metric, of) =>
    truthOf(desk, sheet, metric, labels.isos, cellsOf(of), { ...toldBy(beside), unit }),
  );
}

/** The same metrics with other figures. */
function again(desk: Desk, metrics: readonly MadeMetric[]): MadeMetric[] {
  return metrics.map((metric) => ({
    ...metric,
    values: metric.values.map((value) =>
      value === null ? null : Number((value * (1 + desk.random.noise() * 0.03)).toFixed(metric.digits)),
    ),
  }));
}

function stacked(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const own = shared(desk);
  const all = makeMetrics(random, words, { periods: own.sequence.length, count: 6 });
  const sheet = newSheet(random.pick(words.sheets));
  const truth: TrueMetric[] = [];
  const titles = random.some([...words.sites, ...words.titles], 2);
  [all.slice(0, 3), all.slice(3)].forEach((metrics, at) => {
    const top = at === 0 ? 0 : end(sheet).row + random.whole(1, 2);
    put(sheet, top, 0, titles[at] ?? '');
    truth.push(...tableOf(desk, sheet, metrics, own, top + 1, 0, null));
  });
  return { sheets: [sheet], truth };
}

function beside(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const own = shared(desk);
  const all = makeMetrics(random, words, { periods: own.sequence.length, count: 6 });
  const sheet = newSheet(random.pick(words.sheets));
  const truth = tableOf(desk, sheet, all.slice(0, 3), own, 0, 0, null);
  truth.push(...tableOf(desk, sheet, all.slice(3), own, 0, end(sheet).column + 1, null));
  return { sheets: [sheet], truth };
}

function sheetEach(desk: Desk): ReturnType<Layout['make']> {
  const { random, words } = desk;
  const own = shared(desk);
  const first = makeMetrics(random, words, { periods: own.sequence.length, count: random.whole(2, 4) });
  const sheets: StrangerSheet[] = [];
  const truth: TrueMetric[] = [];
  random.some(words.sites, 2).forEach((site, at) => {
    const sheet = newSheet(site);
    sheets.push(sheet);
    truth.push(...tableOf(desk, sheet, at === 0 ? first : again(desk, first), own, 0, 0, null));
  });
  return { sheets, truth };
}

/** A sheet for each metric, which the sheet's name or a title names; results and targets in columns. */
function sheetAMetric(desk: Desk): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const plain: Desk = { ...desk, targets: 'plain' };
  const periods = makePeriods(random, 'month', random.whole(6, 10));
  const labels = makeLabels(random, words, language, periods);
  const inTitle = has(desk, 'metric-in-title', 0.5);
  const metrics = makeMetrics(random, words, { periods: periods.length, count: 2 });
  const sheets: StrangerSheet[] = [];
  const heads = [words.head.month[0] ?? '', words.head.actual[0] ?? '', words.head.target[0] ?? ''];
  const truth = metrics.map((metric, index) => {
    const sheet = newSheet(
      inTitle
        ? `${words.sheets[0] ?? ''} ${index + 1}`
        : metric.name.replace(/[/\\?*[\]:]/g, ' ').slice(0, 31),
    );
    sheets.push(sheet);
    if (inTitle) put(sheet, 0, 0, metric.name);
    const top = inTitle ? 2 : 0;
    heads.forEach((head, column) => put(sheet, top, column, head));
    const cells = periods.map((_, at) => {
      put(sheet, top + 1 + at, 0, labels.cells[at] ?? '');
      put(sheet, top + 1 + at, 1, figure(plain, metric, metric.values[at] ?? null));
      put(sheet, top + 1 + at, 2, figure(plain, metric, metric.target as number));
      return [top + 1 + at, 1] as const;
    });
    return truthOf(plain, sheet, metric, labels.isos, [[0, 0], ...cells], {
      name: inTitle ? metric.name : sheet.name,
    });
  });
  return { sheets, truth };
}

export const severalLayouts: readonly Layout[] = [
  { name: 'tables-below', make: stacked },
  { name: 'tables-beside', make: beside },
  { name: 'sheet-a-site', make: sheetEach },
  { name: 'sheet-a-metric', make: sheetAMetric },
];
