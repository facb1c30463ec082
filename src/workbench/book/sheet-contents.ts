/** The worksheets of a file as the grid takes them. */
import type { FileBook } from '../../hosts/file/open';
import { readFormulas } from '../../hosts/file/read/read-formulas';
import type { SheetContent } from '../../hosts/univer/load/book-content';

/** How many sheets are read. */
export type SheetProgress = (done: number, total: number) => void;

/**
 * Reads every worksheet; between two of them the page may paint.
 * @throws WorkbookProblem what makes a sheet unreadable
 */
export async function sheetContents(
  file: FileBook,
  onSheet?: SheetProgress,
): Promise<readonly SheetContent[]> {
  const infos = (await file.sheets()).filter(({ kind }) => kind === 'worksheet');
  const sheets: SheetContent[] = [];
  for (const { name, visible, isProtected } of infos) {
    onSheet?.(sheets.length, infos.length);
    await painted();
    const snapshot = await file.read(name);
    const formulas = file.package === null ? [] : readFormulas(file.package, name);
    const occupied = await file.occupied(name);
    sheets.push({ snapshot, visible, isProtected, formulas, occupied });
  }
  onSheet?.(sheets.length, infos.length);
  await painted();
  return sheets;
}

/** What was told is on screen before the machine is busy again. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
