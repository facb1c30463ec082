/** Scoring from the pane: the sheet the person is on, once more by another profile, or as they say it is to be read. */
import type { Profile } from '../../scoring/profile';
import type { BookMap } from '../../workflows/score/book-map';
import { holdsOnlyResults, type SheetOutcome } from '../../workflows/score/sheet-outcome';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { Reading } from '../../worksheet/sheet/reading';
import type { Engine, ScoreProgress } from '../engine/engine';
import type { Timings } from './diagnostics';
import { Cancelled, problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import { sheetReadings } from '../../report/scorecard/sheet-tables';

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
  /** The map the sheet is scored by, with what the workbook remembers by now: another window may have changed it. */
  readonly mapNow: (engine: Engine, sheet: string) => Promise<BookMap | null>;
  /** From now on the sheet is scored by these readings, and by what the workbook remembers of its metrics. */
  readonly mapOf: (engine: Engine, sheet: string, readings: readonly Reading[]) => Promise<BookMap>;
  /** Scores once more where another window changed what the workbook remembers of the sheet's metrics; true when it did. */
  readonly catchUp: (engine: Engine) => Promise<boolean>;
  /** Scores once more what was read, as it was scored before. */
  readonly rescore: (engine: Engine) => Promise<void>;
  /** Scores a sheet of the person's without what was remembered about it. */
  readonly scoreAnew: (run: number, sheet: string) => Promise<SheetOutcome>;
  readonly tellOutcome: (run: number, outcome: SheetOutcome, engine: Engine) => void;
  readonly timings: () => Timings;
}

export function scoring({ state, tell, opened }: SessionParts): Scoring {
  let map: BookMap | null = null;
  /** What the person said of metrics for this result alone. */
  let unkept: readonly SaidOfMetric[] = [];
  /** True where the sheet is read as the workbook remembers it, or found anew where it doesn't. */
  let isReadAsKept = true;
  let isProfileChosen = false;
  let timings: Timings = { reading: null, scoring: null };

  const tellOutcome = (run: number, outcome: SheetOutcome, engine: Engine): void => {
    if (outcome.kind === 'scored') {
      tell({ type: 'scored', run, scorecard: outcome.scorecard, passedOver: outcome.passedOver });
    } else if (outcome.kind === 'nothing') {
      const { sheet, lookedFor } = outcome;
      const problem = holdsOnlyResults(outcome)
        ? ({ kind: 'only-results', sheet } as const)
        : ({ kind: 'nothing', sheet, lookedFor } as const);
      tell({ type: 'failed', run, problem });
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
      unkept = [];
      isReadAsKept = !anew;
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
      unkept = remember ? [] : said;
      isReadAsKept = remember;
      map = await mapOf(engine, sheet, readings);
      const outcome = await engine.scoreAgain(state().profile, map);
      if (remember) await engine.remember(readings, sheet);
      tellOutcome(run, outcome, engine);
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error, sheet) });
    }
  }

  async function mapOf(engine: Engine, sheet: string, readings: readonly Reading[]): Promise<BookMap> {
    const known = { metrics: [], overrides: [], ...(await engine.remembered(sheet)) };
    map = { ...known, metrics: [...known.metrics, ...unkept], readings };
    return map;
  }

  async function mapNow(engine: Engine, sheet: string): Promise<BookMap | null> {
    const known = await engine.remembered(sheet);
    if (known === null && map === null) return null;
    return mapOf(engine, sheet, (isReadAsKept ? known : map)?.readings ?? []);
  }

  async function catchUp(engine: Engine): Promise<boolean> {
    const { phase, profile } = state();
    if (phase.kind !== 'result') return false;
    const said = (): string => JSON.stringify([map?.metrics ?? [], map?.overrides ?? []]);
    const before = said();
    const readings = sheetReadings(phase.scorecard);
    await mapOf(engine, phase.scorecard.sheet, readings);
    if (said() === before) return false;
    const outcome = await engine.scoreAgain(profile, map);
    if (outcome.kind === 'scored') tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
    return true;
  }

  async function rescore(engine: Engine): Promise<void> {
    const { phase, profile, run } = state();
    if (phase.kind !== 'result') return;
    const outcome = await engine.scoreAgain(profile, map);
    if (outcome.kind === 'scored' && state().run === run)
      tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
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
    mapNow,
    mapOf,
    catchUp,
    rescore,
    scoreAnew: async (run, sheet) => {
      map = null;
      unkept = [];
      isReadAsKept = true;
      return (await opened()).engine.score(sheet, state().profile, map, progressOf(run, sheet));
    },
    tellOutcome,
    timings: () => timings,
  };
}
