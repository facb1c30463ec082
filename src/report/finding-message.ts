/** A finding as a sentence: the reader gives codes and details, the words are in src/strings. */
import { stringsFor } from '../strings';
import type { Language } from '../strings/language';
import { showGeneral } from './show-value';
import type { Finding } from '../worksheet/finding';

/** The finding's sentence: `"2024-03 stands twice. Keep one, or say which is right."` */
export function findingMessage(finding: Finding, language: Language): string {
  return stringsFor(language).findings[finding.code](inNotation(finding.details, language));
}

/** Broken numbers as the language writes them; whole ones stay numbers, for a sentence may count by them. */
function inNotation(details: Finding['details'], language: Language): Finding['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value) ? showGeneral(value, language) : value,
    ]),
  );
}
