/** Why a book could not be done, in one line: `book: sentence`. */
import { sentence, wordsFor } from '../../strings/words-for';
import { problemTexts } from '../../strings/parts/reading/problems';
import { cliTexts } from '../../strings/parts/doors/cli';
import { workflowTexts } from '../../strings/parts/reading/workflows';
import type { Language } from '../../strings/language';
import { WorkbookProblem } from '../../workbook/problem';
import { MapProblem, WorkflowProblem } from '../../workflows/score/workflow-problem';
import { orientationOf, type Reading } from '../../worksheet/sheet/reading';
import type { Unscored } from '../../workflows/score/sheet-outcome';
import { showCount } from '../../strings/notation';
import { terminalText, type Console } from '../console';
import { mapProblemSentence } from '../call/options';

/** A failure whose sentence is made already, by the command itself. */
export class BookFailure extends Error {
  override readonly name = 'BookFailure';
}

/** One line for standard error; what is no known problem is named as an error of the program, never hidden. */
export function failureLine(book: string, failure: unknown, language: Language): string {
  const cli = wordsFor(cliTexts, language);
  return `${terminalText(cli.failure({ book: terminalText(book), sentence: failureSentence(failure, language) }))}\n`;
}

/** For those who mend the program: where an unexpected error came from, when `COPC_DEBUG` asks for it; else `""`. */
export function failureDetails(failure: unknown, env: Console['env']): string {
  const expected =
    failure instanceof BookFailure ||
    failure instanceof WorkbookProblem ||
    failure instanceof WorkflowProblem;
  if (expected || env['COPC_DEBUG'] === undefined || env['COPC_DEBUG'] === '') return '';
  return `${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`;
}

/** A reading in short: `A4:O18, metrics in rows`. */
function readingsInShort(readings: readonly Reading[], language: Language): string {
  const workflows = wordsFor(workflowTexts, language);
  return readings
    .map((reading) => `${reading.range}, ${workflows.readings[orientationOf(reading)]}`)
    .join('; ');
}

/** What a sentence about something unscored names: its readings, or where its figures stand. */
export function unscoredDetails({ sheet, readings, places }: Unscored, language: Language) {
  const figures = places.reduce((sum, place) => sum + place.figures, 0);
  const where = places.map(({ range }) => range).join(', ');
  return {
    sheet,
    readings: readings.length === 0 ? where : readingsInShort(readings, language),
    figures: showCount(figures, language),
  };
}

/** Why, without the book's name. */
export function failureSentence(failure: unknown, language: Language): string {
  const { problems } = workflowTexts[language];
  if (failure instanceof BookFailure) return failure.message;
  if (failure instanceof WorkbookProblem) {
    return sentence(problemTexts[language][failure.code], failure.details, language);
  }
  if (failure instanceof MapProblem) {
    const problem = failure.problems.map((one) => mapProblemSentence(one, language)).join(' ');
    return sentence(problems[failure.code], { ...failure.details, problem }, language);
  }
  if (failure instanceof WorkflowProblem) {
    const { sheet = '', monitored, results, figures = 0 } = failure.details;
    if (results !== undefined) return sentence(workflowTexts[language].onlyResults, { sheet }, language);
    if (monitored !== undefined) {
      const place = { range: String(monitored), figures: Number(figures) };
      const told = { kind: 'monitored', sheet: String(sheet), readings: [], places: [place] } as const;
      return sentence(workflowTexts[language].unscored.monitored, unscoredDetails(told, language), language);
    }
    const readings = readingsInShort(failure.readings, language);
    return sentence(problems[failure.code], { ...failure.details, readings }, language);
  }
  const what = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return wordsFor(cliTexts, language).unexpected({ what });
}
