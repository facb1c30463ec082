/** Monitored transactions by error type, unit and period: what becomes a metric of the scorecard (scoring §9). */
import {
  MONITORED_FAMILIES,
  sumByGroup,
  tallyFamily,
  type FamilyTally,
  type MonitoredFamily,
} from '../../scoring/monitored';
import type { MonitoredCounts } from '../../worksheet/metric/table';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { combineTransactions, type CombinedTransactions } from './combined';

export interface MonitoredSeries {
  readonly family: MonitoredFamily;
  /** The site or vendor; null: of all, or of none that is named. */
  readonly unit: string | null;
  /** By period, ISO. */
  readonly counts: ReadonlyMap<string, MonitoredCounts>;
  /** Over all periods, and what names none. */
  readonly total: MonitoredCounts;
}

export interface MonitoredFamilies {
  /** Error types without an open question. */
  readonly series: readonly MonitoredSeries[];
  readonly open: readonly MonitoredFamily[];
  /** Transactions, or lines of counts, in no period. */
  readonly undated: number;
  /** Transactions that name no site or vendor although others do. */
  readonly withoutUnit: number;
  readonly units: readonly string[];
}

const none: MonitoredCounts = { passed: 0, total: 0, transactions: 0 };

/**
 * @param byUnit true: a series for each site and vendor
 * @example monitoredFamilies(tables, false).series[0]?.counts.get('2024-03') // { passed: 57, total: 60, transactions: 60 }
 */
export function monitoredFamilies(tables: readonly TransactionTable[], byUnit: boolean): MonitoredFamilies {
  const combined = combineTransactions(tables);
  const open = new Set(tables.flatMap((table) => table.open));
  const { units, unitOf } = unitsIn(tables, combined);
  const periods = combined.dimensions.month.values;
  const [across, down] = [periods.length + 1, byUnit ? units.length + 1 : 1];
  const group = Int32Array.from({ length: combined.count }, (_, index) => {
    const month = (combined.dimensions.month.codes[index] ?? -1) + 1;
    const unit = byUnit ? (combined.dimensions.site.codes[index] ?? -1) + 1 : 0;
    return unit * across + month;
  });
  const series = MONITORED_FAMILIES.filter((family) => !open.has(family)).flatMap((family) => {
    const cells = new Map<string, MonitoredCounts>();
    const add = (unit: number, period: string, counts: MonitoredCounts): void => {
      const key = `${unit}\n${period}`;
      cells.set(key, plus(cells.get(key) ?? none, counts));
    };
    const tally = tallyFamily(combined, family);
    if (tally !== null)
      summed(tally, group, across * down).forEach((counts, at) => {
        if (counts.total === 0) return;
        add(Math.floor(at / across), periods[(at % across) - 1] ?? '', counts);
      });
    for (const one of tables.flatMap(({ counted }) => counted)) {
      // What a sheet counts of the non-critical family may be attributes or transactions.
      if (one.family !== family || family === 'non-critical') continue;
      const { passed, total, groups } = one;
      const unit = byUnit ? unitOf(groups.site ?? '') + 1 : 0;
      add(unit, groups.month ?? '', { passed, total, transactions: total });
    }
    return Array.from({ length: down }, (_, unit): MonitoredSeries => {
      const own = [...cells].flatMap(([key, counts]) => {
        const [at = '', period = ''] = key.split('\n');
        return Number(at) === unit ? [[period, counts] as const] : [];
      });
      return {
        family,
        unit: byUnit ? (units[unit - 1] ?? null) : null,
        counts: new Map(own.filter(([period]) => period !== '')),
        total: own.reduce((sum, [, counts]) => plus(sum, counts), none),
      };
    }).filter(({ total }) => total.total > 0);
  });
  return {
    series,
    open: MONITORED_FAMILIES.filter((family) => open.has(family)),
    undated: countIn(combined.dimensions.month.codes) + countedWithout(tables, 'month'),
    withoutUnit: units.length === 0 ? 0 : countIn(combined.dimensions.site.codes),
    units,
  };
}

/** Sites of transactions and of counts; one name in other case is one. */
function unitsIn(
  tables: readonly TransactionTable[],
  combined: CombinedTransactions,
): { readonly units: readonly string[]; readonly unitOf: (name: string) => number } {
  const units = [...combined.dimensions.site.values];
  const at = new Map(units.map((name, index) => [name.toLowerCase(), index]));
  for (const { groups } of tables.flatMap(({ counted }) => counted)) {
    const name = groups.site ?? '';
    if (name === '' || at.has(name.toLowerCase())) continue;
    at.set(name.toLowerCase(), units.length);
    units.push(name);
  }
  return { units, unitOf: (name) => at.get(name.toLowerCase()) ?? -1 };
}

function summed(tally: FamilyTally, groups: Int32Array, size: number): MonitoredCounts[] {
  const transactions = new Float64Array(size);
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] ?? 0;
    transactions[group] = (transactions[group] ?? 0) + Number((tally.total[index] ?? 0) > 0);
  }
  return sumByGroup(tally, groups, size).map((counts, at) => ({
    ...counts,
    transactions: transactions[at] ?? 0,
  }));
}

function plus(a: MonitoredCounts, b: MonitoredCounts): MonitoredCounts {
  return {
    passed: a.passed + b.passed,
    total: a.total + b.total,
    transactions: a.transactions + b.transactions,
  };
}

function countIn(codes: Int32Array): number {
  return codes.reduce((sum, code) => sum + Number(code < 0), 0);
}

function countedWithout(tables: readonly TransactionTable[], group: 'month'): number {
  return tables
    .flatMap(({ counted }) => counted)
    .reduce((sum, { groups, total }) => sum + (groups[group] === undefined ? total : 0), 0);
}
