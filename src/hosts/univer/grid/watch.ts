/** Tells when people change a sheet, once for many changes, and never for what we write ourselves. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { formatCell } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import { worksheetNamed } from './grid';
import type { GridBook } from './grid';

/** What is typed or pasted in one go comes as one. */
const QUIET = 50;

export interface WatchOptions {
  /** True while the host writes; changes in this time are passed over. */
  readonly isWriting: () => boolean;
  /** Milliseconds without a change before the callback is called; 50 unless told. */
  readonly quiet?: number;
}

/**
 * Calls back after changes to a sheet's cells have ceased for a moment. What formulas come to is told too, as a
 * score may rest on it.
 * @param changed gets the addresses that changed, such as `['B2', 'C4']`; none when rows or columns moved
 * @returns stops watching
 * @throws WorkbookProblem `no-such-sheet`
 */
export function watchSheet(
  grid: GridBook,
  sheetName: string,
  changed: (addresses: readonly string[]) => void,
  { isWriting, quiet = QUIET }: WatchOptions,
): () => void {
  const sheet = worksheetNamed(grid, sheetName);
  if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: sheetName });
  const sheetId = sheet.getSheetId();
  let addresses = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = grid.commands.onCommandExecuted(({ id, params }) => {
    if (isWriting() || !id.startsWith('sheet.mutation.') || !isOn(params, sheetId)) return;
    if (id === SetRangeValuesMutation.id) for (const address of addressesIn(params)) addresses.add(address);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = [...addresses];
      addresses = new Set();
      changed(told);
    }, quiet);
  });
  return () => {
    clearTimeout(timer);
    listening.dispose();
  };
}

function isOn(params: unknown, sheetId: string): boolean {
  return (
    typeof params === 'object' && params !== null && 'subUnitId' in params && params.subUnitId === sheetId
  );
}

function addressesIn(params: unknown): string[] {
  if (typeof params !== 'object' || params === null || !('cellValue' in params)) return [];
  const cells: unknown = params.cellValue;
  return Object.entries(cells ?? {}).flatMap(([row, line]) =>
    Object.keys(typeof line === 'object' && line !== null ? line : {}).map((column) =>
      formatCell({ row: Number(row), column: Number(column) }),
    ),
  );
}
