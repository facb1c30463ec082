/** The names of known metrics inside a text, by language. */
import type { MetricId } from '../known-metric-facts';
import { lazily } from '../lazily';
import { phraseIndex, phrasesIn, type PhraseIndex, type PhraseMatch } from '../phrases';
import { NAMES_BY_LANGUAGE } from '../vocabulary/metric-names';
import type { SheetLanguage } from '../vocabulary/types';
import { listed } from '../vocabulary/word-list';
import { METRIC_FACTS } from '../known-metric-facts';

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
