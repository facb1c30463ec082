/** Reads the target cells of a metric, before scale and direction are settled. */
import type { Band, Better, Target } from '../../scoring/metric';
import type { Cell } from '../../workbook/address';
import type { FindingsLog } from '../sheet/finding';
import type { MetricFacts, TargetCells } from './metric-facts';
import { inDays } from '../cells/durations';
import { isMissing } from '../cells/numbers';
import { readTarget } from './target-text';

/** A target as the sheet writes it, before scale and direction are settled. */
export interface WrittenTarget {
  readonly target: Target;
  readonly better: Better | null;
  readonly text: string;
  readonly percent: boolean;
  readonly duration: boolean;
  readonly unit: string | null;
  readonly cell: Cell;
}

/** One for all periods, or one for each; null where there is none. */
export type WrittenTargets = readonly (WrittenTarget | null)[];

/** Reads the target cells of a metric, or its two limits. What can't be read is a finding. */
export function writtenTargets(facts: MetricFacts, log: FindingsLog): WrittenTargets {
  const single =
    facts.targets === null ? [] : facts.targets.values.map((_, at) => one(facts, facts.targets, at, log));
  if (single.some((target) => target !== null) || (facts.low === null && facts.high === null)) return single;
  const low = facts.low === null ? null : one(facts, facts.low, 0, log);
  const high = facts.high === null ? null : one(facts, facts.high, 0, log);
  if (low !== null && high !== null) return [bandOf(facts, low, high, log)];
  if (low !== null) return [{ ...low, better: low.better ?? 'higher' }];
  return high === null ? [null] : [{ ...high, better: high.better ?? 'lower' }];
}

function one(
  facts: MetricFacts,
  cells: TargetCells | null,
  at: number,
  log: FindingsLog,
): WrittenTarget | null {
  const value = cells?.values[at] ?? '';
  if (cells === null || value === '' || isMissing(value)) return null;
  const format = typeof value === 'string' ? facts.series.cellFormat : cells.formatAt(at);
  const cell = cells.cellAt(at);
  const reading = readTarget(value, format, facts.series.mark);
  if (reading.kind === 'missing') return null;
  if (reading.kind === 'unreadable') {
    log.add('unreadable-target', 'error', cell, { metric: facts.name, text: reading.text });
    return null;
  }
  const { marked, permille, duration } = facts.series;
  if (duration && reading.unit !== undefined && reading.form !== 'duration') {
    const { unit } = reading;
    const target = ofEnds(reading.target, (value) => inDays(value, unit));
    return { target, better: reading.better, text: reading.text, percent: false, duration, unit: null, cell };
  }
  const thousandth = reading.permille === true && marked;
  // 0.5 % beside 6 ‰ is 5 ‰.
  const asDigits = reading.form === 'percent' && permille;
  return {
    target: thousandth
      ? scaled(reading.target, 0.001)
      : asDigits
        ? scaled(reading.target, 1000)
        : reading.target,
    better: reading.better,
    text: reading.text,
    percent: (reading.form === 'percent' && !asDigits) || thousandth,
    duration: reading.form === 'duration',
    unit: reading.unit ?? null,
    cell,
  };
}

function scaled(target: Target, by: number): Target {
  return ofEnds(target, (value) => Number((value * by).toPrecision(12)));
}

/** A target, or both ends of a band, changed alike. */
function ofEnds(target: Target, change: (value: number) => number): Target {
  return typeof target === 'number' ? change(target) : { low: change(target.low), high: change(target.high) };
}

function bandOf(
  facts: MetricFacts,
  low: WrittenTarget,
  high: WrittenTarget,
  log: FindingsLog,
): WrittenTarget | null {
  if (typeof low.target !== 'number' || typeof high.target !== 'number' || low.percent !== high.percent) {
    const text = `${low.text} – ${high.text}`;
    log.add('unreadable-target', 'error', low.cell, { metric: facts.name, text });
    return null;
  }
  if (low.target > high.target) {
    log.add('band-upside-down', 'error', low.cell, { metric: facts.name, low: low.text, high: high.text });
    return null;
  }
  const target: Band = { low: low.target, high: high.target };
  return { ...high, target, better: 'within', text: `${low.text} – ${high.text}`, cell: low.cell };
}
