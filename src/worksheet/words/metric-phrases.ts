/** The names of known metrics inside a text, by language. */
import { enMetrics } from '../vocabulary/en';
import { esMetrics } from '../vocabulary/es';
import { METRIC_FACTS, type MetricId } from '../vocabulary/metric-facts';
import { nbMetrics } from '../vocabulary/nb';
import { nlMetrics } from '../vocabulary/nl';
import { ptMetrics } from '../vocabulary/pt';
import type { MetricNames, SheetLanguage } from '../vocabulary/types';
import { zhMetrics } from '../vocabulary/zh';
import { lazily } from './normalise';
import { phraseIndex, phrasesIn, type PhraseIndex, type PhraseMatch } from './phrases';
import { listed } from './word-list';

export const NAMES_BY_LANGUAGE: Readonly<Record<SheetLanguage, MetricNames<MetricId>>> = {
  en: enMetrics,
  es: esMetrics,
  nl: nlMetrics,
  zh: zhMetrics,
  nb: nbMetrics,
  pt: ptMetrics,
};

const INDEXES: Readonly<Record<SheetLanguage, () => PhraseIndex<MetricId>>> = {
  en: lazily(() => indexOf('en')),
  es: lazily(() => indexOf('es')),
  nl: lazily(() => indexOf('nl')),
  zh: lazily(() => indexOf('zh')),
  nb: lazily(() => indexOf('nb')),
  pt: lazily(() => indexOf('pt')),
};

/** The names of known metrics of a language. */
export function metricIndex(language: SheetLanguage): PhraseIndex<MetricId> {
  return INDEXES[language]();
}

/** Every name of a known metric in these words, in any of the languages. */
export function metricPhrasesIn(
  words: readonly string[],
  languages: readonly SheetLanguage[],
): PhraseMatch<MetricId>[] {
  return languages.flatMap((language) => phrasesIn(words, metricIndex(language)));
}

function indexOf(language: SheetLanguage): PhraseIndex<MetricId> {
  const names = NAMES_BY_LANGUAGE[language];
  return phraseIndex(
    Object.keys(METRIC_FACTS)
      .filter(isMetricId)
      .flatMap((id) => listed(names[id]).map((phrase) => [phrase, id] as const)),
  );
}

function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(METRIC_FACTS, id);
}
