/**
 * Monitored transactions as a table of metrics beside those of the sheets: one a family, one point a month, higher is
 * better (scoring §9).
 */
import type { MonitoredFamily } from '../../scoring/monitored';
import type { Language } from '../../strings/language';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { columnIndex, type Cell } from '../../workbook/address';
import type { SheetLanguage } from '../../worksheet/vocabulary/types';
import type { MetricGrounds } from '../../worksheet/metric/grounds';
import type { MetricTable, MonitoredCounts, TableMetric } from '../../worksheet/metric/table';
import type { Finding } from '../../worksheet/sheet/finding';
import { nextPeriod, parseIso, type Period } from '../../worksheet/periods/period';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { MonitoredFamilies, MonitoredSeries } from './monitored-series';

export interface MonitoredTarget {
  /** 0…1. */
  readonly share: number;
  readonly by: 'person' | 'cell';
}

export interface MonitoredOptions {
  /** Those that become metrics. */
  readonly series: readonly MonitoredSeries[];
  readonly targetOf: (name: string, one: MonitoredSeries) => MonitoredTarget | null;
  /** Whether a period is over at the reporting period of the other tables; null: there is none to compare with. */
  readonly isOver: ((period: Period) => boolean) | null;
}

/** A gap of more periods than this is taken for a wrong year: what lies beyond is left out and told. */
const widestGap = 24;

/** What the metric of a family is called, in the language of the sheet it is read from. */
function monitoredName(family: MonitoredFamily, tables: readonly TransactionTable[]): string {
  return accuracyTexts[languageOf(tables[0]?.language ?? 'en')].metrics[family];
}

/**
 * The table; null where no month has a transaction of these series.
 * @example monitoredTable(tables, families, { series: families.series, … })?.metrics[0]?.name // 'Customer-critical accuracy'
 */
export function monitoredTable(
  tables: readonly TransactionTable[],
  families: MonitoredFamilies,
  { series, targetOf, isOver }: MonitoredOptions,
): MetricTable | null {
  const [first] = tables;
  if (first === undefined) return null;
  const { periods, later, apart } = axisOf(series, isOver);
  if (periods.length === 0) return null;
  const { sheet, range } = first.reading;
  const metrics = series.flatMap((one): TableMetric[] => {
    const name = monitoredName(one.family, tables);
    const counts = periods.map(({ iso }) => one.counts.get(iso) ?? null);
    if (counts.every((count) => count === null)) return [];
    return [metricOf({ name, one, counts, target: targetOf(name, one), cell: cellOf(first, one.family) })];
  });
  if (metrics.length === 0) return null;
  const told = (
    code: Finding['code'],
    severity: Finding['severity'],
    details: Finding['details'],
  ): Finding => ({
    ...{ code, severity, sheet, cell: null, details },
  });
  const beyond = countIn(series, later);
  const far = countIn(series, apart);
  return {
    reading: {
      sheet,
      range,
      lines: {},
      firstPeriod: null,
      lastPeriod: null,
      scale: 'as-is',
      confidence: Math.min(...tables.map(({ reading }) => reading.confidence)),
      reasons: [],
    },
    title: accuracyTexts[languageOf(first.language)].metricsTitle,
    periods,
    metrics,
    findings: [
      ...(beyond === 0
        ? []
        : [told('monitored-incomplete', 'info', { count: beyond, periods: later.join(', ') })]),
      ...(families.undated + far === 0
        ? []
        : [told('monitored-undated', 'warning', { count: families.undated + far })]),
      ...(families.withoutUnit === 0 || series.every(({ unit }) => unit === null)
        ? []
        : [told('monitored-unit', 'warning', { count: families.withoutUnit })]),
      ...families.open.map((family) =>
        told('monitored-asked', 'warning', { metric: monitoredName(family, tables) }),
      ),
    ],
    monitored: tables.map(({ reading }) => ({ sheet: reading.sheet, range: reading.range })),
  };
}

function metricOf({
  name,
  one: { unit },
  counts,
  target,
  cell,
}: {
  readonly name: string;
  readonly one: MonitoredSeries;
  readonly counts: readonly (MonitoredCounts | null)[];
  readonly target: MonitoredTarget | null;
  readonly cell: Cell;
}): TableMetric {
  const text = target === null ? null : `≥ ${Number((target.share * 100).toPrecision(12))}%`;
  const grounds: MetricGrounds = {
    better: { by: 'name', strength: 'known', cell: null, text: name },
    target: target === null ? null : { by: target.by, cell: null, text },
    category: { by: 'name', cell: null, text: name },
  };
  return {
    name,
    category: 'quality',
    better: 'higher',
    targets: target?.share ?? null,
    points: counts.map((count) => (count === null ? null : count.passed / count.total)),
    monitored: counts,
    unit: null,
    owner: null,
    vendor: unit,
    definition: null,
    targetText: text,
    inferred: [],
    grounds,
    numberFormat: '0.0%',
    cell,
    cellOf: () => null,
  };
}

interface Axis {
  /** Oldest → newest, without gaps. */
  readonly periods: readonly Period[];
  /** After the reporting period, ISO. */
  readonly later: readonly string[];
  /** Years away from the others. */
  readonly apart: readonly string[];
}

function axisOf(series: readonly MonitoredSeries[], isOver: MonitoredOptions['isOver']): Axis {
  const named = new Map<string, Period>();
  for (const { counts } of series)
    for (const iso of counts.keys()) {
      const period = parseIso(iso);
      if (period !== null && !period.yearless) named.set(iso, period);
    }
  // Months, or else what most of them are.
  const kinds = [...new Set([...named.values()].map(({ kind }) => kind))];
  const [kind] = kinds.sort((a, b) => ofKind(named, series, b) - ofKind(named, series, a));
  const all = [...named.values()].filter((one) => one.kind === kind).sort((a, b) => a.ordinal - b.ordinal);
  const over = isOver === null ? all : all.filter(isOver);
  const kept = together(over, series);
  const periods: Period[] = [];
  const last = kept.at(-1);
  for (let at = kept[0]; at !== undefined; at = nextPeriod(at)) {
    const isBeyond = last !== undefined && at.ordinal > last.ordinal;
    // Up to the reporting period: a month without a transaction is one that was not measured.
    if (isBeyond && (isOver === null || periods.length > 1_200 || !isOver(at))) break;
    periods.push(at);
  }
  const isLater = (one: Period): boolean => !over.includes(one) && one.ordinal > (last?.ordinal ?? -Infinity);
  return {
    periods,
    later: all.filter(isLater).map(({ iso }) => iso),
    apart: [...named.values()].filter((one) => !kept.includes(one) && !isLater(one)).map(({ iso }) => iso),
  };
}

function ofKind(
  named: ReadonlyMap<string, Period>,
  series: readonly MonitoredSeries[],
  kind: Period['kind'],
): number {
  const isos = [...named].filter(([, one]) => one.kind === kind).map(([iso]) => iso);
  return kind === 'month' ? Infinity : countIn(series, isos);
}

/** The periods that lie together and hold most transactions. */
function together(periods: readonly Period[], series: readonly MonitoredSeries[]): readonly Period[] {
  const runs: Period[][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || period.ordinal - before.ordinal > widestGap)
      runs.push([period]);
    else run.push(period);
  }
  const sizes = runs.map((run) =>
    countIn(
      series,
      run.map(({ iso }) => iso),
    ),
  );
  return runs[sizes.indexOf(Math.max(...sizes))] ?? [];
}

/** Transactions of the periods: of the error type that has most of them, since each may be of several. */
function countIn(series: readonly MonitoredSeries[], periods: readonly string[]): number {
  const byFamily = new Map<MonitoredFamily, number>();
  for (const { family, counts } of series) {
    const own = periods.reduce((sum, iso) => sum + (counts.get(iso)?.transactions ?? 0), 0);
    byFamily.set(family, (byFamily.get(family) ?? 0) + own);
  }
  return Math.max(0, ...byFamily.values());
}

/** The column of an attribute of that type, at the head of the table; the table's corner where none is named. */
function cellOf({ area, reading }: TransactionTable, family: MonitoredFamily): Cell {
  const line = reading.attributes.find((one) => one.family === family && one.line !== null)?.line ?? null;
  const corner = { row: area.top, column: area.left };
  if (line === null) return corner;
  return reading.across
    ? { row: Number(line) - 1, column: area.left }
    : { row: area.top, column: columnIndex(line) ?? area.left };
}

/** Sheets in Portuguese are answered in English, as everywhere. */
function languageOf(language: SheetLanguage): Language {
  return language === 'pt' ? 'en' : language;
}
