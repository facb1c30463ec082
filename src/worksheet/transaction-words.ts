/** Reads the words of monitored transactions: pass, fail and not applicable, and the families of attributes (scoring §9). */
import type { CellValue } from '../workbook/snapshot';
import { normalise } from './normalise';
import { lazily } from './lazily';
import { phraseIndex, signsOf, wholePhrase } from './phrases';
import { cellMeanings } from './vocabulary/cell-phrases';

export type Outcome = 'pass' | 'fail' | 'not-applicable';
export type Family = 'customer' | 'business' | 'compliance' | 'non-critical';

const OUTCOME_SIGNS = signsOf<Outcome>([
  ['pass', '1 ✓ ✔ ☑ ✅'],
  ['fail', '0 ✗ ✘ ❌ ☒'],
]);

const LONGEST_WORD = 60;

const outcomes = lazily(() => phraseIndex(cellMeanings('outcomes')));
const families = lazily(() => phraseIndex(cellMeanings('families')));

/**
 * The result of one attribute of a transaction: words of the five languages, 1/0, TRUE/FALSE, check marks. Blank and
 * missing markers are for the caller (`isMissing`). Null for anything else.
 *
 * @example outcomeOf('Bestått') // 'pass'
 * @example outcomeOf(0) // 'fail'
 */
export function outcomeOf(value: CellValue): Outcome | null {
  if (typeof value === 'boolean') return value ? 'pass' : 'fail';
  if (typeof value === 'number') return OUTCOME_SIGNS.get(String(value)) ?? null;
  if (typeof value !== 'string' || value.length > LONGEST_WORD) return null;
  const sign = OUTCOME_SIGNS.get(value.replace(/\ufe0f/g, '').trim());
  return sign ?? wholePhrase(normalise(value), outcomes()) ?? null;
}

/**
 * The family an attribute of a transaction belongs to, or null.
 *
 * @example familyOf('Klantkritisch') // 'customer'
 */
export function familyOf(text: string): Family | null {
  if (text.length > LONGEST_WORD) return null;
  return wholePhrase(normalise(text), families()) ?? null;
}
