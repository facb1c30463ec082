/** Chooses how a block is read: what the names are, and which texts are sites; one to four readings are compared (worksheets §2, Layouts). */
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { ColumnFacts } from '../dimensions/column-cells';
import type { SheetWords } from '../dimensions/sheet-words';
import { provedMeasures } from '../proofs/prove-measures';
import { kindsInColumn } from '../proofs/kinds-of-rows';
import { draftOf, type KindColumn } from './draft';
import type { BlockFacts } from './block-facts';
import { type Grounds, groundsOf } from './grounds';
import { areNames, headersLeft, headerScore, nameScore, namesStandBeside, titleScore } from './name-scores';
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

/** The readings of a block, the likeliest first. */
export function candidatesOf(sheet: TypedSheet, whole: BlockFacts, words: SheetWords): BlockReading[] {
  // A large block is compared by its first rows; only what may be chosen is read whole.
  const { data } = whole.block;
  const facts =
    data.length <= MOST_ROWS
      ? whole
      : { ...whole, block: { ...whole.block, data: data.slice(0, MOST_ROWS) } };
  const free = facts.columns.filter(({ dimension }) => dimension === 'text');
  const texts = free.length > 0 ? free : otherNames(facts, words);
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

/** "SL", "AHT" under "metric_code" are names where nothing else is, and so is what stands under "Description". */
function otherNames({ columns, headers }: BlockFacts, words: SheetWords): ColumnFacts[] {
  const most = Math.max(0, ...headers.map(({ free }) => free.length));
  const having = (wanted: string): ColumnFacts[] =>
    columns.filter(
      ({ dimension, texts }) =>
        dimension === wanted && [...texts.keys()].some((text) => words.name(text).stems > 0),
    );
  const codes = most > 0 ? [] : having('code');
  // One label beside the periods, such as "Trend", is no name of a metric.
  return codes.length > 0 || most > 1 ? codes : having('definition');
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
