/** Reads a cell as a number, whatever it was typed as, and says what had to be done for it (worksheets §2, Cells understood). */
import { cellErrors, isCellError, type CellValue } from '../../workbook/snapshot';
import { takeSigns } from './amount-signs';
import { LONGEST_NUMBER, readDigits, toNarrow, type DecimalMark } from './decimal-mark';
import { readClock, readUnitParts, splitTimeUnit, type TimeUnit } from './durations';
import { isMissing } from './missing-markers';
import { formatFacts } from './number-formats';

export { decimalMarkOf, type DecimalMark } from './decimal-mark';
export { isMissing } from './missing-markers';
export { isDurationFormat, isPercentFormat } from './number-formats';

/**
 * `text-number`: the cell is text · `footnote`: a mark was left out · `ambiguous-mark`: read against the column's
 * decimal mark, because its own form allows nothing else · `full-width`: full-width digits · `unit`: a time unit was left
 * out, the number is in that unit.
 */
export type NumberNote = 'text-number' | 'footnote' | 'mark' | 'ambiguous-mark' | 'full-width' | 'unit';

export type NumberForm = 'number' | 'percent' | 'duration' | 'money' | 'text';

/** Percents are 0–1, durations in days. `text`: a plain number kept as text. `unit` only with the note. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly form: NumberForm;
      readonly notes: readonly NumberNote[];
      readonly unit?: TimeUnit | undefined;
      /** Written with ‰; the number is as the digits say. */
      readonly permille?: true;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const ERROR_TEXTS: ReadonlySet<string> = new Set(cellErrors);

const MISSING: NumberReading = { kind: 'missing' };

/**
 * The number a cell holds. `format` is its number format, `mark` what the column's texts prove (`decimalMarkOf`);
 * with mark `unknown` or `conflict`, `1.234` is ambiguous and not guessed.
 *
 * @example readNumber('85,3 %', 'General', 'unknown') // 0.853, form 'percent', notes ['text-number']
 * @example readNumber('(5.2)', 'General', 'unknown') // -5.2
 * @example readNumber('9:27', 'General', 'unknown') // 567 / 86400, form 'duration'
 */
export function readNumber(value: CellValue, format: string, mark: DecimalMark): NumberReading {
  if (typeof value === 'number') return readPlainNumber(value, format);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (isMissing(value)) return MISSING;
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (value.length > LONGEST_NUMBER) return { kind: 'text', text: value };
  if (ERROR_TEXTS.has(value.trim())) return { kind: 'error', error: value.trim() };
  return readNumberText(value, format, mark);
}

function readPlainNumber(value: number, format: string): NumberReading {
  if (!Number.isFinite(value)) return { kind: 'error', error: '#NUM!' };
  const facts = formatFacts(format);
  const form = facts.percent ? 'percent' : facts.duration ? 'duration' : facts.money ? 'money' : 'number';
  return { kind: 'number', value, form, notes: [] };
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const MINUS = /^([^\d]{0,6}?)[\u2010-\u2015\u2212\ufe63]/;
const TRAILING_MARKS =
  /\s*(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473]+|\((?:\d{1,2}|[a-zA-Z])\)|\[(?:\d{1,2}|[a-zA-Z])\])$/;
const LEADING_MARKS = /^[*\u2020\u2021]+\s*/;
/** Arrows, flags and lights that only say how a figure compares. */
const SIGNS_BEHIND =
  /\s*(?:[\u2190-\u21ff\u2794\u27a1\u2b05-\u2b07\u25b2-\u25bf\u2713\u2714\u2717\u2718\u2705\u274c\u26a0\u2691\u2690\u25cf\u25cb\u2b24]|[\u{1f534}\u{1f7e0}-\u{1f7e2}\u{1f6a9}\u{1f53a}-\u{1f53d}])+\ufe0f?$/u;
const SIGNS_BEFORE =
  /^(?:[\u2190-\u21ff\u2794\u27a1\u2b05-\u2b07\u25b2-\u25bf\u2713\u2714\u2717\u2718\u25cf\u25cb\u2b24]|[\u{1f534}\u{1f7e0}-\u{1f7e2}\u{1f6a9}\u{1f53a}-\u{1f53d}])+\ufe0f?\s*/u;
function readNumberText(value: string, format: string, mark: DecimalMark): NumberReading {
  const narrow = toNarrow(value);
  const whole = narrow.replace(INVISIBLE, '').trim().replace(/^'/, '').replace(MINUS, '$1-');
  const bare = whole.replace(SIGNS_BEHIND, '').replace(SIGNS_BEFORE, '');
  const plain = /\d/.test(bare) ? bare : whole;
  const unmarked = plain.replace(LEADING_MARKS, '').replace(TRAILING_MARKS, '');
  const rest = /\d/.test(unmarked) ? unmarked : plain;
  const found = readAmount(rest, format, mark);
  if (found === null || found === 'ambiguous') return { kind: found ?? 'text', text: value };
  const { size, form, unit, permille } = found;
  return {
    kind: 'number',
    value: size === 0 ? 0 : size,
    form,
    unit,
    ...(permille === true ? { permille } : {}),
    notes: [
      'text-number',
      ...noted(narrow !== value, 'full-width'),
      ...noted(rest !== plain, 'footnote'),
      ...noted(plain !== whole, 'mark'),
      ...noted(disagree(found.proves, mark), 'ambiguous-mark'),
      ...noted(unit !== undefined, 'unit'),
    ],
  };
}

function disagree(proves: Amount['proves'], mark: DecimalMark): boolean {
  return (proves === 'comma' && mark === 'point') || (proves === 'point' && mark === 'comma');
}

function noted(holds: boolean, note: NumberNote): NumberNote[] {
  return holds ? [note] : [];
}

interface Amount {
  readonly size: number;
  readonly form: NumberForm;
  readonly unit?: TimeUnit;
  /** The decimal mark its own form shows. */
  readonly proves?: 'point' | 'comma' | null;
  readonly permille?: boolean;
}

/** Null for what is no number. */
function readAmount(text: string, format: string, mark: DecimalMark): Amount | 'ambiguous' | null {
  const { digits, negative, percent, money, permille } = takeSigns(text);
  const sign = negative ? -1 : 1;
  const isPlain = !percent && !money;
  const clock = isPlain ? readTime(digits, format) : null;
  if (clock !== null) return { size: sign * clock, form: 'duration' };

  const split = isPlain ? splitTimeUnit(digits) : null;
  const reading = readDigits(split?.rest ?? digits);
  if (reading === null) return null;
  let size: number;
  if (reading.kind === 'sure') size = reading.value;
  else if (mark === 'point' || mark === 'comma') {
    size = mark === reading.sign ? reading.asDecimal : reading.asThousands;
  } else if (percent) {
    // 85.123 % may be a share; 85 123 % is none.
    size = reading.asDecimal;
  } else return 'ambiguous';
  size *= sign;
  const proves = reading.kind === 'sure' ? reading.proves : null;
  if (split !== null) return { size, form: 'text', unit: split.unit, proves };
  if (percent) return { size: hundredth(size), form: 'percent', proves };
  return { size, form: money ? 'money' : 'text', proves, permille };
}

/** 85.3 → 0.853 as the digits stand, without a trace of binary division. */
export function hundredth(percent: number): number {
  const exact = Number(`${percent}e-2`);
  return Number.isFinite(exact) ? exact : percent / 100;
}

function readTime(digits: string, format: string): number | null {
  // Beside h:mm:ss a text of two parts leaves out the hours, not the seconds.
  const { hour, second } = formatFacts(format).shows;
  return readClock(digits, hour && !second) ?? readUnitParts(digits);
}
