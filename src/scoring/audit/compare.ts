/** What changed between two states of a scorecard, and why (scoring §14): for two snapshots, or one and today. */
import type { Status } from '../metric';

/** What is looked at of a metric. Texts are compared as they are, figures as far as programs carry them. */
export interface ComparedMetric {
  /** The sheet it was read from: tells metrics of one name apart. */
  readonly sheet: string;
  /** Vendor or site; `""` without one. */
  readonly unit: string;
  readonly name: string;
  readonly category: string;
  readonly better: string;
  readonly measure: string;
  /** One target for every period; `""` for none, or where they differ. */
  readonly target: string;
  /** Targets by period where they differ; empty otherwise. */
  readonly targetsBy: ReadonlyMap<string, string>;
  /** Measured values by period, ISO. */
  readonly values: ReadonlyMap<string, number>;
  readonly status: Status;
  /** Status, by, on and why; `""` where nobody set it. */
  readonly override: string;
  /** First period and why; `""` without one. */
  readonly rebase: string;
}

/** In the order they are told. */
export const changeReasons = [
  'added',
  'removed',
  'renamed',
  'new-periods',
  'past-restated',
  'periods-dropped',
  'target-changed',
  'direction-changed',
  'category-changed',
  'rules-changed',
  'override',
  'rebase',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** A period both hold with another value. */
export interface RestatedPeriod {
  readonly period: string;
  readonly before: number;
  readonly now: number;
}

export interface MetricChange {
  /** Indices in the two lists; null: it is not there. */
  readonly before: number | null;
  readonly now: number | null;
  readonly hasMoved: boolean;
  readonly reasons: readonly ChangeReason[];
  readonly restated: readonly RestatedPeriod[];
  readonly newPeriods: readonly string[];
  readonly droppedPeriods: readonly string[];
}

/** Fewer periods in common don't show that two names are one metric. */
const RENAMED_FROM = 3;

/**
 * The metrics that differ, in the order of `now`, then those that are gone. Metrics are matched by unit and name without
 * regard to case and spaces. Equal lists give nothing, and turned round each change is its mirror image.
 *
 * @param rulesChanged whether the two were judged by other rules: a reason wherever a status moved
 */
export function compareMetrics(
  before: readonly ComparedMetric[],
  now: readonly ComparedMetric[],
  rulesChanged: boolean,
): MetricChange[] {
  const pairs = pairsOf(before, now, comparedKey, ({ sheet }) => sheet);
  const gone = before.map((_, index) => index).filter((index) => !pairs.some(([was]) => was === index));
  const come = now.map((_, index) => index).filter((index) => !pairs.some(([, is]) => is === index));
  const renamed = renamings(before, now, gone, come);
  const all: [number | null, number | null][] = [
    ...pairs,
    ...renamed,
    ...come
      .filter((index) => !renamed.some(([, is]) => is === index))
      .map((index): [null, number] => [null, index]),
    ...gone
      .filter((index) => !renamed.some(([was]) => was === index))
      .map((index): [number, null] => [index, null]),
  ];
  const place = ([was, is]: [number | null, number | null]): number => is ?? now.length + (was ?? 0);
  return all
    .sort((a, b) => place(a) - place(b))
    .flatMap(([was, is]) => {
      const change = changeOf(before, now, was, is, rulesChanged);
      return change === null ? [] : [change];
    });
}

/** `"lima\nservice level"`: how a metric is matched. */
function comparedKey({ unit, name }: Pick<ComparedMetric, 'unit' | 'name'>): string {
  return [unit, name].map((text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '')).join('\n');
}

/**
 * Which of two lists belong together, as indices: those of one key, each once. Of several with one key those with the same
 * second text belong together, then the rest in order; so a list paired with itself pairs each with itself.
 *
 * @example pairsOf(['a', 'b'], ['b'], (text) => text, () => '') // [[1, 0]]
 */
export function pairsOf<One>(
  before: readonly One[],
  now: readonly One[],
  keyOf: (one: One) => string,
  closerOf: (one: One) => string,
): [number, number][] {
  const waiting = new Map<string, { readonly index: number; readonly closer: string }[]>();
  for (const [index, one] of before.entries()) {
    const key = keyOf(one);
    waiting.set(key, [...(waiting.get(key) ?? []), { index, closer: closerOf(one) }]);
  }
  const pairs: [number, number][] = [];
  const take = (index: number, one: One, fits: (closer: string) => boolean): boolean => {
    const others = waiting.get(keyOf(one));
    const at = others?.findIndex(({ closer }) => fits(closer)) ?? -1;
    const [was] = at < 0 ? [] : (others?.splice(at, 1) ?? []);
    if (was !== undefined) pairs.push([was.index, index]);
    return was !== undefined;
  };
  const rest = [...now.entries()].filter(
    ([index, one]) => !take(index, one, (closer) => closer === closerOf(one)),
  );
  for (const [index, one] of rest) take(index, one, () => true);
  return pairs;
}

/** At least 3 measured periods in common, all equal, not all one value, and no other metric would do on either side. */
function renamings(
  before: readonly ComparedMetric[],
  now: readonly ComparedMetric[],
  gone: readonly number[],
  come: readonly number[],
): [number, number][] {
  const fits = gone.flatMap((was) =>
    come.flatMap((is): [number, number][] => (isSameSeries(before[was], now[is]) ? [[was, is]] : [])),
  );
  return fits.filter(
    ([was, is]) =>
      fits.filter(([other]) => other === was).length === 1 &&
      fits.filter(([, other]) => other === is).length === 1,
  );
}

function isSameSeries(was: ComparedMetric | undefined, is: ComparedMetric | undefined): boolean {
  if (was === undefined || is === undefined) return false;
  const shared = [...was.values].filter(([period]) => is.values.has(period));
  if (shared.length < RENAMED_FROM) return false;
  if (!shared.every(([period, value]) => isSame(value, is.values.get(period)))) return false;
  return shared.some(([, value]) => !isSame(value, shared[0]?.[1]));
}

function changeOf(
  before: readonly ComparedMetric[],
  now: readonly ComparedMetric[],
  wasAt: number | null,
  isAt: number | null,
  rulesChanged: boolean,
): MetricChange | null {
  const was = wasAt === null ? undefined : before[wasAt];
  const is = isAt === null ? undefined : now[isAt];
  const place = { before: wasAt, now: isAt };
  const none = { restated: [], newPeriods: [], droppedPeriods: [] };
  if (was === undefined || is === undefined) {
    return { ...place, ...none, hasMoved: false, reasons: [was === undefined ? 'added' : 'removed'] };
  }
  const hasMoved = was.status !== is.status;
  const newPeriods = [...is.values.keys()].filter((period) => !was.values.has(period));
  const droppedPeriods = [...was.values.keys()].filter((period) => !is.values.has(period));
  const restated = [...was.values].flatMap(([period, value]): RestatedPeriod[] => {
    const other = is.values.get(period);
    return other === undefined || isSame(value, other) ? [] : [{ period, before: value, now: other }];
  });
  const found: Partial<Record<ChangeReason, boolean>> = {
    renamed: comparedKey(was) !== comparedKey(is),
    'new-periods': newPeriods.length > 0,
    'past-restated': restated.length > 0,
    'periods-dropped': droppedPeriods.length > 0,
    'target-changed': hasOtherTarget(was, is),
    'direction-changed': was.better !== is.better,
    'category-changed': was.category !== is.category || was.measure !== is.measure,
    'rules-changed': rulesChanged && hasMoved,
    override: was.override !== is.override,
    rebase: was.rebase !== is.rebase,
  };
  const reasons = changeReasons.filter((reason) => found[reason] === true);
  if (reasons.length === 0 && !hasMoved) return null;
  return { ...place, hasMoved, reasons, restated, newPeriods, droppedPeriods };
}

/** By the targets of the periods both hold; where one target holds for all of one of them, by that too. */
function hasOtherTarget(was: ComparedMetric, is: ComparedMetric): boolean {
  const shared = [...was.values.keys()].filter((period) => is.values.has(period));
  if (shared.some((period) => targetAt(was, period) !== targetAt(is, period))) return true;
  if (was.targetsBy.size > 0 && is.targetsBy.size > 0) return false;
  return was.target !== is.target || was.targetsBy.size !== is.targetsBy.size;
}

function targetAt({ target, targetsBy }: ComparedMetric, period: string): string {
  return targetsBy.size === 0 ? target : (targetsBy.get(period) ?? '');
}

/** What is left of a figure when it is carried from program to program: a unit of its 15th digit. */
const CARRIED = 1e-14;

function isSame(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= CARRIED * Math.max(Math.abs(a), Math.abs(b));
}
