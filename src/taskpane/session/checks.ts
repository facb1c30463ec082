/** Checks that change nothing: what the workbook's COPC formulas show, and what they should. */
import type { FormulaCheck } from '../../workflows/formulas/check-formulas';
import { PaneFailure, problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { Works } from '../engine/works';

export interface CheckActions {
  /** Works out the COPC formulas of the sheet in front, or of the whole workbook. */
  readonly checkFormulas: (where: 'sheet' | 'book') => Promise<FormulaCheck | PaneProblem>;
}

export function checkActions({ opened }: { readonly opened: () => Promise<Works> }): CheckActions {
  return {
    checkFormulas: async (where) => {
      try {
        const { host } = await opened();
        const { checkFormulas } = await import(
          /* webpackChunkName: "check" */ '../../workflows/formulas/check-formulas'
        );
        if (where === 'book') return await checkFormulas(host, { kind: 'book' });
        const sheet = await host.activeSheet();
        if (sheet === null) throw new PaneFailure({ kind: 'no-sheet' });
        return await checkFormulas(host, { kind: 'sheet', sheet });
      } catch (error) {
        return problemFrom(error);
      }
    },
  };
}
