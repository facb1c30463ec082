/**
 * Enter enters what was typed. The grid's list of functions takes the key for its first line, also when nobody chose
 * one, so that `=COPC.STATUS(A5:A20` became `=COPC.STATUS(A5:ACCRINT(`. Here it takes Enter only after an arrow key; Tab
 * and a click choose as ever.
 */
import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { IShortcutService, KeyCode } from '@univerjs/ui';

const LIST = 'sheet.formula-embedding-editor.search_function.';

/** From now on, for every list that opens. */
export function keepEnter(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const usual = shortcuts.registerShortcut.bind(shortcuts);
  let isChosen = false;
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id.startsWith(LIST) && isArrow(params)) isChosen = true;
  });
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.startsWith(LIST) || shortcut.binding !== KeyCode.ENTER) return usual(shortcut);
    // Another list than the one in which something was chosen.
    isChosen = false;
    return usual({ ...shortcut, preconditions: () => isChosen });
  };
}

function isArrow(params: unknown): boolean {
  if (typeof params !== 'object' || params === null || !('keyCode' in params)) return false;
  return params.keyCode === KeyCode.ARROW_DOWN || params.keyCode === KeyCode.ARROW_UP;
}
