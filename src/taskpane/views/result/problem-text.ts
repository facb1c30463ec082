/** A problem as a sentence with its next step. */
import { problemTexts } from '../../../strings/parts/reading/problems';
import { findingSentence } from '../../../strings/reading-sentences';
import type { Language } from '../../../strings/language';
import { paneTexts } from '../../../strings/parts/pane/pane';
import { sentence, wordsFor } from '../../../strings/words-for';
import type { PaneProblem } from '../../engine/pane-problem';

/** `"No metrics were found on sheet "Notes". Correct the sheet, or …"` */
export function problemText(problem: PaneProblem, language: Language): string {
  const { problems } = wordsFor(paneTexts, language);
  switch (problem.kind) {
    case 'workbook':
      return sentence(problemTexts[language][problem.problem.code], problem.problem.details, language);
    case 'nothing':
      return problems.nothing({ sheet: problem.sheet });
    case 'own-sheet':
    case 'only-results':
    case 'reading-outdated':
    case 'not-fresh':
    case 'said-meanwhile':
    case 'no-selection':
      return problems[problem.kind]({ sheet: problem.sheet });
    case 'no-sheet':
    case 'not-loaded':
      return problems[problem.kind];
    case 'unexpected':
      return problems.unexpected({ what: problem.text });
  }
}

/** What was looked for in a sheet without metrics. */
export function lookedFor(problem: PaneProblem, language: Language): readonly string[] {
  if (problem.kind !== 'nothing') return [];
  return problem.lookedFor.map((code) => findingSentence(code, {}, language));
}
