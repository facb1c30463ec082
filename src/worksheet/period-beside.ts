/** Finds the period in a header that says something else too: `2012-Q4 Vol.`, `Jan Actual`, `Target 2024-03`. */
import type { Period } from './period';
import { alone, type PeriodContext } from './period-alone';
import { rawPeriod } from './read-raw-period';

const MOST_PERIOD_WORDS = 4;
const LONGEST_HEADER = 80;

/**
 * The period at the start or end of a text and the text beside it; null when there is none or nothing beside it.
 * The longest period wins. A plain year or a lone number is none.
 *
 * @example readPeriodBeside('2012-Q4 CPT (£)', { date1904: false }) // 2012-Q4, rest 'CPT (£)'
 */
export function readPeriodBeside(
  text: string,
  context: PeriodContext,
): { readonly period: Period; readonly rest: string } | null {
  if (text.length > LONGEST_HEADER) return null;
  const words = text.trim().split(/\s+/);
  for (let size = Math.min(MOST_PERIOD_WORDS, words.length - 1); size > 0; size--) {
    for (const atStart of [true, false]) {
      const head = atStart ? words.slice(0, size) : words.slice(-size);
      const tail = atStart ? words.slice(size) : words.slice(0, -size);
      const rest = tail.join(' ').replace(/^[-\u2013\u2014:|/,\s]+|[-\u2013\u2014:|/,\s]+$/g, '');
      const raw = rawPeriod(head.join(' ').replace(/[:|,]+$/, ''), 'General', context.date1904);
      if (raw === null || raw.is === 'year' || raw.is === 'digits' || rest === '') continue;
      const period = alone(raw, context);
      if (period !== null) return { period, rest };
    }
  }
  return null;
}
