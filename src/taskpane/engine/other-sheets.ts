/** What the other sheets of the workbook hold: looked for when the result is on screen, one sheet after another. */
import { findTables } from '../../worksheet/read/find-tables';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { BookMap } from '../../workflows/score/book-map';
import { transactionsOfSheet } from '../../workflows/score/monitored-tables';
import type { ReadableBook } from '../../workflows/score/worksheets';

/** Sheets looked into at most: more is a book to be scored by the command. */
const MOST_SHEETS = 12;
/** Cells of a sheet that is looked into: a larger one takes the person's time. */
const MOST_CELLS = 20_000;
/** Transactions are rows by the thousand, and are read faster than metrics are found. */
const MOST_MONITORED_CELLS = 400_000;

/** @param scored the sheet that is scored already; what can't be read is passed over. */
export async function otherSheets(
  book: Pick<ReadableBook, 'sheets' | 'read'>,
  scored: string,
  map: BookMap | null,
): Promise<{ readonly withMetrics: readonly string[]; readonly transactions: readonly TransactionTable[] }> {
  const others = (await book.sheets()).filter(
    ({ name, own, visible }) => name !== scored && own === null && visible,
  );
  const withMetrics: string[] = [];
  const transactions: TransactionTable[] = [];
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    // Between two sheets the pane answers.
    await new Promise((resolve) => setTimeout(resolve));
    const sheet = await book.read(name).catch(() => null);
    if (sheet === null) continue;
    const size = sizeOf(sheet);
    if (size <= MOST_CELLS && findTables(sheet).kind !== 'nothing') withMetrics.push(name);
    if (size <= MOST_MONITORED_CELLS) transactions.push(...transactionsOfSheet(sheet, map));
  }
  return { withMetrics, transactions };
}

function sizeOf({ used }: SheetSnapshot): number {
  return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
}
