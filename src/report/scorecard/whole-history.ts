/** Shares over time of several tables together: their periods set side by side, where they are of one kind. */
import { goldHistories, type GoldHistories, type GoldShares } from '../../scoring/gold-history';
import type { Metric, Target, Targets } from '../../scoring/metric';
import type { Period } from '../../worksheet/periods/period';
import type { MetricTable } from '../../worksheet/metric/table';
import { withYearAgo } from '../../worksheet/periods/year-ago';
import type { Profile } from '../../scoring/profile';
import type { Scorecard } from './scored';
import type { Whole } from './whole';

export interface WholeHistory {
  readonly periods: readonly Period[];
  /** As long as `periods`; null before anything is scored. */
  readonly shares: readonly (GoldShares | null)[];
  /** The same of each category. */
  readonly byCategory: GoldHistories['byCategory'];
}

/** Null where tables are of periods that can't be set side by side. */
export function wholeHistory({
  card,
  whole,
  profile,
}: {
  readonly card: Pick<Scorecard, 'tables'>;
  readonly whole: Pick<Whole, 'counted'>;
  readonly profile: Profile;
}): WholeHistory | null {
  const [single] = card.tables;
  if (single !== undefined && card.tables.length === 1) {
    return { periods: single.table.periods, shares: single.history, byCategory: single.byCategory };
  }
  const byOrdinal = new Map<number, Period>();
  for (const { table } of card.tables)
    for (const period of table.periods) byOrdinal.set(period.ordinal, period);
  const periods = [...byOrdinal.values()].sort((a, b) => a.ordinal - b.ordinal);
  const all = card.tables.flatMap(({ table }) => table.periods);
  const [one] = all;
  const isOneKind = all.every(({ kind, yearless }) => kind === one?.kind && yearless === one.yearless);
  const isWhole = periods.every(({ ordinal }, index) => ordinal === (periods[0]?.ordinal ?? 0) + index);
  if (!isOneKind || !isWhole || periods.length === 0) return null;
  const metrics = whole.counted.flatMap(({ table, index }): Metric[] => {
    const scored = card.tables[table]?.table;
    const metric = scored?.metrics[index];
    return scored === undefined || metric === undefined ? [] : [shifted(metric, scored, periods)];
  });
  const { whole: shares, byCategory } = goldHistories(withYearAgo(metrics, periods), profile);
  return { periods, shares, byCategory };
}

function shifted(metric: Metric, { periods: own }: MetricTable, periods: readonly Period[]): Metric {
  const offset = (own[0]?.ordinal ?? 0) - (periods[0]?.ordinal ?? 0);
  const place = <Item>(items: readonly (Item | null)[]): (Item | null)[] =>
    periods.map((_, index) => items[index - offset] ?? null);
  const { targets, rebases } = metric;
  return {
    ...metric,
    ...(rebases === undefined
      ? {}
      : { rebases: rebases.map((one) => ({ ...one, index: one.index + offset })) }),
    points: place(metric.points),
    targets: isPerPeriod(targets) ? place(targets) : targets,
  };
}

function isPerPeriod(targets: Targets): targets is readonly (Target | null)[] {
  return Array.isArray(targets);
}
