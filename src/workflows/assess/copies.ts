/** Sheets that look like one people write in and aren't the one that counts: a copy loses the workbook's name for it (worksheets §3). */
import { readPeopleSheet, type PeopleSheet } from '../../report/people-sheet/people-sheet';
import { sameName } from '../../workbook/names';
import type { SheetInfo } from '../../workbook/snapshot';
import type { ReadableBook } from '../score/worksheets';

/**
 * Their names: called as ours is or would be, with or without a number behind, and with its column titles.
 * @param names what such a sheet is called in each language
 */
export async function copiesOf<Column extends string, Marked extends Column>(
  book: ReadableBook,
  sheets: readonly SheetInfo[],
  kind: PeopleSheet<Column, Marked>,
  names: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, own } of sheets) {
    if (own !== null || !names.some((one) => sameName(plainName(one), plainName(name)))) continue;
    if (readPeopleSheet(await book.read(name), kind) !== null) found.push(name);
  }
  return found;
}

/** Without the number a program puts behind the name of a copy. */
function plainName(name: string): string {
  return name.replace(/\s*\(\d+\)$/, '');
}
