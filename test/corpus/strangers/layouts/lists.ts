/** A row for each measurement (worksheets §2, layout 3). */
import { aim, direction, figure, has, truthOf, word } from '../desk';
import { makeLabels, makePeriods } from '../periods';
import { newSheet } from '../sheet';
import type { Desk } from '../desk';
import { place, text, type Draft } from './draft';
import type { Layout } from './layouts';
import { someMetrics, titleOf } from './rows';

function list(desk: Desk, sites: readonly string[]): ReturnType<Layout['make']> {
  const { random, words, language } = desk;
  const periods = makePeriods(random, 'month', random.whole(6, 10));
  const labels = makeLabels(random, words, language, periods);
  desk.features.add(`label-${labels.style}`);
  const tells = has(desk, 'direction-column', 0.4);
  const hasTarget = !has(desk, 'no-target', 0.05);
  const own = sites.length === 0 ? [null] : sites;
  const made = own.flatMap((site) => someMetrics(desk, periods.length).map((metric) => ({ site, metric })));
  // Sites share their metrics: names of the first, figures of their own.
  const firsts = made.filter(({ site }) => site === own[0]);
  const entries = own.flatMap((site) =>
    firsts.map(({ metric }) => {
      const values =
        site === own[0] ? metric.values : metric.values.map((value) => shifted(desk, metric.digits, value));
      return { site, metric: { ...metric, values } };
    }),
  );
  const byPeriod = has(desk, 'sorted-by-period', 0.5);
  const header = [
    ...(sites.length === 0 ? [] : [word(desk, 'site')]),
    word(desk, 'name'),
    word(desk, 'month'),
    word(desk, 'value'),
    ...(hasTarget ? [word(desk, 'target')] : []),
    ...(tells ? [word(desk, 'direction')] : []),
  ];
  const draft: Draft = [header.map(text)];
  const write = (of: number, at: number): void => {
    const entry = entries[of];
    if (entry === undefined) return;
    const { metric, site } = entry;
    draft.push([
      ...(site === null ? [] : [{ cell: { v: site }, of }]),
      { cell: { v: metric.name }, of },
      { cell: labels.cells[at] ?? { v: '' }, of },
      { cell: figure(desk, metric, metric.values[at] ?? null), of },
      ...(hasTarget ? [{ cell: aim(desk, metric), of }] : []),
      ...(tells ? [{ cell: { v: metric.target === null ? '' : direction(desk, metric.better) }, of }] : []),
    ]);
  };
  if (byPeriod) periods.forEach((_, at) => entries.forEach((_one, of) => write(of, at)));
  else entries.forEach((_one, of) => periods.forEach((_, at) => write(of, at)));
  const sheet = newSheet(random.pick(words.sheets));
  const cellsOf = place(sheet, draft, titleOf(desk, sheet, 0, 0.25), 0);
  const truth = entries.map(({ metric, site }, index) =>
    truthOf(desk, sheet, metric, labels.isos, cellsOf(index), {
      unit: site,
      direction: tells,
      target: hasTarget,
    }),
  );
  return { sheets: [sheet], truth };
}

function shifted({ random }: Desk, digits: number, value: number | null): number | null {
  return value === null ? null : Number((value * (1 + random.noise() * 0.03)).toFixed(digits));
}

export const listLayouts: readonly Layout[] = [
  { name: 'list', make: (desk) => list(desk, []) },
  { name: 'list-sites', make: (desk) => list(desk, desk.random.some(desk.words.sites, 2)) },
];
