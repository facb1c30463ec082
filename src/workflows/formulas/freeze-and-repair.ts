/**
 * "Freeze": live COPC formulas become the values they show, so that the sheet reads the same without the add-in.
 * "Repair": formulas that Excel lost, as in a workbook opened without the add-in, calculate again.
 */
import type {
  CellChange,
  TypedContent,
  FormulaCell,
  FormulaHost,
  FormulaPlace,
} from '../../workbook/formula-host';
import { isCellError } from '../../workbook/snapshot';
import { WorkbookProblem } from '../../workbook/problem';
import { callsCopc, left, unkeepable, repaired, unknownFunction } from './copc-formulas';
import type { LeftFormula } from './copc-formulas';
import { called } from '../../workbook/own/brand';

export interface FormulasChanged {
  /** Formulas that were replaced. */
  readonly formulas: number;
  readonly cellsWritten: number;
  /** Sheets with at least one of them. */
  readonly sheets: readonly string[];
  /** COPC formulas that stay as they are, and why. */
  readonly left: readonly LeftFormula[];
}

/**
 * Turns every formula that calls a COPC function into its present value, a spilled array as a whole; formulas that show
 * an error or are still being calculated stay, and are told. Nothing else in the sheets changes.
 *
 * @throws WorkbookProblem `protected-sheet` when the sheet asked for is protected; in a whole book protected sheets are
 *   left and told
 * @example await freezeFormulas(host, { kind: 'own-sheets' }) // { formulas: 45, cellsWritten: 45, sheets: […], left: [] }
 */
export async function freezeFormulas(host: FormulaHost, place: FormulaPlace): Promise<FormulasChanged> {
  return changeFormulas(host, place, callsCopc, (formula) => {
    const why = unkeepable(formula.values);
    return why ?? { values: formula.values.map((row) => row.map(contentOf)) };
  });
}

function contentOf(value: FormulaCell['values'][number][number]): TypedContent {
  return isCellError(value) ? value.error : value;
}

/** What becomes of a formula: its replacement, or why it stays; null: it is none of our business. */
export type Change = CellChange['now'] | Pick<LeftFormula, 'why' | 'shown'> | null;

/** Changes formulas of one place in one write. */
async function changeFormulas(
  host: FormulaHost,
  place: FormulaPlace,
  isWanted: (formula: string) => boolean,
  changeOf: (formula: FormulaCell) => Change,
): Promise<FormulasChanged> {
  const changes: CellChange[] = [];
  const stays: LeftFormula[] = [];
  for (const { sheet, isProtected, cells } of await host.formulas(place, isWanted)) {
    for (const one of cells) {
      const change = changeOf(one);
      if (change === null) continue;
      if ('why' in change) stays.push(left(sheet, one.cell, change));
      else if (!isProtected) {
        const isArray = one.values.flat().length > 1;
        const showed = isArray ? { showed: one.values } : {};
        changes.push({ sheet, cell: one.cell, was: one.formula, ...showed, now: change });
      } else if (place.kind === 'sheet') throw new WorkbookProblem('protected-sheet', { sheet });
      else stays.push(left(sheet, one.cell, { why: 'protected', shown: one.formula }));
    }
  }
  if (changes.length === 0) return { formulas: 0, cellsWritten: 0, sheets: [], left: stays };
  const { cellsWritten, changedMeanwhile } = await host.replace(changes);
  const done = changes.filter((change) => !changedMeanwhile.includes(change));
  return {
    formulas: done.length,
    cellsWritten,
    sheets: [...new Set(done.map(({ sheet }) => sheet))],
    left: [
      ...stays,
      ...changedMeanwhile.map(({ sheet, cell, was }) =>
        left(sheet, cell, { why: 'changed', shown: String(was) }),
      ),
    ],
  };
}

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
      : { why: 'unknown-function', shown: called(unknown.toUpperCase()) };
  });
}
