/** Whether COPC Accuracy is older than the transactions the pane knows: loaded only where there is such a sheet. */
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import type { ReadableBook } from '../../workflows/score/worksheets';
import { monitoredTargets, transactionsOfSheet } from '../../workflows/score/monitored-tables';
import { accuracyOlder } from '../../workflows/write/accuracy-older';
import type { OlderSheet } from '../../workflows/write/older-sheets';
import { rememberedMap } from '../../workflows/write/remembered';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';

/**
 * @param all in the workbook's order, in which the sheet names where transactions were read
 * @param snapshot the sheet that was scored
 * @param beside transactions of the other sheets
 */
export async function olderAccuracy(
  book: Pick<ReadableBook, 'sheets' | 'read'>,
  all: readonly SheetInfo[],
  { snapshot, beside }: { readonly snapshot: SheetSnapshot; readonly beside: readonly TransactionTable[] },
  settings: unknown,
): Promise<readonly OlderSheet[]> {
  const map = rememberedMap(settings, null);
  const others = beside.filter(({ reading }) => reading.sheet !== snapshot.name);
  const place = ({ reading }: TransactionTable): number =>
    all.findIndex(({ name }) => name === reading.sheet);
  const tables = [...transactionsOfSheet(snapshot, map), ...others].sort((a, b) => place(a) - place(b));
  return accuracyOlder(book, tables, monitoredTargets(map));
}
