/** Statuses set by hand: kept in the workbook, with who, when and why, and scored with at once. */
import type { BookMap, MetricOverride } from '../../workflows/score/book-map';
import type { OverrideKey } from '../../workflows/write/remembered';
import type { Engine } from '../engine/engine';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';

/** What of the session these steps need. */
export interface OverrideParts extends SessionParts {
  /** Keeps language, appearance and name. */
  readonly keep: () => void;
  /** The map the sheet is scored by from now on. */
  readonly setMap: (map: BookMap | null) => void;
}

export interface OverrideActions {
  /**
   * Sets the status of a metric by hand, in the workbook, and keeps the person's name for the next time. Both tell
   * whether it was done; why not is in the state.
   */
  readonly setByHand: (override: MetricOverride) => Promise<boolean>;
  readonly takeBack: (key: OverrideKey) => Promise<boolean>;
}

export function overrideActions({ state, tell, opened, keep, setMap }: OverrideParts): OverrideActions {
  /** True when it was done. */
  async function change(step: (engine: Engine) => Promise<void>): Promise<boolean> {
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
  }

  return {
    setByHand: async (override) => {
      tell({ type: 'person', person: override.by });
      keep();
      return change((engine) => engine.setByHand(override));
    },
    takeBack: (key) => change((engine) => engine.takeBack(key)),
  };
}
