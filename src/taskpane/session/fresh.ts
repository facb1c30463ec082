/**
 * Keeps the result fresh, where the person wants that: listens to the scored sheet, and scores it again after a change.
 * What is open in the pane stays open.
 */
import type { BookMap } from '../../workflows/score/book-map';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface FreshParts extends SessionParts {
  /** The map the sheet is scored by. */
  readonly map: () => BookMap | null;
}

export interface Freshness {
  /** Has to be called after each change of the state: begins and ends listening as the state asks for it. */
  readonly settle: () => void;
  /** Scores the result's sheet again, also where nobody listens to it: what was written may rest on newer figures. */
  readonly scoreAgain: () => Promise<void>;
  /** True while it scores: nobody asked for that just now, so nobody is told that Excel lets it wait. */
  readonly isScoring: () => boolean;
}

export function keepFresh({ state, tell, opened, map }: FreshParts): Freshness {
  let listening: { readonly sheet: string; readonly stop: Promise<() => Promise<void>> } | null = null;
  let scoring = false;
  let again = false;

  async function scoreAgain(): Promise<void> {
    const { phase, run, profile } = state();
    if (phase.kind !== 'result') return;
    // What changes while it is scored or written is scored right after.
    again = scoring || phase.writing.kind === 'working';
    if (again) return;
    const { sheet } = phase.scorecard;
    scoring = true;
    try {
      const { engine } = await opened();
      const outcome = await engine.score(sheet, profile, map());
      if (state().profile !== profile) again = true;
      else if (outcome.kind === 'scored') {
        tell({ type: 'refreshed', run, scorecard: outcome.scorecard, passedOver: outcome.passedOver });
      } else if (state().run === run) {
        tell({ type: 'trouble', problem: { kind: 'not-fresh', sheet } });
      }
    } catch (error) {
      if (state().run === run) tell({ type: 'trouble', problem: problemFrom(error, sheet) });
    } finally {
      scoring = false;
    }
    settle();
  }

  function settle(): void {
    const { fresh, phase } = state();
    const wanted = fresh && phase.kind === 'result' ? phase.scorecard.sheet : null;
    if (wanted !== (listening?.sheet ?? null)) change(wanted);
    if (phase.kind !== 'result') again = false;
    else if (again && !scoring && phase.writing.kind !== 'working') void scoreAgain();
  }

  function change(wanted: string | null): void {
    const before = listening;
    listening = null;
    again = false;
    // A sheet that is gone can't be listened to any more, which is what is wanted.
    if (before !== null) void before.stop.then((stop) => stop()).catch(() => null);
    if (wanted === null) return;
    const stop = opened().then(({ host }) => host.watch(wanted, () => void scoreAgain()));
    listening = { sheet: wanted, stop };
    stop.catch((error: unknown) => {
      if (listening?.stop !== stop) return;
      tell({ type: 'trouble', problem: problemFrom(error, wanted) });
    });
  }

  return { settle, scoreAgain, isScoring: () => scoring };
}
