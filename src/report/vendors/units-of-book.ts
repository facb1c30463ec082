/**
 * The units of a scored book and what each reports (scoring §13): the values of a unit column; else sheets of one layout
 * over the same periods; else the book itself.
 */
import { decimalOf } from '../../scoring/exact-decimal';
import { goldOf } from '../../scoring/gold';
import { isMeasured } from '../../scoring/points';
import { targetAt } from '../../scoring/target';
import { countsOf } from '../../scoring/units/counts-of-metric';
import { metricKey, type PeriodCounts, type ReportedUnit, type UnitMetric } from '../../scoring/units/union';
import type { Period } from '../../worksheet/periods/period';
import type { TableMetric } from '../../worksheet/metric/table';
import { fingerprintOf } from '../fingerprint';
import { worstFirst, type ScoredTable, type Scorecard } from '../scorecard/scored';

export interface UnitsOfBook {
  /** What makes the units: a column, sheets, or the book alone. */
  readonly by: 'column' | 'sheets' | 'book';
  readonly units: readonly ReportedUnit[];
  /** Names of metrics beside a unit column that name no unit: totals perhaps, so they are added to none. */
  readonly withoutUnit: readonly string[];
}

/** Share of its metrics a sheet must have in common with the first, to be of its layout. */
const sharedLayout = 0.5;

/**
 * @param book the book's name as units without a name of their own get it, `Acme.xlsx`
 * @param asOf as for `fingerprintOf`
 * @example unitsOfBook('Acme.xlsx', scorecards, null).units[0]?.unit // 'Acme'
 */
export function unitsOfBook(
  book: string,
  scorecards: readonly Scorecard[],
  asOf: string | null,
): UnitsOfBook {
  const tables = scorecards.flatMap((card) => card.tables);
  const profile = scorecards[0]?.profile;
  if (profile === undefined) return { by: 'book', units: [], withoutUnit: [] };
  const reported = (unit: string, parts: readonly ScoredTable[]): ReportedUnit =>
    reportOf(unit, book, { profile, tables: parts }, asOf);
  const vendors = [...new Set(tables.flatMap(({ table }) => table.metrics.flatMap(vendorOf)))];
  if (vendors.length > 0) {
    return {
      by: 'column',
      units: vendors.map((vendor) =>
        reported(
          vendor,
          tables.flatMap((table) => partOf(table, (metric) => vendorOf(metric)[0] === vendor)),
        ),
      ),
      withoutUnit: tables.flatMap(({ table }) =>
        table.metrics.filter((metric) => vendorOf(metric).length === 0).map(({ name }) => name),
      ),
    };
  }
  if (areUnits(scorecards)) {
    return {
      by: 'sheets',
      units: scorecards.map((card) => reported(saidOf(card.tables) ?? nameOf(card.sheet), card.tables)),
      withoutUnit: [],
    };
  }
  const name = saidOf(tables) ?? nameOf(book.replace(/\.[^.]*$/, ''));
  return { by: 'book', units: [reported(name, tables)], withoutUnit: [] };
}

/** What a cell above the tables says they are about; null where none does, or several differ. */
function saidOf(tables: readonly ScoredTable[]): string | null {
  const said = new Set(tables.flatMap(({ table }) => (table.unit === undefined ? [] : [nameOf(table.unit)])));
  const [name = null] = said;
  return said.size === 1 ? name : null;
}

function vendorOf({ vendor }: TableMetric): string[] {
  const name = nameOf(vendor ?? '');
  return name === '' ? [] : [name];
}

function nameOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Sheets of other periods are years of one unit, and sheets of other metrics its parts. */
function areUnits(scorecards: readonly Scorecard[]): boolean {
  const [first, ...others] = scorecards;
  if (first === undefined || others.length === 0) return false;
  const metrics = namesOf(first);
  const periods = periodsOf(first);
  return others.every((card) => {
    const names = namesOf(card);
    const shared = [...names].filter((name) => metrics.has(name)).length;
    const sharedPeriods = [...periodsOf(card)].filter((period) => periods.has(period)).length;
    return (
      shared >= 2 &&
      shared >= sharedLayout * Math.max(names.size, metrics.size) &&
      sharedPeriods >= sharedLayout * Math.max(periods.size, 1)
    );
  });
}

function namesOf({ tables }: Scorecard): Set<string> {
  return new Set(tables.flatMap(({ table }) => table.metrics.map(({ name }) => metricKey(name))));
}

function periodsOf({ tables }: Scorecard): Set<string> {
  return new Set(tables.flatMap(({ table }) => table.periods.map(({ iso }) => iso)));
}

/** The table with only some of its metrics; none when there are none. */
function partOf(scored: ScoredTable, isWanted: (metric: TableMetric) => boolean): ScoredTable[] {
  const indices = [...scored.table.metrics.keys()].filter((index) => {
    const metric = scored.table.metrics[index];
    return metric !== undefined && isWanted(metric);
  });
  if (indices.length === 0) return [];
  const pick = <T>(items: readonly T[]): T[] => indices.flatMap((index) => items.slice(index, index + 1));
  return [
    {
      table: { ...scored.table, metrics: pick(scored.table.metrics) },
      score: { ...scored.score, scores: pick(scored.score.scores) },
      history: [],
    },
  ];
}

function reportOf(
  unit: string,
  book: string,
  card: { readonly profile: Scorecard['profile']; readonly tables: readonly ScoredTable[] },
  asOf: string | null,
): ReportedUnit {
  const metrics = card.tables.flatMap(({ table }) => table.metrics);
  const scores = card.tables.flatMap(({ score }) => score.scores);
  const gold = goldOf(metrics, scores, card.profile);
  const count = (action: string): number => scores.filter((score) => score.action === action).length;
  const [worst] = worstFirst([...metrics.keys()], scores);
  const relativeGap = worst === undefined ? null : (scores[worst]?.relativeGap ?? null);
  const parts = card.tables.map((scored) => figuresOf(unit, scored));
  return {
    unit,
    fingerprint: fingerprintOf(card, asOf),
    books: [book],
    standing: {
      profile: {
        name: card.profile.name,
        met: card.profile.met,
        metOrImproving: card.profile.metOrImproving,
        unconfirmed: card.profile.unconfirmed,
      },
      scored: gold.scored,
      met: gold.metCount,
      improving: gold.improvingCount,
      escalate: count('escalate'),
      act: count('act'),
      worst:
        worst === undefined || relativeGap === null || relativeGap >= 0
          ? null
          : ownName(metrics[worst], unit),
    },
    metrics: parts.flatMap((part) => part.metrics),
    counts: parts.flatMap((part) => part.counts),
  };
}

/** A name may have its site in it, where only that tells two metrics of a table apart. */
function ownName(metric: TableMetric | undefined, unit: string): string {
  const name = nameOf(metric?.name ?? '');
  const suffix = ` · ${unit}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function figuresOf(
  unit: string,
  { table, score }: ScoredTable,
): { readonly metrics: UnitMetric[]; readonly counts: PeriodCounts[] } {
  const counts: PeriodCounts[] = [];
  const metrics = table.metrics.flatMap((metric, index): UnitMetric[] => {
    const verdict = score.scores[index];
    if (verdict === undefined) return [];
    const found = isShare(metric)
      ? countsOf({ points: metric.points, decimals: shownDecimals(metric.numberFormat) }, table.metrics)
      : null;
    const name = ownName(metric, unit);
    if (found !== null) {
      const above = table.metrics[found.numerator]?.points ?? [];
      const below = table.metrics[found.denominator]?.points ?? [];
      counts.push(...countsAlong(name, table.periods, above, below));
    }
    return [
      {
        name,
        status: verdict.status,
        better: metric.better,
        target: verdict.target ?? targetAt(metric.targets, table.periods.length - 1),
        latest: verdict.latest,
        latestPeriod: verdict.latestIndex === null ? null : (table.periods[verdict.latestIndex]?.iso ?? null),
        format: metric.numberFormat,
        scale: found?.scale ?? 1,
      },
    ];
  });
  return { metrics, counts };
}

/** Lines of counts aren't looked for the counts they are made of. */
function isShare({ points, numberFormat, targets }: TableMetric): boolean {
  const isWhole = points.every((point) => point === null || Number.isInteger(point));
  return numberFormat.includes('%') || !isWhole || targets !== null;
}

/** `'0.0%'` shows three digits of 0.853; null for a format that shows what there is. */
function shownDecimals(format: string): number | null {
  const [positive = ''] = format.split(';');
  if (!/[0#]/.test(positive)) return null;
  const behind = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return behind + (positive.includes('%') ? 2 : 0);
}

function countsAlong(
  metric: string,
  periods: readonly Period[],
  above: readonly (number | null)[],
  below: readonly (number | null)[],
): PeriodCounts[] {
  return periods.flatMap(({ iso }, index) => {
    const [top, bottom] = [above[index], below[index]];
    if (!isMeasured(top) || !isMeasured(bottom)) return [];
    const [numerator, denominator] = [decimalOf(top), decimalOf(bottom)];
    return numerator === null || denominator === null
      ? []
      : [{ metric, period: iso, numerator, denominator }];
  });
}
