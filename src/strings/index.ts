/** Every text by language. What only needs the verdict words takes them from verdicts-for.ts, which is small. */
import { findings as findingsEn } from './en/findings';
import { problems as problemsEn } from './en/problems';
import { report as reportEn } from './en/report';
import { verdicts as verdictsEn } from './en/verdicts';
import { readingProblems as readingProblemsEn, readingReasons as readingReasonsEn } from './en/reading';
import { findings as findingsEs } from './es/findings';
import { readingProblems as readingProblemsEs, readingReasons as readingReasonsEs } from './es/reading';
import { problems as problemsEs } from './es/problems';
import { report as reportEs } from './es/report';
import { verdicts as verdictsEs } from './es/verdicts';
import type { Findings } from './en/findings';
import type { Problems } from './en/problems';
import type { ReadingProblems, ReadingReasons } from './en/reading';
import type { Report } from './en/report';
import type { Verdicts } from './en/verdicts';
import type { FullLanguage } from './language';

export type { FullLanguage, Language } from './language';
export { fullLanguages, isFullLanguage, isLanguage, languageOf, languages, localeOf } from './language';
export { verdictsFor } from './verdicts-for';

/** All parts; a language that misses one does not compile. */
export interface Strings {
  readonly verdicts: Verdicts;
  readonly report: Report;
  readonly findings: Findings;
  /** Why a workbook could not be read or written. */
  readonly problems: Problems;
  /** Why a sheet is read as it is, and what is wrong with a reading that was given. */
  readonly readingReasons: ReadingReasons;
  readonly readingProblems: ReadingProblems;
}

const all: Readonly<Record<FullLanguage, Strings>> = {
  en: {
    verdicts: verdictsEn,
    report: reportEn,
    findings: findingsEn,
    problems: problemsEn,
    readingReasons: readingReasonsEn,
    readingProblems: readingProblemsEn,
  },
  es: {
    verdicts: verdictsEs,
    report: reportEs,
    findings: findingsEs,
    problems: problemsEs,
    readingReasons: readingReasonsEs,
    readingProblems: readingProblemsEs,
  },
};

/** `stringsFor('es').report.sheetName` is `"COPC Resumen"`. */
export function stringsFor(language: FullLanguage): Strings {
  return all[language];
}
