/** Takes a label apart: the metric's name, what its figures are, the period they are for. "Actual Jan-24", "SL – Target 2024". */
import { rawPeriod } from '../periods/one-cell';
import type { Measure } from '../words/label-words';
import { type Reach, withoutReach } from '../words/open-spans';
import type { SheetWords } from './sheet-words';

export interface SplitLabel {
  /** What is left for a name; `''` when measure and period are all. */
  readonly name: string;
  readonly measure: Measure | null;
  /** The part that is a period, null without one. */
  readonly period: string | null;
}

const LONGEST = 80;
const SEPARATORS =
  /[\s_\u2013\u2014:：|/()[\]（）【】,，]+|(?<=\s)-(?=\s)|(?<=[\u3400-\u9fff])-|-(?=[\u3400-\u9fff])/;

/** The parts of a label; a label of one piece is all name. */
export function splitLabel(text: string, words: SheetWords): SplitLabel {
  return targetOfSpan(text, words)?.split ?? plainSplit(text, words);
}

/** A target that holds from a period on, or up to one: "Norm vanaf april", "Target until Mar". */
export function targetOfSpan(
  text: string,
  words: SheetWords,
): { readonly reach: Reach; readonly split: SplitLabel } | null {
  if (words.label(text).measure?.startsWith('target') !== true) return null;
  for (const { reach, rest } of withoutReach(text, words.languages)) {
    const split = plainSplit(rest, words);
    if (isPeriodText(split) && split.measure?.startsWith('target') === true) return { reach, split };
  }
  return null;
}

function plainSplit(text: string, words: SheetWords): SplitLabel {
  const splits = splitsOf(text, words);
  // 2022年4月实际: the cut that leaves a whole period, not the one after 4.
  const best = splits.find(({ rest }) => isPeriod(rest)) ?? splits[0];
  const { measure, rest } = best ?? { measure: null, rest: text };
  const period = takePeriod(rest);
  return period === null
    ? { name: rest, measure, period: null }
    : { name: period.rest, measure, period: period.period };
}

/** True for a label of a period, with or without a measure, and nothing else. */
export function isPeriodText(split: SplitLabel): split is SplitLabel & { period: string } {
  return split.period !== null && split.name === '';
}

export interface MeasureSplit {
  readonly measure: Measure;
  readonly rest: string;
}

/**
 * Every way to take a measure off a label, the likeliest first: what a sign sets apart (a dash, a colon, brackets),
 * then words at its end or start, longest first.
 */
export function splitsOf(text: string, words: SheetWords): MeasureSplit[] {
  if (text.length > LONGEST) return [];
  const whole = words.label(text);
  if (whole.whole && whole.measure !== null && !whole.total && whole.role === null)
    return [{ measure: whole.measure, rest: '' }];
  const found: MeasureSplit[] = [];
  for (const { part, rest } of segmentsOf(text)) {
    const meaning = words.label(part);
    if (meaning.whole && meaning.measure !== null && meaning.measure !== 'comment' && rest !== '')
      found.push({ measure: meaning.measure, rest });
  }
  const pieces = piecesOf(text);
  const most = Math.min(4, pieces.length - 1);
  for (let size = most; size > 0; size -= 1) {
    for (const side of ['end', 'start'] as const) {
      const part = side === 'end' ? pieces.slice(-size) : pieces.slice(0, size);
      const from = part[0]?.start ?? 0;
      const to = part.at(-1)?.end ?? 0;
      const label = text.slice(from, to);
      if (/^[\u3400-\u9fff]$/.test(label)) continue;
      const meaning = words.label(label);
      if (!meaning.whole || meaning.measure === null || meaning.measure === 'comment') continue;
      const rest = trimmed(side === 'end' ? text.slice(0, from) : text.slice(to));
      if (rest !== '') found.push({ measure: meaning.measure, rest });
    }
  }
  return found;
}

/** The last and the first part of a label cut at a sign: a dash between spaces, a colon, a bracket. */
function segmentsOf(text: string): { part: string; rest: string }[] {
  const found: { part: string; rest: string }[] = [];
  const bracket = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/.exec(text);
  if (bracket !== null) found.push({ part: bracket[2] ?? '', rest: trimmed(bracket[1] ?? '') });
  const cut =
    /\s+[-\u2013\u2014|/]\s+|[:：|]\s*|(?<=[\u3400-\u9fff])[-\u2013\u2014]|\s*[\u2013\u2014]\s*|(?<=[\p{L}\d%])-(?=\p{L})/gu;
  const cuts = [...text.matchAll(cut)];
  const last = cuts.at(-1);
  if (last !== undefined)
    found.push({
      part: text.slice(last.index + last[0].length).trim(),
      rest: trimmed(text.slice(0, last.index)),
    });
  const first = cuts[0];
  if (first !== undefined)
    found.push({
      part: text.slice(0, first.index).trim(),
      rest: trimmed(text.slice(first.index + first[0].length)),
    });
  return found.filter(({ part }) => part !== '');
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Words of a label with their places; in Chinese each character may start one. */
function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(
    /[\u3400-\u9fff]|[^\s_\u2013\u2014:：|/()[\]（）【】,，\u3400-\u9fff]+/gu,
  )) {
    if (match[0] === '-') continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.length > 30 ? [] : found;
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s_\-\u2013\u2014:：|/()[\]（）【】,，]+|[\s_\-\u2013\u2014:：|/([（【,，]+$/g, '')
    .replace(/^([^(（[【]*)[)）\]】]+$/, '$1')
    .trim();
}

/** A period at the start or the end of a text. */
function takePeriod(text: string): { period: string; rest: string } | null {
  if (text === '') return null;
  if (isPeriod(text)) return { period: text, rest: '' };
  const pieces = text.split(SEPARATORS).filter((part) => part !== '');
  for (let size = Math.min(4, pieces.length - 1); size > 0; size -= 1) {
    for (const part of [pieces.slice(-size).join(' '), pieces.slice(0, size).join(' ')]) {
      if (!/\d/.test(part) || !isPeriod(part)) continue;
      const first = part.split(' ')[0] ?? '';
      const at = text.indexOf(first);
      const last = part.split(' ').at(-1) ?? '';
      const end = text.lastIndexOf(last) + last.length;
      const rest = trimmed(at === 0 ? text.slice(end) : text.slice(0, at));
      return { period: part, rest };
    }
  }
  return null;
}

function isPeriod(text: string): boolean {
  return rawPeriod(/^\d{4}$/.test(text) ? Number(text) : text, 'General', false) !== null;
}
