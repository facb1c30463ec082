/** Which other sheets of the workbook hold metrics: looked for when the result is on screen, one sheet after another. */
import { findTables } from '../../worksheet/read/find-tables';
import type { ReadableBook } from '../../workflows/score/worksheets';

/** Sheets looked into at most: more is a book to be scored by the command. */
const MOST_SHEETS = 12;
/** Cells of a sheet that is looked into: a larger one takes the person's time. */
const MOST_CELLS = 20_000;

/** @param scored the sheet that is scored already; what can't be read is passed over. */
export async function sheetsWithMetrics(book: ReadableBook, scored: string): Promise<readonly string[]> {
  const others = (await book.sheets()).filter(
    ({ name, own, visible }) => name !== scored && own === null && visible,
  );
  const found: string[] = [];
  for (const { name } of others.slice(0, MOST_SHEETS)) {
    // Between two sheets the pane answers.
    await new Promise((resolve) => setTimeout(resolve));
    if (await holdsMetrics(book, name)) found.push(name);
  }
  return found;
}

async function holdsMetrics(book: ReadableBook, name: string): Promise<boolean> {
  const sheet = await book.read(name).catch(() => null);
  if (sheet === null || sheet.used === null) return false;
  const { top, bottom, left, right } = sheet.used;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
  return findTables(sheet).kind !== 'nothing';
}
