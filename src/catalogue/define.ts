/**
 * A function is one object: its parameters, result, examples and the call into the rules. Metadata, help, checks and the
 * running function all come from it and so can't drift (functions.md, opening paragraph).
 */
import type { Language } from '../strings/language';
import { isLeftOut, kinds, type ArgumentOf, type Kind } from './arguments/kinds';
import { badArgument } from './problem';

export interface Parameter<K extends Kind = Kind> {
  /** Frozen once released, like the function's id and the order. */
  readonly name: string;
  readonly kind: K;
  readonly optional?: true;
}

export type ResultCell = number | string | boolean;
export type FunctionResult = ResultCell | readonly (readonly ResultCell[])[];

/** A formula and what it gives; run as a test, shown in help. */
export interface Example {
  readonly formula: string;
  readonly result: FunctionResult | { readonly error: string };
}

/** Arguments by parameter name; an optional one left out is null. */
export type Arguments<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q['name']]: Q extends { readonly optional: true }
    ? ArgumentOf<Q['kind']> | null
    : ArgumentOf<Q['kind']>;
};

export interface FunctionSpec<P extends readonly Parameter[]> {
  /** Id and name in one: upper case, at least 3 characters. */
  readonly name: string;
  readonly parameters: P;
  readonly result: 'number' | 'boolean' | 'text' | 'date' | 'table';
  /** Not offered by autocomplete, not in the help list. */
  readonly hidden?: true;
  readonly examples: readonly [Example, ...Example[]];
  readonly call: (given: Arguments<P>) => FunctionResult;
}

/** A function of the catalogue, whatever its parameters. */
export interface CatalogueFunction extends Omit<FunctionSpec<readonly Parameter[]>, 'call'> {
  /** Reads raw arguments and calls the rule. @throws FunctionProblem */
  readonly run: (raw: readonly unknown[]) => FunctionResult;
  /** The language asked for in the arguments; English when none or none readable. */
  readonly languageOf: (raw: readonly unknown[]) => Language;
}

/** Types the call by its parameters, then forgets them. */
export function define<const P extends readonly Parameter[]>(spec: FunctionSpec<P>): CatalogueFunction {
  const { call, ...rest } = spec;
  return {
    ...rest,
    run: (raw) => call(readArguments(spec.parameters, raw) as Arguments<P>),
    languageOf: (raw) => languageIn(spec.parameters, raw),
  };
}

function readArguments(
  parameters: readonly Parameter[],
  raw: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  parameters.forEach((parameter, index) => {
    const value = raw[index];
    const leftOut = parameter.kind !== 'cell' && isLeftOut(value);
    if (leftOut && parameter.optional) read[parameter.name] = null;
    else if (value === undefined) throw badArgument('missingArgument', { argument: parameter.name });
    else read[parameter.name] = kinds[parameter.kind]({ name: parameter.name, value });
  });
  return read;
}

function languageIn(parameters: readonly Parameter[], raw: readonly unknown[]): Language {
  const index = parameters.findIndex((parameter) => parameter.kind === 'language');
  const value = raw[index];
  if (index < 0 || isLeftOut(value)) return 'en';
  try {
    return kinds.language({ name: 'language', value });
  } catch {
    // An unreadable language is reported by the call itself; the message about it is in English.
    return 'en';
  }
}
