/** What a sentence names by a code, as people know it: `--01` is January. */
import { parseIso } from '../../worksheet/periods/period';
import type { Language } from '../../strings/language';
import { showPeriod } from './show-period';

type Details = Readonly<Record<string, string | number>>;

/**
 * The details with periods of no year by their names: `shownDetails({ from: '--04', count: 1 }, 'en')` is
 * `{ from: 'April', count: 1 }`.
 */
export function shownDetails(details: Details, language: Language): Details {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('--') ? nameOf(value, language) : value,
    ]),
  );
}

function nameOf(iso: string, language: Language): string {
  const period = parseIso(iso);
  return period === null ? iso : showPeriod(period, language);
}
