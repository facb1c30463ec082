/** Waiting for formulas: Univer works them out a moment after a change, and in the background. */
import type { Worksheet } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { WorkbookProblem } from '../../../workbook/problem';
import type { GridBook } from '../grid/grid';

/** Univer gathers changes for a tenth of a second before it starts. */
const GATHERING = 150;
const LONGEST = 60_000;

export interface Calculation {
  /** Resolves when what was changed up to now is worked out. @throws WorkbookProblem `host-busy` after a minute */
  settled(): Promise<void>;
  dispose(): void;
}

/** Watches for changes from now on; what opening the book started is waited for too. */
export function watchCalculation(grid: GridBook): Calculation {
  const session = grid.injector.get(FormulaCalculationSessionService);
  let lastChange = Date.now();
  let changes = 1;
  let looked = 0;
  let hasFormulas = false;
  const listening = grid.commands.onCommandExecuted(({ id }) => {
    if (id.startsWith('sheet.mutation.') || id.startsWith('formula.mutation.set-defined')) {
      lastChange = Date.now();
      changes++;
    }
  });
  /** A book that never had a formula has nothing to wait for; one that had may still be emptying what it spilled into. */
  const mayCalculate = (): boolean => {
    if (!hasFormulas && looked !== changes) hasFormulas = grid.workbook.getSheets().some(holdsFormula);
    looked = changes;
    return hasFormulas;
  };
  const isRunning = (): boolean => {
    const { started, completed, stopped, resultApplied } = session.state;
    return started && !(resultApplied && (completed || stopped));
  };
  return {
    async settled() {
      if (!mayCalculate()) return;
      if (Date.now() - lastChange > GATHERING && !isRunning()) return;
      try {
        await session.waitForLatestApplied(LONGEST, GATHERING);
      } catch (cause) {
        throw new WorkbookProblem('host-busy', {}, { cause });
      }
    },
    dispose: () => listening.dispose(),
  };
}

function holdsFormula(sheet: Worksheet): boolean {
  let found = false;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    found = Boolean(cell?.f ?? cell?.si);
    // False ends the walk.
    return !found;
  });
  return found;
}
