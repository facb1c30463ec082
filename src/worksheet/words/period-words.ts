/**
 * The words of periods, all languages and Portuguese.
 * Cuts the text of a period into tokens: names and words of six languages, numbers and years.
 */
import { enPeriods } from '../vocabulary/en';
import { esPeriods } from '../vocabulary/es';
import { nbPeriods } from '../vocabulary/nb';
import { nlPeriods } from '../vocabulary/nl';
import { ptPeriods } from '../vocabulary/pt';
import type { PeriodWords } from '../vocabulary/types';
import { zhPeriods } from '../vocabulary/zh';
import { fold, isChinese } from './normalise';
import { listed } from './word-list';

export const PERIOD_WORDS: readonly PeriodWords[] = [
  enPeriods,
  esPeriods,
  nlPeriods,
  zhPeriods,
  nbPeriods,
  ptPeriods,
];

export type PeriodToken =
  | { readonly is: 'month'; readonly value: number }
  | { readonly is: 'number'; readonly value: number; readonly digits: number; readonly apostrophe: boolean }
  /** `chinese`: its number stands in front (2024年). */
  | { readonly is: 'word'; readonly word: PeriodWord; readonly chinese: boolean };

export type PeriodWord = 'quarter' | 'week' | 'year' | 'fiscal-year' | 'fiscal-period' | 'month' | 'day';

type Entry = number | PeriodWord | 'filler';

const MOST_TOKENS = 10;
const CHINESE_DIGITS = '一二三四五六七八九';
const ALLOWED = /^[a-z\d\s\-_/.,:'’`´()&\u3400-\u9fff]+$/;

/** The tokens of a text, fillers left out; null when it holds a word or sign that no period has. */
export function periodTokens(text: string): PeriodToken[] | null {
  const folded = chineseNumbers(fold(text)).trim();
  if (!ALLOWED.test(folded)) return null;
  const tokens: PeriodToken[] = [];
  const pieces = folded.match(/['’`´]?\d+|[a-z]+|[\u3400-\u9fff]+/g) ?? [];
  for (let at = 0; at < pieces.length; at++) {
    if (tokens.length > MOST_TOKENS) return null;
    const piece = pieces[at] ?? '';
    const digits = piece.replace(/\D/g, '');
    if (digits !== '') {
      const apostrophe = digits.length < piece.length;
      tokens.push({ is: 'number', value: Number(digits), digits: digits.length, apostrophe });
      continue;
    }
    const pair = words().get(`${piece} ${pieces[at + 1] ?? ''}`);
    if (pair !== undefined) at++;
    const entries = pair === undefined ? entriesOf(piece) : [pair];
    if (entries === null) return null;
    const chinese = isChinese(piece);
    for (const entry of entries) {
      if (typeof entry === 'number') tokens.push({ is: 'month', value: entry });
      else if (entry !== 'filler') tokens.push({ is: 'word', word: entry, chinese });
    }
  }
  return tokens;
}

/** The entries of a run of letters; Chinese words stand together without spaces. */
function entriesOf(piece: string): Entry[] | null {
  const whole = words().get(piece);
  if (whole !== undefined) return [whole];
  if (!isChinese(piece)) return null;
  for (let size = Math.min(3, piece.length - 1); size > 0; size--) {
    const first = words().get(piece.slice(0, size));
    if (first === undefined) continue;
    const rest = entriesOf(piece.slice(size));
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

/** 十二月 → 12月, 第一季度 → 第1季度. */
function chineseNumbers(text: string): string {
  return text.replace(/[一二三四五六七八九十]{1,3}(?=[月季周週期])/g, (number) => {
    const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['0', number];
    const ten = tens === '' ? 1 : tens === '0' ? 0 : CHINESE_DIGITS.indexOf(tens) + 1;
    return String(ten * 10 + (ones === '' ? 0 : CHINESE_DIGITS.indexOf(ones) + 1));
  });
}

let index: ReadonlyMap<string, Entry> | undefined;

function words(): ReadonlyMap<string, Entry> {
  index ??= buildIndex(PERIOD_WORDS);
  return index;
}

function buildIndex(languages: readonly PeriodWords[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (list: string, entry: Entry): void => {
    for (const word of listed(list)) {
      const key = fold(word);
      if (!entries.has(key)) entries.set(key, entry);
    }
  };
  for (const words of languages) {
    words.months.forEach((names, month) => add(names, month + 1));
    add(words.fiscalYear, 'fiscal-year');
    add(words.quarter, 'quarter');
    add(words.week, 'week');
    add(words.year, 'year');
    add(words.fiscalPeriod, 'fiscal-period');
    add(words.monthWord, 'month');
    add(words.dayWord, 'day');
  }
  for (const words of languages) add(words.fillers, 'filler');
  return entries;
}
