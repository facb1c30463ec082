/** `--map FILE`: how the sheets are to be read, and statuses set by hand. */
import { stringsFor } from '../strings';
import { commandStringsFor } from '../strings/cli-for';
import type { Language } from '../strings/language';
import { parseBookMap, type BookMap, type OverrideProblem } from '../workflows/book-map';
import type { ReadingProblem } from '../worksheet/parse-reading';
import { readJson } from './json-file';
import { WrongCall } from './wrong-call';

/** @throws WrongCall when the file can't be read, is not JSON, or a field in it is missing or wrong. */
export function loadMap(file: string, language: Language): BookMap {
  const { cli } = commandStringsFor(language);
  const outcome = parseBookMap(readJson(file, cli, cli.call.mapFile));
  if (outcome.ok) return outcome.map;
  const sentences = outcome.problems.map((problem) => mapProblemSentence(problem, language));
  throw new WrongCall(cli.call.mapFile(file, sentences.join(' ')));
}

/** What is wrong with one field of a map. */
export function mapProblemSentence(problem: ReadingProblem | OverrideProblem, language: Language): string {
  if (problem.code === 'override-field') {
    const { cli } = commandStringsFor(language);
    return cli.override(problem.path, cli.overrideExpected[problem.expected]);
  }
  return stringsFor(language).readingProblems[problem.code]({ path: problem.path, ...problem.details });
}
