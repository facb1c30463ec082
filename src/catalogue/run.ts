/** Runs a function of the catalogue on raw arguments: the one way in for cells, shell and tests. */
import type { Language } from '../strings/language';
import type { CatalogueFunction, FunctionResult } from './define';
import { messageOf } from './problem';
import type { ErrorCode } from '../workbook/snapshot';
import { FunctionProblem } from './problem';

export type Answer =
  | { readonly kind: 'value'; readonly value: FunctionResult }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string };

/**
 * The function's value, or its error with a sentence in the language the arguments ask for, else in `otherwise`.
 * Anything else that is thrown is a fault of ours and is passed through.
 * @example answer(trendOk, [[[0.7, 0.72]]]) // { kind: 'error', code: '#N/A', message: 'Not enough data: 2 …' }
 */
export function answer(
  entry: CatalogueFunction,
  raw: readonly unknown[],
  otherwise: Language = 'en',
): Answer {
  return answerOr(entry, raw, otherwise, (fault) => {
    throw fault;
  });
}

/** The same for a cell, where a fault of ours is an error that says so: other exceptions would tell a person nothing. */
export function answerInCell(
  entry: CatalogueFunction,
  raw: readonly unknown[],
  otherwise: Language = 'en',
): Answer {
  return answerOr(
    entry,
    raw,
    otherwise,
    (fault) => new FunctionProblem('#VALUE!', 'fault', { text: `${entry.name}, ${String(fault)}` }),
  );
}

function answerOr(
  entry: CatalogueFunction,
  raw: readonly unknown[],
  otherwise: Language,
  problemOf: (fault: unknown) => FunctionProblem,
): Answer {
  try {
    return { kind: 'value', value: entry.run(raw) };
  } catch (thrown) {
    const problem = thrown instanceof FunctionProblem ? thrown : problemOf(thrown);
    return {
      kind: 'error',
      code: problem.code,
      message: messageOf(problem, entry.languageOf(raw) ?? otherwise),
    };
  }
}
