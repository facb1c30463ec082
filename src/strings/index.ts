/** Every text by language. What only needs the verdict words takes them from verdicts-for.ts, which is small. */
import { findings as findingsEn } from './en/findings';
import { problems as problemsEn } from './en/problems';
import { report as reportEn } from './en/report';
import { readingProblems as readingProblemsEn, readingReasons as readingReasonsEn } from './en/reading';
import { findings as findingsEs } from './es/findings';
import { problems as problemsEs } from './es/problems';
import { report as reportEs } from './es/report';
import { readingProblems as readingProblemsEs, readingReasons as readingReasonsEs } from './es/reading';
import { findings as findingsNl } from './nl/findings';
import { problems as problemsNl } from './nl/problems';
import { report as reportNl } from './nl/report';
import { readingProblems as readingProblemsNl, readingReasons as readingReasonsNl } from './nl/reading';
import { findings as findingsZh } from './zh/findings';
import { problems as problemsZh } from './zh/problems';
import { report as reportZh } from './zh/report';
import { readingProblems as readingProblemsZh, readingReasons as readingReasonsZh } from './zh/reading';
import { findings as findingsNb } from './nb/findings';
import { problems as problemsNb } from './nb/problems';
import { report as reportNb } from './nb/report';
import { readingProblems as readingProblemsNb, readingReasons as readingReasonsNb } from './nb/reading';
import type { Findings } from './en/findings';
import type { Problems } from './en/problems';
import type { ReadingProblems, ReadingReasons } from './en/reading';
import type { Report } from './en/report';
import type { Verdicts } from './parts/verdicts';
import type { Language } from './language';
import { verdictTexts } from './parts/verdicts';
import { wordsFor } from './words-for';

export type { Language } from './language';
export { languageOf, languages } from './language';

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

const all: Readonly<Record<Language, Strings>> = {
  en: {
    verdicts: wordsFor(verdictTexts, 'en'),
    report: reportEn,
    findings: findingsEn,
    problems: problemsEn,
    readingReasons: readingReasonsEn,
    readingProblems: readingProblemsEn,
  },
  es: {
    verdicts: wordsFor(verdictTexts, 'es'),
    report: reportEs,
    findings: findingsEs,
    problems: problemsEs,
    readingReasons: readingReasonsEs,
    readingProblems: readingProblemsEs,
  },
  nl: {
    verdicts: wordsFor(verdictTexts, 'nl'),
    report: reportNl,
    findings: findingsNl,
    problems: problemsNl,
    readingReasons: readingReasonsNl,
    readingProblems: readingProblemsNl,
  },
  zh: {
    verdicts: wordsFor(verdictTexts, 'zh'),
    report: reportZh,
    findings: findingsZh,
    problems: problemsZh,
    readingReasons: readingReasonsZh,
    readingProblems: readingProblemsZh,
  },
  nb: {
    verdicts: wordsFor(verdictTexts, 'nb'),
    report: reportNb,
    findings: findingsNb,
    problems: problemsNb,
    readingReasons: readingReasonsNb,
    readingProblems: readingProblemsNb,
  },
};

/** `stringsFor('es').report.sheetName` is `"COPC Resumen"`. */
export function stringsFor(language: Language): Strings {
  return all[language];
}
