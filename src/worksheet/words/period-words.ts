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
import { fold, isChinese, lazily } from './normalise';
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
  /** `chinese`: its number stands in front (2024年); `letter`: a single letter such as the S of S12 or the h of 24 h. */
  | {
      readonly is: 'word';
      readonly word: PeriodWord;
      readonly chinese: boolean;
      readonly letter: string | null;
    };

export type PeriodWord =
  'quarter' | 'tertial' | 'half' | 'week' | 'year' | 'fiscal-year' | 'fiscal-period' | 'month' | 'day';

/** `ordinal-n`: first, second … */
type Entry = number | PeriodWord | 'filler' | `ordinal-${number}`;

const MOST_TOKENS = 10;
const CHINESE_DIGITS = '一二三四五六七八九';
const ALLOWED = /^[a-z\d\s\-_/.,:'’`´()&\u3400-\u9fff]+$/;

/** The tokens of a text, fillers left out; null when it holds a word or sign that no period has. */
export function periodTokens(text: string): PeriodToken[] | null {
  const folded = chineseNumbers(fold(text)).trim();
  if (!ALLOWED.test(folded)) return null;
  const tokens: PeriodToken[] = [];
  const pieces = withRomans(folded.match(/['’`´]?\d+|[a-z]+|[\u3400-\u9fff]+/g) ?? []);
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
      else if (isOrdinal(entry)) {
        tokens.push({ is: 'number', value: Number(entry.slice(-1)), digits: 1, apostrophe: false });
      } else if (entry !== 'filler') {
        tokens.push({
          is: 'word',
          word: entry,
          chinese,
          letter: piece.length === 1 && !chinese ? piece : null,
        });
      }
    }
  }
  return tokens;
}

function isOrdinal(entry: Entry): entry is `ordinal-${number}` {
  return typeof entry === 'string' && entry.startsWith('ordinal-');
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** "II Trimestre", "Q-III", "IVQ": Roman numbers beside the word of a quarter, a half or a third. */
function withRomans(pieces: readonly string[]): string[] {
  const cut = pieces.flatMap((piece) => {
    const joined = /^([qtk])(i{1,3}|iv)$|^(i{1,3}|iv)([qtk])$/.exec(piece);
    return joined === null ? [piece] : [joined[1] ?? joined[3] ?? '', joined[2] ?? joined[4] ?? ''];
  });
  const counts = cut.some((piece) => ['quarter', 'half', 'tertial'].includes(String(words().get(piece))));
  const isNumbered = cut.some((piece) => /^\d{1,1}$/.test(piece));
  if (!counts || isNumbered) return cut;
  return cut.map((piece) => (ROMAN.includes(piece) ? String(ROMAN.indexOf(piece) + 1) : piece));
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

/** 十二月 → 12月, 第一季度 → 第1季度, 上半年 → 1半年. */
function chineseNumbers(text: string): string {
  const halves = text.replace(/([上下])半年/g, (_, half) => (half === '上' ? '1半年' : '2半年'));
  return halves.replace(/[一二三四五六七八九十]{1,3}(?=[月季周週期])/g, (number) => {
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
    add(words.half, 'half');
    add(words.tertial, 'tertial');
    add(words.week, 'week');
    add(words.year, 'year');
    add(words.fiscalPeriod, 'fiscal-period');
    add(words.monthWord, 'month');
    add(words.dayWord, 'day');
  }
  for (const words of languages) {
    words.ordinals.forEach((list, index) => add(list, `ordinal-${index + 1}`));
    add(words.fillers, 'filler');
    add(words.weekdays, 'filler');
  }
  return entries;
}

/**
 * The date behind words such as "week ending", null without them.
 *
 * @example withoutWeekWords('W/E 07-Jan') // '07-Jan'
 * @example withoutWeekWords('截至7月14日当周') // '7月14日'
 */
export function withoutWeekWords(text: string): string | null {
  const folded = fold(text);
  for (const phrase of weekPhrases()) {
    if (!folded.startsWith(phrase)) continue;
    const rest = folded.slice(phrase.length);
    if (!isChinese(phrase) && !/^[\s.:]*[\d(]/.test(rest)) continue;
    return withoutBehind(rest.replace(/^[\s.:]+/, ''));
  }
  const alone = withoutBehind(folded);
  return alone !== folded && /^\d/.test(alone) ? alone : null;
}

function withoutBehind(text: string): string {
  const behind = phrasesBehind().find((phrase) => text.endsWith(phrase));
  return behind === undefined ? text : text.slice(0, -behind.length).trim();
}

const phrasesBehind = lazily(() => PERIOD_WORDS.flatMap((words) => listed(words.weekOfBehind)));

const weekPhrases = lazily(() =>
  PERIOD_WORDS.flatMap((words) => listed(words.weekOf).map(fold)).sort((a, b) => b.length - a.length),
);

/** `mar` is March, too: a weekday only in front of a whole date. */
const TUESDAY = 'mar';

/**
 * The date behind the name of a weekday, null without one.
 *
 * @example withoutWeekday('Mon 08/01/2024') // '08/01/2024'
 */
export function withoutWeekday(text: string): string | null {
  const parts = /^(\p{L}{2,10})\.?,?\s+(\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4})$/u.exec(text);
  const day = fold(parts?.[1] ?? '');
  return day !== '' && (day === TUESDAY || weekdays().has(day)) ? (parts?.[2] ?? null) : null;
}

const weekdays = lazily(() => new Set(PERIOD_WORDS.flatMap((words) => listed(words.weekdays).map(fold))));
