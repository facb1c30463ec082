/** Why a function has no answer, in a form the cell, the shell and a test can each show (functions.md, "Errors"). */
import type { FunctionMessages } from '../strings/en/function-messages';

export type FunctionErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#REF!' | '#DIV/0!' | '#NAME?' | '#NULL!';

export type FunctionMessageKey = keyof FunctionMessages;
export type MessageDetails = Readonly<Record<string, string | number>>;

/** `key` is null for an error that was in an argument and is passed on as it is. */
export class FunctionProblem extends Error {
  override readonly name = 'FunctionProblem';
  constructor(
    readonly code: FunctionErrorCode,
    readonly key: FunctionMessageKey | null,
    readonly details: MessageDetails = {},
  ) {
    super(`${code} ${key ?? 'passed on'} ${JSON.stringify(details)}`);
  }
}

/** A bad argument: `#VALUE!`. */
export function badArgument(key: FunctionMessageKey, details: MessageDetails): FunctionProblem {
  return new FunctionProblem('#VALUE!', key, details);
}

/** Not enough data: `#N/A`. */
export function notEnough(key: FunctionMessageKey, details: MessageDetails = {}): FunctionProblem {
  return new FunctionProblem('#N/A', key, details);
}
