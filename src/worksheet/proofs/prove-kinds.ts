/**
 * What the kinds of a table are that no word explains, such as the lines "Goal" and "Act." under each metric: proved from
 * how their figures behave in most metrics (worksheets §2, Vocabulary). Whole kinds are judged, never single lines.
 */
import type { Measure } from '../words/label-words';

/** The figures of one line of a metric, in the order of the periods. */
export interface KindSeries {
  readonly name: string;
  readonly kind: string;
  readonly figures: readonly (number | null)[];
  /** How many of its cells are limits or bands, as targets are written. */
  readonly limits: number;
}

/** `unused`: one of several it could be; that is told. */
export type ProvedKind = Measure | 'unused';

const MOST_KINDS = 6;
/** A kind is judged by the metrics that have it, and those are most. */
const MOST_NAMES = 0.6;
const FLAT = 0.75;
const DERIVED = 0.7;
/** A result is seldom further from its target than so many times. */
const NEAR = 5;
/** A share may stand beside one in percent, and be over 100 %. */
const MOST_SHARE = 1.5;

/**
 * The measure of each kind; null where nothing is proved, as for sites that stand in place of kinds.
 *
 * @example provedKinds(series)?.get('Goal') // 'target': constant in each metric, while "Act." varies
 */
export function provedKinds(series: readonly KindSeries[]): ReadonlyMap<string, ProvedKind> | null {
  const kinds = [...new Set(series.map(({ kind }) => kind))];
  const names = new Map<string, Map<string, KindSeries>>();
  for (const one of series) {
    const its = names.get(one.name) ?? new Map<string, KindSeries>();
    if (its.has(one.kind)) return null;
    names.set(one.name, its.set(one.kind, one));
  }
  const all = [...names.values()];
  if (kinds.length < 2 || kinds.length > MOST_KINDS) return null;
  if (kinds.some((kind) => all.filter((its) => its.has(kind)).length < all.length * MOST_NAMES)) return null;
  const flat = kinds.filter((kind) => flatShare(all, kind) >= FLAT);
  const varying = kinds.filter((kind) => flatShare(all, kind) <= 1 - FLAT);
  if (flat.length === 0 || varying.length === 0) return null;
  const found = new Map<string, ProvedKind>(kinds.map((kind) => [kind, 'unused']));
  const [target] = flat;
  if (target === undefined || flat.length > 1) {
    const [only] = varying;
    if (varying.length === 1 && only !== undefined) found.set(only, 'actual');
    return found;
  }
  found.set(target, 'target');
  // What never changes and is of another size is no target: a count of agents beside their calls.
  const ofItsSize = varying.filter((kind) => isOfSize(all, kind, target));
  if (ofItsSize.length === 0) return null;
  const results = ofItsSize
    .map((kind) => ({ kind, derived: derivedFrom(all, kind, target, varying) }))
    .sort((a, b) => b.derived.size - a.derived.size);
  const [best, second] = results;
  if (best === undefined || (second !== undefined && second.derived.size === best.derived.size)) return found;
  found.set(best.kind, 'actual');
  for (const [kind, measure] of best.derived) found.set(kind, measure);
  return found;
}

/** True when in most metrics the figures of two kinds are about as large, or one in shares and one in percent. */
function isOfSize(names: readonly ReadonlyMap<string, KindSeries>[], kind: string, target: string): boolean {
  const judged = names.flatMap((its) => {
    const [own, goal] = [meanOf(its.get(kind)), meanOf(its.get(target))];
    if (own === null || goal === null || own === 0 || goal === 0) return [];
    const isShare = Math.min(Math.abs(own), Math.abs(goal)) <= MOST_SHARE;
    const ratio = Math.abs(own / goal);
    return [
      (isShare ? [1, 100, 0.01] : [1]).some((factor) => ratio * factor > 1 / NEAR && ratio * factor < NEAR),
    ];
  });
  return judged.filter(Boolean).length >= judged.length * FLAT;
}

function meanOf(series: KindSeries | undefined): number | null {
  const known = series?.figures.flatMap((figure) => figure ?? []) ?? [];
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0) / known.length;
}

/** The share of metrics in which a kind hardly changes. */
function flatShare(names: readonly ReadonlyMap<string, KindSeries>[], kind: string): number {
  const judged = names.flatMap((its) => {
    const series = its.get(kind);
    return series === undefined ? [] : (isFlat(series) ?? []);
  });
  return judged.length === 0 ? 0.5 : judged.filter(Boolean).length / judged.length;
}

/** Null where there are too few figures to say. */
function isFlat({ figures, limits }: KindSeries): boolean | null {
  const known = figures.flatMap((figure) => figure ?? []);
  if (limits > known.length) return true;
  if (known.length < 3) return null;
  // A target may be raised now and then; a result that only sometimes changes is none.
  const changes = known.filter((figure, index) => index > 0 && figure !== known[index - 1]).length;
  return changes <= Math.floor(known.length / 5);
}

/** Kinds that are differences to the target or shares of it, if `actual` is the result. */
function derivedFrom(
  names: readonly ReadonlyMap<string, KindSeries>[],
  actual: string,
  target: string,
  kinds: readonly string[],
): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  for (const kind of kinds) {
    if (kind === actual) continue;
    const rows = names.flatMap((its) => rowsOf(its.get(kind), its.get(actual), its.get(target)));
    if (rows.length < 2) continue;
    const share = (holds: (row: readonly [number, number, number]) => boolean): number =>
      rows.filter(holds).length / rows.length;
    if (share(isDifference) >= DERIVED) found.set(kind, 'variance');
    else if (share(isRatio) >= DERIVED) found.set(kind, 'achieved');
  }
  return found;
}

/** Figures of three lines side by side; the target goes on where it is written once. */
function rowsOf(
  kind: KindSeries | undefined,
  actual: KindSeries | undefined,
  target: KindSeries | undefined,
): (readonly [number, number, number])[] {
  if (kind === undefined || actual === undefined || target === undefined) return [];
  const usual = target.figures.find((figure) => figure !== null) ?? null;
  return kind.figures.flatMap((figure, index) => {
    const [result, goal] = [actual.figures[index] ?? null, target.figures[index] ?? usual];
    return figure === null || result === null || goal === null ? [] : [[figure, result, goal] as const];
  });
}

function isDifference([value, result, goal]: readonly [number, number, number]): boolean {
  const size = Math.max(Math.abs(result), Math.abs(goal), 1e-9);
  const gap = Math.abs(result - goal);
  return (
    Math.abs(Math.abs(value) - gap) <= 0.006 * size || Math.abs(Math.abs(value) - gap * 100) <= 0.6 * size
  );
}

/** A share of the target reached, to 1 or to 100; where less is better the target is divided by the result. */
function isRatio([value, result, goal]: readonly [number, number, number]): boolean {
  const near = (one: number): boolean => Math.abs(value - one) <= 0.015 * Math.max(Math.abs(one), 1e-9);
  const ratios = [result / goal, goal / result, 2 - result / goal].filter(Number.isFinite);
  return ratios.some((ratio) => near(ratio) || near(ratio * 100));
}
