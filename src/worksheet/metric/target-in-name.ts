/** Targets written in the name of a metric, or on a line of their own under it: "AHT (target 300 s)", "Norm: 80 %". */
import type { SheetLanguage } from '../vocabulary/types';
import { readLabel } from '../words/label-words';
import { isUnitOfMeasure } from '../words/marks';
import { isChinese } from '../words/normalise';
import { readTarget } from './target-text';
import { understandName } from './understand-name';

export interface TargetInName {
  /** The name without the target; `''` for a line that holds a target only. */
  readonly name: string;
  /** The target as a cell would hold it. */
  readonly target: string;
}

const LONGEST = 120;
const MOST_TARGET_WORDS = 4;
const LONGEST_CHINESE_WORD = 6;
const BRACKETS = /^(.*?)\s*[([{（【［]\s*([^()[\]{}（）【】［］]*\d[^()[\]{}（）【】［］]*)[)\]}）】］]\s*$/u;
const JOINT = /^(.+?)(?:\s+[-\u2013\u2014\uff0d|/]\s*|\s*[\u2013\u2014\uff0d|;；,，:：]\s*|\s+)(.*\d.*)$/u;
/** "Target 2024" heads a column. */
const YEAR = /^(?:19|20)\d{2}(?:\s*[-/]\s*\d{2,4})?$/;
/** Between a name and what it says besides. */
const SIGN = /\s+[-|]\s*|\s*[\u2013\u2014\uff0d;；,，:：]\s*/gu;
const OPERATOR = /^(.*[^\s<>=≤≥≦≧])\s*((?:[<>]=?|=[<>]|[≤≥≦≧⩽⩾])\s*\S.*)$/u;

/**
 * The target a text holds, told by a word for targets or by an operator; null when there is none.
 *
 * @example targetInName('AHT (target 300 s)', ['en']) // { name: 'AHT', target: '300 s' }
 * @example targetInName('一次解决率（目标75%）', ['zh']) // { name: '一次解决率', target: '75%' }
 * @example targetInName('Service level ≥ 80 %', ['en']) // { name: 'Service level', target: '≥ 80 %' }
 * @example targetInName('Norm: 5 %', ['nl']) // { name: '', target: '5 %' }
 * @example targetInName('Service level 80/20', ['en']) // null: nothing says that it is the target
 */
export function targetInName(text: string, languages: readonly SheetLanguage[]): TargetInName | null {
  const whole = text.trim();
  if (whole.length > LONGEST || !/\d/.test(whole)) return null;
  const bare = afterTargetWord(whole, languages);
  if (bare !== null) return { name: '', target: bare };
  const bracket = BRACKETS.exec(whole);
  if (bracket !== null) {
    const inside = bracket[2] ?? '';
    const name = (bracket[1] ?? '').trim();
    const target = afterTargetWord(inside, languages) ?? withDirection(inside, name, languages);
    if (target !== null) return { name, target };
  }
  const joined = behindJoint(whole, languages);
  if (joined !== null) return joined;
  const operator = OPERATOR.exec(whole);
  if (operator !== null) {
    const name = trimmed(operator[1] ?? '');
    const target = withDirection(operator[2] ?? '', name, languages);
    if (target !== null) return { name, target };
  }
  return null;
}

/**
 * What stands in brackets behind a name and begins like a target that tells its direction, though it goes on: "(at least 20 a
 * month)". Whether it is the target nobody can say.
 */
export function limitInBrackets(text: string): string | null {
  const inside = BRACKETS.exec(text.trim())?.[2] ?? '';
  const beginning = /^(\D{1,30}\d[\d.,]*\s?%?)\s*\p{L}/u.exec(inside)?.[1];
  if (beginning === undefined) return null;
  const reading = readTarget(beginning, 'General', 'unknown');
  const isLimit = reading.kind === 'target' && reading.better !== null && reading.better !== 'within';
  return isLimit ? inside : null;
}

/** A figure at the end of a name or line, with the words in front of it that say what it is. */
export interface FigureInName {
  /** `''` for a line that holds nothing else. */
  readonly name: string;
  readonly word: string;
  /** The figure as a cell would hold it. */
  readonly figure: string;
}

/**
 * A figure that a sign sets apart from the name, with a word in front: whether it is a target is for its size to prove.
 *
 * @example figureInName('AHT (gool 300 s)') // { name: 'AHT', word: 'gool', figure: '300 s' }
 * @example figureInName('Gool: 5 %') // { name: '', word: 'Gool', figure: '5 %' }
 * @example figureInName('Calls answered within 20 s') // null: no sign sets it apart
 */
export function figureInName(text: string): FigureInName | null {
  const whole = text.trim();
  if (whole.length > LONGEST || !/\d/.test(whole)) return null;
  const bracket = BRACKETS.exec(whole);
  const inside = bracket === null ? null : wordAndFigure(bracket[2] ?? '');
  if (bracket !== null && inside !== null) return { name: trimmed(bracket[1] ?? ''), ...inside };
  const bare = /^\P{N}{1,40}[:：]/u.test(whole) ? wordAndFigure(whole) : null;
  if (bare !== null) return { name: '', ...bare };
  for (const sign of whole.matchAll(SIGN)) {
    const found = wordAndFigure(whole.slice(sign.index + sign[0].length));
    const name = trimmed(whole.slice(0, sign.index));
    if (found !== null && name !== '') return { name, ...found };
  }
  return null;
}

function wordAndFigure(text: string): { word: string; figure: string } | null {
  for (const [word, figure] of beginnings(text.trim())) {
    // "kr 22.50" is all figure.
    if (!/^\p{L}[\p{L}\s.]*$/u.test(word) || isUnitOfMeasure(word)) continue;
    if (!/\d/.test(figure) || YEAR.test(figure)) continue;
    if (readTarget(figure, 'General', 'unknown').kind === 'target') return { word, figure };
  }
  return null;
}

/**
 * "AHT – target 300 s", "一次解决率－目标75%", "Talk time target 300 s": of the places from which words for targets go to
 * the end, the last that leaves none of them to the name.
 */
function behindJoint(text: string, languages: readonly SheetLanguage[]): TargetInName | null {
  let found: TargetInName | null = null;
  let rest = text;
  for (let cut = JOINT.exec(rest); cut !== null; cut = JOINT.exec(rest)) {
    const name = trimmed(text.slice(0, text.length - rest.length) + (cut[1] ?? ''));
    rest = cut[2] ?? '';
    const target = afterTargetWord(rest, languages);
    if (target === null) continue;
    if (found !== null && isTargetWord(name.split(/\s+/).at(-1) ?? '', languages)) continue;
    found = { name, target };
  }
  return found;
}

/** What stands behind a word for targets at the start of the text, when it reads as a target. */
function afterTargetWord(text: string, languages: readonly SheetLanguage[]): string | null {
  for (const [word, rest] of beginnings(text)) {
    if (!/\d/.test(rest) || YEAR.test(rest) || !isTargetWord(word, languages)) continue;
    if (readTarget(rest, 'General', 'unknown').kind === 'target') return rest;
  }
  return null;
}

function* beginnings(text: string): Generator<readonly [string, string]> {
  if (isChinese(text.charAt(0))) {
    for (let end = Math.min(LONGEST_CHINESE_WORD, text.length - 1); end > 0; end--) {
      yield [text.slice(0, end), text.slice(end).replace(/^[\s:：=为是]+/u, '')];
    }
    return;
  }
  let count = 0;
  for (const joint of text.matchAll(/[\s:：=]+|(?<=\p{L}\.?)(?=[\d<>≤≥$€£¥])/gu)) {
    if (++count > MOST_TARGET_WORDS) return;
    yield [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
  }
}

function isTargetWord(word: string, languages: readonly SheetLanguage[]): boolean {
  const { measure, whole } = readLabel(word, languages);
  return whole && measure === 'target';
}

/**
 * The text when it is a target that tells its direction: `≥ 80 %`, `max. 5 %`. A time is one of times alone: "Calls answered
 * (within 20 s)" says which calls count.
 */
function withDirection(text: string, name: string, languages: readonly SheetLanguage[]): string | null {
  const reading = readTarget(text, 'General', 'unknown');
  if (reading.kind !== 'target' || reading.better === null || reading.better === 'within') return null;
  if (reading.unit !== undefined || reading.form === 'duration') {
    const { kind, stems } = understandName(name, languages);
    if (kind !== 'time' && (stems > 0 || kind !== null)) return null;
  }
  return text.trim();
}

function trimmed(name: string): string {
  return name.replace(/[\s\-\u2013\u2014\uff0d|/:：,，;；([（【]+$/u, '').trim();
}
