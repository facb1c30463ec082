/**
 * The units of a scored book and what each reports (scoring §13): the values of a unit column; else sheets of one layout
 * over the same periods; else the book itself.
 */
import { decimalOf, timesExactly } from '../../scoring/exact-decimal';
import { goldOf } from '../../scoring/gold';
import { isMeasured } from '../../scoring/points';
import { targetAt } from '../../scoring/target';
import { countsOf } from '../../scoring/units/counts-of-metric';
import { metricKey, type PeriodCounts, type ReportedUnit, type UnitMetric } from '../../scoring/units/union';
import type { Period } from '../../worksheet/periods/period';
import type { TableMetric } from '../../worksheet/metric/table';
import { fingerprintOf } from '../fingerprint';
import { shownDecimals } from '../look/number-format';
import { earlierTables } from '../scorecard/earlier-tables';
import { ofSheetAlone } from '../scorecard/sheet-tables';
import { sameAsTyped } from '../../workbook/names';
import type { Register } from '../register/register';
import { worstFirst, type ScoredTable, type Scorecard } from '../scorecard/scored';
import { mappedName, type UnitMap } from './unit-map';
import { accuracyIn, metTrendOf, overdueOf, trustIn } from './unit-standing';

export interface UnitsOfBook {
  /** What makes the units: a column, sheets, or the book alone. */
  readonly by: 'column' | 'sheets' | 'book';
  readonly units: readonly ReportedUnit[];
  /** Names of metrics beside a unit column that name no unit: totals perhaps, so they are added to none. */
  readonly withoutUnit: readonly string[];
}

/** Share of its metrics a sheet must have in common with the first, to be of its layout. */
const sharedLayout = 0.5;

/** What is known of a book beside its figures; whatever is left out is not known. */
export interface AroundUnits {
  /** What a person said of units. */
  readonly map?: UnitMap | null;
  readonly register?: Register | null;
  /** ISO; what is due before it is overdue. */
  readonly today?: string;
}

/**
 * @param book the book's name as units without a name of their own get it, `Acme.xlsx`
 * @param asOf as for `fingerprintOf`
 * @example unitsOfBook('Acme.xlsx', scorecards, null).units[0]?.unit // 'Acme'
 */
export function unitsOfBook(
  book: string,
  scorecards: readonly Scorecard[],
  asOf: string | null,
  around: AroundUnits = {},
): UnitsOfBook {
  const profile = scorecards[0]?.profile;
  if (profile === undefined) return { by: 'book', units: [], withoutUnit: [] };
  const { by, parts, withoutUnit } = partsOfBook(book, scorecards, around.map ?? null);
  return {
    by,
    units: together(parts).map(({ unit, names, tables }) =>
      reportOf(unit, book, { profile, tables }, { asOf, ...around, scorecards, names }),
    ),
    withoutUnit,
  };
}

interface Parts {
  readonly by: UnitsOfBook['by'];
  /** Several may be of one unit. */
  readonly parts: readonly {
    readonly unit: string;
    /** What it may be called where transactions are monitored; null: it is all of the book. */
    readonly names: readonly string[] | null;
    readonly tables: readonly ScoredTable[];
  }[];
  readonly withoutUnit: readonly string[];
}

/**
 * Parts of one name as one unit, unless two say something of the same metric: those stay apart, so that the roll-up tells
 * of them instead of taking either.
 */
function together(parts: Parts['parts']): Parts['parts'] {
  const units: { unit: string; names: string[] | null; tables: ScoredTable[]; metrics: Set<string> }[] = [];
  for (const { unit, names, tables } of parts) {
    const metrics = new Set(tables.flatMap(({ table }) => table.metrics.map(({ name }) => metricKey(name))));
    const same = units.find(
      (one) => one.unit === unit && [...metrics].every((name) => !one.metrics.has(name)),
    );
    if (same === undefined) units.push({ unit, names: names && [...names], tables: [...tables], metrics });
    else {
      same.names?.push(...(names ?? []));
      same.tables.push(...tables);
      for (const name of metrics) same.metrics.add(name);
    }
  }
  return units;
}

/** Monitored transactions make no units where the sheets' own metrics do; each unit gets those of its name. */
function partsOfBook(book: string, given: readonly Scorecard[], map: UnitMap | null): Parts {
  const all = atTheirLatest(given);
  const read = all.map(ofSheetAlone).filter((card) => card.tables.length > 0);
  const scorecards = read.length === 0 ? all : read;
  const tables = all.flatMap((card) => card.tables);
  const ownTables = scorecards.flatMap((card) => card.tables);
  const monitored = tables.filter((table) => !ownTables.includes(table));
  const vendors = [...new Set(ownTables.flatMap(({ table }) => table.metrics.flatMap(vendorOf)))];
  if (vendors.length > 0) {
    return {
      by: 'column',
      parts: vendors.map((vendor) => ({
        unit: mappedName(map, { book, sheet: null, vendor }) ?? vendor,
        names: [vendor],
        tables: [
          ...ownTables.flatMap((table) => partOf(table, (metric) => vendorOf(metric)[0] === vendor)),
          ...monitored.flatMap((table) => partOf(table, isOf(vendor))),
        ],
      })),
      withoutUnit: tables.flatMap(({ table }) =>
        table.metrics.filter((metric) => vendorOf(metric).length === 0).map(({ name }) => name),
      ),
    };
  }
  const bySheet = scorecards.map((card) => mappedName(map, { book, sheet: card.sheet, vendor: null }));
  const byBook = mappedName(map, { book, sheet: null, vendor: null });
  const namesSheets = bySheet.some((name) => name !== null && name !== byBook);
  if (namesSheets || (byBook === null && areUnits(scorecards))) {
    const sheets = scorecards.map((card, index) => {
      const unit = bySheet[index] ?? (namesSheets ? null : (saidOf(card.tables) ?? nameOf(card.sheet)));
      const own = monitored.flatMap((table) => partOf(table, isOf(unit ?? '', card.sheet)));
      return { unit, names: [unit ?? '', card.sheet], tables: [...card.tables, ...own] };
    });
    return {
      by: 'sheets',
      parts: sheets.flatMap(({ unit, ...more }) => (unit === null ? [] : [{ unit, ...more }])),
      withoutUnit: [
        ...sheets.filter(({ unit }) => unit === null).flatMap(({ tables: own }) => own),
        ...monitored.flatMap((table) => partOf(table, isOf(''))),
      ].flatMap(({ table }) => table.metrics.map(({ name }) => name)),
    };
  }
  const unit = byBook ?? saidOf(tables) ?? nameOf(book.replace(/\.[^.]*$/, ''));
  const whole = [...ownTables, ...monitored.flatMap((table) => partOf(table, isOf(unit, '')))];
  return { by: 'book', parts: [{ unit, names: null, tables: whole }], withoutUnit: [] };
}

/** Without metrics that later tables go on with: a unit is judged as it stands now (scoring §7). */
function atTheirLatest(scorecards: readonly Scorecard[]): readonly Scorecard[] {
  const earlier = earlierTables(scorecards.flatMap((card) => card.tables));
  if (earlier.size === 0) return scorecards;
  let before = 0;
  return scorecards.map((card) => {
    const tables = card.tables.flatMap((scored, at) => {
      const gone = earlier.get(before + at);
      const { metrics } = scored.table;
      return gone === undefined ? [scored] : partOf(scored, (metric) => !gone.has(metrics.indexOf(metric)));
    });
    before += card.tables.length;
    return { ...card, tables };
  });
}

/** Whether a metric of monitored transactions is of a unit by one of its names; `''`: of none that is named. */
function isOf(...names: readonly string[]): (metric: TableMetric) => boolean {
  return (metric) => names.some((name) => sameAsTyped(vendorOf(metric)[0] ?? '', name));
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
      byCategory: new Map(),
    },
  ];
}

function reportOf(
  unit: string,
  book: string,
  card: { readonly profile: Scorecard['profile']; readonly tables: readonly ScoredTable[] },
  around: AroundUnits & {
    readonly asOf: string | null;
    readonly scorecards: readonly Scorecard[];
    readonly names: readonly string[] | null;
  },
): ReportedUnit {
  const metrics = card.tables.flatMap(({ table }) => table.metrics);
  const scores = card.tables.flatMap(({ score }) => score.scores);
  const gold = goldOf(metrics, scores, card.profile);
  const { method } = card.profile.trend;
  const count = (action: string): number => scores.filter((score) => score.action === action).length;
  const [worst] = worstFirst([...metrics.keys()], scores);
  const relativeGap = worst === undefined ? null : (scores[worst]?.relativeGap ?? null);
  const weight = around.map?.weight ?? null;
  const parts = card.tables.map((scored) => figuresOf(unit, scored, weight));
  return {
    unit,
    fingerprint: fingerprintOf(card, around.asOf),
    books: [book],
    standing: {
      profile: {
        name: card.profile.name,
        met: card.profile.met,
        metOrImproving: card.profile.metOrImproving,
        unconfirmed: card.profile.unconfirmed,
        ...(method === 'mann-kendall' ? {} : { trendMethod: method }),
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
      metTrend: metTrendOf(card.tables, card.profile),
      trust: trustIn(card.tables, card.profile),
      overdue: overdueOf(card.tables, { ...around, isWhole: around.names === null }),
      ...accuracyIn(around.scorecards, around.names),
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
  weight: string | null,
): { readonly metrics: UnitMetric[]; readonly counts: PeriodCounts[] } {
  const counts: PeriodCounts[] = [];
  const weights =
    weight === null
      ? undefined
      : table.metrics.find((metric) => metricKey(ownName(metric, unit)) === metricKey(weight));
  const metrics = table.metrics.flatMap((metric, index): UnitMetric[] => {
    const verdict = score.scores[index];
    if (verdict === undefined) return [];
    counts.push(...monitoredAlong(ownName(metric, unit), table.periods, metric));
    const found =
      metric.monitored === undefined && isShare(metric)
        ? countsOf({ points: metric.points, decimals: shownDecimals(metric.numberFormat) }, table.metrics)
        : null;
    const name = ownName(metric, unit);
    if (found !== null) {
      const above = table.metrics[found.numerator]?.points ?? [];
      const below = table.metrics[found.denominator]?.points ?? [];
      counts.push(...countsAlong(name, table.periods, above, below));
    } else if (weights !== undefined && weights !== metric && isShare(metric)) {
      counts.push(...weighedAlong({ name, weight: ownName(weights, unit) }, table.periods, metric, weights));
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

/** What a metric of monitored transactions is made of. */
function monitoredAlong(
  metric: string,
  periods: readonly Period[],
  { monitored }: TableMetric,
): PeriodCounts[] {
  return (monitored ?? []).flatMap((one, index) =>
    one === null
      ? []
      : [
          {
            metric,
            period: periods[index]?.iso ?? '',
            numerator: String(one.passed),
            denominator: String(one.total),
          },
        ],
  );
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

/** Value times weight, of weight: what gives the weighted mean once it is added up. */
function weighedAlong(
  { name, weight }: { readonly name: string; readonly weight: string },
  periods: readonly Period[],
  { points }: TableMetric,
  { points: weights }: TableMetric,
): PeriodCounts[] {
  return periods.flatMap(({ iso }, index) => {
    const [value, by] = [points[index], weights[index]];
    if (!isMeasured(value) || !isMeasured(by) || by <= 0) return [];
    const [figure, denominator] = [decimalOf(value), decimalOf(by)];
    if (figure === null || denominator === null) return [];
    const numerator = timesExactly(figure, denominator);
    return numerator === null ? [] : [{ metric: name, period: iso, numerator, denominator, weight }];
  });
}
