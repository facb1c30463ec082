/** Chooses how a block is read: what the names are, and which texts are sites; one to four readings are compared (worksheets §2, Layouts). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import { pairOf } from '../coordinates/figures';
import type { Lines } from '../coordinates/lines';
import type { ColumnFacts } from '../dimensions/column-cells';
import type { SheetWords } from '../dimensions/sheet-words';
import type { Period } from '../periods/period';
import type { Measure } from '../words/label-words';
import { provedMeasures } from '../proofs/prove-measures';
import { kindsInColumn } from '../proofs/kinds-of-rows';
import { isUsed } from '../series/report-lines';
import { draftOf, type KindColumn } from './draft';
import type { BlockFacts } from './block-facts';
import type { NameSource } from './name-source';

export interface BlockReading {
  readonly source: NameSource;
  readonly lines: Lines;
  readonly score: number;
  /** What the score is the sum of. */
  readonly parts: ScoreParts;
  readonly grounds: Grounds;
  /** Columns that are targets by their figures alone. */
  readonly provedTargets: readonly number[];
  /** So is this row, in a table of periods down. */
  readonly provedRow: number | null;
  /** Words in names, or under them, that are targets' by the figures behind them. */
  readonly targetWords: readonly string[];
  readonly units: readonly number[];
  /** A column of kinds that no word explains. */
  readonly kinds: KindColumn | null;
  /** Periods stand in the header. */
  readonly across: boolean;
}

export interface ScoreParts {
  /** Figures with a metric and a place in time. */
  readonly explains: number;
  /** Figures that share their place with another. */
  readonly clashes: number;
  readonly periods: number;
  /** How much the texts taken for names look like names. */
  readonly names: number;
  /** Texts that a title or a heading in place of a name would leave over. */
  readonly left: number;
}

export interface Grounds {
  /** Shares of the figures: with a metric and a place in time, with coordinates another figure has too. */
  readonly explained: number;
  readonly clashing: number;
  /** The share without a name. */
  readonly nameless: number;
  readonly hasPeriods: boolean;
}

/** The readings of a block, the likeliest first. */
export function candidatesOf(sheet: TypedSheet, whole: BlockFacts, words: SheetWords): BlockReading[] {
  // A large block is compared by its first rows; only what may be chosen is read whole.
  const { data } = whole.block;
  const facts =
    data.length <= MOST_ROWS
      ? whole
      : { ...whole, block: { ...whole.block, data: data.slice(0, MOST_ROWS) } };
  const free = facts.columns.filter(({ dimension }) => dimension === 'text');
  const texts = free.length > 0 ? free : codesAsNames(facts, words);
  const sources: NameSource[] = texts.map(({ column }) => ({ kind: 'column', column }));
  if (facts.headers.some(({ free }) => free.length > 0)) sources.push({ kind: 'header' });
  if (facts.block.sections.length > 0 && texts.length === 0) sources.push({ kind: 'section' });
  if (texts.length === 0 && !sources.some(({ kind }) => kind === 'header')) sources.push({ kind: 'title' });
  if (sources.some(({ kind }) => kind === 'header') && texts.length === 0) sources.push({ kind: 'title' });
  if (sources.length === 0 || areSitesOfTitle(facts, texts, words)) sources.push({ kind: 'title' });
  const found = sources
    .map((source) => withUnits(sheet, facts, source, texts, words))
    .sort((a, b) => b.score - a.score);
  return facts === whole
    ? found
    : found.slice(0, 2).map((one) => ({
        ...one,
        lines: provedMeasures(
          sheet,
          draftOf(sheet, whole, one.source, one.units, words).lines,
          one.across,
          areNames(sheet, whole, one.source, words),
        ).lines,
      }));
}

/** A title that is a metric's name over one column of sites: "AHT by team", "Team", "Red", "Blue". */
function areSitesOfTitle(
  { title, headers }: BlockFacts,
  texts: readonly ColumnFacts[],
  words: SheetWords,
): boolean {
  const [only] = texts;
  if (only === undefined || texts.length > 1 || headers.some(({ free }) => free.length > 0)) return false;
  const isSite = (text: string): boolean => words.label(text).role === 'unit' && words.label(text).whole;
  const named = [...only.texts.keys()].filter((text) => words.name(text).stems > 0);
  return only.headers.some(isSite) && words.name(title).stems > 0 && named.length < only.texts.size * 0.3;
}

/** "SL", "AHT" under "metric_code" are names where nothing else is. */
function codesAsNames({ columns, headers }: BlockFacts, words: SheetWords): ColumnFacts[] {
  if (headers.some(({ free }) => free.length > 0)) return [];
  return columns.filter(
    ({ dimension, texts }) =>
      dimension === 'code' && [...texts.keys()].some((text) => words.name(text).stems > 0),
  );
}

const MOST_ROWS = 500;

/** Columns with a site word are units; any other text column is one when it keeps figures apart that would clash. */
function withUnits(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  texts: readonly ColumnFacts[],
  words: SheetWords,
): BlockReading {
  const left = texts.filter(({ column }) => source.kind !== 'column' || column !== source.column);
  const units = left
    .filter(({ headers }) =>
      headers.some((text) => words.label(text).role === 'unit' && words.label(text).whole),
    )
    .map(({ column }) => column);
  let best = evaluated(sheet, facts, source, units, texts, words, null);
  for (const { column } of left) {
    if (units.includes(column) || troubleOf(best) === 0) continue;
    const kinds = best.kinds ?? kindsOf(sheet, facts, source, best.lines, column);
    if (kinds?.column === column) {
      const proved = evaluated(sheet, facts, source, units, texts, words, kinds);
      if (troubleOf(proved) < troubleOf(best) * 0.5) {
        best = proved;
        continue;
      }
    }
    if (best.grounds.clashing === 0) continue;
    const next = evaluated(sheet, facts, source, [...units, column], texts, words, best.kinds);
    if (next.grounds.clashing < best.grounds.clashing * 0.5) {
      units.push(column);
      best = next;
    }
  }
  return best;
}

/** Figures that share their place, and such as have no name since it stands once above them. */
function troubleOf({ grounds }: BlockReading): number {
  return grounds.clashing + grounds.nameless;
}

/** The kinds a column holds beside names down a column, under periods across. */
function kindsOf(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  lines: Lines,
  column: number,
): KindColumn | null {
  if (source.kind !== 'column') return null;
  if (!facts.headers.some(({ dimension }) => dimension === 'period')) return null;
  const figures = [...lines.columns].flatMap(([line, role]) => (role === 'actual' ? [line] : []));
  const places = { rows: facts.block.data, names: source.column, figures };
  const kinds = kindsInColumn(sheet, places, column);
  return kinds === null ? null : { column, kinds };
}

function evaluated(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  units: readonly number[],
  texts: readonly ColumnFacts[],
  words: SheetWords,
  kinds: KindColumn | null,
): BlockReading {
  const { lines: draft, targetWords } = draftOf(sheet, facts, source, units, words, kinds);
  const across = [...draft.rows].some(([, role]) => role === 'period');
  const { lines, targets, targetRow } = provedMeasures(
    sheet,
    draft,
    across,
    areNames(sheet, facts, source, words),
  );
  const grounds = groundsOf(sheet, lines, words);
  const periodColumn = [...lines.columns.values()].includes('period');
  // Names in the header have periods down a column, or beside them in the same labels.
  const placed = periodColumn || facts.headers.some(({ both }) => both !== null);
  const { kind } = source;
  const parts: ScoreParts = {
    explains: 4 * grounds.explained,
    clashes: -5 * grounds.clashing,
    periods: (grounds.hasPeriods ? 0 : -0.5) - (kind === 'header' && !placed ? 3 : 0),
    names:
      kind === 'column'
        ? 0.6 * nameScore(sheet, facts, source.column, words)
        : kind === 'header'
          ? headerScore(sheet, facts, words) - (namesStandBeside(facts, words) ? 4 : 0)
          : kind === 'title'
            ? titleScore(sheet, facts, words)
            : 0,
    left:
      kind === 'title'
        ? -2 * Math.min(1, texts.filter(({ column }) => !units.includes(column)).length) -
          headersLeft(facts, targets.length > 0, headerScore(sheet, facts, words) > 0)
        : kind === 'section'
          ? -0.2
          : 0,
  };
  const score = Object.values(parts).reduce<number>((sum, part) => sum + Number(part), 0);
  return {
    source,
    lines,
    score,
    parts,
    grounds,
    provedTargets: targets,
    provedRow: targetRow,
    targetWords,
    units,
    kinds,
    across,
  };
}

function groundsOf(sheet: TypedSheet, lines: Lines, words: SheetWords): Grounds {
  const coordinates = coordinatesOf(sheet, lines, words);
  let all = 0;
  let placed = 0;
  let clashes = 0;
  let withPeriod = 0;
  let nameless = 0;
  const places = new Places();
  const constantName = lines.constants.metric ?? null;
  for (const [index, group] of coordinates.groups.entries()) {
    for (const row of group.data)
      for (const column of group.columns) {
        const kind = sheet.kindAt(row.line, column.line);
        if (kind !== KIND.figure && kind !== KIND.limit && kind !== KIND.year) continue;
        all += 1;
        if ((row.out !== null && row.out !== 'unused') || (column.out !== null && column.out !== 'unused'))
          placed += 1;
        const figure = pairOf(row, column, index, constantName);
        if (figure === null) continue;
        if (figure.name === null || figure.name === '') {
          nameless += 1;
          continue;
        }
        if (figure.period !== null) withPeriod += 1;
        placed += 1;
        if (isUsed(figure.measure) && places.isTaken(figure.name, figure.unit, figure.period, figure.measure))
          clashes += 1;
      }
  }
  return {
    explained: all === 0 ? 0 : placed / all,
    clashing: all === 0 ? 0 : clashes / all,
    nameless: all === 0 ? 0 : nameless / all,
    hasPeriods: withPeriod > all * 0.2,
  };
}

/** Places of figures that were met: asked for each figure of each candidate, so names and periods are numbers in it. */
class Places {
  private readonly seen = new Set<number>();
  private readonly series = new Map<string, Map<string, number>>();
  private readonly periods = new Map<string, number>();
  private readonly byPeriod = new Map<Period | null, number>();
  private readonly measures = new Map<Measure, number>();
  private count = 0;

  /** True for a place that was asked for before. */
  isTaken(name: string, unit: string | null, period: Period | null, measure: Measure): boolean {
    const place = (this.seriesOf(name, unit) * MOST_PERIODS + this.periodOf(period)) * MOST_MEASURES;
    const key = place + numberOf(this.measures, measure);
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }

  private seriesOf(name: string, unit: string | null): number {
    const ofUnit = this.series.get(unit ?? '') ?? new Map<string, number>();
    if (ofUnit.size === 0) this.series.set(unit ?? '', ofUnit);
    const known = ofUnit.get(name);
    if (known !== undefined) return known;
    ofUnit.set(name, this.count);
    return this.count++;
  }

  private periodOf(period: Period | null): number {
    const known = this.byPeriod.get(period);
    if (known !== undefined) return known;
    const made = numberOf(this.periods, `${period?.iso ?? ''} ${period?.ordinal ?? ''}`);
    this.byPeriod.set(period, made);
    return made;
  }
}

/** More than a sheet has columns or rows, and than there are measures. */
const MOST_PERIODS = 2 ** 21;
const MOST_MEASURES = 32;

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key) ?? numbers.size;
  if (known === numbers.size) numbers.set(key, known);
  return known;
}

/** True where a column's header or most of its words say that it holds names of metrics, and no header over figures is one itself. */
function areNames(sheet: TypedSheet, facts: BlockFacts, source: NameSource, words: SheetWords): boolean {
  if (source.kind !== 'column') return false;
  const one = facts.columns.find(({ column }) => column === source.column);
  if (one === undefined || headerScore(sheet, facts, words) > 0) return false;
  if (one.headers.some((text) => words.label(text).role === 'metric' && words.label(text).whole)) return true;
  const texts = [...one.texts.keys()].slice(0, 80);
  return texts.filter((text) => words.name(text).stems > 0).length >= texts.length / 2;
}

/** How much a column of texts looks like the names of metrics (worksheets §2, Layouts). */
function nameScore(sheet: TypedSheet, facts: BlockFacts, column: number, words: SheetWords): number {
  const one = facts.columns.find((other) => other.column === column);
  if (one === undefined) return -5;
  const meanings = one.headers.map((text) => words.label(text));
  let score = 0;
  if (meanings.some(({ role, whole }) => role === 'metric' && whole)) score += 3;
  if (meanings.some(({ role, whole }) => role === 'unit' && whole)) score -= 2.5;
  if (
    meanings.some(
      ({ role, whole }) => (role === 'category' || role === 'kind' || role === 'unit-of-measure') && whole,
    )
  )
    score -= 1;
  const texts = [...one.texts].slice(0, 80);
  const all = texts.reduce((sum, [, times]) => sum + times, 0);
  const known = texts.reduce((sum, [text, times]) => sum + (words.name(text).stems > 0 ? times : 0), 0);
  score += all === 0 ? 0 : (2 * known) / all;
  const entries = [...one.texts.values()].reduce((sum, times) => sum + times, 0);
  score += entries === 0 ? 0 : one.texts.size / entries;
  const length = texts.reduce((sum, [text]) => sum + text.length, 0) / Math.max(1, texts.length);
  score += Math.min(1, length / 20);
  const rows = facts.block.data.length;
  if (one.filled < rows * 0.3) score -= 1.5;
  const first = facts.block.figureColumns[0] ?? Infinity;
  if (column > first) score -= 1.5;
  score += 2.5 * explainedVariance(sheet, facts, column);
  return score;
}

/** How much of the spread of the figures' sizes a column explains: sites don't explain scale, names do. */
function explainedVariance(sheet: TypedSheet, facts: BlockFacts, column: number): number {
  const groups = new Map<string, number[]>();
  const all: number[] = [];
  let text = '';
  for (const row of facts.block.data.slice(0, 300)) {
    const anchor = sheet.anchorOf(row, column);
    if (sheet.kindAt(anchor.row, anchor.column) !== KIND.blank)
      text = sheet.textAt(anchor.row, anchor.column);
    for (const at of facts.block.figureColumns.slice(0, 12)) {
      const value = sheet.valueAt(row, at);
      if (typeof value !== 'number' || value <= 0) continue;
      const size = Math.log(value);
      all.push(size);
      const group = groups.get(text) ?? [];
      group.push(size);
      groups.set(text, group);
    }
  }
  if (all.length < 6 || groups.size < 2 || groups.size > all.length / 2)
    return groups.size > all.length / 2 ? 0.5 : 0;
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const total = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  let within = 0;
  for (const group of groups.values()) {
    const own = group.reduce((sum, value) => sum + value, 0) / group.length;
    within += group.reduce((sum, value) => sum + (value - own) ** 2, 0);
  }
  return total === 0 ? 0 : 1 - within / total;
}

/** In a list a column of metrics' names stands beside the periods: then unknown headers say what figures are. */
function namesStandBeside({ columns, headers }: BlockFacts, words: SheetWords): boolean {
  if (!columns.some(({ dimension }) => dimension === 'period')) return false;
  if (headers.some(({ dimension }) => dimension === 'period')) return false;
  return columns.some(({ dimension, headers: heads, texts }) => {
    if (dimension !== 'text') return false;
    const meanings = heads.map((text) => words.label(text)).filter(({ whole }) => whole);
    if (meanings.some(({ role }) => role === 'unit')) return false;
    const names = [...texts.keys()].slice(0, 80);
    const known = names.filter((text) => words.name(text).stems > 0).length;
    return known > 0 && (meanings.some(({ role }) => role === 'metric') || known >= names.length / 2);
  });
}

/** What headers cost that a title leaves over; nothing or less where figures prove them results and targets of one metric. */
function headersLeft({ headers }: BlockFacts, areProved: boolean, areNames: boolean): number {
  if (!headers.some(({ free }) => free.length > 1)) return 0.5;
  if (!areProved) return 2;
  return areNames ? 0 : -1;
}

/** A title that is a metric's name, over headers of which few are. */
function titleScore(sheet: TypedSheet, facts: BlockFacts, words: SheetWords): number {
  return words.name(facts.title).stems > 0 && headerScore(sheet, facts, words) <= 1 ? 3.5 : 0;
}

/** Headers that hold names of metrics rather than of sites. */
function headerScore(sheet: TypedSheet, facts: BlockFacts, words: SheetWords): number {
  const texts = facts.headers.flatMap(({ row, free }) => free.map((column) => sheet.textAt(row, column)));
  if (texts.length === 0) return 0;
  const known = texts.filter((text) => words.name(text).stems > 0).length;
  return (2 * known) / texts.length;
}
