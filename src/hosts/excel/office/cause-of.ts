/**
 * Asks Excel what lies behind an error that has several causes, before a sentence names one of them: a sheet that takes
 * no writing may be protected or labelled, what isn't found may be a sheet or something on it.
 */
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import type { ProblemCode } from '../../../workbook/problem';
import { officeCode } from './problem-of';

/**
 * @param needed the sheets that have to be there
 * @returns what to throw: the problem with the cause that was found, or as it is
 */
export async function causeOf(problem: unknown, needed: readonly string[]): Promise<unknown> {
  if (!(problem instanceof WorkbookProblem)) return problem;
  if (problem.code !== 'access-denied' && problem.code !== 'object-gone') return problem;
  const { code, sheet } = await askCause(problem, needed);
  if (code === problem.code) return problem;
  return new WorkbookProblem(code, { ...problem.details, ...sheet }, { cause: problem.cause });
}

interface Cause {
  readonly code: ProblemCode;
  /** The sheet it is about, where it isn't the one the problem names. */
  readonly sheet?: { readonly sheet: string };
}

async function askCause({ code, details }: WorkbookProblem, needed: readonly string[]): Promise<Cause> {
  try {
    return await Excel.run({ delayForCellEdit: false }, async (context): Promise<Cause> => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      protection.load('protected');
      await context.sync();
      const isThere = (name: string): boolean => sheetNamed(worksheets.items, name) !== undefined;
      if (code === 'object-gone') {
        const gone = needed.find((name) => !isThere(name));
        return gone === undefined ? { code } : { code: 'sheet-gone', sheet: { sheet: gone } };
      }
      const isProtected = (name: string): boolean =>
        sheetNamed(worksheets.items, name)?.protection.protected === true;
      const closed = [...needed, String(details['sheet'] ?? '')].find(isProtected);
      if (closed !== undefined) return { code: 'protected-sheet', sheet: { sheet: closed } };
      return { code: protection.protected ? 'protected-workbook' : code };
    });
  } catch (error) {
    // Whatever keeps Excel from answering, what happened before is what is told.
    if (officeCode(error) !== null) return { code };
    throw error;
  }
}
