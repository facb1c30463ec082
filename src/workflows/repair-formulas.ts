/** "Repair": COPC formulas that Excel lost, as in a workbook opened without the add-in, calculate again. */
import type { FormulaHost, FormulaPlace } from '../workbook/formula-host';
import { isCellError } from '../workbook/snapshot';
import { callsCopc, repaired, unknownFunction } from './copc-formulas';
import { changeFormulas, type Change, type FormulasChanged } from './freeze-formulas';

/**
 * Enters again every COPC formula that is spelled `_xldudf_COPC_…` or shows `#NAME?`; all others stay untouched. One
 * that calls a function we don't have stays too, and is told.
 *
 * @throws WorkbookProblem `protected-sheet` when the sheet asked for is protected
 * @example await repairFormulas(host, { kind: 'book' }) // { formulas: 3, cellsWritten: 3, sheets: ['COPC Summary'], left: [] }
 */
export async function repairFormulas(host: FormulaHost, place: FormulaPlace): Promise<FormulasChanged> {
  return changeFormulas(host, place, callsCopc, ({ formula, values }): Change => {
    const entered = repaired(formula);
    const [[shown = ''] = []] = values;
    const isLost = isCellError(shown) && shown.error === '#NAME?';
    if (entered === formula && !isLost) return null;
    const unknown = unknownFunction(entered);
    return unknown === null
      ? { formula: entered }
      : { why: 'unknown-function', shown: `COPC.${unknown.toUpperCase()}` };
  });
}
