/** What a person can do in the pane. Each call changes the state, asks the engine, and changes the state again. */
import { WorkbookProblem } from '../../workbook/problem';
import type { OfficeFacts } from '../../hosts/excel/office/office-facts';
import { assessActions, type AssessActions } from './assessing';
import { checkActions, type CheckActions } from './checks';
import { diagnosticsText } from './diagnostics';
import { keepFresh, type FreshActions } from './fresh';
import { overrideActions, type OverrideActions } from './overrides';
import type { HostEvents } from '../engine/pane-host';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import { readingActions, type ReadingActions } from './reading';
import { forgetActions, type ForgetActions } from './forgetting';
import { initialState, reduce, type Event } from './reduce';
import { remembering } from './remembering';
import { resultActions, type ResultActions } from './result-actions';
import { sampleActions, type SampleActions } from './sample';
import { scoring, type ScoreActions } from './scoring';
import { shareActions, type ShareActions } from './sharing';
import { monitoringActions, type MonitoringActions } from './monitoring';
import { planningActions, type PlanningActions } from './planning';
import { preferencesOf, settingActions, type SettingActions } from './settings';
import type { Lacks, PanePage, Preferences, State } from './state';
import type { Works } from '../engine/works';
import { writeSteps, type WriteActions } from './writing';

export type { Preferences } from './state';
export type { Works } from '../engine/works';

export interface SessionOptions {
  readonly preferences: Preferences;
  readonly open: (events: HostEvents) => Promise<Works>;
  /** What this Excel can't do; absent: nothing a person would notice. */
  readonly lacks?: Lacks;
  /** Which Office this is; absent: not told. */
  readonly office?: () => OfficeFacts;
  /** Called when the person changes a setting. */
  readonly keep: (preferences: Preferences) => void;
  /** Takes out what is kept on this computer, and gives what nobody chose yet; absent: nothing is kept. */
  readonly forget?: () => Preferences;
}

export interface Session
  extends
    ScoreActions,
    ReadingActions,
    SampleActions,
    ResultActions,
    OverrideActions,
    WriteActions,
    AssessActions,
    CheckActions,
    FreshActions,
    SettingActions,
    ShareActions,
    MonitoringActions,
    PlanningActions,
    ForgetActions {
  readonly state: () => State;
  /** Calls back after each change; gives back what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly showCell: (sheet: string, address: string) => Promise<void>;
  /** Selects cells while the person stays in the pane; where they can't be selected, nothing is said. */
  readonly pointAt: (sheet: string, address: string) => Promise<void>;
  /** Text a person may send along with a report: no cell, sheet or file name. `problem`: one that is not in the state. */
  readonly diagnostics: (problem?: PaneProblem) => string;
  readonly go: (place: PanePage) => void;
}

export function createSession(options: SessionOptions): Session {
  let now = initialState(options.preferences, options.lacks);
  let works: Promise<Works> | null = null;
  let lastProblem: PaneProblem | null = null;
  const listeners = new Set<() => void>();

  const state = (): State => now;
  const tell = (event: Event): void => {
    lastProblem = problemIn(event) ?? lastProblem;
    const next = reduce(now, event);
    if (next === now) return;
    now = next;
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
  const keep = (): void => options.keep(preferencesOf(now));

  const parts = { state, tell, opened };
  const scorer = scoring(parts);
  const { actions: scoreActions, mapNow, mapOf, catchUp, scoreAnew, tellOutcome, timings } = scorer;
  const { actions: writeActions, step: writing, onWritten } = writeSteps({ ...parts, catchUp });
  const fresh = keepFresh({ ...parts, mapNow, filledIn: () => void result.lookUpRegister() });
  const result = resultActions({
    ...parts,
    writing,
    onWritten,
    scoreAgain: fresh.scoreAgain,
    rescore: scorer.rescore,
    score: scoreActions.score,
  });
  listeners.add(fresh.settle);

  return {
    state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...scoreActions,
    ...readingActions(parts),
    ...sampleActions({ ...parts, scoreAnew, tellOutcome }),
    ...result,
    ...overrideActions({ tell, keep, remember: remembering({ ...parts, mapOf }) }),
    ...writeActions,
    ...assessActions(parts),
    ...checkActions({ opened }),
    scoreChanged: fresh.scoreChanged,
    bookWritten: fresh.bookWritten,
    ...settingActions({ tell, keep }),
    ...shareActions(parts),
    ...monitoringActions(parts),
    ...planningActions(parts),
    ...forgetActions({ ...parts, atFirst: options.forget ?? (() => options.preferences) }),
    showCell: async (sheet, address) => {
      tell({ type: 'trouble', problem: null });
      try {
        await (await opened()).host.showCell(sheet, address);
      } catch (error) {
        tell({ type: 'trouble', problem: problemFrom(error, sheet) });
      }
    },
    pointAt: async (sheet, address) => {
      try {
        await (await opened()).host.showCell(sheet, address);
      } catch (error) {
        if (!(error instanceof WorkbookProblem)) throw error;
      }
    },
    diagnostics: (problem) =>
      diagnosticsText({
        state: now,
        office: options.office?.() ?? null,
        timings: timings(),
        problem: problem ?? lastProblem,
      }),
    go: (place) => tell({ type: 'place', place }),
  };
}

function problemIn(event: Event): PaneProblem | null {
  if (event.type === 'failed' || event.type === 'trouble') return event.problem;
  return event.type === 'writing' && event.writing.kind === 'failed' ? event.writing.problem : null;
}
