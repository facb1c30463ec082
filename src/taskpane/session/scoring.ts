/** Scoring from the pane: the sheet the person is on, once more by another profile, or as they say it is to be read. */
import type { Profile } from '../../scoring/profile';
import type { BookMap } from '../../workflows/score/book-map';
import type { SheetOutcome } from '../../workflows/score/sheet-outcome';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { Reading } from '../../worksheet/sheet/reading';
import type { Engine, ScoreProgress } from '../engine/engine';
import type { Timings } from './diagnostics';
import { Cancelled, problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface ScoreActions {
  /** Scores the sheet the person is on, by the workbook's profile until they choose one. `anew`: without what was remembered about it. */
  readonly score: (anew?: boolean) => Promise<void>;
  /** Ends what is being read or scored, and goes back to the start. */
  readonly cancel: () => void;
  readonly chooseProfile: (profile: Profile) => Promise<void>;
  /** Scores the sheet by these readings, all of one sheet, and by what the person says of its metrics. */
  readonly useReadings: (
    readings: readonly Reading[],
    remember: boolean,
    said?: readonly SaidOfMetric[],
  ) => Promise<void>;
}

/** What other groups use of it. */
export interface Scoring {
  readonly actions: ScoreActions;
  /** The map the sheet is scored by. */
  readonly map: () => BookMap | null;
  readonly setMap: (map: BookMap | null) => void;
  /** Scores a sheet of the person's without what was remembered about it. */
  readonly scoreAnew: (run: number, sheet: string) => Promise<SheetOutcome>;
  readonly tellOutcome: (run: number, outcome: SheetOutcome, engine: Engine) => void;
  readonly timings: () => Timings;
}

export function scoring({ state, tell, opened }: SessionParts): Scoring {
  let map: BookMap | null = null;
  let isProfileChosen = false;
  let timings: Timings = { reading: null, scoring: null };

  const tellOutcome = (run: number, outcome: SheetOutcome, engine: Engine): void => {
    if (outcome.kind === 'scored') {
      tell({ type: 'scored', run, scorecard: outcome.scorecard, passedOver: outcome.passedOver });
    } else if (outcome.kind === 'nothing') {
      const { sheet, lookedFor } = outcome;
      tell({ type: 'failed', run, problem: { kind: 'nothing', sheet, lookedFor } });
    } else {
      const candidates = engine.candidates(outcome.readings);
      const mapping = { kind: 'mapping' as const, sheet: outcome.sheet, why: outcome.kind, candidates };
      tell({ type: 'mapping', run, mapping });
    }
  };

  /** Tells how far reading is, and stops it when the person no longer waits for it. */
  const progressOf = (run: number, sheet: string): ScoreProgress => {
    const onRead = (done: number, total: number): void => {
      if (state().run !== run) throw new Cancelled();
      tell({ type: 'step', run, step: { doing: 'reading', sheet, done, total } });
    };
    const began = performance.now();
    timings = { reading: null, scoring: null };
    onRead(0, 0);
    return {
      onRead,
      onScoring: () => {
        timings = { reading: performance.now() - began, scoring: null };
        tell({ type: 'step', run, step: { doing: 'scoring' } });
      },
      onScored: () => {
        const { reading } = timings;
        timings = { reading, scoring: performance.now() - began - (reading ?? 0) };
      },
    };
  };

  async function score(anew = false): Promise<void> {
    tell({ type: 'began' });
    const { run } = state();
    let sheet = '';
    try {
      const { engine } = await opened();
      sheet = await engine.chosenSheet();
      if (state().run !== run) return;
      const remembered = await engine.remembered(sheet);
      // Finding the metrics anew forgets how they were read, not what people decided about them.
      map = anew && remembered !== null ? { ...remembered, readings: [] } : remembered;
      // What the person chose here counts before what the workbook was written by, perhaps by somebody else.
      const profile = isProfileChosen ? null : await engine.rememberedProfile();
      if (state().run !== run) return;
      if (profile !== null) tell({ type: 'profile', profile });
      tellOutcome(run, await engine.score(sheet, state().profile, map, progressOf(run, sheet)), engine);
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error, sheet) });
    }
  }

  async function useReadings(
    readings: readonly Reading[],
    remember: boolean,
    said: readonly SaidOfMetric[] = [],
  ): Promise<void> {
    const sheet = readings[0]?.sheet ?? '';
    tell({ type: 'began' });
    const { run } = state();
    try {
      const { engine } = await opened();
      if (remember && said.length > 0) await engine.say(said);
      const known = { metrics: [], overrides: [], ...(await engine.remembered(sheet)) };
      map = { ...known, metrics: remember ? known.metrics : [...known.metrics, ...said], readings };
      const outcome = await engine.scoreAgain(state().profile, map);
      if (remember) await engine.remember(readings, sheet);
      tellOutcome(run, outcome, engine);
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error, sheet) });
    }
  }

  async function chooseProfile(profile: Profile): Promise<void> {
    isProfileChosen = true;
    tell({ type: 'profile', profile });
    if (state().phase.kind !== 'result') return;
    const { run } = state();
    try {
      const { engine } = await opened();
      const outcome = await engine.scoreAgain(profile, map);
      if (outcome.kind === 'scored') tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error) });
    }
  }

  return {
    actions: { score, cancel: () => tell({ type: 'cancelled' }), chooseProfile, useReadings },
    map: () => map,
    setMap: (next) => {
      map = next;
    },
    scoreAnew: async (run, sheet) => {
      map = null;
      return (await opened()).engine.score(sheet, state().profile, map, progressOf(run, sheet));
    },
    tellOutcome,
    timings: () => timings,
  };
}
