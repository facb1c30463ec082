/** The calls of our functions in a formula as Excel hands it over: English names, commas between arguments. */
import { namespace, stored } from '../../workbook/own/brand';

export interface Call {
  /** Without `COPC.`. */
  readonly name: string;
  /** The arguments as written, without spaces around; `""` for one left out. */
  readonly given: readonly string[];
}

/**
 * In the order they stand; also those Excel lost and spells `_xldudf_COPC_…`.
 * @example callsIn('=IF(COPC.LEVELOK(B2:M2,N2),1,0)') // [{ name: 'LEVELOK', given: ['B2:M2', 'N2'] }]
 */
export function callsIn(formula: string): readonly Call[] {
  const calls: Call[] = [];
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
  const called = new RegExp(`(?:${namespace}\\.|${stored('')})(\\w+)\\s*\\(`, 'iy');
  const word = /[\p{L}\p{N}_.]+/uy;
  for (let at = 0; at < formula.length;) {
    const skipped = matchAt(quoted, formula, at);
    const call = skipped === null ? matchAt(called, formula, at) : null;
    if (call !== null) {
      const start = at + call[0].length;
      calls.push({ name: (call[1] ?? '').toUpperCase(), given: argumentsFrom(formula, start) });
      at = start;
    } else at += (skipped ?? matchAt(word, formula, at))?.[0].length ?? 1;
  }
  return calls;
}

/** The arguments from behind the opening bracket on, to the bracket that closes it. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
  const given: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length;) {
    const text = matchAt(quoted, formula, at);
    if (text !== null) {
      at += text[0].length;
      continue;
    }
    const sign = formula[at];
    if (sign === '(' || sign === '{') depth++;
    else if (depth > 0 && (sign === ')' || sign === '}')) depth--;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      given.push(formula.slice(from, at).trim());
      from = at + 1;
      if (sign === ')') break;
    }
    at++;
  }
  return given.length === 1 && given[0] === '' ? [] : given;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
