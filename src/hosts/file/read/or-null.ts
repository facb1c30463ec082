/** For what is only shown: a book is opened all the same where such a part is at fault. */
import { WorkbookProblem } from '../../../workbook/problem';

/** Null where the file is at fault. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookProblem) return null;
    throw error;
  }
}
