/** What a person can do in the pane. Each call changes the state, asks the engine, and changes the state again. */
import type { OfficeFacts } from '../../hosts/excel/office-facts';
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import type { BookMap } from '../../workflows/book-map';
import type { SheetOutcome } from '../../workflows/sheet-outcome';
import type { Reading } from '../../worksheet/reading';
import type { Engine } from '../engine/engine';
import { overrideActions, type OverrideActions } from './overrides';
import type { HostEvents, PaneHost, Progress } from './pane-host';
import { checkActions, type CheckActions } from './checks';
import { diagnosticsText, type Timings } from './diagnostics';
import { keepFresh } from './fresh';
import { Cancelled, problemFrom, type PaneProblem } from './pane-problem';
import { readingActions, type ReadingActions } from './reading';
import { resultActions, type ResultActions } from './result-actions';
import { sampleActions, type SampleActions } from './sample';
import {
  initialState,
  reduce,
  type Event,
  type Lacks,
  type Mapping,
  type Place,
  type Preferences,
  type State,
  type ThemeChoice,
  type WriteChoice,
  type Writing,
} from './state';
import type { Works } from './works';

export type { Preferences } from './state';
export type { Works } from './works';

export interface SessionOptions {
  readonly preferences: Preferences;
  readonly open: (events: HostEvents) => Promise<Works>;
  /** What this Excel can't do; absent: nothing a person would notice. */
  readonly lacks?: Lacks;
  /** Which Office this is; absent: not told. */
  readonly office?: () => OfficeFacts;
  /** Called when the person changes a setting. */
  readonly keep: (preferences: Preferences) => void;
}

export interface Session extends CheckActions, OverrideActions, ReadingActions, SampleActions, ResultActions {
  readonly state: () => State;
  /** Calls back after each change; gives back what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Scores the sheet the person is on. `anew`: without what was remembered about it. */
  readonly score: (anew?: boolean) => Promise<void>;
  /** Ends what is being read or scored, and goes back to the start. */
  readonly cancel: () => void;
  /** Stops the write that is going on: what it has written is taken back. */
  readonly cancelWrite: () => void;
  readonly chooseProfile: (profile: Profile) => Promise<void>;
  /** Scores the sheet by these readings, all of one sheet. */
  readonly useReadings: (readings: readonly Reading[], remember: boolean) => Promise<void>;
  readonly preview: (choice: WriteChoice) => Promise<void>;
  readonly write: (choice: WriteChoice) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismissWriting: () => void;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setFormulas: (formulas: boolean) => void;
  readonly setFresh: (fresh: boolean) => void;
  /** Text a person may send along with a report: no cell, sheet or file name. `problem`: one that is not in the state. */
  readonly diagnostics: (problem?: PaneProblem) => string;
  readonly go: (place: Place) => void;
}

export function createSession(options: SessionOptions): Session {
  let state = initialState(options.preferences, options.lacks);
  let works: Promise<Works> | null = null;
  let map: BookMap | null = null;
  let writeStopped = false;
  let lastProblem: PaneProblem | null = null;
  let timings: Timings = { reading: null, scoring: null };
  const listeners = new Set<() => void>();

  const tell = (event: Event): void => {
    lastProblem = problemIn(event) ?? lastProblem;
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const opened = (): Promise<Works> => {
    works ??= options
      .open({
        // A person who types goes on typing while the result is kept fresh: that is no reason to be told to stop.
        onWaiting: () => tell({ type: 'waiting', waiting: !fresh.isScoring() }),
        onResumed: () => tell({ type: 'waiting', waiting: false }),
      })
      .catch((error: unknown) => {
        // A part that could not be fetched may be there at the next click.
        works = null;
        throw error;
      });
    return works;
  };
  const fresh = keepFresh({ state: () => state, tell, opened, map: () => map });
  listeners.add(fresh.settle);
  const tellOutcome = (run: number, outcome: SheetOutcome, engine: Engine): void => {
    if (outcome.kind === 'scored') {
      tell({ type: 'scored', run, scorecard: outcome.scorecard, passedOver: outcome.passedOver });
    } else if (outcome.kind === 'nothing') {
      const { sheet, lookedFor } = outcome;
      tell({ type: 'failed', run, problem: { kind: 'nothing', sheet, lookedFor } });
    } else {
      const mapping: Mapping = {
        kind: 'mapping',
        sheet: outcome.sheet,
        why: outcome.kind,
        candidates: engine.candidates(outcome.readings),
      };
      tell({ type: 'mapping', run, mapping });
    }
  };

  /** Tells how far reading is, and stops it when the person no longer waits for it. */
  const progressOf = (run: number, sheet: string) => {
    const onRead = (done: number, total: number): void => {
      if (state.run !== run) throw new Cancelled();
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
    const { run } = state;
    let sheet = '';
    try {
      const { engine } = await opened();
      sheet = await engine.chosenSheet();
      if (state.run !== run) return;
      const remembered = await engine.remembered(sheet);
      // Finding the metrics anew forgets how they were read, not what people decided about them.
      map = anew && remembered !== null ? { ...remembered, readings: [] } : remembered;
      tellOutcome(run, await engine.score(sheet, state.profile, map, progressOf(run, sheet)), engine);
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error, sheet) });
    }
  }

  async function useReadings(readings: readonly Reading[], remember: boolean): Promise<void> {
    const sheet = readings[0]?.sheet ?? '';
    tell({ type: 'began' });
    const { run } = state;
    try {
      const { engine } = await opened();
      map = { readings, overrides: (await engine.remembered(sheet))?.overrides ?? [] };
      const outcome = await engine.scoreAgain(state.profile, map);
      if (remember) await engine.remember(readings, sheet);
      tellOutcome(run, outcome, engine);
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error, sheet) });
    }
  }

  async function chooseProfile(profile: Profile): Promise<void> {
    tell({ type: 'profile', profile });
    if (state.phase.kind !== 'result') return;
    const { run } = state;
    try {
      const { engine } = await opened();
      const outcome = await engine.scoreAgain(profile, map);
      if (outcome.kind === 'scored') tell({ type: 'rescored', profile, scorecard: outcome.scorecard });
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error) });
    }
  }

  /** One step of writing: says that it works, then what came of it. */
  async function writing(
    what: 'preview' | 'write' | 'replace' | 'undo',
    step: (works: Works) => Promise<Writing>,
  ): Promise<void> {
    const { run, phase } = state;
    if (phase.kind !== 'result' || phase.writing.kind === 'working') return;
    tell({ type: 'writing', run, writing: { kind: 'working', what } });
    let host: PaneHost | null = null;
    try {
      const ready = await opened();
      host = ready.host;
      tell({ type: 'writing', run, writing: await step(ready) });
    } catch (error) {
      if (error instanceof Cancelled) {
        tell({ type: 'writing', run, writing: { kind: 'none', stopped: true } });
        return;
      }
      const canUndo = host?.canUndo ?? false;
      tell({ type: 'writing', run, writing: { kind: 'failed', problem: problemFrom(error), canUndo } });
    }
  }

  /** Tells how far a write is, and stops it when the person wants that. */
  const onWritten =
    (run: number): Progress =>
    (done, total) => {
      if (writeStopped) throw new Cancelled();
      tell({ type: 'step', run, step: { doing: 'writing', done, total } });
    };

  const scorecardNow = () => {
    if (state.phase.kind !== 'result') throw new Error('nothing is scored');
    return state.phase.scorecard;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    score,
    cancel: () => tell({ type: 'cancelled' }),
    cancelWrite: () => {
      writeStopped = true;
    },
    ...sampleActions({
      state: () => state,
      tell,
      opened,
      scoreAnew: async (run, sheet) => {
        map = null;
        return (await opened()).engine.score(sheet, state.profile, map, progressOf(run, sheet));
      },
      tellOutcome,
    }),
    chooseProfile,
    ...resultActions({
      state: () => state,
      tell,
      opened,
      writing: (what, step) => {
        writeStopped = false;
        return writing(what, step);
      },
      onWritten,
    }),
    ...overrideActions({
      state: () => state,
      tell,
      opened,
      keep: () => options.keep(preferencesOf(state)),
      setMap: (next) => {
        map = next;
      },
    }),
    ...checkActions({ opened }),
    ...readingActions({ state: () => state, tell, opened }),
    useReadings,
    preview: (choice) =>
      writing('preview', async ({ engine }) => ({
        kind: 'preview',
        choice,
        preview: await engine.preview(scorecardNow(), choice, state.language),
      })),
    write: (choice) => {
      writeStopped = false;
      return writing('write', async ({ engine, host }) => {
        const { sheet } = scorecardNow();
        const result = await engine.write(scorecardNow(), choice, state.language, onWritten(state.run));
        const { sheetsAdded, sheetsRefreshed, withoutColumns } = result;
        const beside = choice.columns && withoutColumns.length === 0 ? [sheet] : [];
        const sheets = [...new Set([...sheetsAdded, ...sheetsRefreshed, ...beside])];
        return { kind: 'written', result, sheets, canUndo: host.canUndo };
      });
    },
    undo: () => writing('undo', async ({ host }) => ({ kind: 'undone', undone: await host.undoLastWrite() })),
    dismissWriting: () => tell({ type: 'writing', run: state.run, writing: { kind: 'none' } }),
    showCell: async (sheet, address) => {
      tell({ type: 'trouble', problem: null });
      try {
        await (await opened()).host.showCell(sheet, address);
      } catch (error) {
        tell({ type: 'trouble', problem: problemFrom(error, sheet) });
      }
    },
    setLanguage: (language) => {
      tell({ type: 'language', language });
      options.keep(preferencesOf(state));
    },
    setTheme: (theme) => {
      tell({ type: 'theme', theme });
      options.keep(preferencesOf(state));
    },
    setFormulas: (formulas) => {
      tell({ type: 'formulas', formulas });
      options.keep(preferencesOf(state));
    },
    setFresh: (fresh) => {
      tell({ type: 'fresh', fresh });
      options.keep(preferencesOf(state));
    },
    diagnostics: (problem) =>
      diagnosticsText({
        state,
        office: options.office?.() ?? null,
        timings,
        problem: problem ?? lastProblem,
      }),
    go: (place) => tell({ type: 'place', place }),
  };
}

function problemIn(event: Event): PaneProblem | null {
  if (event.type === 'failed' || event.type === 'trouble') return event.problem;
  return event.type === 'writing' && event.writing.kind === 'failed' ? event.writing.problem : null;
}

/** What is as it was from the start need not be kept. */
function preferencesOf({ language, theme, person, formulas, fresh }: State): Preferences {
  return {
    language,
    theme,
    ...(person === '' ? {} : { person }),
    ...(formulas ? { formulas } : {}),
    ...(fresh ? { fresh } : {}),
  };
}
