/** What the other sheets of the workbook hold: looked for when the result is on screen, one sheet after another. */
import { findTables } from '../../worksheet/read/find-tables';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { BookMap } from '../../workflows/score/book-map';
import { knownUnits } from '../../workflows/score/known-units';
import type { MonitoredBeside } from '../../workflows/score/monitored-beside';
import { transactionsOfSheet } from '../../workflows/score/monitored-tables';
import type { ReadableBook } from '../../workflows/score/worksheets';

/** Sheets looked into at most: more is a book to be scored by the command. */
const MOST_SHEETS = 12;
/** Cells of a sheet that is looked into: a larger one takes the person's time. */
const MOST_CELLS = 20_000;
/** Transactions are rows by the thousand, and are read faster than metrics are found. */
const MOST_MONITORED_CELLS = 400_000;

export interface OtherSheets extends MonitoredBeside {
  /** Names of those that hold metrics. */
  readonly withMetrics: readonly string[];
}

/** @param scored the sheet that is scored already; what can't be read is named. */
export async function otherSheets(
  book: Pick<ReadableBook, 'sheets' | 'read'>,
  scored: string,
  map: BookMap | null,
): Promise<OtherSheets> {
  const others = (await book.sheets()).filter(
    ({ name, own, visible, kind }) => name !== scored && own === null && visible && kind === 'worksheet',
  );
  const withMetrics: string[] = [];
  const tables: TransactionTable[] = [];
  const notRead: { readonly sheet: string }[] = [];
  const notLookedAt: string[] = [];
  const known: string[] = [];
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    // Between two sheets the pane answers.
    await new Promise((resolve) => setTimeout(resolve));
    const sheet = await book.read(name).catch(() => null);
    if (sheet === null) {
      notRead.push({ sheet: name });
      continue;
    }
    const size = sizeOf(sheet);
    if (size <= MOST_CELLS) {
      const found = findTables(sheet);
      if (found.kind !== 'nothing') withMetrics.push(name);
      known.push(...knownUnits(sheet, found));
    }
    if (size <= MOST_MONITORED_CELLS) tables.push(...transactionsOfSheet(sheet, map));
    else notLookedAt.push(name);
  }
  notLookedAt.push(...others.slice(MOST_SHEETS).map(({ name }) => name));
  return { withMetrics, tables, notRead, notLookedAt, knownUnits: known };
}

function sizeOf({ used }: SheetSnapshot): number {
  return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
}
