/** The three CUIKA checks on the figures themselves: collected, usable, integrity (scoring §10). */
import { controlLimits } from './control-limits';
import type { CuikaEvidence, CuikaFault, CuikaFaultCode } from './cuika-evidence';
import { moreThan, nearlyEqual } from './equality';
import type { Metric, Point } from './metric';
import { isMeasured, seriesShape } from './points';
import { hasTarget } from './target';

/**
 * Every period of the latest `periods` has a value at the metric's cadence, up to the reporting period. Periods before
 * the first measured point are no fault: the metric did not exist yet.
 */
export function collectedFaults(
  points: readonly Point[],
  periods: number,
  reportingIndex: number | null,
): CuikaFault[] {
  const { measured, firstIndex, latestIndex, cadence } = seriesShape(points);
  if (measured === 0) return [metricFault('nothing-measured')];
  const last = latestIndex + cadence * Math.floor(((reportingIndex ?? latestIndex) - latestIndex) / cadence);
  const first = Math.max(firstIndex, last - (periods - 1) * cadence);
  const faults: CuikaFault[] = [];
  const missing: number[] = [];
  for (let index = last; index >= first; index -= cadence) {
    if (!isMeasured(points[index])) missing.unshift(index);
  }
  note(faults, 'period-without-value', 'fail', missing);
  return faults;
}

/** Numbers without repair, on one scale, with a target, a known direction and consecutive periods. */
export function usableFaults(
  { points, targets, better }: Pick<Metric, 'points' | 'targets' | 'better'>,
  evidence: CuikaEvidence,
): CuikaFault[] {
  const faults: CuikaFault[] = [];
  note(faults, 'repaired-value', 'fail', evidence.repaired ?? none);
  if (evidence.kind !== 'count' && evidence.kind !== 'duration') {
    note(faults, 'mixed-scale', 'fail', offScale(points));
  }
  note(faults, 'few-transactions', 'warn', evidence.few ?? none);
  if (!hasTarget(targets, seriesShape(points).latestIndex)) faults.push(metricFault('no-target'));
  if (better === null || evidence.direction === 'open') faults.push(metricFault('unknown-direction'));
  else if (evidence.direction === 'likely') faults.push(metricFault('likely-direction', 'warn'));
  if (evidence.periodsConsecutive === false) faults.push(metricFault('periods-out-of-order'));
  return faults;
}

/** Impossible values fail; suspicious ones warn. */
export function integrityFaults(points: readonly Point[], evidence: CuikaEvidence): CuikaFault[] {
  const faults: CuikaFault[] = [];
  const most = evidence.kind === 'percent' ? 1 : evidence.kind === 'percent-number' ? 100 : null;
  if (most !== null) {
    const impossible = where(points, (value) => moreThan(value, most) || moreThan(0, value));
    note(faults, 'percent-out-of-range', 'fail', impossible);
  }
  if (evidence.kind === 'duration' || evidence.kind === 'count') {
    const negative = where(points, (value) => moreThan(0, value));
    note(faults, 'negative-value', 'fail', negative);
  }
  note(faults, 'identical-values', 'warn', identical(points));
  const limits = controlLimits(points);
  if (limits !== null) {
    const far = 1.5 * (limits.upper - limits.centre);
    const outside = where(points, (value) => moreThan(Math.abs(value - limits.centre), far));
    note(faults, 'far-outside-limits', 'warn', outside);
  }
  const sums = evidence.sumOfParts;
  if (sums !== undefined) {
    const wrong = where(points, (value, index) => {
      const sum = sums[index];
      return isMeasured(sum) && !nearlyEqual(value, sum);
    });
    note(faults, 'not-sum-of-parts', 'warn', wrong);
  }
  note(faults, 'not-as-monitored', 'warn', evidence.unlikeMonitored ?? none);
  return faults;
}

/** Four of the same in a row look typed in rather than measured. */
const suspiciousRepeat = 4;

function identical(points: readonly Point[]): readonly number[] {
  let faults: readonly number[] = none;
  let repeated: number | null = null;
  let count = 0;
  // One step past the end, where no value goes on with a repeat.
  for (let index = 0; index <= points.length; index++) {
    const point = points[index];
    if (!isMeasured(point) && index < points.length) continue;
    if (isMeasured(point) && repeated !== null && nearlyEqual(point, repeated)) {
      repeated = point;
      count++;
      continue;
    }
    if (count >= suspiciousRepeat) faults = [...faults, ...lastMeasured(points, index, count)];
    repeated = isMeasured(point) ? point : null;
    count = 1;
  }
  return faults;
}

/** The last `count` measured indices before `end`, in order. */
function lastMeasured(points: readonly Point[], end: number, count: number): readonly number[] {
  return where(points.slice(0, end), () => true).slice(-count);
}

/**
 * The fewer of two kinds of value when some are about a hundred times the others, as where 0.85 stands beside 85. Values
 * up to 1 are taken for fractions, those above 1.5 for percent numbers.
 */
function offScale(points: readonly Point[]): readonly number[] {
  const small = where(points, (value) => value !== 0 && Math.abs(value) <= 1);
  if (small.length === 0) return none;
  const large = where(points, (value) => Math.abs(value) > 1.5);
  if (large.length === 0) return none;
  const ratio = meanSize(points, large) / meanSize(points, small);
  if (ratio < 50 || ratio > 200) return none;
  return small.length < large.length ? small : large;
}

function meanSize(points: readonly Point[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + Math.abs(points[index] ?? 0), 0) / indices.length;
}

function where(
  points: readonly Point[],
  holds: (value: number, index: number) => boolean,
): readonly number[] {
  let indices: number[] | null = null;
  // A table may have millions of points, nearly all without a fault: nothing is made for those.
  for (let index = 0; index < points.length; index++) {
    const point = points[index];
    if (isMeasured(point) && holds(point, index)) (indices ??= []).push(index);
  }
  return indices ?? none;
}

const none: readonly never[] = [];

function note(
  faults: CuikaFault[],
  code: CuikaFaultCode,
  severity: CuikaFault['severity'],
  periods: readonly number[],
): void {
  if (periods.length > 0) faults.push({ code, severity, periods });
}

/** A fault of the metric as a whole. */
export function metricFault(code: CuikaFaultCode, severity: CuikaFault['severity'] = 'fail'): CuikaFault {
  return { code, severity, periods: [] };
}
