/** A period of a table in words. */
import type { Language } from '../../strings/language';
import { periodWords } from '../../strings/period-words';
import type { Period } from '../../worksheet/periods/period';

/** `showPeriod` of `2024-03` is `"March 2024"`, short `"Mar 2024"`; of `--03` `"March"`. */
export function showPeriod(period: Period, language: Language, length: 'long' | 'short' = 'long'): string {
  return periodWords(period.iso, language, length);
}
