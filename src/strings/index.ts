/** Every text by language. What only needs the verdict words takes them from verdicts-for.ts, which is small. */
import { findings as findingsEn } from './en/findings';
import { report as reportEn } from './en/report';
import { verdicts as verdictsEn } from './en/verdicts';
import { report as reportEs } from './es/report';
import { verdicts as verdictsEs } from './es/verdicts';
import type { Findings } from './en/findings';
import type { Report } from './en/report';
import type { Verdicts } from './en/verdicts';
import type { FullLanguage } from './language';

export type { FullLanguage, Language } from './language';
export { fullLanguages, isFullLanguage, languageOf, languages, localeOf } from './language';
export { verdictsFor } from './verdicts-for';

/** All parts; a language that misses one does not compile. */
export interface Strings {
  readonly verdicts: Verdicts;
  readonly report: Report;
  readonly findings: Findings;
}

const all: Readonly<Record<FullLanguage, Strings>> = {
  en: { verdicts: verdictsEn, report: reportEn, findings: findingsEn },
  es: { verdicts: verdictsEs, report: reportEs, findings: findingsEn },
};

/** `stringsFor('es').report.sheetName` is `"COPC Resumen"`. */
export function stringsFor(language: FullLanguage): Strings {
  return all[language];
}
