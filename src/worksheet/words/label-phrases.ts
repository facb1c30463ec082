/** The words of headers and labels as they are looked up, language by language: never one language's word in another. */
import { enLabels } from '../vocabulary/en';
import { esLabels } from '../vocabulary/es';
import { nbLabels } from '../vocabulary/nb';
import { nlLabels } from '../vocabulary/nl';
import { ptLabels } from '../vocabulary/pt';
import type { LabelWords, SheetLanguage } from '../vocabulary/types';
import { zhLabels } from '../vocabulary/zh';
import { lazily } from './normalise';
import { phraseIndex, type PhraseIndex } from './phrases';
import { listed, phrasesByKey } from './word-list';

export const LABEL_WORDS: Readonly<Record<SheetLanguage, LabelWords>> = {
  en: enLabels,
  es: esLabels,
  nl: nlLabels,
  zh: zhLabels,
  nb: nbLabels,
  pt: ptLabels,
};

/** Parts of the label words that say something by themselves. */
export type LabelWord = Exclude<
  keyof LabelWords,
  'neutral' | 'against' | 'yearly' | 'daily' | 'low' | 'high'
>;
/** Parts that only say something beside another word. */
export type BesideWord = 'neutral' | 'against' | 'yearly' | 'daily' | 'low' | 'high';

export interface LabelIndex {
  readonly says: PhraseIndex<LabelWord>;
  /** A word may be several: "year" is neutral beside a measure, and makes a target one for the year. */
  readonly beside: Readonly<Record<BesideWord, PhraseIndex<true>>>;
}

const SAYS = [
  'actual',
  'target',
  'otherTarget',
  'targetLow',
  'targetHigh',
  'targetYear',
  'targetDay',
  'green',
  'amber',
  'red',
  'variance',
  'achieved',
  'previous',
  'forecast',
  'weight',
  'points',
  'status',
  'numerator',
  'denominator',
  'comment',
  'metric',
  'category',
  'unit',
  'owner',
  'definition',
  'direction',
  'unitOfMeasure',
  'code',
  'period',
  'kind',
  'total',
] as const satisfies readonly LabelWord[];

const INDEXES: Readonly<Record<SheetLanguage, () => LabelIndex>> = {
  en: lazily(() => indexOf('en')),
  es: lazily(() => indexOf('es')),
  nl: lazily(() => indexOf('nl')),
  zh: lazily(() => indexOf('zh')),
  nb: lazily(() => indexOf('nb')),
  pt: lazily(() => indexOf('pt')),
};

/** The label words of a language. */
export function labelIndex(language: SheetLanguage): LabelIndex {
  return INDEXES[language]();
}

function indexOf(language: SheetLanguage): LabelIndex {
  const words = LABEL_WORDS[language];
  const only = (part: BesideWord): PhraseIndex<true> =>
    phraseIndex(listed(words[part]).map((word) => [word, true] as const));
  return {
    says: phraseIndex(phrasesByKey([words], SAYS)),
    beside: {
      neutral: only('neutral'),
      against: only('against'),
      yearly: only('yearly'),
      daily: only('daily'),
      low: only('low'),
      high: only('high'),
    },
  };
}
