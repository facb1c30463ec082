/** The words every part of a report says, handed from part to part. */
import type { Language } from '../../strings/language';
import { reportTexts, type Report } from '../../strings/parts/sheets/report';
import { verdictTexts, type Verdicts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';

export interface ReportWords {
  readonly report: Report;
  readonly verdicts: Verdicts;
}

/** `reportWordsFor('es').report.sheetName` is `"COPC Resumen"`. */
export function reportWordsFor(language: Language): ReportWords {
  return { report: wordsFor(reportTexts, language), verdicts: wordsFor(verdictTexts, language) };
}
