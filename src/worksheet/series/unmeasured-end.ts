/**
 * Periods at the end of a table that have not happened yet: formulas fill them with 0 or #DIV/0! for every metric.
 * Scored, a service level of 0 % would be the verdict of today, and a waiting time of 0 s would be met.
 */
import { isCellError, type CellValue } from '../../workbook/snapshot';
import type { FindingsLog } from '../sheet/finding';
import type { WordLookup } from '../metric/metric-facts';
import { readNumber } from '../cells/numbers';
import type { Period } from '../periods/period';
import { kindOf, type PeriodAxis } from '../periods/period-axis';

/** How to look at the metrics of a table, whatever stands for one: a line, or rows of a list. */
export interface Look<Metric> {
  readonly nameOf: (metric: Metric) => string;
  /** The cells of a metric at a period; none where the sheet has no such cell. */
  readonly valuesAt: (metric: Metric, slot: number) => readonly CellValue[];
  readonly words: WordLookup;
}

/** No more trailing periods than these are looked at. */
const MOST_PERIODS = 60;

/**
 * The last period that counts, as its place in the axis, or null when all do. What follows it holds nothing but 0,
 * #DIV/0! and missing values, and that can't be true: two metrics that never were 0 before are 0 all at once, or one
 * of which 0 would be no result (higher is better, a time, a cost, a division by nothing).
 */
export function lastMeasured<Metric>(
  metrics: readonly Metric[],
  axis: PeriodAxis,
  look: Look<Metric>,
): number | null {
  const latest = axis.periods.length - 1;
  let from = latest + 1;
  let filled = -1;
  while (from > 0 && latest - from < MOST_PERIODS) {
    const hold = holdAt(metrics, from - 1, look);
    if (hold === 'figures') break;
    if (hold === 'zeros') filled = from - 1;
    from -= 1;
  }
  if (filled < 0 || from === 0 || holdAt(metrics, from - 1, look) !== 'figures') return null;
  let neverBefore = 0;
  for (const metric of metrics) {
    const zeros = zerosFrom(metric, from, latest, look);
    if (zeros === 'none' || !measuredWithoutZero(metric, from - 1, look)) continue;
    const known = look.words.known(look.nameOf(metric));
    const isNoResult = known?.better === 'higher' || known?.unit === 'seconds' || known?.unit === 'money';
    neverBefore += zeros === 'division' || isNoResult ? 2 : 1;
    if (neverBefore >= 2) return from - 1;
  }
  return null;
}

/** Says which periods were passed over. */
export function reportUnmeasured(axis: PeriodAxis, last: number, log: FindingsLog): void {
  const first = axis.periods[last + 1]?.iso ?? '';
  log.add('zeros-at-end', 'warning', null, { first, last: axis.periods[last]?.iso ?? '' });
}

/** The periods given, without those after the last one that counts. */
export function upTo(given: readonly (Period | null)[], last: Period | undefined): (Period | null)[] {
  return given.map((period) =>
    period !== null && last !== undefined && kindOf(period) === kindOf(last) && period.ordinal > last.ordinal
      ? null
      : period,
  );
}

type Kind = 'zero' | 'division' | 'figure' | 'nothing';

function holdOf(value: CellValue): Kind {
  if (value === '') return 'nothing';
  if (typeof value === 'number') return value === 0 ? 'zero' : 'figure';
  if (isCellError(value)) return value.error === '#DIV/0!' ? 'division' : 'figure';
  const reading = readNumber(value, 'General', 'unknown');
  if (reading.kind === 'missing') return 'nothing';
  if (reading.kind === 'error') return reading.error === '#DIV/0!' ? 'division' : 'figure';
  return reading.kind === 'number' && reading.value === 0 ? 'zero' : 'figure';
}

function holdAt<Metric>(
  metrics: readonly Metric[],
  slot: number,
  look: Look<Metric>,
): 'figures' | 'zeros' | 'nothing' {
  let zeros = false;
  for (const metric of metrics) {
    for (const value of look.valuesAt(metric, slot)) {
      const kind = holdOf(value);
      if (kind === 'figure') return 'figures';
      if (kind !== 'nothing') zeros = true;
    }
  }
  return zeros ? 'zeros' : 'nothing';
}

function zerosFrom<Metric>(
  metric: Metric,
  from: number,
  to: number,
  look: Look<Metric>,
): 'none' | 'zero' | 'division' {
  let found: 'none' | 'zero' = 'none';
  for (let slot = from; slot <= to; slot += 1) {
    for (const value of look.valuesAt(metric, slot)) {
      const kind = holdOf(value);
      if (kind === 'division') return 'division';
      if (kind === 'zero') found = 'zero';
    }
  }
  return found;
}

/** At least two figures up to a period, none of them 0. */
function measuredWithoutZero<Metric>(metric: Metric, to: number, look: Look<Metric>): boolean {
  let figures = 0;
  for (let slot = to; slot >= 0; slot -= 1) {
    for (const value of look.valuesAt(metric, slot)) {
      const kind = holdOf(value);
      if (kind === 'zero' || kind === 'division') return false;
      if (kind === 'figure') figures += 1;
    }
  }
  return figures >= 2;
}
