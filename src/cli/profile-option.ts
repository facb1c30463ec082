/** `--profile`: a name, a pair of thresholds, or a JSON file of settings (scoring §7). */
import { existsSync } from 'node:fs';
import { parseProfile, type ProfileProblem } from '../scoring/parse-profile';
import type { Profile } from '../scoring/profile';
import type { Cli } from '../strings/en/cli';
import { readJson } from './json-file';
import { WrongCall } from './wrong-call';

/**
 * @throws WrongCall when it is neither a profile nor a file, or the file says something a profile can't.
 * @example loadProfile('50/75', strings) is { name: '50/75', met: 50, metOrImproving: 75, … }
 */
export function loadProfile(asked: string, strings: Cli): Profile {
  const named = parseProfile(asked);
  if (named.ok) return named.profile;
  const isName = named.problems.every(({ code }) => code === 'unknown-profile');
  if (!isName) throw new WrongCall(strings.call.profileFile(asked, sentences(named.problems, strings)));
  if (!existsSync(asked)) throw new WrongCall(strings.call.profile(asked));
  const json = readJson(asked, strings, strings.call.profileFile);
  const read = parseProfile(json);
  if (read.ok) return read.profile;
  throw new WrongCall(strings.call.profileFile(asked, sentences(read.problems, strings)));
}

function sentences(problems: readonly ProfileProblem[], strings: Cli): string {
  return problems
    .map(({ code, field, details }) => {
      const named = field === '' ? strings.wholeProfile : field;
      return strings.profileProblems[code]({ ...details, field: named });
    })
    .join(' ');
}
