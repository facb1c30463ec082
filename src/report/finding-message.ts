/** A finding as a sentence: the reader gives codes and details, the words are in src/strings. */
import { stringsFor } from '../strings';
import type { FullLanguage } from '../strings/language';
import type { Finding } from '../worksheet/finding';

/** The finding's sentence: `"2024-03 stands twice. Keep one, or say which is right."` */
export function findingMessage(finding: Finding, language: FullLanguage): string {
  return stringsFor(language).findings[finding.code](finding.details);
}
