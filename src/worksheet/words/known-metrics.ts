/**
 * The names of known metrics, all languages.
 * Recognises the names of metrics that contact centres keep, to conclude what a sheet does not say (worksheets §2).
 */
import { METRIC_FACTS } from '../vocabulary/metric-facts';
import type { MetricId, KnownFacts } from '../vocabulary/metric-facts';
import { enMetrics } from '../vocabulary/en';
import { esMetrics } from '../vocabulary/es';
import { nbMetrics } from '../vocabulary/nb';
import { nlMetrics } from '../vocabulary/nl';
import type { MetricNames } from '../vocabulary/types';
import { zhMetrics } from '../vocabulary/zh';
import { normalise, wordsOf } from './normalise';
import { phraseIndex, phrasesIn } from './phrases';
import type { PhraseIndex } from './phrases';
import { listed } from './word-list';

export const METRIC_NAMES: readonly MetricNames<MetricId>[] = [
  enMetrics,
  esMetrics,
  nlMetrics,
  zhMetrics,
  nbMetrics,
];

export interface KnownMetric extends KnownFacts {
  readonly id: MetricId;
}

let names: PhraseIndex<MetricId> | undefined;

/**
 * The known metric a name stands for, by the longest known phrase in it on word boundaries; the first of equal ones.
 *
 * @example knownMetric('Nivel de servicio (20 s)') // { id: 'service-level', category: 'service', better: 'higher', unit: 'share' }
 * @example knownMetric('Casa matriz') // null: ASA is no word of it
 */
export function knownMetric(name: string): KnownMetric | null {
  let best: { length: number; value: MetricId } | null = null;
  for (const match of phrasesIn(wordsOf(normalise(name)), nameIndex())) {
    if (best === null || match.length > best.length) best = match;
  }
  return best === null ? null : { id: best.value, ...METRIC_FACTS[best.value] };
}

function nameIndex(): PhraseIndex<MetricId> {
  names ??= phraseIndex(METRIC_NAMES.flatMap((language) => phrasesOf(language)));
  return names;
}

function phrasesOf(language: (typeof METRIC_NAMES)[number]): (readonly [string, MetricId])[] {
  const pairs: (readonly [string, MetricId])[] = [];
  for (const id of Object.keys(METRIC_FACTS).filter(isMetricId)) {
    for (const phrase of listed(language[id])) pairs.push([phrase, id]);
  }
  return pairs;
}

function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(METRIC_FACTS, id);
}
