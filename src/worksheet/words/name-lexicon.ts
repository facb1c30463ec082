/** The words that names of metrics are made of, as they are looked up, language by language. */
import type { Category } from '../../scoring/metric';
import { enNames } from '../vocabulary/en';
import { esNames } from '../vocabulary/es';
import { METRIC_FACTS, type MetricId } from '../vocabulary/metric-facts';
import { nbNames } from '../vocabulary/nb';
import { nlNames } from '../vocabulary/nl';
import { ptNames } from '../vocabulary/pt';
import type { NameWords, SheetLanguage, WordList } from '../vocabulary/types';
import { zhNames } from '../vocabulary/zh';
import { metricIndex } from './metric-phrases';
import { isChinese, lazily, normalise, wordsOf } from './normalise';
import { listed } from './word-list';

export const NAME_WORDS: Readonly<Record<SheetLanguage, NameWords>> = {
  en: enNames,
  es: esNames,
  nl: nlNames,
  zh: zhNames,
  nb: nbNames,
  pt: ptNames,
};

/** What a word does in a name. `good`, `bad`: more, less of it is better; `open`: its direction depends on the centre. */
export type WordKind =
  | 'good'
  | 'bad'
  | 'within-limits'
  | 'open'
  | 'time'
  | 'units'
  | 'cost'
  | 'event'
  | 'thing'
  | 'handled'
  | 'came'
  | 'tries'
  | 'done'
  | 'undone'
  | 'intime'
  | 'within'
  | 'beyond'
  | 'no'
  | 'less'
  | 'more'
  | 'per'
  | 'of'
  | 'share'
  | 'count'
  | 'score'
  | 'harmless';

export interface NameWord {
  readonly kind: WordKind;
  readonly category: Category | null;
  /** The known metric whose name the phrase is. */
  readonly id: MetricId | null;
  /** True for what takes time: beside a time it is what is timed. */
  readonly event: boolean;
  /** True for things whose score is satisfaction. */
  readonly voice: boolean;
}

export interface NameLexicon {
  /** Whole words and phrases, without spaces. */
  readonly phrases: ReadonlyMap<string, NameWord>;
  readonly longest: number;
  /** The start of a word, any of its language's endings behind it. */
  readonly stems: ReadonlyMap<string, NameWord>;
  readonly shortestStem: number;
  readonly longestStem: number;
  /** True for languages that write words together. */
  readonly compounds: boolean;
}

/** From the most to the least telling: where a word stands under two kinds, the first counts. */
const KINDS = [
  'intime',
  'less',
  'undone',
  'done',
  'cost',
  'time',
  'units',
  'score',
  'share',
  'count',
  'no',
  'more',
  'per',
  'handled',
  'came',
  'within',
  'beyond',
  'of',
] as const satisfies readonly (WordKind & keyof NameWords)[];

const CATEGORIES = ['service', 'quality', 'revenue', 'cost', 'satisfaction', 'other'] as const;

/** Known metrics that are only what is counted: their words are looked up one by one, and lose against any other. */
const COUNTED: ReadonlySet<MetricId> = new Set<MetricId>(['contact-volume', 'staff-count']);

const LEXICONS: Readonly<Record<SheetLanguage, () => NameLexicon>> = {
  en: lazily(() => lexiconOf('en')),
  es: lazily(() => lexiconOf('es')),
  nl: lazily(() => lexiconOf('nl')),
  zh: lazily(() => lexiconOf('zh')),
  nb: lazily(() => lexiconOf('nb')),
  pt: lazily(() => lexiconOf('pt')),
};

/** The words of a language that names are made of. */
export function nameLexicon(language: SheetLanguage): NameLexicon {
  return LEXICONS[language]();
}

/** True for known metrics that count what comes in or who is there: never scored, and no direction. */
export function isCounted(id: MetricId): boolean {
  return COUNTED.has(id);
}

function lexiconOf(language: SheetLanguage): NameLexicon {
  const words = NAME_WORDS[language];
  const events = setOf(words.event);
  const voices = setOf(words.voice);
  const phrases = new Map<string, NameWord>();
  const stems = new Map<string, NameWord>();
  const add = (list: WordList, kind: WordKind, category: Category | null = null): void => {
    for (const entry of listed(list)) {
      const isStem = entry.endsWith('*');
      const key = keyOf(isStem ? entry.slice(0, -1) : entry);
      const into = isStem ? stems : phrases;
      const word = { kind, category, id: null, event: events.has(entry), voice: voices.has(entry) };
      for (const index of isStem ? [into, phrases] : [into]) {
        if (key !== '' && !index.has(key)) index.set(key, word);
      }
    }
  };
  for (const [phrase, id] of metricIndex(language)) {
    if (!COUNTED.has(id)) phrases.set(phrase, metricWord(id, events.has(phrase)));
  }
  for (const kind of KINDS) add(words[kind], kind);
  for (const category of CATEGORIES) add(words.bad[category], 'bad', category);
  for (const category of CATEGORIES) add(words.good[category], 'good', category);
  add(words.tries, 'tries');
  add(words.event, 'event');
  add(words.voice, 'thing');
  add(words.thing, 'thing');
  add(words.harmless, 'harmless');
  const lengths = [...stems.keys()].map((stem) => stem.length);
  return {
    phrases,
    stems,
    longest: Math.max(...[...phrases.keys()].map((phrase) => phrase.length)),
    shortestStem: Math.min(...lengths, 99),
    longestStem: Math.max(...lengths, 0),
    compounds: language === 'nl' || language === 'nb',
  };
}

function metricWord(id: MetricId, event: boolean): NameWord {
  const { better, category, unit } = METRIC_FACTS[id];
  const kind =
    id === 'on-time'
      ? 'intime'
      : better === null
        ? 'open'
        : better === 'within'
          ? 'within-limits'
          : better === 'higher'
            ? 'good'
            : unit === 'seconds'
              ? 'time'
              : unit === 'money'
                ? 'cost'
                : 'bad';
  return { kind, category, id, event, voice: category === 'satisfaction' };
}

function setOf(list: WordList): ReadonlySet<string> {
  return new Set(listed(list).flatMap((entry) => [entry, keyOf(entry)]));
}

function keyOf(phrase: string): string {
  const signs = phrase.trim();
  return wordsOf(normalise(phrase)).join('') || (/^[/]$/.test(signs) ? signs : '');
}

/** Endings of short stems, and of all stems in languages that put words together: "kvalitetsfeil" is no form of "kvalitet". */
const ENDINGS =
  /^(?:|s|es|e|ed|d|ing|ings|er|ers|or|ors|ion|ions|ment|ments|al|ally|a|o|as|os|y|ly|ity|ities|ies|ied|ance|ence|ant|ent|ive|able|ability|n|t|et|te|ten|ene|en|ar|[ai]d[ao]s?|t[ao]s?|i[ao]s?|cion|ciones|cao|coes|ao|oes|dad|dade|idad|idade|heid|ende|ne|r|re|em|am|ais|eis|is|m|mos?|mi?entos?|i[sz]?ation|ations?|tions?|ures?|acy|ate|ated|ingen|elser|elsen?|erne|eren|ering|eringen|eringer|erte?|id|ncias?|nc[ey]|nces|ses?|les?|de|der|des|entes?|ling|linger|ie|iviteit|iteit|v[ao]s?|dor|dora|dores|tes|ras?|bles?|bilidade?|ilidade?|ividade?|ntes?|[bdfgklmnprstvz]en)$/;
const LONG_STEM = 6;
const LONGEST_ENDING = 7;
/** "Foutvrij", "feilfri": no ending, a turning word. */
const TURNING_ENDING = /(?:los|loos|loze|vrij|vrije|fri|frie|free|less|lose)$/;

/**
 * The word as the lexicon knows it: itself, or a stem with an ending.
 *
 * @example wordIn('complaints', nameLexicon('en')) // bad, satisfaction
 */
export function wordIn(word: string, lexicon: NameLexicon): NameWord | null {
  const whole = lexicon.phrases.get(word);
  if (whole !== undefined) return whole;
  if (isChinese(word)) return null;
  for (let length = Math.min(word.length, lexicon.longestStem); length >= lexicon.shortestStem; length--) {
    const stem = lexicon.stems.get(word.slice(0, length));
    if (stem !== undefined && isEnding(word.slice(length), length, lexicon)) return stem;
  }
  return null;
}

function isEnding(ending: string, stem: number, lexicon: NameLexicon): boolean {
  if (ENDINGS.test(ending)) return true;
  return (
    !lexicon.compounds && stem >= LONG_STEM && ending.length <= LONGEST_ENDING && !TURNING_ENDING.test(ending)
  );
}
