/** Sample data: a sheet of real figures added and scored in one click, and taken away again. */
import type { SheetOutcome } from '../../workflows/score/sheet-outcome';
import type { Engine } from '../engine/engine';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';

/** What of the session these steps need. */
export interface SampleParts extends SessionParts {
  /** Scores a sheet of the person's without what was remembered about it. */
  readonly scoreAnew: (run: number, sheet: string) => Promise<SheetOutcome>;
  readonly tellOutcome: (run: number, outcome: SheetOutcome, engine: Engine) => void;
}

export interface SampleActions {
  readonly trySample: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
}

export function sampleActions({ state, tell, opened, scoreAnew, tellOutcome }: SampleParts): SampleActions {
  return {
    trySample: async () => {
      tell({ type: 'began' });
      const { run } = state();
      tell({ type: 'step', run, step: { doing: 'adding' } });
      try {
        const { host, engine } = await opened();
        const sheet = await engine.addSample(state().language);
        tell({ type: 'sample', sample: { sheet, kept: false } });
        await host.showCell(sheet, 'A1');
        if (state().run === run) tellOutcome(run, await scoreAnew(run, sheet), engine);
      } catch (error) {
        tell({ type: 'failed', run, problem: problemFrom(error) });
      }
    },
    removeSample: async () => {
      const { sample } = state();
      if (sample === null) return;
      try {
        const { sheetsRemoved } = await (await opened()).host.undoLastWrite();
        const isGone = sheetsRemoved.includes(sample.sheet);
        tell({ type: 'sample', sample: isGone ? null : { ...sample, kept: true } });
        if (isGone) tell({ type: 'cancelled' });
      } catch (error) {
        tell({ type: 'trouble', problem: problemFrom(error, sample.sheet) });
      }
    },
  };
}
