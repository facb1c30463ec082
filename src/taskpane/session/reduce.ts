/** What can happen in the pane, and where it stands after that. */
import type { Scorecard } from '../../report/scorecard/scored';
import { goldProfile, type Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import type { RegisterReading } from '../../workflows/score/action-register';
import type { Reading } from '../../worksheet/sheet/reading';
import type { CellNote } from '../engine/cell-note';
import type { PaneProblem } from '../engine/pane-problem';
import type { MetricPlace } from '../engine/shapes';
import type { OlderSheet } from '../../workflows/write/older-sheets';
import type {
  Edited,
  Lacks,
  Mapping,
  PanePage,
  Preferences,
  Result,
  Sample,
  State,
  Step,
  ThemeChoice,
  Writing,
} from './state';

export type Event =
  | { readonly type: 'began' }
  | { readonly type: 'cancelled' }
  | {
      readonly type: 'scored';
      readonly run: number;
      readonly scorecard: Scorecard;
      readonly passedOver: readonly Reading[];
    }
  | { readonly type: 'mapping'; readonly run: number; readonly mapping: Mapping }
  | { readonly type: 'failed'; readonly run: number; readonly problem: PaneProblem }
  | { readonly type: 'profile'; readonly profile: Profile }
  | { readonly type: 'rescored'; readonly profile: Profile; readonly scorecard: Scorecard }
  | { readonly type: 'writing'; readonly run: number; readonly writing: Writing }
  | { readonly type: 'trouble'; readonly problem: PaneProblem | null }
  | { readonly type: 'waiting'; readonly waiting: boolean }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'theme'; readonly theme: ThemeChoice }
  | { readonly type: 'person'; readonly person: string }
  | { readonly type: 'opened'; readonly opened: MetricPlace | null }
  | { readonly type: 'register'; readonly run: number; readonly register: RegisterReading }
  | { readonly type: 'cell'; readonly cell: CellNote | null }
  | {
      readonly type: 'refreshed';
      readonly run: number;
      readonly scorecard: Scorecard;
      readonly passedOver: readonly Reading[];
      /** True when it says the same as before: nobody needs to be told. */
      readonly isSame: boolean;
    }
  | { readonly type: 'edited'; readonly run: number; readonly edited: Edited }
  | { readonly type: 'older'; readonly run: number; readonly older: readonly OlderSheet[] }
  | { readonly type: 'step'; readonly run: number; readonly step: Step | null }
  | { readonly type: 'sample'; readonly sample: Sample | null }
  | { readonly type: 'formulas'; readonly formulas: boolean }
  | { readonly type: 'fresh'; readonly fresh: boolean }
  | { readonly type: 'place'; readonly place: PanePage };

const nothing: Lacks = { functions: false, undoGroup: false, downloads: false };

export function initialState(preferences: Preferences, lacks: Lacks = nothing): State {
  return {
    person: '',
    formulas: false,
    fresh: true,
    ...preferences,
    lacks,
    step: null,
    sample: null,
    place: 'sheet',
    profile: goldProfile,
    run: 0,
    waiting: false,
    cell: null,
    phase: { kind: 'start' },
  };
}

/** The state after an event. An answer to a question that is no longer asked leaves it as it is. */
export function reduce(state: State, event: Event): State {
  if ('run' in event && event.run !== state.run) return state;
  switch (event.type) {
    case 'began':
      return {
        ...state,
        run: state.run + 1,
        place: 'sheet',
        step: null,
        cell: null,
        phase: { kind: 'scoring' },
      };
    case 'cancelled':
      return { ...state, run: state.run + 1, waiting: false, step: null, phase: { kind: 'start' } };
    case 'scored': {
      const { scorecard, passedOver } = event;
      return {
        ...state,
        phase: {
          kind: 'result',
          scorecard,
          passedOver,
          writing: { kind: 'none' },
          refreshed: 0,
          edited: null,
          older: [],
          opened: null,
          register: null,
          trouble: null,
        },
      };
    }
    case 'mapping':
      return { ...state, phase: event.mapping };
    case 'failed':
      return { ...state, phase: { kind: 'problem', problem: event.problem } };
    case 'profile':
      return { ...state, profile: event.profile };
    case 'rescored':
      if (event.profile !== state.profile) return state;
      // What was shown to be written no longer is what would be written; what is being written ends as it began.
      return state.phase.kind === 'result' && state.phase.writing.kind === 'working'
        ? inResult(state, { scorecard: event.scorecard })
        : inResult(state, { scorecard: event.scorecard, writing: { kind: 'none' } });
    case 'refreshed': {
      if (state.phase.kind !== 'result' || state.phase.writing.kind === 'working') return state;
      const { scorecard, passedOver } = event;
      const { refreshed, writing } = state.phase;
      // A preview no longer is what would be written; what was written can still be taken back.
      const isOutdated =
        (writing.kind === 'preview' || (writing.kind === 'month' && !writing.isDone)) && !event.isSame;
      return inResult(state, {
        scorecard,
        passedOver,
        writing: isOutdated ? { kind: 'none' } : writing,
        refreshed: event.isSame ? refreshed : refreshed + 1,
        edited: null,
        trouble: null,
      });
    }
    case 'edited':
      return inResult(state, { edited: event.edited });
    case 'older':
      return inResult(state, { older: event.older });
    case 'step':
      return { ...state, step: event.step };
    case 'sample':
      return { ...state, sample: event.sample };
    case 'writing': {
      const next = { ...inResult(state, { writing: event.writing }), step: null };
      // From the next write on, "undo" means that one.
      return event.writing.kind === 'written' ? { ...next, sample: null } : next;
    }
    case 'trouble':
      return inResult(state, { trouble: event.problem });
    case 'waiting':
      return { ...state, waiting: event.waiting };
    case 'language':
      return { ...state, language: event.language };
    case 'theme':
      return { ...state, theme: event.theme };
    case 'formulas':
      return { ...state, formulas: event.formulas };
    case 'fresh':
      return { ...state, fresh: event.fresh };
    case 'opened':
      return inResult(state, { opened: event.opened });
    case 'register':
      return inResult(state, { register: event.register });
    case 'cell':
      return { ...state, cell: event.cell };
    case 'person':
      return { ...state, person: event.person };
    case 'place':
      return { ...state, place: event.place };
  }
}

function inResult(state: State, change: Partial<Result>): State {
  return state.phase.kind === 'result' ? { ...state, phase: { ...state.phase, ...change } } : state;
}
