/**
 * Reads the cells of one metric as points. What can't be read is an error with its address and counts as missing,
 * never skipped (scoring §2.2): the metric can't be scored past it, because a latest value that can't be used leaves
 * the metric without data instead of with an older verdict.
 */
import { currencyOf } from '../cells/amount-signs';
import { isAwaited } from '../cells/missing-markers';
import type { Point } from '../../scoring/metric';
import { formatCell, type Cell } from '../../workbook/address';
import { isCalculating, type CellValue } from '../../workbook/snapshot';
import type { FindingsLog } from '../sheet/finding';
import type { SeriesFacts } from './metric-facts';
import {
  decimalMarkOf,
  isDurationFormat,
  isPercentFormat,
  readNumber,
  type DecimalMark,
} from '../cells/numbers';
import type { Period } from '../periods/period';

/** Cells in the sheet's order; `slots` says which period each belongs to, −1: to none. */
export interface SeriesCells {
  readonly slots: ArrayLike<number>;
  /** The index of the only cell of each period, when no period has two; it saves finding them for every metric. */
  readonly onlySources?: Int32Array;
  readonly valueAt: (index: number) => CellValue;
  readonly formatAt: (index: number) => string;
  readonly cellAt: (index: number) => Cell;
}

export interface SeriesContext {
  readonly name: string;
  readonly periods: readonly Period[];
  /** What the table's other figures prove, for a metric whose own figures prove nothing. */
  readonly tableMark: DecimalMark;
  readonly log: FindingsLog;
}

export interface Series extends SeriesFacts {
  /** For each period the index of the cell its value came from, −1: none. */
  readonly sources: ArrayLike<number>;
  /** Periods that stand twice, with the same value or with different ones. */
  readonly repeated: readonly number[];
  readonly conflicts: ReadonlySet<number>;
}

/** The points of a metric, oldest first, and how they are written. */
export function readSeries(cells: SeriesCells, context: SeriesContext): Series {
  const count = context.periods.length;
  const state: State = {
    points: new Array<Point>(count).fill(null),
    sources: cells.onlySources ?? new Int32Array(count).fill(-1),
    conflicts: NONE,
    repeated: [],
    lastUnusable: -1,
    toldMark: false,
    percents: 0,
    durations: 0,
    plain: 0,
    units: NO_UNITS,
    currencies: NO_UNITS,
    thousandths: NO_SLOTS,
    numberFormat: null,
    textFormat: null,
  };
  const texts: number[] = [];
  let format = '';
  let form: Form = 'plain';
  for (let index = 0; index < cells.slots.length; index += 1) {
    const slot = cells.slots[index] ?? -1;
    if (slot < 0) continue;
    const value = cells.valueAt(index);
    if (value === '') {
      if (state.sources[slot] === -1) state.sources[slot] = index;
    } else if (typeof value === 'number' && Number.isFinite(value)) {
      const own = cells.formatAt(index);
      if (own !== format || state.numberFormat === null) {
        format = own;
        form = formOf(own);
        state.numberFormat ??= own;
      }
      put(state, slot, index, value, form, cells, context);
    } else {
      texts.push(index);
    }
  }
  const mark = readTexts(state, texts, cells, context);
  unusableLatest(state, context);
  asShares(state, cells, context);
  oneKind(state, cells, context);
  return {
    points: state.points,
    sources: state.sources,
    repeated: state.repeated,
    conflicts: state.conflicts,
    marked: state.percents > 0,
    permille: state.thousandths.size > 0 && state.percents === 0,
    duration: state.durations > 0,
    currency: firstOf(state.currencies),
    unit: firstOf(state.units),
    mark,
    numberFormat: state.numberFormat ?? state.textFormat ?? 'General',
    cellFormat: firstFormat(cells),
  };
}

function firstOf(texts: ReadonlySet<string>): string | null {
  return texts.size === 0 ? null : ([...texts][0] ?? null);
}

const NONE: ReadonlySet<number> = new Set();
const NO_UNITS: ReadonlySet<string> = new Set();
const NO_SLOTS: ReadonlySet<number> = new Set();

/** The format of the first cell that belongs to a period. */
function firstFormat(cells: SeriesCells): string {
  for (let index = 0; index < cells.slots.length; index += 1) {
    if ((cells.slots[index] ?? -1) >= 0) return cells.formatAt(index);
  }
  return 'General';
}

type Form = 'percent' | 'duration' | 'plain';

interface State {
  readonly points: Point[];
  readonly sources: Int32Array;
  conflicts: ReadonlySet<number>;
  readonly repeated: number[];
  lastUnusable: number;
  /** One finding a metric is enough: arrows come with every figure. */
  toldMark: boolean;
  percents: number;
  durations: number;
  plain: number;
  units: ReadonlySet<string>;
  currencies: ReadonlySet<string>;
  /** Periods whose figure is written with ‰. */
  thousandths: ReadonlySet<number>;
  /** The format of its numbers, and the finest that its texts are written in. */
  numberFormat: string | null;
  textFormat: string | null;
}

function formOf(format: string): Form {
  if (isPercentFormat(format)) return 'percent';
  return isDurationFormat(format) ? 'duration' : 'plain';
}

function put(
  state: State,
  slot: number,
  index: number,
  value: number,
  form: Form,
  cells: SeriesCells,
  context: SeriesContext,
): void {
  if (form === 'percent') state.percents += 1;
  else if (form === 'duration') state.durations += 1;
  else if (value !== 0) state.plain += 1;
  const before = state.points[slot];
  if (before === null && !state.conflicts.has(slot)) {
    state.points[slot] = value;
    state.sources[slot] = index;
    return;
  }
  if (before === value) {
    state.repeated.push(slot);
    return;
  }
  state.conflicts = new Set([...state.conflicts, slot]);
  state.points[slot] = null;
  state.lastUnusable = Math.max(state.lastUnusable, slot);
  context.log.add('conflicting-values', 'error', cells.cellAt(index), {
    metric: context.name,
    period: periodName(context, slot),
    other: formatCell(cells.cellAt(state.sources[slot] ?? index)),
  });
}

function readTexts(
  state: State,
  texts: readonly number[],
  cells: SeriesCells,
  context: SeriesContext,
): DecimalMark {
  if (texts.length === 0) return context.tableMark;
  const own = decimalMarkOf(texts.map((index) => cells.valueAt(index)));
  const mark = own === 'unknown' ? context.tableMark : own;
  const awaited: number[] = [];
  for (const index of texts) {
    const slot = cells.slots[index] ?? -1;
    const value = cells.valueAt(index);
    const reading = readNumber(value, cells.formatAt(index), mark);
    const at = { metric: context.name, period: periodName(context, slot) };
    if (reading.kind === 'missing') {
      if (state.sources[slot] === -1) state.sources[slot] = index;
      if (isAwaited(value)) awaited.push(index);
      continue;
    }
    if (reading.kind !== 'number') {
      if (state.sources[slot] === -1) state.sources[slot] = index;
      state.lastUnusable = Math.max(state.lastUnusable, slot);
      const code =
        reading.kind === 'ambiguous'
          ? 'ambiguous-number'
          : reading.kind === 'error'
            ? isCalculating(reading.error)
              ? 'cell-calculating'
              : 'cell-error'
            : 'not-a-number';
      const text = reading.kind === 'error' ? reading.error : reading.text;
      context.log.add(code, 'error', cells.cellAt(index), { ...at, text });
      continue;
    }
    if (reading.notes.includes('footnote')) {
      const details = { ...at, text: shown(value), value: reading.value };
      context.log.add('footnote-mark', 'info', cells.cellAt(index), details);
    }
    if (reading.notes.includes('mark') && !state.toldMark) {
      state.toldMark = true;
      const details = { ...at, text: shown(value), value: reading.value };
      context.log.add('mark-left-out', 'info', cells.cellAt(index), details);
    }
    if (reading.notes.includes('ambiguous-mark')) {
      context.log.add('other-decimal-mark', 'warning', cells.cellAt(index), {
        ...at,
        text: shown(value),
        value: reading.value,
      });
    }
    state.textFormat = finer(state.textFormat, formatOfText(shown(value), reading.form));
    if (reading.unit !== undefined && !state.units.has(reading.unit)) {
      state.units = new Set([...state.units, reading.unit]);
    }
    const currency = reading.form === 'money' ? currencyOf(shown(value)) : null;
    if (currency !== null && !state.currencies.has(currency)) {
      state.currencies = new Set([...state.currencies, currency]);
    }
    const form = reading.form === 'percent' || reading.form === 'duration' ? reading.form : 'plain';
    put(state, slot, index, reading.value, form, cells, context);
    if (reading.permille === true && state.sources[slot] === index)
      state.thousandths = new Set([...state.thousandths, slot]);
  }
  sayAwaited(state, awaited, cells, context);
  return mark;
}

/** A bad cell at or after the last usable point: the older points must not stand in for it. */
/** "TBC" where the latest figure will stand: an older one is not the latest, and must not pass for it without a word. */
function sayAwaited(
  state: State,
  awaited: readonly number[],
  cells: SeriesCells,
  context: SeriesContext,
): void {
  const measured = state.points.findLastIndex((point) => point !== null);
  const first = awaited.find((index) => (cells.slots[index] ?? -1) > measured);
  if (first === undefined) return;
  context.log.add('not-a-number', 'warning', cells.cellAt(first), {
    metric: context.name,
    period: periodName(context, cells.slots[first] ?? -1),
    text: shown(cells.valueAt(first)),
  });
}

function unusableLatest(state: State, context: SeriesContext): void {
  if (state.lastUnusable < 0) return;
  let latest = state.points.length - 1;
  while (latest >= 0 && state.points[latest] === null) latest -= 1;
  if (latest < 0 || state.lastUnusable < latest) return;
  context.log.add('latest-value-unusable', 'error', null, {
    metric: context.name,
    period: periodName(context, state.lastUnusable),
  });
  state.points.fill(null);
}

/** So many times apart, figures with and without ‰ are on two scales. */
const FAR = 50;

/** Figures in ‰ beside figures in % are shares, all of them; beside plain figures of another size they can't be told apart. */
function asShares(state: State, cells: SeriesCells, context: SeriesContext): void {
  const { points, thousandths } = state;
  if (thousandths.size === 0) return;
  if (state.percents > 0) {
    for (const slot of thousandths) {
      const point = points[slot] ?? null;
      if (point !== null) points[slot] = Number(`${point}e-3`);
    }
    state.plain -= thousandths.size;
    state.textFormat = '0.00%';
    return;
  }
  const sizes = points.map((point) => Math.abs(point ?? 0));
  const largest = (inThousandths: boolean): number =>
    Math.max(0, ...sizes.filter((_, slot) => thousandths.has(slot) === inThousandths));
  const [one, other] = [largest(true), largest(false)];
  if (other === 0 || (one / other < FAR && other / one < FAR)) return;
  const first = state.sources.find((index) => index >= 0);
  const place = first === undefined ? null : cells.cellAt(first);
  const details = { metric: context.name, small: Math.min(one, other), large: Math.max(one, other) };
  context.log.add('mixed-scale-values', 'error', place, details);
  points.fill(null);
}

/** Durations beside plain numbers, or seconds beside minutes, can't be one series. */
function oneKind(state: State, cells: SeriesCells, context: SeriesContext): void {
  const mixed = (state.durations > 0 && state.plain + state.percents > 0) || state.units.size > 1;
  if (!mixed && state.currencies.size < 2) return;
  const [one = '', other] = state.currencies;
  const first = state.sources.find((index) => index >= 0);
  const place = first === undefined ? null : cells.cellAt(first);
  if (other !== undefined) {
    context.log.add('mixed-currencies', 'error', place, { metric: context.name, one, other });
    state.points.fill(null);
    return;
  }
  context.log.add('mixed-units', 'error', place, { metric: context.name });
  state.points.fill(null);
}

function periodName(context: SeriesContext, slot: number): string {
  return context.periods[slot]?.iso ?? '';
}

/** The number format that shows a figure as its text does. */
function formatOfText(text: string, form: string): string {
  if (form === 'duration') return text.split(':').length > 2 ? '[h]:mm:ss' : '[m]:ss';
  const decimals = /[.,](\d{1,2})\D*$/.exec(text)?.[1]?.length ?? 0;
  const zeros = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return form === 'percent' ? `${zeros}%` : decimals === 0 ? 'General' : zeros;
}

/** Of two formats of one kind the one with more decimals: beside `9 %` and `8,7 %` the second must not read as 9 %. */
function finer(known: string | null, other: string): string {
  if (known === null) return other;
  const sameKind =
    known.endsWith('%') === other.endsWith('%') && !known.includes(':') && !other.includes(':');
  return sameKind && decimalsOf(other) > decimalsOf(known) ? other : known;
}

function decimalsOf(format: string): number {
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

function shown(value: CellValue): string {
  return typeof value === 'object' ? value.error : String(value);
}
