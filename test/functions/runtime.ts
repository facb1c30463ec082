/**
 * The built script in an engine that has nothing but `CustomFunctions`, called as Excel calls it: every declared
 * parameter present, the omitted ones null, ranges as rows of cells, and the runtime's own argument behind them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { functionsJson } from '../../src/catalogue/documents/metadata';
import { dist } from '../built';

export const script = path.join(dist, 'functions.js');

/** The runtime's error, which alone may leave a function. */
export class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const codes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

type Given = (...args: readonly unknown[]) => unknown;

export interface Runtime {
  readonly names: readonly string[];
  /** Calls a function as Excel does. @throws whatever the function throws */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** The same, an error as its code and message. */
  readonly outcome: (name: string, args: readonly unknown[]) => Outcome;
}

export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Loads the script afresh. */
export function loadRuntime(): Runtime {
  const functions = new Map<string, Given>();
  const CustomFunctions = {
    associate: (id: string, run: Given) => functions.set(id, run),
    Error: RuntimeError,
    ErrorCode: codes,
  };
  const context = vm.createContext({ CustomFunctions });
  // What an engine may lack is taken away, so that a use of it fails here and not in someone's workbook.
  vm.runInContext(
    'delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;',
    context,
  );
  vm.runInContext(readFileSync(script, 'utf8'), context);
  const call = (name: string, args: readonly unknown[]): unknown => {
    const run = functions.get(name);
    if (run === undefined) throw new Error(`the script has no function ${name}`);
    return run(...asExcelGives(name, args), { address: 'Sheet1!A1' });
  };
  return {
    names: [...functions.keys()],
    call,
    outcome: (name, args) => {
      try {
        return { value: call(name, args) };
      } catch (thrown) {
        if (!(thrown instanceof RuntimeError)) throw thrown;
        return { error: thrown.code, message: thrown.message };
      }
    },
  };
}

const declared = new Map(functionsJson('en', '').functions.map(({ id, parameters }) => [id, parameters]));

/** Arguments in the shapes the metadata declares. */
function asExcelGives(name: string, args: readonly unknown[]): unknown[] {
  const parameters = declared.get(name) ?? [];
  return parameters.map(({ dimensionality }, index) => {
    const value = args[index] ?? null;
    if (value === null || Array.isArray(value) || dimensionality === 'scalar') return value;
    return [[value]];
  });
}
