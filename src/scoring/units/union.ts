/**
 * What units reported, put together as sets: in any order and grouping, and however often the same is given, the outcome
 * is the same (scoring §13). Sums are made of it afterwards (`sums.ts`), never on the way.
 */
import type { Counts } from '../accuracy';
import type { MonitoredFamily } from '../monitored';
import type { Better, Status, Target, TrendMethod, TrendVerdict } from '../metric';

/** Counts of a metric in a period, as exact decimals. */
export interface PeriodCounts {
  readonly metric: string;
  readonly period: string;
  readonly numerator: string;
  readonly denominator: string;
  /** What stands for counts where there are none: value times weight of weight, by the metric of this name. */
  readonly weight?: string;
}

/** How a metric stands in a unit. */
export interface UnitMetric {
  readonly name: string;
  readonly status: Status;
  readonly better: Better | null;
  /** Of the latest point. */
  readonly target: Target | null;
  readonly latest: number | null;
  readonly latestPeriod: string | null;
  /** Number format of its values, as the sheet has them. */
  readonly format: string;
  /** 100 where a share is written as 85.3. */
  readonly scale: number;
}

/** The rules a unit was judged by, as far as they decide Gold: thresholds in percent. */
export interface UnitProfile {
  readonly name: string;
  readonly met: number;
  readonly metOrImproving: number;
  readonly unconfirmed: boolean;
  /** The rule its trends were judged by; absent: the default one, or a line of an earlier version. */
  readonly trendMethod?: TrendMethod;
}

/** What decides a unit's place among the others. */
export interface UnitStanding {
  readonly profile: UnitProfile;
  readonly scored: number;
  readonly met: number;
  readonly improving: number;
  readonly escalate: number;
  readonly act: number;
  /** The metric furthest from its target; null when none is short of it. */
  readonly worst: string | null;
  /** Where the share met went, period by period (scoring §4); null: not worked out. */
  readonly metTrend: TrendVerdict | null;
  /** How many of its metrics fail none of the data checks (scoring §10); null: not worked out. */
  readonly trust: { readonly sound: number; readonly checked: number } | null;
  /** Open actions past their due date, and the day they were counted; null: there is no action register. */
  readonly overdue: { readonly count: number; readonly on: string } | null;
  /** What its monitored transactions come to, by error type; absent without any. */
  readonly accuracy?: readonly UnitFamilyCounts[];
}

/** Counts of one error type; `transactions`: how many they are of, where they count attributes. */
export interface UnitFamilyCounts extends Counts {
  readonly family: MonitoredFamily;
  readonly transactions: number;
}

/** One unit as one set of figures has it. */
export interface ReportedUnit {
  readonly unit: string;
  /** Of the figures it was made from. */
  readonly fingerprint: string;
  readonly books: readonly string[];
  readonly standing: UnitStanding;
  readonly metrics: readonly UnitMetric[];
  readonly counts: readonly PeriodCounts[];
}

/** Metrics are the same whatever their letter case and spaces. */
export function metricKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The union of what was reported: one a unit and fingerprint, sorted by both, and sorted within.
 * @example unionOf([a, b, a]) // as unionOf([b, a])
 */
export function unionOf(reported: Iterable<ReportedUnit>): readonly ReportedUnit[] {
  const units = new Map<string, Gathered>();
  for (const one of reported) {
    const key = JSON.stringify([one.unit, one.fingerprint]);
    const before = units.get(key);
    if (before === undefined) units.set(key, gathered(one));
    else add(before, one);
  }
  return sortedBy([...units.values()].map(settled), ({ unit, fingerprint }) => [unit, fingerprint]);
}

interface Gathered {
  readonly unit: string;
  readonly fingerprint: string;
  standing: UnitStanding;
  readonly books: Set<string>;
  readonly metrics: Map<string, UnitMetric>;
  readonly counts: Map<string, PeriodCounts>;
}

function gathered(one: ReportedUnit): Gathered {
  const { unit, fingerprint, standing } = one;
  const into = {
    unit,
    fingerprint,
    standing,
    books: new Set<string>(),
    metrics: new Map(),
    counts: new Map(),
  };
  add(into, one);
  return into;
}

function add(into: Gathered, { standing, books, metrics, counts }: ReportedUnit): void {
  into.standing = laterOf(into.standing, standing);
  for (const book of books) into.books.add(book);
  for (const metric of metrics) put(into.metrics, metricKey(metric.name), metric);
  for (const count of counts)
    put(into.counts, JSON.stringify([metricKey(count.metric), count.period]), count);
}

/** Equal figures say equal things; where a file was tampered with, one of the two is kept, whichever came first. */
function put<T>(into: Map<string, T>, key: string, value: T): void {
  const before = into.get(key);
  into.set(key, before === undefined ? value : firstOf(before, value));
}

/** What is overdue grows from day to day though the figures stay: what was said last counts. */
function laterOf(one: UnitStanding, other: UnitStanding): UnitStanding {
  const [day, otherDay] = [one.overdue?.on ?? '', other.overdue?.on ?? ''];
  if (day === otherDay) return firstOf(one, other);
  return day > otherDay ? one : other;
}

function firstOf<T>(one: T, other: T): T {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

function settled({ unit, fingerprint, standing, books, metrics, counts }: Gathered): ReportedUnit {
  return {
    unit,
    fingerprint,
    books: sortedBy([...books], (book) => [book]),
    standing,
    metrics: sortedBy([...metrics.values()], ({ name }) => [metricKey(name), name]),
    counts: sortedBy([...counts.values()], ({ metric, period }) => [metricKey(metric), period]),
  };
}

/** By code units, the same on every machine. */
export function sortedBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => {
      for (const [index, key] of a.keys.entries()) {
        const other = b.keys[index] ?? '';
        if (key !== other) return key < other ? -1 : 1;
      }
      return 0;
    })
    .map(({ item }) => item);
}
