/**
 * Periods at the end of a table that have not happened yet: formulas fill them with 0 or #DIV/0! for every metric.
 * Scored, a service level of 0 % would be the verdict of today, and a waiting time of 0 s would be met.
 */
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { FindingsLog } from './findings-log';
import type { WordLookup } from './metric-facts';
import { readNumber } from './numbers';
import type { Period } from './period';
import { kindOf, type PeriodAxis } from './period-axis';

/** The cells of a metric at a period; none where the sheet has no such cell. */
export interface MeasuredLine {
  readonly name: string;
  readonly valuesAt: (slot: number) => readonly CellValue[];
}

/** No more trailing periods than these are looked at. */
const MOST_PERIODS = 60;

/**
 * The last period that counts, as its place in the axis, or null when all do. What follows it holds nothing but 0,
 * #DIV/0! and missing values, and that can't be true: two metrics that never were 0 before are 0 all at once, or one
 * of which 0 would be no result (higher is better, a time, a cost, a division by nothing).
 */
export function lastMeasured(
  lines: readonly MeasuredLine[],
  axis: PeriodAxis,
  words: WordLookup,
): number | null {
  const latest = axis.periods.length - 1;
  let from = latest + 1;
  let filled = -1;
  while (from > 0 && latest - from < MOST_PERIODS) {
    const hold = holdAt(lines, from - 1);
    if (hold === 'figures') break;
    if (hold === 'zeros') filled = from - 1;
    from -= 1;
  }
  if (filled < 0 || from === 0 || holdAt(lines, from - 1) !== 'figures') return null;
  let neverBefore = 0;
  for (const line of lines) {
    const zeros = zerosFrom(line, from, latest);
    if (zeros === 'none' || !measuredWithoutZero(line, from - 1)) continue;
    const known = words.known(line.name);
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

function holdAt(lines: readonly MeasuredLine[], slot: number): 'figures' | 'zeros' | 'nothing' {
  let zeros = false;
  for (const line of lines) {
    for (const value of line.valuesAt(slot)) {
      const kind = holdOf(value);
      if (kind === 'figure') return 'figures';
      if (kind !== 'nothing') zeros = true;
    }
  }
  return zeros ? 'zeros' : 'nothing';
}

function zerosFrom(line: MeasuredLine, from: number, to: number): 'none' | 'zero' | 'division' {
  let found: 'none' | 'zero' = 'none';
  for (let slot = from; slot <= to; slot += 1) {
    for (const value of line.valuesAt(slot)) {
      const kind = holdOf(value);
      if (kind === 'division') return 'division';
      if (kind === 'zero') found = 'zero';
    }
  }
  return found;
}

/** At least two figures up to a period, none of them 0. */
function measuredWithoutZero(line: MeasuredLine, to: number): boolean {
  let figures = 0;
  for (let slot = to; slot >= 0; slot -= 1) {
    for (const value of line.valuesAt(slot)) {
      const kind = holdOf(value);
      if (kind === 'zero' || kind === 'division') return false;
      if (kind === 'figure') figures += 1;
    }
  }
  return figures >= 2;
}
