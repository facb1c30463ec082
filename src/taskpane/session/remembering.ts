/** What is kept in the workbook about a scored sheet: a step that changes it, and the scorecard by what is kept then. */
import type { BookMap } from '../../workflows/score/book-map';
import type { Engine } from '../engine/engine';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface RememberingParts extends SessionParts {
  /** The map the sheet is scored by from now on. */
  readonly setMap: (map: BookMap | null) => void;
}

/** Takes the step and scores what was read once more. True when it was done; why not is in the state. */
export type Remember = (step: (engine: Engine) => Promise<void>) => Promise<boolean>;

export function remembering({ state, tell, opened, setMap }: RememberingParts): Remember {
  return async (step) => {
    const { phase, profile, run } = state();
    if (phase.kind !== 'result') return false;
    const { sheet } = phase.scorecard;
    const readings = phase.scorecard.tables.map(({ table }) => table.reading);
    tell({ type: 'trouble', problem: null });
    try {
      const { engine } = await opened();
      await step(engine);
      const remembered = await engine.remembered(sheet);
      // As the sheet on screen was read, remembered or not.
      const map = { metrics: [], overrides: [], ...remembered, readings };
      const outcome = await engine.scoreAgain(profile, map);
      if (state().run !== run) return true;
      setMap(map);
      if (outcome.kind === 'scored') tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
      return true;
    } catch (error) {
      tell({ type: 'trouble', problem: problemFrom(error, sheet) });
      return false;
    }
  };
}
