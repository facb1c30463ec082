/**
 * The open book as a file: the original's bytes with what was changed in cells, and with the sheets of ours written as
 * they were into the grid. Whatever else the original holds (charts, pivots, macros, looks) is in it byte for byte.
 */
import { browserCodec } from '../../hosts/file/zip/codec-browser';
import { openFileHost } from '../../hosts/file/file-host';
import { openBook } from '../../hosts/file/open';
import { openPackage } from '../../hosts/file/package/package';
import { calculateOnOpen } from '../../hosts/file/write/calc-chain';
import { newWorkbook } from '../../hosts/file/write/apply';
import { applyEdits } from '../../hosts/file/write/apply-edits';
import type { SheetContent } from '../../hosts/univer/load/book-content';
import type { UniverHost } from '../../hosts/univer/univer-host';
import type { CellEdit } from '../../workbook/formula-host';
import type { SheetPlan } from '../../workbook/plan';
import { sheetContents } from './sheet-contents';

export interface SavedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param original what was opened; a CSV becomes a workbook
 * @param keepsFormulas true when formulas of the book are not worked out in the grid: whoever opens the file has to
 * @throws WorkbookProblem what keeps it from being written; the open book stays as it is
 */
export async function saveBook(
  host: UniverHost,
  original: SavedBook,
  keepsFormulas: boolean,
): Promise<SavedBook> {
  const name = workbookName(original.name);
  const contents = (of: Uint8Array): Promise<readonly SheetContent[]> =>
    sheetContents(openBook(name, of, browserCodec));
  let bytes = asWorkbook(original);
  const room = await host.changes(await contents(bytes), 'before-plans');
  bytes = edited(bytes, room.edits);
  for (const plan of host.written) {
    const file = openFileHost(name, edited(bytes, await heldBefore(name, bytes, plan)), browserCodec);
    await file.apply({ sheets: [plan] });
    bytes = file.toBytes();
  }
  const rest = await host.changes(await contents(bytes), 'after-plans');
  bytes = edited(bytes, rest.edits);
  const isEdited = room.edits.length > 0 || rest.edits.length > 0;
  if (isEdited && keepsFormulas) bytes = calculateOnOpen(openPackage(bytes, browserCodec), browserCodec);
  return { name, bytes: await remembering(host, name, bytes) };
}

/** What the grid remembers goes into the file; where that is what the file remembers already, it stays the bytes it is. */
async function remembering(host: UniverHost, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const file = openFileHost(name, bytes, browserCodec);
  const remembered = await host.readSettings();
  if (JSON.stringify(await file.readSettings()) === JSON.stringify(remembered)) return bytes;
  await file.writeSettings(remembered);
  return file.toBytes();
}

/** `workbookName('kpi.csv')` is `'kpi.xlsx'`; a workbook keeps its name. */
export function workbookName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.(csv|tsv|tab|txt)$/i, '')}.xlsx`;
}

function asWorkbook({ name, bytes }: SavedBook): Uint8Array {
  const { csv } = openBook(name, bytes, browserCodec);
  return csv === null ? bytes : newWorkbook({ sheets: [] }, browserCodec, csv.sheet).bytes;
}

function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  return applyEdits(openPackage(bytes, browserCodec), edits, browserCodec);
}

/** A person may have typed between two of our writes: a cell the plan replaces then holds what the plan found there. */
async function heldBefore(name: string, bytes: Uint8Array, plan: SheetPlan): Promise<readonly CellEdit[]> {
  const { target } = plan;
  if (target.kind !== 'own') return [];
  const sheet = (await openBook(name, bytes, browserCodec).sheets()).find(({ own }) => own === target.own);
  if (sheet === undefined) return [];
  return plan.blocks.flatMap(({ row, column, rows }) =>
    rows.flatMap((cells, offset) =>
      cells.flatMap((cell, step): CellEdit[] => {
        if (cell?.over === undefined) return [];
        const at = { row: row + offset, column: column + step };
        return [{ sheet: sheet.name, cell: at, value: cell.over, content: { kind: 'constant' } }];
      }),
    ),
  );
}
