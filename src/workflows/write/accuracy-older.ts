/** Whether COPC Accuracy says something else than the monitored transactions do: by what it holds (worksheets §3). */
import { accuracyOf } from '../../report/accuracy/accuracy-of';
import { accuracyPlan } from '../../report/accuracy/accuracy-plan';
import { isWritten, planKeeping, readOwnSheet } from '../../report/own-sheet/own-marks';
import type { MonitoredFamily } from '../../scoring/monitored';
import { languages } from '../../strings/language';
import { WorkbookProblem } from '../../workbook/problem';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { OlderBook, OlderSheet } from './older-sheets';

/**
 * @param tables the transactions of all worksheets
 * @param targets shares a person set for error types
 * @throws WorkbookProblem when the sheets of the workbook can't be listed
 * @example await accuracyOlder(book, tables, {}) // [{ sheet: 'COPC Accuracy', what: 'accuracy', sure: true }]
 */
export async function accuracyOlder(
  book: Pick<OlderBook, 'sheets' | 'read'>,
  tables: readonly TransactionTable[],
  targets: Readonly<Partial<Record<MonitoredFamily, number>>>,
): Promise<readonly OlderSheet[]> {
  const info = (await book.sheets()).find(({ own }) => own === 'accuracy');
  if (info === undefined) return [];
  const { name: sheet, ownCells } = info;
  const older = (sure: boolean): readonly OlderSheet[] => [{ sheet, what: 'accuracy', sure }];
  try {
    const read = readOwnSheet(await book.read(sheet), ownCells);
    if (read === null) return older(false);
    const accuracy = accuracyOf(tables, targets);
    // It is in one language; in that one it says all there is to say, or is older.
    const says = languages.some((language) => {
      const making = { language, now: new Date(0), timeZone: 'UTC', version: '' };
      const { plan, marks } = accuracyPlan(accuracy, making);
      return isWritten(planKeeping(plan, read.kept, marks), read);
    });
    return says ? [] : older(true);
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return older(false);
    throw problem;
  }
}
