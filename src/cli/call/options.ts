/**
 * Settings given as a file or by name: `--map FILE`, how sheets are to be read and statuses set by hand;
 * `--profile`, a name, a pair of thresholds or a JSON file (scoring §7).
 */
import { readingProblemSentence } from '../../strings/reading-sentences';
import { cliTexts } from '../../strings/parts/doors/cli';
import { sentence, wordsFor } from '../../strings/words-for';
import { readFileSync, existsSync } from 'node:fs';
import type { Cli } from '../../strings/parts/doors/cli';
import { WrongCall } from './calls';
import type { Language } from '../../strings/language';
import { parseBookMap } from '../../workflows/score/book-map';
import type { BookMap } from '../../workflows/score/book-map';
import type { OverrideProblem } from '../../workflows/score/override-problem';
import type { ReadingProblem } from '../../worksheet/parse-reading';
import { parseProfile } from '../../scoring/parse-profile';
import type { ProfileProblem } from '../../scoring/parse-profile';
import type { Profile } from '../../scoring/profile';

/** @throws WrongCall, its sentence made by `say`, when the file can't be read or is not JSON. */
function readJson(file: string, { call }: Cli, say: Cli['call']['mapFile']): unknown {
  let text: string;
  try {
    text = decode(readFileSync(file));
  } catch (problem) {
    throw new WrongCall(say({ file, problem: call.unreadable }), { cause: problem });
  }
  try {
    return JSON.parse(text);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new WrongCall(say({ file, problem: call.notJson({ problem: why }) }), { cause: problem });
  }
}

/** UTF-8, or the UTF-16 that Windows PowerShell's `>` writes; a byte-order mark is no part of the text. */
function decode(bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(utf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
}

/** @throws WrongCall when the file can't be read, is not JSON, or a field in it is missing or wrong. */
export function loadMap(file: string, language: Language): BookMap {
  const cli = wordsFor(cliTexts, language);
  const outcome = parseBookMap(readJson(file, cli, cli.call.mapFile));
  if (outcome.ok) return outcome.map;
  const sentences = outcome.problems.map((problem) => mapProblemSentence(problem, language));
  throw new WrongCall(cli.call.mapFile({ file, problem: sentences.join(' ') }));
}

/** What is wrong with one field of a map. */
export function mapProblemSentence(problem: ReadingProblem | OverrideProblem, language: Language): string {
  if (problem.code === 'override-field') {
    const cli = wordsFor(cliTexts, language);
    return cli.override({ path: problem.path, expected: cli.overrideExpected[problem.expected] });
  }
  return readingProblemSentence(problem.code, { path: problem.path, ...problem.details }, language);
}

/**
 * @throws WrongCall when it is neither a profile nor a file, or the file says something a profile can't.
 * @example loadProfile('50/75', 'en') is { name: '50/75', met: 50, metOrImproving: 75, … }
 */
export function loadProfile(asked: string, language: Language): Profile {
  const cli = wordsFor(cliTexts, language);
  const { call } = cli;
  const named = parseProfile(asked);
  if (named.ok) return named.profile;
  const isName = named.problems.every(({ code }) => code === 'unknown-profile');
  if (!isName)
    throw new WrongCall(call.profileFile({ file: asked, problem: sentences(named.problems, language) }));
  if (!existsSync(asked)) throw new WrongCall(call.profile({ asked }));
  const json = readJson(asked, cli, call.profileFile);
  const read = parseProfile(json);
  if (read.ok) return read.profile;
  throw new WrongCall(call.profileFile({ file: asked, problem: sentences(read.problems, language) }));
}

function sentences(problems: readonly ProfileProblem[], language: Language): string {
  const { wholeProfile, profileProblems } = cliTexts[language];
  return problems
    .map(({ code, field, details }) => {
      const named = field === '' ? wholeProfile : field;
      return sentence(profileProblems[code], { ...details, field: named }, language);
    })
    .join(' ');
}
