/**
 * What monitored transactions add to the scorecard of a book: a metric an error type, cut at the reporting period of the
 * sheets' own metrics, which count before them where they are the same (scoring §9).
 */
import {
  namedAccuracy,
  pointsBeside,
  unlikePeriods,
  type NamedAccuracy,
} from '../../report/accuracy/accuracy-metric';
import {
  monitoredFamilies,
  type MonitoredFamilies,
  type MonitoredSeries,
} from '../../report/accuracy/monitored-series';
import { monitoredTable, type MonitoredTarget } from '../../report/accuracy/monitored-table';
import type { Scorecard, ScoredTable, UnitAccuracy } from '../../report/scorecard/scored';
import type { MonitoredFamily } from '../../scoring/monitored';
import type { Profile } from '../../scoring/profile';
import { sameAsTyped } from '../../workbook/names';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { saidOf } from '../../worksheet/metric/said-by-person';
import { readTarget } from '../../worksheet/metric/target-text';
import type { Finding } from '../../worksheet/sheet/finding';
import type { Period } from '../../worksheet/periods/period';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { saidOfSheet, withOverrides } from './apply-map';
import type { BookMap } from './book-map';
import { monitoredTargets } from './monitored-tables';
import { isOverBy, lastDay } from '../../worksheet/periods/period-end';
import { withMarks } from './period-marks';
import { scoredTable } from './scored-table';

export interface MonitoredScoring {
  readonly book: string;
  readonly profile: Profile;
  readonly asOf: Period | null;
  readonly map: BookMap | null;
  /** Sites and vendors that metrics of sheets beside those scored know. */
  readonly knownBeside?: readonly string[];
}

/**
 * The scorecards with what the transactions add: to the one of their sheet, or as one more. As they were where no month
 * has a transaction.
 *
 * @param tables the transactions of all sheets: what stands twice counts once
 * @example withMonitored([], tables, { book: 'QA.xlsx', profile: goldProfile, asOf: null, map: null }).length // 1
 */
export function withMonitored(
  scorecards: readonly Scorecard[],
  tables: readonly TransactionTable[],
  options: MonitoredScoring,
): readonly Scorecard[] {
  const [first] = tables;
  if (first === undefined) return scorecards;
  const own = scorecards.flatMap((card) => card.tables);
  const families = familiesFor(scorecards, tables, options.knownBeside ?? []);
  const until = reportingPeriodOf(own) ?? options.asOf;
  const { cards, isTaken } = besideNamed(scorecards, families.series);
  const table = monitoredTable(tables, families, {
    series: families.series.filter((one) => !isTaken(one)),
    targetOf: targetsOf(tables, options.map),
    isOver: until === null ? null : (period) => isOverBy(period, until) ?? true,
  });
  const accuracy = accuracyByUnit(tables, families);
  const scored = table === null ? [] : [scoredWith(table, options, until !== null)];
  const { sheet } = first.reading;
  const at = cards.findIndex((card) => sameAsTyped(card.sheet, sheet));
  if (at >= 0 || (table === null && cards.length > 0)) {
    return cards.map((card, index) =>
      index === Math.max(at, 0) ? { ...card, tables: [...card.tables, ...scored], accuracy } : card,
    );
  }
  if (table === null) return cards;
  const { book, profile } = options;
  return [...cards, { book, sheet, profile, tables: scored, findings: [], accuracy }];
}

/** Kept apart by site and vendor where the metrics are, or where there are no others. */
function familiesFor(
  scorecards: readonly Scorecard[],
  tables: readonly TransactionTable[],
  knownBeside: readonly string[],
): MonitoredFamilies {
  const all = monitoredFamilies(tables, false);
  const isKnown = (unit: string): boolean =>
    knownBeside.some((name) => sameAsTyped(name, unit)) ||
    scorecards.some(
      (card) =>
        sameAsTyped(card.sheet, unit) ||
        card.tables.some(
          ({ table }) =>
            sameAsTyped(table.unit ?? '', unit) ||
            table.metrics.some(({ vendor }) => sameAsTyped(vendor ?? '', unit)),
        ),
    );
  const hasMetrics = knownBeside.length > 0 || scorecards.some((card) => card.tables.length > 0);
  const isApart = hasMetrics ? all.units.some(isKnown) : all.units.length > 1;
  return isApart ? monitoredFamilies(tables, true) : all;
}

/** The latest reporting period of the tables whose end the calendar knows. */
function reportingPeriodOf(tables: readonly ScoredTable[]): Period | null {
  const ends = tables.flatMap(({ table, score }) => {
    const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
    const end = period === undefined ? null : lastDay(period);
    return period === undefined || end === null ? [] : [{ period, end }];
  });
  return ends.sort((a, b) => b.end - a.end)[0]?.period ?? null;
}

/** Metrics of the sheets that are the same accuracy keep their figures; what the transactions say is laid beside. */
function besideNamed(
  scorecards: readonly Scorecard[],
  series: readonly MonitoredSeries[],
): { readonly cards: readonly Scorecard[]; readonly isTaken: (one: MonitoredSeries) => boolean } {
  const taken = new Set<MonitoredSeries>();
  const cards = scorecards.map((card) => {
    let isChanged = false;
    const tables = card.tables.map((scored) => {
      const named = scored.table.metrics.map((metric) => {
        const name = namedAccuracy(metric);
        const own = name === null ? [] : series.filter((one) => isSame(metric, name, one));
        own.forEach((one) => taken.add(one));
        return own.length === 0 || name === null ? null : { name, own };
      });
      if (named.every((one) => one === null)) return scored;
      isChanged = true;
      const metrics = scored.table.metrics.map((metric, index): TableMetric => {
        const found = named[index] ?? null;
        if (found === null) return metric;
        return { ...metric, besideMonitored: pointsBeside(scored.table, found.name, found.own) };
      });
      const { table, score } = scored;
      const findings = [...table.findings, ...metrics.flatMap((metric) => differing(metric, table))];
      return {
        table: { ...table, metrics, findings },
        score,
        // Worked out where a report asks for it.
        get history() {
          return scored.history;
        },
        get byCategory() {
          return scored.byCategory;
        },
      };
    });
    return isChanged ? { ...card, tables } : card;
  });
  return { cards, isTaken: (one) => taken.has(one) };
}

function isSame({ vendor }: TableMetric, { family }: NamedAccuracy, one: MonitoredSeries): boolean {
  const isOfUnit = vendor === null || one.unit === null || sameAsTyped(vendor, one.unit);
  return family === one.family && isOfUnit;
}

function differing(metric: TableMetric, { periods, reading }: MetricTable): readonly Finding[] {
  const unlike = unlikePeriods(metric);
  const [index] = unlike;
  if (index === undefined) return [];
  const shown = (value: number | null | undefined): string => String(Number((value ?? 0).toPrecision(4)));
  return [
    {
      code: 'monitored-differs',
      severity: 'warning',
      sheet: reading.sheet,
      cell: null,
      details: {
        metric: metric.name,
        count: unlike.length,
        period: periods[index]?.iso ?? '',
        monitored: shown(metric.besideMonitored?.[index]),
        figure: shown(metric.points[index]),
      },
    },
  ];
}

/** The sheets' targets where they agree, else one a person set (scoring §9). */
function targetsOf(tables: readonly TransactionTable[], map: BookMap | null) {
  const set = monitoredTargets(map);
  return (name: string, { family, unit }: MonitoredSeries): MonitoredTarget | null => {
    const said = saidOf(saidOfSheet(map, tables[0]?.reading.sheet ?? ''), { name, vendor: unit });
    const target = said?.target ?? null;
    if (target !== null) {
      const read = readTarget(target, 'General', 'unknown');
      const value = read.kind === 'target' && typeof read.target === 'number' ? read.target : null;
      if (value !== null && value > 0 && value <= 100)
        return { share: value > 1 ? value / 100 : value, by: 'person' };
    }
    const share = set[family] ?? statedBy(tables, family);
    return share === null ? null : { share, by: set[family] === undefined ? 'cell' : 'person' };
  };
}

function statedBy(tables: readonly TransactionTable[], family: MonitoredFamily): number | null {
  const stated = new Set(tables.flatMap((table) => table.targets[family] ?? []));
  const [only = null] = stated;
  return stated.size === 1 ? only : null;
}

/** Where other tables decide it, the last period is the reporting period, whether measured or not. */
function scoredWith(table: MetricTable, { map, profile }: MonitoredScoring, isCut: boolean): ScoredTable {
  const marked = withMarks(withOverrides(table, map), map);
  return isCut ? scoredTable(marked, profile, marked.periods.length - 1) : scoredTable(marked, profile);
}

/** What the transactions of each site and vendor come to, over all of their time, and all of them together. */
function accuracyByUnit(
  tables: readonly TransactionTable[],
  families: MonitoredFamilies,
): readonly UnitAccuracy[] {
  const told = ({ family, unit, total }: MonitoredSeries): UnitAccuracy => ({ family, unit, ...total });
  const whole = monitoredFamilies(tables, false).series.map(told);
  if (families.units.length === 0) return whole;
  const apart = monitoredFamilies(tables, true).series.filter(({ unit }) => unit !== null);
  return [...whole, ...apart.map(told)];
}
