/**
 * Takes a target's text apart: operators in signs and words before or behind a number, the ends of a band.
 * Reads targets: numbers, texts with operators, bands, and the direction they tell (worksheets §2, Targets).
 */
import { lazily, isChinese, fold } from '../words/normalise';
import { cellWords } from '../words/cell-phrases';
import type { Better, Target } from '../../scoring/metric';
import { isCellError } from '../../workbook/snapshot';
import type { CellValue } from '../../workbook/snapshot';
import { decimalMarkOf, LONGEST_NUMBER, toNarrow } from '../cells/decimal-mark';
import type { DecimalMark } from '../cells/decimal-mark';
import { isTimeLimit } from '../cells/durations';
import type { TimeUnit } from '../cells/durations';
import { isMissing } from '../cells/missing-markers';
import { hundredth, readNumber } from '../cells/numbers';
import type { NumberForm } from '../cells/numbers';

export interface Operator {
  readonly better: 'higher' | 'lower' | null;
  readonly rest: string;
}

const SIGN_BEFORE = /^(?:(>=|=>|[>≥⩾≧↑▲])|(<=|=<|[<≤⩽≦↓▼])|=)\s*/;
const SIGN_BEHIND = /\s*(?:([+↑▲])|([↓▼]))$/;
const RANGE_SIGNS = /[-\u2010-\u2015\u2212~\u301c;]|\.{2,3}/g;
const MOST_CANDIDATES = 8;

type Place = 'before' | 'behind';

/**
 * The operator of a folded text and what is left without it; null without operator. `=` has no direction.
 *
 * @example takeOperator('max. 5 %') // { better: 'lower', rest: '5 %' }
 * @example takeOperator('80%以上') // { better: 'higher', rest: '80%' }
 */
function takeOperator(text: string): Operator | null {
  const before = SIGN_BEFORE.exec(text);
  if (before !== null) {
    const better = before[1] !== undefined ? 'higher' : before[2] !== undefined ? 'lower' : null;
    return { better, rest: text.slice(before[0].length) };
  }
  // In front first: "最多6.5 min" are minutes.
  for (const place of ['before', 'behind'] as const) {
    for (const [phrase, better] of operatorWords()) {
      const rest = without(text, phrase, place);
      if (rest !== null) return { better, rest };
    }
  }
  const behind = SIGN_BEHIND.exec(text);
  if (behind === null || !/\d/.test(text)) return null;
  return { better: behind[1] === undefined ? 'lower' : 'higher', rest: text.slice(0, behind.index) };
}

/** The text without a word such as "between" in front; null when there is none. */
function takeBandWord(text: string): string | null {
  for (const phrase of wordsBefore()) {
    const rest = without(text, phrase, 'before');
    if (rest !== null) return rest;
  }
  return null;
}

/** The ways to cut a text into the two ends of a band, signs first. */
function splitBand(text: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (const match of text.matchAll(RANGE_SIGNS)) {
    addCut(cuts, text, match.index, match[0].length);
  }
  addCutsAt(cuts, text, wordsBetween());
  return cuts.slice(0, MOST_CANDIDATES);
}

/** The ways to cut a text into a share and its time limit: `80 % in 20 s`, `80%/20s`. */
function splitAtLimit(text: string): [string, string][] {
  const cuts: [string, string][] = [];
  addCutsAt(cuts, text, limitWords());
  return cuts;
}

function addCutsAt(cuts: [string, string][], text: string, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const joint = phrase === '/' || isChinese(phrase) ? phrase : ` ${phrase} `;
    const at = text.indexOf(joint);
    if (at > 0) addCut(cuts, text, at, joint.length);
  }
}

function addCut(cuts: [string, string][], text: string, at: number, length: number): void {
  const first = text.slice(0, at).trim();
  const second = text.slice(at + length).trim();
  if (first !== '' && second !== '') cuts.push([first, second]);
}

/** The text without a phrase at one end, where a letter does not go on; null when it is not there. */
function without(text: string, phrase: string, place: Place): string | null {
  if (text.length <= phrase.length) return null;
  const there = place === 'before' ? text.startsWith(phrase) : text.endsWith(phrase);
  if (!there) return null;
  const rest = place === 'before' ? text.slice(phrase.length) : text.slice(0, -phrase.length);
  const neighbour = place === 'before' ? rest.charAt(0) : rest.charAt(rest.length - 1);
  if (!isChinese(phrase) && /[\p{L}.]/u.test(neighbour)) return null;
  const trimmed = rest.replace(/^[:\s]+/, '').trim();
  return /\d/.test(trimmed) ? trimmed : null;
}

/** Longest first, so that "no less than" is not read as "less than". */
const operatorWords = lazily(() =>
  [
    ...cellWords('atLeast').map((word) => [word, 'higher'] as const),
    ...cellWords('atMost').map((word) => [word, 'lower'] as const),
  ].sort(([first], [second]) => second.length - first.length),
);
const wordsBefore = lazily(() => cellWords('bandBefore'));
const wordsBetween = lazily(() => cellWords('bandBetween'));
const limitWords = lazily(() => ['/', ...cellWords('timeLimit')]);

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
      readonly unit?: TimeUnit | undefined;
      /** Written with ‰: beside shares it is a thousandth. */
      readonly permille?: true;
    }
  | { readonly kind: 'missing' }
  /** `ambiguous`: a number in it, such as `1.234`, can be read in two ways. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly ambiguous?: true };

interface Amount {
  readonly value: number;
  readonly form: NumberForm;
  readonly unit?: TimeUnit | undefined;
  readonly permille?: true;
}

interface Parsed {
  readonly target: Target;
  readonly better: Better | null;
  readonly form: NumberForm;
  readonly unit?: TimeUnit | undefined;
  readonly permille?: true;
}

/**
 * The target a cell holds. `format` is the number format of the cell, or for a text the one of the values beside it
 * (it decides whether `9:27` has hours); `mark` what the column's texts prove. `>` counts like `≥`: equality is met
 * (scoring §3).
 *
 * @example readTarget('≥ 80 %', 'General', 'unknown') // target 0.8, better 'higher', form 'percent'
 * @example readTarget('80-90%', 'General', 'unknown') // target { low: 0.8, high: 0.9 }, better 'within'
 * @example readTarget('máx. 5 %', 'General', 'unknown') // target 0.05, better 'lower'
 * @example readTarget('80/20', 'General', 'unknown') // target 0.8, better 'higher': 80 % in 20 seconds
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
  const text = plain(value);
  const own = mark === 'unknown' ? decimalMarkOf([text]) : mark;
  const doubtful: string[] = [];
  const amountOf: Read = (part) => {
    const amount = readNumber(part, format, own);
    if (amount.kind === 'ambiguous') doubtful.push(part);
    return amount.kind === 'number' ? amount : null;
  };
  // "5 % of calls" says no more than 5 %; "80% of meer" does.
  const parsed = parse(text, amountOf) ?? parse(text.replace(OF_WHAT, ''), amountOf);
  if (parsed !== null) return { kind: 'target', ...parsed, text: value.trim() };
  return { kind: 'unreadable', text: value.trim(), ...(doubtful.length > 0 ? { ambiguous: true } : {}) };
}

/** Reads a part of the text as an amount; null when it is none. */
type Read = (part: string) => Amount | null;

function parse(text: string, read: Read): Parsed | null {
  // An arrow beside a target says which way, beside a figure how it compares.
  const isArrowed = /^[↑▲↓▼]|[↑▲↓▼]$/.test(text);
  return (
    (isArrowed ? parseOperator(text, read) : parsePlain(text, read)) ??
    parseShareInTime(text, read) ??
    parseServiceLevel(text) ??
    parseOperator(text, read) ??
    parseBand(takeBandWord(text) ?? text, read) ??
    parseTolerance(text, read) ??
    parseTimeLimit(text, read) ??
    parseOutOf(text, read)
  );
}

const MARGIN = /\(?\s*(?:\+\s?\/?\s?-|±)\s*([^()]+)\)?$/;
const OF_WHAT = /(?<=%)\s+(?:of|de|das|dos|van|av)\s+\p{L}[^\d]*$/u;
const KIND_OF_DAY =
  /\b(?:working|business|calendar)\s+(?=(?:days?|hours?)\b)|(?<=\b(?:dias?|horas?))\s+(?:habiles|laborables|uteis|corridos)$/g;

/** Folded, with one kind of space and of margin. */
function plain(value: string): string {
  return fold(toNarrow(value)).replace(/\s+/g, ' ').replace(KIND_OF_DAY, '').replace(MARGIN, '±$1').trim();
}

/** `80/20`: how a service level is written everywhere: 80 % in 20 seconds. */
function parseServiceLevel(text: string): Parsed | null {
  const [, share = '', limit = '', unit = ''] = /^(\d{2}) ?\/ ?(\d{1,3})( ?\D*)$/.exec(text) ?? [];
  const isLimit = unit.trim() === '' || isTimeLimit(`${limit}${unit}`);
  if (share === '' || Number(share) < 50 || Number(limit) < 5 || !isLimit) return null;
  return { target: hundredth(Number(share)), better: 'higher', form: 'percent' };
}

/** `within 24 h`: a time limit is the most there may be. */
function parseTimeLimit(text: string, read: Read): Parsed | null {
  for (const phrase of [...limitWords(), ...wordsBefore()]) {
    const rest = without(text, phrase, 'before');
    if (rest === null || !isTimeLimit(rest)) continue;
    const amount = read(rest);
    if (amount !== null) return withForm(amount.value, 'lower', amount);
  }
  return null;
}

/** `4.5/5`: a mark and the highest one. */
function parseOutOf(text: string, read: Read): Parsed | null {
  const [, mark = '', most = '', points = '', hundred = ''] =
    /^(\d+(?:[.,]\d+)) ?\/ ?(5|7|10)$|^(\d{2,3}) ?\/ ?(100)$/.exec(text) ?? [];
  const amount = read(mark + points);
  return amount === null || amount.value > Number(most + hundred)
    ? null
    : withForm(amount.value, null, amount);
}

/** `80 % in 20 s`: the target is the share; its time limit belongs to the metric. */
function parseShareInTime(text: string, read: Read): Parsed | null {
  for (const [share, limit] of [...splitAtLimit(text), ...splitAtShare(text)]) {
    if (!share.includes('%') || !isTimeLimit(limit)) continue;
    const parsed = parseOperator(share, read) ?? parsePlain(share, read);
    if (parsed?.form === 'percent') return { ...parsed, better: parsed.better ?? 'higher' };
  }
  return null;
}

/** `80 % (20 s)`, `80% < 20 s`, `20秒内80%`: whatever stands between share and limit. */
function splitAtShare(text: string): [string, string][] {
  const front = /^(.*?\d\s?%)[\s(,;:<≤=]+(\d[^)]*?)\)?$/.exec(text);
  const behind = /^(\d[^%]*?)(?:内|以内|之内|[\s:,]+)(\d[\d.,]*\s?%)$/.exec(text);
  const cuts: [string, string][] = [];
  if (front !== null) cuts.push([front[1] ?? '', front[2] ?? '']);
  if (behind !== null) cuts.push([behind[2] ?? '', behind[1] ?? '']);
  return cuts;
}

function parsePlain(text: string, read: Read): Parsed | null {
  const amount = read(text);
  return amount === null ? null : withForm(amount.value, null, amount);
}

function parseOperator(text: string, read: Read): Parsed | null {
  const found = takeOperator(text);
  if (found === null) return null;
  const amount = read(found.rest);
  if (amount !== null) return withForm(amount.value, found.better, amount);
  // 控制在5%以内: the same said twice.
  const again = takeOperator(found.rest);
  const inner = again !== null && again.better === found.better ? read(again.rest) : null;
  if (inner !== null) return withForm(inner.value, found.better, inner);
  // "≥ 80 % – ≤ 90 %": a band with both operators written out.
  if (found.better !== 'higher') return null;
  const joined = /^([^<≤]*\d[^<≤]*)([<≤].*)$/.exec(found.rest);
  const cuts = splitBand(found.rest);
  if (joined !== null) cuts.push([joined[1] ?? '', joined[2] ?? '']);
  for (const [first, second] of cuts) {
    const upper = takeOperator(second);
    const band = upper?.better === 'lower' ? bandOf(read(first), read(upper.rest)) : null;
    if (band !== null) return band;
  }
  return null;
}

function parseBand(text: string, read: Read): Parsed | null {
  for (const [first, second] of splitBand(text)) {
    const band = bandOf(read(first), read(second));
    if (band !== null) return band;
  }
  return null;
}

/** `85 % ± 5 %`. */
function parseTolerance(text: string, read: Read): Parsed | null {
  const at = text.indexOf('±');
  const ends = at < 1 ? null : alike(read(text.slice(0, at)), read(text.slice(at + 1)));
  if (ends === null || ends[1].value < 0) return null;
  const [centre, width] = ends;
  const [low, high] = [centre.value - width.value, centre.value + width.value].map(exact);
  return low === undefined || high === undefined ? null : withForm({ low, high }, 'within', centre);
}

/** Without the noise of binary fractions: 0.85 − 0.05 is 0.8. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function bandOf(first: Amount | null, second: Amount | null): Parsed | null {
  const ends = alike(first, second);
  if (ends === null || ends[0].value > ends[1].value) return null;
  return withForm({ low: ends[0].value, high: ends[1].value }, 'within', ends[1]);
}

/** One % or unit counts for both ends: `80-90%`, `80 % – 90`, `5-10 min`. Ends of different kinds are no band. */
function alike(first: Amount | null, second: Amount | null): readonly [Amount, Amount] | null {
  if (first === null || second === null) return null;
  if (first.form === second.form) {
    const sameUnit = first.unit === second.unit || first.unit === undefined || second.unit === undefined;
    return sameUnit ? [first, second] : null;
  }
  if (first.form === 'text' && first.unit === undefined) return [asForm(first, second.form), second];
  if (second.form === 'text' && second.unit === undefined) return [first, asForm(second, first.form)];
  return null;
}

function asForm({ value }: Amount, form: NumberForm): Amount {
  return { value: form === 'percent' ? hundredth(value) : value, form };
}

function withForm(target: Target, better: Better | null, { form, unit, permille }: Amount): Parsed {
  return { target, better, form, unit, ...(permille === true ? { permille } : {}) };
}
