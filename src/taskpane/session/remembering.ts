/** What is kept in the workbook about a scored sheet: a step that changes it, and the scorecard by what is kept then. */
import type { BookMap } from '../../workflows/score/book-map';
import type { Reading } from '../../worksheet/sheet/reading';
import type { Engine } from '../engine/engine';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import { sheetReadings } from '../../report/scorecard/sheet-tables';

export interface RememberingParts extends SessionParts {
  /** The map by these readings and what the workbook remembers, from now on. */
  readonly mapOf: (engine: Engine, sheet: string, readings: readonly Reading[]) => Promise<BookMap>;
}

/** Takes the step and scores what was read once more. True when it was done; why not is in the state. */
export type Remember = (step: (engine: Engine) => Promise<void>) => Promise<boolean>;

export function remembering({ state, tell, opened, mapOf }: RememberingParts): Remember {
  return async (step) => {
    const { phase, profile, run } = state();
    if (phase.kind !== 'result') return false;
    const { sheet } = phase.scorecard;
    const readings = sheetReadings(phase.scorecard);
    tell({ type: 'trouble', problem: null });
    try {
      const { engine } = await opened();
      await step(engine);
      // Another sheet is scored by now: what is kept counts when this one is scored again.
      if (state().run !== run) return true;
      // As the sheet on screen was read, remembered or not.
      const outcome = await engine.scoreAgain(profile, await mapOf(engine, sheet, readings));
      if (outcome.kind === 'scored' && state().run === run)
        tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
      return true;
    } catch (error) {
      tell({ type: 'trouble', problem: problemFrom(error, sheet) });
      return false;
    }
  };
}
