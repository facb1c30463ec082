/** Accuracy of the monitored transactions of books: every worksheet that holds some, as one set (scoring §9). */
import { accuracyOf, type Accuracy } from '../../report/accuracy/accuracy-of';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { BookMap } from '../score/book-map';
import { monitoredTargets, transactionsOfSheet } from '../score/monitored-tables';
import { worksheetNames, type ReadableBook } from '../score/worksheets';

export interface AccuracyOptions {
  /** Only this sheet; null: every worksheet. */
  readonly sheet: string | null;
  readonly map: BookMap | null;
}

/**
 * The accuracy of one book, or of several together; null where none of their sheets holds monitored transactions.
 *
 * @throws WorkbookProblem when a book or the sheet asked for can't be read
 */
export async function readAccuracy(
  books: readonly ReadableBook[],
  options: AccuracyOptions,
): Promise<Accuracy | null> {
  const tables: TransactionTable[] = [];
  for (const book of books) tables.push(...(await readTransactionTables(book, options)));
  return tables.length === 0 ? null : accuracyOf(tables, monitoredTargets(options.map));
}

/**
 * The tables of monitored transactions of a book, as `accuracyOf` takes them.
 *
 * @throws WorkbookProblem when the book or the sheet asked for can't be read
 */
export async function readTransactionTables(
  book: ReadableBook,
  { sheet, map }: AccuracyOptions,
): Promise<readonly TransactionTable[]> {
  const found: TransactionTable[] = [];
  for (const name of await worksheetNames(book, sheet)) {
    found.push(...transactionsOfSheet(await book.read(name), map));
  }
  return found;
}
