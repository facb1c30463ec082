/** Which known metrics a name speaks of, in any of the languages: enough to propose, never to score by. */
import type { MetricId } from '../vocabulary/metric-facts';
import { metricPhrasesIn } from './metric-phrases';
import { normalise, wordsOf } from './normalise';

/**
 * The kinds a name holds, longest names first taken: what lies inside a longer one is not meant.
 *
 * @example metricKindsIn('Critical error accuracy, chat') // ['critical-error-accuracy']
 */
export function metricKindsIn(name: string): readonly MetricId[] {
  const found = metricPhrasesIn(wordsOf(normalise(name)), ['en', 'es', 'nl', 'zh', 'nb', 'pt']);
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
      ),
  );
  return [...new Set(outer.map(({ value }) => value))];
}
