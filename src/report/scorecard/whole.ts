/**
 * Several tables as one: the verdict over all their metrics together, never over their shares (scoring §7), and what
 * each table is called.
 */
import { goldOf } from '../../scoring/gold';
import type { GoldResult } from '../../scoring/gold';
import type { Target } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import { targetAt } from '../../scoring/target';
import type { Language } from '../../strings/language';
import { reportTexts } from '../../strings/parts/sheets/report';
import { wordsFor } from '../../strings/words-for';
import { quoteSheet } from '../../workbook/address';
import { earlierTables } from './earlier-tables';
import { sameMetricKey } from './same-metric';
import type { ScoredTable, Scorecard } from './scored';

/** A metric by the index of its table in the scorecard and its own in the table. */
export interface PlaceInScorecard {
  readonly table: number;
  readonly index: number;
}

export interface Whole {
  /** Over `counted`: the indices in its `leftOut` are places in that list. */
  readonly gold: GoldResult;
  readonly counted: readonly PlaceInScorecard[];
  /** Stand in another table before, with the same figures: counted there. */
  readonly repeated: readonly PlaceInScorecard[];
  /** Stand in another table before, with other figures: counted each time, and worth a look. */
  readonly unequal: readonly PlaceInScorecard[];
  /** Go on in another table, which has later periods: only the latest counts. A sheet a month, a sheet a year. */
  readonly earlier: readonly PlaceInScorecard[];
}

/**
 * One verdict over all tables of a scorecard (scoring §7). A metric that stands in two tables with equal figures
 * counts once, with unequal ones each time; one that another table goes on with, in later periods, counts there alone.
 * @example wholeOf(card).gold.gold // true when the metrics of all tables together reach both thresholds
 */
export function wholeOf({ tables, profile }: Pick<Scorecard, 'tables' | 'profile'>): Whole {
  const counted: PlaceInScorecard[] = [];
  const repeated: PlaceInScorecard[] = [];
  const unequal: PlaceInScorecard[] = [];
  const earlier: PlaceInScorecard[] = [];
  const goesOn = earlierTables(tables);
  const seen = new Map<string, Standing[]>();
  for (const [table, scored] of tables.entries()) {
    for (const index of scored.table.metrics.keys()) {
      const place = { table, index };
      if (goesOn.get(table)?.has(index) === true) {
        earlier.push(place);
        continue;
      }
      const standing = new Standing(scored, table, index);
      const elsewhere = tables.length === 1 ? [] : othersOf(seen, standing);
      if (elsewhere.some((one) => one.figures === standing.figures)) repeated.push(place);
      else {
        counted.push(place);
        if (elsewhere.length > 0) unequal.push(place);
      }
    }
  }
  const metrics = counted.flatMap(({ table, index }) => tables[table]?.table.metrics[index] ?? []);
  const scores = counted.flatMap(({ table, index }) => tables[table]?.score.scores[index] ?? []);
  return { gold: goldOf(metrics, scores, profile), counted, repeated, unequal, earlier };
}

/** All sheets of a book as one scorecard, its tables in the workbook's order; null when nothing was scored. */
export function bookCard(scorecards: readonly Scorecard[]): Scorecard | null {
  const [first] = scorecards;
  if (first === undefined) return null;
  return {
    ...first,
    tables: scorecards.flatMap(({ tables }) => tables),
    findings: scorecards.flatMap(({ findings }) => findings),
  };
}

/** A metric in its table; its figures are only written out where another table has one of its name. */
class Standing {
  private written: string | null = null;

  constructor(
    private readonly scored: ScoredTable,
    readonly table: number,
    private readonly index: number,
  ) {}

  get name(): string {
    return sameMetricKey(this.scored, this.index);
  }

  get figures(): string {
    this.written ??= figuresOf(this.scored, this.index);
    return this.written;
  }
}

/** Those of the same name in the tables before, which then holds this one too. */
function othersOf(seen: Map<string, Standing[]>, standing: Standing): readonly Standing[] {
  const { name, table } = standing;
  const before = seen.get(name);
  if (before === undefined) {
    seen.set(name, [standing]);
    return [];
  }
  const elsewhere = before.filter((one) => one.table !== table);
  before.push(standing);
  return elsewhere;
}

/** Everything the verdict rests on; 15 digits, as programs keep figures. */
function figuresOf({ table, score }: ScoredTable, index: number): string {
  const metric = table.metrics[index];
  const verdict = score.scores[index];
  if (metric === undefined || verdict === undefined) return '';
  const points = metric.points.flatMap((point, at) => {
    if (!isMeasured(point)) return [];
    const target = targetText(targetAt(metric.targets, at));
    return [`${table.periods[at]?.iso ?? ''} ${point.toPrecision(15)} ${target}`];
  });
  return [metric.category, metric.better, verdict.status, ...points].join('\n');
}

function targetText(target: Target | null): string {
  if (target === null) return '';
  return (typeof target === 'number' ? [target] : [target.low, target.high])
    .map((edge) => edge.toPrecision(15))
    .join('–');
}

/**
 * What to call table `number` of a scorecard: the title above it, the sheet it has for itself among several, else
 * where it stands: `"Voice"`, `"Site Oslo"`, `"Table B5:M8"`. Tables of one title are told apart by their place.
 */
export function tableTitle(
  { tables }: Pick<Scorecard, 'tables'>,
  number: number,
  language: Language,
): string {
  const own = tables[number]?.table;
  if (own === undefined) return '';
  const { sheet } = own.reading;
  const others = tables.filter((_, index) => index !== number).map(({ table }) => table);
  const onSheet = others.filter(({ reading }) => reading.sheet === sheet);
  const severalSheets = onSheet.length < others.length;
  const range = severalSheets ? `${quoteSheet(sheet)}!${own.reading.range}` : own.reading.range;
  if (severalSheets && onSheet.length === 0) return sheet;
  if (own.title === null) return wordsFor(reportTexts, language).tableAt({ range });
  const isShared = others.some(({ title }) => title === own.title);
  return isShared ? `${own.title} (${range})` : own.title;
}
