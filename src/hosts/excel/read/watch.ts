/**
 * Tells when a sheet is changed, once for many changes, and never while this host writes: by people, and by other pages of
 * ours such as the ribbon's buttons.
 */
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { problemOf } from '../office/problem-of';
import { runExcel } from '../office/run';
import type { Waiting } from '../office/run';

/** What is typed or pasted in one go comes as one. */
const QUIET = 50;

export interface WatchOptions extends Waiting {
  /** True while the host writes; changes in this time are passed over. */
  readonly isWriting: () => boolean;
  /** Milliseconds without a change before the callback is called; 50 unless told. */
  readonly quiet?: number;
}

/**
 * Calls back after changes to a sheet's cells have ceased for a moment.
 * @param changed gets the addresses that changed, such as `['B2', 'C4:C9']`.
 * @returns stops watching.
 * @throws WorkbookProblem `no-such-sheet`, and what Excel reports
 * @example const stop = await watch('KPI', () => scoreAgain(), { isWriting: () => host.isWriting }); await stop();
 */
export async function watch(
  sheetName: string,
  changed: (addresses: readonly string[]) => void,
  options: WatchOptions,
): Promise<() => Promise<void>> {
  let addresses: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // `triggerSource` doesn't tell this page from the ribbon's: an event of our own write that comes late is one too many.
    if (!options.isWriting()) {
      addresses.push(event.address);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const told = [...new Set(addresses)];
        addresses = [];
        changed(told);
      }, options.quiet ?? QUIET);
    }
    return Promise.resolve();
  };
  const registration = await runExcel(
    { waiting: options, details: { sheet: sheetName } },
    async ({ context, sync }) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name');
      await sync();
      const found = sheetNamed(sheets.items, sheetName);
      if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: sheetName });
      // The listed sheet itself: its id is loaded, which the registration asks for.
      const handler = found.onChanged.add(onChanged);
      await sync();
      return handler;
    },
  );
  return async () => {
    clearTimeout(timer);
    registration.remove();
    try {
      await registration.context.sync();
    } catch (cause) {
      throw problemOf(cause, { sheet: sheetName });
    }
  };
}
