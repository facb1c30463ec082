/** The same of several sheets: at once where that costs the host one request, else one after the other. */
import type { WritableBook } from '../workbook/formula-host';

/** @returns in the order of the items. @example await eachOf(host, ['KPI', 'Mail'], (sheet) => host.read(sheet)) */
export async function eachOf<Item, Result>(
  host: Pick<WritableBook, 'asksTogether'>,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  if (host.asksTogether === true) return Promise.all(items.map(work));
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
