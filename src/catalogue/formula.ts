/**
 * Reads a formula that calls one COPC function with constants: `=COPC.TRENDOK({0.7,0.72;…},"lower")`. For `copc eval`
 * and for the catalogue's examples; not a spreadsheet's formula language.
 */
import { namespace } from '../workbook/own/brand';

/** The call: the function's name without `COPC.`, and its arguments; an argument left out is null, an array a matrix. */
export interface FormulaCall {
  readonly name: string;
  readonly values: readonly Constant[];
}

export type Scalar = number | string | boolean | null | { readonly error: string };
export type Constant = Scalar | readonly (readonly Scalar[])[];

/** Says where reading stopped; `at` counts characters from 0. */
export class FormulaProblem extends Error {
  override readonly name = 'FormulaProblem';
  constructor(
    readonly at: number,
    readonly found: string,
  ) {
    super(`stopped at ${at}: ${found}`);
  }
}

const CALLED = new RegExp(`(?:${namespace}\\.)?([A-Za-z][A-Za-z0-9]*)`, 'iy');

/**
 * `parseFormula('=COPC.GAP({0.7,0.8},"≥ 75%")')` is `{ name: 'GAP', values: [[[0.7, 0.8]], '≥ 75%'] }`.
 * Separators: `,` between arguments and columns, `;` between rows (also between arguments, as some locales write).
 * @throws FormulaProblem
 */
export function parseFormula(text: string): FormulaCall {
  const reader = new Reader(text);
  reader.take(/\s*=?\s*/y);
  const name = reader.take(CALLED)?.[1];
  if (name === undefined || reader.take(/\s*\(/y) === null) throw reader.stop();
  const values: Constant[] = [];
  if (reader.take(/\s*\)/y) === null) {
    for (;;) {
      values.push(argument(reader));
      if (reader.take(/\s*[,;]/y) !== null) continue;
      if (reader.take(/\s*\)/y) !== null) break;
      throw reader.stop();
    }
  }
  if (reader.take(/\s*$/y) === null) throw reader.stop();
  return { name: name.toUpperCase(), values };
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  stop(): FormulaProblem {
    return new FormulaProblem(this.at, this.text.slice(this.at, this.at + 20));
  }
}

function argument(reader: Reader): Constant {
  if (reader.take(/\s*\{/y) === null) return scalar(reader) ?? null;
  const rows: Scalar[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(scalar(reader) ?? null);
    if (reader.take(/\s*[,\\]/y) !== null) continue;
    if (reader.take(/\s*;/y) !== null) rows.push([]);
    else if (reader.take(/\s*\}/y) !== null) return rows;
    else throw reader.stop();
  }
}

function scalar(reader: Reader): Scalar | undefined {
  const text = reader.take(/\s*"((?:[^"]|"")*)"/y);
  if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
  const number = reader.take(/\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)/iy);
  if (number !== null) return Number(number[1]) / (number[2] === '%' ? 100 : 1);
  const word = reader.take(/\s*(true|false)\b/iy);
  if (word !== null) return word[1]?.toLowerCase() === 'true';
  const error = reader.take(/\s*(#N\/A|#VALUE!|#REF!|#DIV\/0!|#NUM!|#NAME\?|#NULL!)/iy);
  return error === null ? undefined : { error: (error[1] ?? '').toUpperCase() };
}
