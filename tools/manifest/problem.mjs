// What the checker finds: a code to test for, the line, what is wrong with what, and what to do.

/**
 * @typedef {{ code: string, line: number, message: string, fix: string, advice?: true }} Problem
 *   `advice`: Office takes it as it is, a manifest of this project isn't left so.
 */

/** One line for a person: `manifest.xml:12: The … [code] Do this.` */
export function problemLine(file, problem) {
  const kind = problem.advice ? 'advice' : 'error';
  return `${file}:${problem.line}: ${kind} ${problem.code}: ${problem.message} ${problem.fix}`;
}
