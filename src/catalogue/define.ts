/**
 * A function is one object: its parameters, result and the call into the rules. Metadata, help, checks and the running
 * function all come from it and so can't drift (functions, One entry a function). Its texts and examples are kept under
 * its name elsewhere, typed by it, so that the script Excel loads need not carry them.
 */
import type { FunctionName, ParameterTextKey } from '../strings/en/functions/functions';
import { languageOf, type Language } from '../strings/language';
import { cellOf, checkSize, matrixOf } from './arguments/cells';
import { isLeftOut, kinds, type ArgumentOf, type Kind } from './arguments/kinds';
import { badArgument, noFiniteNumber } from './problem';

export interface Parameter<K extends Kind = Kind> {
  /** Frozen once released, like the function's id and the order. */
  readonly name: string;
  readonly kind: K;
  readonly optional?: true;
  /** Key of the parameter's text where it is not its name. */
  readonly text?: ParameterTextKey;
}

/** A parameter has a text under its name, or names the one it has. */
type Described = { readonly name: ParameterTextKey } | { readonly text: ParameterTextKey };

export type ResultCell = number | string | boolean;
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** Arguments by parameter name; an optional one left out is null. */
export type Arguments<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['name']]: Q extends { readonly optional: true }
    ? ArgumentOf<Q['kind']> | null
    : ArgumentOf<Q['kind']>;
};

export interface FunctionSpec<P extends readonly Parameter[]> {
  /** Id and name in one: upper case, at least 3 characters. */
  readonly name: FunctionName;
  readonly parameters: P;
  readonly result: 'number' | 'boolean' | 'text' | 'date' | 'table';
  /** Not offered by autocomplete, not in the help list. */
  readonly hidden?: true;
  readonly call: (given: Arguments<P>) => FunctionResult;
}

/** A function of the catalogue, whatever its parameters. */
export interface CatalogueFunction extends Omit<FunctionSpec<readonly Parameter[]>, 'call'> {
  /** Reads raw arguments and calls the rule. @throws FunctionProblem */
  readonly run: (raw: readonly unknown[]) => FunctionResult;
  /** The language asked for in the arguments; null when none or none readable. */
  readonly languageOf: (raw: readonly unknown[]) => Language | null;
}

/** Types the call by its parameters, then forgets them. */
export function define<const P extends readonly (Parameter & Described)[]>(
  spec: FunctionSpec<P>,
): CatalogueFunction {
  const { call, ...rest } = spec;
  return {
    ...rest,
    run: (raw) => {
      checkSize(spec.name, raw);
      return finite(call(readArguments(spec.parameters, raw) as Arguments<P>));
    },
    languageOf: (raw) => languageIn(spec.parameters, raw),
  };
}

function readArguments(
  parameters: readonly Parameter[],
  raw: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  parameters.forEach(({ name, kind, optional }, index) => {
    const value = raw[index];
    if (optional && isLeftOut(value)) read[name] = null;
    else if (value === undefined) throw badArgument('missingArgument', { argument: name });
    else read[name] = kinds[kind]({ name, value });
  });
  return read;
}

/** @throws `#NUM!` when the result, or a cell of it, is no finite number: figures at the edge of what a cell holds. */
function finite(result: FunctionResult): FunctionResult {
  const holds = (cell: ResultCell): boolean => typeof cell !== 'number' || Number.isFinite(cell);
  const all = typeof result === 'object' ? result.every((row) => row.every(holds)) : holds(result);
  if (!all) throw noFiniteNumber();
  return result;
}

/** An unreadable language is reported by the call itself. */
function languageIn(parameters: readonly Parameter[], raw: readonly unknown[]): Language | null {
  const index = parameters.findIndex((parameter) => parameter.kind === 'language');
  const cell = cellOf(matrixOf({ name: '', value: raw[index] }).cells[0]?.[0]);
  return typeof cell === 'string' ? languageOf(cell) : null;
}
