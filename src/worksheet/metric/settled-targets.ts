/**
 * The targets of a metric as they are scored: on the scale of its values, and agreed with its direction. Where the
 * sheet contradicts itself or says nothing plain the metric has no target and the finding says why: nothing is scored
 * against a guess.
 */
import type { Better, Target, Targets } from '../../scoring/metric';
import type { FindingsLog } from '../sheet/finding';
import type { Direction } from './metric-direction';
import type { MetricFacts } from './metric-facts';
import { currencyOf } from '../cells/amount-signs';
import { splitTimeUnit } from '../cells/durations';
import { targetFactor, type SeriesScale } from '../cells/scale';
import type { WrittenTarget, WrittenTargets } from './written-targets';

/** The targets as they are scored, on the scale of the values and in agreement with the direction. */
export function settledTargets(
  facts: MetricFacts,
  written: WrittenTargets,
  direction: Direction,
  scale: SeriesScale,
  log: FindingsLog,
): { targets: Targets; text: string | null } {
  const last = written.findLast((target) => target !== null) ?? null;
  if (last === null || direction.contradicted) return { targets: null, text: last?.text ?? null };
  const { better } = direction;
  const { series } = facts;
  const other = written.find(
    (target) =>
      target !== null && currencyOf(target.text) !== null && differs(facts, currencyOf(target.text)),
  );
  if (other !== undefined && other !== null) {
    const details = { metric: facts.name, one: facts.series.currency ?? '', other: other.text };
    log.add('mixed-currencies', 'error', other.cell, details);
    return { targets: null, text: last.text };
  }
  const fits = written.map((target) => target === null || fitsDirection(facts, target, better, log));
  const zero = zeroIsNoTarget(facts, written, better, scale);
  let saidZero = false;
  let saidScale = false;
  const settled = written.map((target, at): Target | null => {
    if (target === null || fits[at] !== true) return null;
    if (target.target === 0 && zero && target.better === null) {
      if (!saidZero) log.add('target-zero', 'warning', target.cell, { metric: facts.name });
      saidZero = true;
      return null;
    }
    const scaled = onScale(facts, target, scale, saidScale ? null : log);
    if (scaled !== target.target) saidScale = true;
    return scaled;
  });
  if (!saidScale) reportFar(facts, settled, better, written, scale, log);
  const [first = null, ...rest] = settled;
  if (written.length <= 1) return { targets: first, text: last.text };
  if (rest.every((target) => same(target, first))) return { targets: first, text: last.text };
  // Periods without a value and without a target, such as the gaps of a list, say nothing against one target.
  const said = settled.filter(
    (_, at) => (written[at] ?? null) !== null || (series.points[at] ?? null) !== null,
  );
  const [one = null, ...others] = said;
  if (others.every((target) => same(target, one))) return { targets: one, text: last.text };
  return { targets: settled, text: last.text };
}

/** Amounts without a currency are in whatever the others are in. */
function differs({ series }: MetricFacts, currency: string | null): boolean {
  return series.currency !== null && series.currency !== currency;
}

/** Values that lie many times above or below a target of theirs are most likely in another unit. */
function reportFar(
  facts: MetricFacts,
  settled: readonly (Target | null)[],
  better: Better | null,
  written: WrittenTargets,
  scale: SeriesScale,
  log: FindingsLog,
): void {
  let seen: Target | null = null;
  for (const [at, target] of settled.entries()) {
    if (typeof target !== 'number' || target === seen || !isFar(facts, target, better)) continue;
    seen = target;
    const typical = scale.typical();
    const own = written[at] ?? null;
    if (typical === null || own === null) continue;
    const details = { metric: facts.name, written: own.text, typical: rounded(typical) };
    log.add('far-from-target', 'warning', own.cell, details);
    return;
  }
}

/** More than half of the values lie this many times above or below: error rates stray further than satisfaction. */
function isFar(facts: MetricFacts, target: number, better: Better | null): boolean {
  const size = Math.abs(target);
  if (size === 0) return false;
  const times = better === 'higher' ? 4 : 20;
  let near = 0;
  for (const point of facts.series.points) {
    if (point === null || point === 0) continue;
    near += Math.abs(point) < size * times && Math.abs(point) > size / times ? 1 : -1;
  }
  return near < 0;
}

function fitsDirection(
  facts: MetricFacts,
  target: WrittenTarget,
  better: Better | null,
  log: FindingsLog,
): boolean {
  const isBand = typeof target.target !== 'number';
  if (isBand === (better === 'within')) return true;
  if (isBand) {
    const details = { metric: facts.name, column: better ?? '', operator: 'within', target: target.text };
    log.add('direction-contradiction', 'error', target.cell, details);
  } else {
    log.add('direction-needs-band', 'error', target.cell, { metric: facts.name, target: target.text });
  }
  return false;
}

/**
 * Whether a target of 0 is an empty cell in disguise: higher is better and values are above it; or lower is better
 * for a share or a time that never is 0, or where other periods have a target (scoring §1, worksheets §2).
 */
function zeroIsNoTarget(
  facts: MetricFacts,
  written: WrittenTargets,
  better: Better | null,
  scale: SeriesScale,
): boolean {
  const { points, unit } = facts.series;
  if (points.some((point) => point !== null && point < 0)) return false;
  const positive = points.some((point) => point !== null && point > 0);
  if (better !== 'lower' && better !== 'within') return positive || points.every((point) => point === null);
  if (better !== 'lower' || !positive || points.includes(0)) return false;
  const sometimesSet = written.some((target) => target !== null && target.target !== 0);
  return scale.neverZero || unit !== null || sometimesSet;
}

function onScale(
  facts: MetricFacts,
  target: WrittenTarget,
  scale: SeriesScale,
  log: FindingsLog | null,
): Target | null {
  const size = typeof target.target === 'number' ? target.target : target.target.high;
  const { series } = facts;
  const measured = scale.largest > 0 && size !== 0;
  const unit = series.unit ?? statedTimeUnit(facts);
  const otherKind = target.duration !== series.duration || (target.unit ?? unit) !== (unit ?? target.unit);
  const factor =
    measured && (otherKind || isSixtyTimes(target, unit, scale, size))
      ? null
      : targetFactor(scale, size, target.percent);
  if (factor === 1) return target.target;
  if (factor === null) {
    const details = { metric: facts.name, written: target.text, typical: rounded(scale.typical() ?? 0) };
    log?.add('scale-unclear', 'error', target.cell, details);
    return null;
  }
  const scaled = (value: number): number => (factor === 100 ? rounded(value * 100) : rounded(value / 100));
  const used =
    typeof target.target === 'number'
      ? scaled(target.target)
      : { low: scaled(target.target.low), high: scaled(target.target.high) };
  const shown = typeof used === 'number' ? used : `${used.low} – ${used.high}`;
  // A unit of % already says that the figures are percent numbers.
  if (factor === 100 && /^%/.test(facts.unit ?? '')) return used;
  log?.add('mixed-scale', 'warning', target.cell, { metric: facts.name, written: target.text, used: shown });
  return used;
}

/**
 * Times about sixty times apart: hours and minutes were read as minutes and seconds, or 5.1 minutes stand beside 300
 * seconds.
 */
function isSixtyTimes(target: WrittenTarget, unit: string | null, scale: SeriesScale, size: number): boolean {
  if (!target.duration && (!scale.isTime || (target.unit !== null && unit !== null))) return false;
  const ratio = (scale.typical() ?? size) / size;
  const [low, high] = target.duration ? [40, 90] : [52, 69];
  return (ratio > low && ratio < high) || (ratio > 1 / high && ratio < 1 / low);
}

/** The unit of time the sheet gives for the metric: in a unit column, or in brackets behind its name. */
function statedTimeUnit(facts: MetricFacts): string | null {
  const text = facts.unit ?? /\(([^()]+)\)\s*$/.exec(facts.name)?.[1] ?? '';
  return /^\D{1,12}$/.test(text) ? (splitTimeUnit(`1 ${text.trim()}`)?.unit ?? null) : null;
}

/** Without the noise of binary fractions: 0.07 · 100 is 7. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function same(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.low === b.low && a.high === b.high;
}
