/** Reads targets: numbers, texts with operators, bands, and the direction they tell (worksheets §2, Targets). */
import type { Better, Target } from '../scoring/metric';
import { isCellError, type CellValue } from '../workbook/snapshot';
import { decimalMarkOf, LONGEST_NUMBER, toNarrow, type DecimalMark } from './decimal-mark';
import { isTimeLimit, type TimeUnit } from './durations';
import { isMissing } from './missing-markers';
import { fold } from './normalise';
import { hundredth, readNumber, type NumberForm } from './numbers';
import { splitAtLimit, splitBand, takeBandWord, takeOperator } from './target-operators';

export type TargetReading =
  | {
      readonly kind: 'target';
      readonly target: Target;
      /** What the text itself tells: `within` for a band, null for a plain number. */
      readonly better: Better | null;
      /** As the sheet writes it; for a number its digits. */
      readonly text: string;
      /** How it was written: `percent` targets are 0–1, `duration` in days. */
      readonly form: NumberForm;
      /** The unit of a target such as `≤ 30 s`. */
      readonly unit?: TimeUnit;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly text: string };

interface Amount {
  readonly value: number;
  readonly form: NumberForm;
  readonly unit?: TimeUnit;
}

interface Parsed {
  readonly target: Target;
  readonly better: Better | null;
  readonly form: NumberForm;
  readonly unit?: TimeUnit;
}

/**
 * The target a cell holds. `format` is the number format of the cell, or for a text the one of the values beside it
 * (it decides whether `9:27` has hours); `mark` what the column's texts prove. `>` counts like `≥`: equality is met
 * (scoring §3).
 *
 * @example readTarget('≥ 80 %', 'General', 'unknown') // target 0.8, better 'higher', form 'percent'
 * @example readTarget('80-90%', 'General', 'unknown') // target { low: 0.8, high: 0.9 }, better 'within'
 * @example readTarget('máx. 5 %', 'General', 'unknown') // target 0.05, better 'lower'
 * @example readTarget('soon', 'General', 'unknown') // unreadable
 */
export function readTarget(value: CellValue, format: string, mark: DecimalMark): TargetReading {
  if (isMissing(value)) return { kind: 'missing' };
  if (typeof value === 'number') {
    const reading = readNumber(value, format, mark);
    return reading.kind === 'number'
      ? { kind: 'target', target: value, better: null, text: String(value), form: reading.form }
      : { kind: 'unreadable', text: String(value) };
  }
  if (isCellError(value)) return { kind: 'unreadable', text: value.error };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: value ? 'TRUE' : 'FALSE' };
  if (value.length > LONGEST_NUMBER) return { kind: 'unreadable', text: value };
  const text = fold(toNarrow(value)).replace(/\s+/g, ' ').trim();
  const own = mark === 'unknown' ? decimalMarkOf([text]) : mark;
  const parsed = parse(text, format, own);
  return parsed === null
    ? { kind: 'unreadable', text: value.trim() }
    : { kind: 'target', ...parsed, text: value.trim() };
}

function parse(text: string, format: string, mark: DecimalMark): Parsed | null {
  const plain = readAmount(text, format, mark);
  if (plain !== null) return withForm(plain.value, null, plain);
  return (
    parseShareInTime(text, format, mark) ??
    parseOperator(text, format, mark) ??
    parseBand(takeBandWord(text) ?? text, format, mark) ??
    parseTolerance(text, format, mark)
  );
}

/** `80 % in 20 s`: the target is the share; its time limit belongs to the metric. */
function parseShareInTime(text: string, format: string, mark: DecimalMark): Parsed | null {
  for (const [share, limit] of splitAtLimit(text)) {
    if (!share.includes('%') || !isTimeLimit(limit)) continue;
    const parsed = parseOperator(share, format, mark) ?? parsePlain(share, format, mark);
    if (parsed?.form === 'percent') return { ...parsed, better: parsed.better ?? 'higher' };
  }
  return null;
}

function parsePlain(text: string, format: string, mark: DecimalMark): Parsed | null {
  const amount = readAmount(text, format, mark);
  return amount === null ? null : withForm(amount.value, null, amount);
}

function parseOperator(text: string, format: string, mark: DecimalMark): Parsed | null {
  const found = takeOperator(text);
  if (found === null) return null;
  const amount = readAmount(found.rest, format, mark);
  if (amount !== null) return withForm(amount.value, found.better, amount);
  // "≥ 80 % – ≤ 90 %": a band with both operators written out.
  if (found.better !== 'higher') return null;
  for (const [first, second] of splitBand(found.rest)) {
    const upper = takeOperator(second);
    if (upper?.better !== 'lower') continue;
    const band = bandOf(readAmount(first, format, mark), readAmount(upper.rest, format, mark));
    if (band !== null) return band;
  }
  return null;
}

function parseBand(text: string, format: string, mark: DecimalMark): Parsed | null {
  for (const [first, second] of splitBand(text)) {
    const band = bandOf(readAmount(first, format, mark), readAmount(second, format, mark));
    if (band !== null) return band;
  }
  return null;
}

/** `85 % ± 5 %`. */
function parseTolerance(text: string, format: string, mark: DecimalMark): Parsed | null {
  const at = text.indexOf('±');
  if (at < 1) return null;
  const [centre, width] = alike(
    readAmount(text.slice(0, at), format, mark),
    readAmount(text.slice(at + 1), format, mark),
  );
  if (centre === null || width === null || width.value < 0) return null;
  return withForm({ low: centre.value - width.value, high: centre.value + width.value }, 'within', centre);
}

function bandOf(first: Amount | null, second: Amount | null): Parsed | null {
  const [low, high] = alike(first, second);
  if (low === null || high === null || low.value > high.value) return null;
  return withForm({ low: low.value, high: high.value }, 'within', high);
}

/** One % or unit counts for both ends: `80-90%`, `80 % – 90`, `5-10 min`. Ends of different kinds are no band. */
function alike(first: Amount | null, second: Amount | null): [Amount, Amount] | [null, null] {
  if (first === null || second === null) return [null, null];
  if (first.form === second.form) {
    const sameUnit = first.unit === second.unit || first.unit === undefined || second.unit === undefined;
    return sameUnit ? [first, second] : [null, null];
  }
  if (first.form === 'text' && first.unit === undefined) return [asForm(first, second.form), second];
  if (second.form === 'text' && second.unit === undefined) return [first, asForm(second, first.form)];
  return [null, null];
}

function asForm(amount: Amount, form: NumberForm): Amount {
  return { value: form === 'percent' ? hundredth(amount.value) : amount.value, form };
}

function readAmount(text: string, format: string, mark: DecimalMark): Amount | null {
  const reading = readNumber(text, format, mark);
  if (reading.kind !== 'number') return null;
  const { value, form, unit } = reading;
  return unit === undefined ? { value, form } : { value, form, unit };
}

function withForm(target: Target, better: Better | null, amount: Amount): Parsed {
  const { form, unit } = amount;
  return unit === undefined ? { target, better, form } : { target, better, form, unit };
}
