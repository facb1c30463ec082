/** Which languages a sheet is written in, so that words of one are never read as words of another. */
import { enPeriods } from '../vocabulary/en';
import { esPeriods } from '../vocabulary/es';
import { nbPeriods } from '../vocabulary/nb';
import { nlPeriods } from '../vocabulary/nl';
import { ptPeriods } from '../vocabulary/pt';
import type { PeriodWords, SheetLanguage } from '../vocabulary/types';
import { zhPeriods } from '../vocabulary/zh';
import { LABEL_WORDS } from './label-phrases';
import { NAMES_BY_LANGUAGE } from './metric-phrases';
import { NAME_WORDS } from './name-lexicon';
import { fold, isChinese, lazily, normalise } from './normalise';

export type { SheetLanguage };

const ALL: readonly SheetLanguage[] = ['en', 'es', 'nl', 'zh', 'nb', 'pt'];
/** The words for periods of each language. */
export const PERIOD_VOCABULARY: Readonly<Record<SheetLanguage, PeriodWords>> = {
  en: enPeriods,
  es: esPeriods,
  nl: nlPeriods,
  zh: zhPeriods,
  nb: nbPeriods,
  pt: ptPeriods,
};

const MOST_TEXTS = 400;
const LONGEST_TEXT = 120;
/** A language with this share of the best one's evidence is read, too: sheets of two languages, Spanish or Portuguese. */
const ENOUGH = 0.55;

/**
 * The languages the texts of a sheet (or book) are in, the likeliest first; never empty. English is at least the last,
 * since its abbreviations are used everywhere.
 *
 * @example sheetLanguages(['Indicador', 'Meta', 'Nível de serviço']) // ['pt', 'en']
 * @example sheetLanguages(['AHT', 'CSAT']) // ['en']
 */
export function sheetLanguages(texts: Iterable<string>): readonly SheetLanguage[] {
  const scores = new Map<SheetLanguage, number>();
  const add = (language: SheetLanguage, score: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + score);
  };
  const headers = new Map<SheetLanguage, number>();
  const seen = new Set<string>();
  let count = 0;
  for (const text of texts) {
    if (count >= MOST_TEXTS) break;
    if (text.length > LONGEST_TEXT || !/\p{L}{2}|[\u3400-\u9fff]/u.test(text)) continue;
    count++;
    if (isChinese(text)) add('zh', 2);
    for (const language of ALL) {
      const mark = MARKS[language];
      if (mark?.test(text) === true) add(language, 0.5);
    }
    const normalised = normalise(text);
    if (!seen.has(`=${normalised}`)) {
      seen.add(`=${normalised}`);
      const own = languagesOfLabel().get(normalised) ?? [];
      for (const language of own) headers.set(language, (headers.get(language) ?? 0) + 1 / own.length);
    }
    for (const word of normalised.match(/[a-z]{2,}/g) ?? []) {
      if (seen.has(word)) continue;
      seen.add(word);
      const languages = languagesOfWord().get(word) ?? [];
      for (const language of languages) add(language, 1 / languages.length ** 2);
    }
  }
  const best = Math.max(0, ...scores.values());
  const found = ALL.filter((language) => (scores.get(language) ?? 0) >= Math.max(ENOUGH * best, 0.2));
  // Metrics are named in English everywhere: headers of another language tell that it is read, too.
  const most = Math.max(0, ...headers.values());
  for (const [language, score] of headers)
    if (score >= Math.max(HEADERS, ENOUGH * most) && !found.includes(language)) found.push(language);
  found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return found.includes('en') ? found : [...found, 'en'];
}

/** So many whole labels of a language and not of English: two, shared with one language at most. */
const HEADERS = 0.9;

/** Whole labels that English doesn't have. */
const languagesOfLabel = lazily(() => {
  const labels = new Map<string, SheetLanguage[]>();
  const phrases = (language: SheetLanguage): ReadonlySet<string> =>
    new Set(Object.values(LABEL_WORDS[language]).flatMap((list) => fold(list).split(/\s*,\s*/)));
  const english = phrases('en');
  for (const language of ALL) {
    if (language === 'en') continue;
    for (const phrase of phrases(language)) {
      if (phrase === '' || english.has(phrase)) continue;
      const known = labels.get(phrase);
      if (known === undefined) labels.set(phrase, [language]);
      else known.push(language);
    }
  }
  return labels;
});

/** Letters only some of the languages have; words fold them away. */
const MARKS: Readonly<Partial<Record<SheetLanguage, RegExp>>> = {
  es: /ñ|¿|ción\b/i,
  pt: /ã|õ|ç|ê/i,
  nb: /å|ø|æ/i,
};

const languagesOfWord = lazily(() => {
  const words = new Map<string, SheetLanguage[]>();
  for (const language of ALL) {
    for (const word of wordsOfLanguage(language)) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [language]);
      else known.push(language);
    }
  }
  return words;
});

function wordsOfLanguage(language: SheetLanguage): ReadonlySet<string> {
  const names = NAME_WORDS[language];
  const lists = [
    ...Object.values(LABEL_WORDS[language]),
    ...Object.values(NAMES_BY_LANGUAGE[language]),
    ...PERIOD_VOCABULARY[language].months,
    ...Object.values(names).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part))),
  ].flatMap((part) => (typeof part === 'string' ? [part] : []));
  const found = new Set<string>();
  // Whole lists are folded at once: phrase by phrase it would take a tenth of a second before the first cell.
  for (const list of lists) {
    for (const word of fold(list).match(/[a-z]{2,}/g) ?? []) found.add(word);
  }
  return found;
}
