/**
 * That a button of the ribbon had something to tell and no dialog to tell it in, kept on this computer for the pane, which
 * tells it next time. Only that it was so: nothing of the workbook.
 */
import { changePreferences, keptPreferences } from './preferences';

/** Where nothing can be kept, nothing is told. */
export function keepUntold(): void {
  changePreferences({ untold: true });
}

/** True once after each `keepUntold`. */
export function takeUntold(): boolean {
  if (keptPreferences()['untold'] !== true) return false;
  changePreferences({ untold: undefined });
  return true;
}
