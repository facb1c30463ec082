/** The code of the problem some work ends in; `'none'` when it succeeds. Anything else thrown is thrown on. */
import { WorkbookProblem } from '../../../../src/workbook/problem';

export async function problemOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.code;
    throw error;
  }
}
