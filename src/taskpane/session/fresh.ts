/**
 * One truth on the screen (worksheets §3): listens to the scored sheet and to the sheets of ours, scores the
 * result again after a change or marks it, and finds out which sheets of ours are older. Nothing is written. What is open
 * in the pane stays open.
 */
import type { Scorecard } from '../../report/scorecard/scored';
import { overlaps, parseArea } from '../../workbook/address';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo } from '../../workbook/snapshot';
import type { BookMap } from '../../workflows/score/book-map';
import type { Engine } from '../engine/engine';
import { problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import type { Writing } from './state';

/** A larger sheet isn't read again unasked. */
const MOST_CELLS = 20_000;

export interface FreshParts extends SessionParts {
  /** The map the sheet is scored by, as the workbook remembers it by now. */
  readonly mapNow: (engine: Engine, sheet: string) => Promise<BookMap | null>;
  /** Called when somebody wrote in a sheet of ours that people fill in. */
  readonly filledIn: () => void;
  readonly now?: () => Date;
}

export interface FreshActions {
  /** Scores the sheet on screen again, and stays where the person is: after changes that waited for them. */
  readonly scoreChanged: () => Promise<void>;
  /** Has to be called when others than the session wrote into the workbook where its host doesn't tell: looks anew. */
  readonly bookWritten: () => Promise<void>;
}

export interface Freshness extends FreshActions {
  /** Has to be called after each change of the state: begins and ends listening as the state asks for it. */
  readonly settle: () => void;
  /** Scores the result's sheet again, also where nobody listens to it: what was written may rest on newer figures. */
  readonly scoreAgain: () => Promise<void>;
  /** True while it scores: nobody asked for that just now, so nobody is told that Excel lets it wait. */
  readonly isScoring: () => boolean;
}

/** A sheet that is listened to. */
interface Listening {
  readonly stop: Promise<() => Promise<void>>;
}

export function keepFresh({
  state,
  tell,
  opened,
  mapNow,
  filledIn,
  now = () => new Date(),
}: FreshParts): Freshness {
  const listening = new Map<string, Listening>();
  let scoring = false;
  let again = false;
  /** What older sheets were last looked for with. */
  let looked: { readonly scorecard: Scorecard; readonly writing: Writing } | null = null;
  /** Sheets of ours that are there, as they were when they were last looked at. */
  let ours: readonly SheetInfo[] = [];

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
      const outcome = await engine.scoreQuietly(sheet, profile, await mapNow(engine, sheet));
      if (outcome === null) {
        tell({ type: 'edited', run, edited: { at: now(), isScoring: false } });
        return;
      }
      if (state().profile !== profile) again = true;
      else if (outcome.kind === 'scored') {
        const { scorecard, passedOver } = outcome;
        const { phase: before } = state();
        const isSame = before.kind === 'result' && sameResult(before.scorecard, scorecard);
        tell({ type: 'refreshed', run, scorecard, passedOver, isSame });
      } else if (state().run === run) {
        waitForPerson();
        tell({ type: 'trouble', problem: { kind: 'not-fresh', sheet } });
      }
    } catch (error) {
      if (state().run !== run) return;
      waitForPerson();
      tell({ type: 'trouble', problem: problemFrom(error, sheet) });
    } finally {
      scoring = false;
    }
    settle();
  }

  /** What could not be scored again by itself is no longer being scored, and still not what is shown. */
  function waitForPerson(): void {
    const { phase, run } = state();
    if (phase.kind !== 'result' || phase.edited === null) return;
    tell({ type: 'edited', run, edited: { ...phase.edited, isScoring: false } });
  }

  async function onEdited(addresses: readonly string[]): Promise<void> {
    const { phase, run, fresh } = state();
    if (phase.kind !== 'result' || phase.writing.kind === 'working') return scoreAgain();
    if (!touches(phase.scorecard, addresses)) {
      if (fresh && !(await isLarge())) await scoreAgain();
      return;
    }
    const isScoring = fresh && !(await isLarge());
    tell({ type: 'edited', run, edited: { at: now(), isScoring } });
    if (isScoring) await scoreAgain();
  }

  async function isLarge(): Promise<boolean> {
    return (await opened()).engine.cellsRead() > MOST_CELLS;
  }

  /** Another page of ours, such as the ribbon's buttons, has scored and written: what is shown would be the older. */
  async function onWritten(): Promise<void> {
    if (state().phase.kind !== 'result') return;
    looked = null;
    await scoreAgain();
  }

  /** A person wrote in another sheet of ours. */
  function onFilledIn(): void {
    filledIn();
    looked = null;
    settle();
  }

  function settle(): void {
    const { phase } = state();
    listen(phase.kind === 'result' ? phase.scorecard.sheet : null);
    if (phase.kind !== 'result') {
      again = false;
      looked = null;
      ours = [];
    } else if (phase.writing.kind !== 'working' && !scoring) {
      if (again) void scoreAgain();
      else if (looked?.scorecard !== phase.scorecard || looked.writing !== phase.writing) {
        looked = { scorecard: phase.scorecard, writing: phase.writing };
        void lookForOlder(phase.scorecard);
      }
    }
  }

  async function lookForOlder(scorecard: Scorecard): Promise<void> {
    const { run, language } = state();
    try {
      const { engine } = await opened();
      const { older, sheets } = await engine.older(scorecard, language);
      if (looked?.scorecard !== scorecard) return;
      ours = sheets;
      tell({ type: 'older', run, older });
      settle();
    } catch (error) {
      if (looked?.scorecard === scorecard && !isGone(error))
        tell({ type: 'trouble', problem: problemFrom(error) });
    }
  }

  function listen(sheet: string | null): void {
    const wanted = sheet === null ? [] : [sheet, ...ours.map(({ name }) => name)];
    for (const [name, { stop }] of listening) {
      if (wanted.includes(name)) continue;
      listening.delete(name);
      // A sheet that is gone can't be listened to any more, which is what is wanted.
      void stop.then((end) => end()).catch(() => null);
    }
    for (const name of wanted) {
      if (listening.has(name)) continue;
      const changed = (addresses: readonly string[]): void => {
        if (name === sheet) void onEdited(addresses);
        else if (ours.some((one) => one.name === name && one.own === 'summary')) void onWritten();
        else onFilledIn();
      };
      const stop = opened().then(({ host }) => host.watch(name, changed));
      listening.set(name, { stop });
      stop.catch((error: unknown) => {
        if (listening.get(name)?.stop !== stop) return;
        // A sheet of ours may be taken away, as by taking back what was written, before it could be listened to.
        if (name !== sheet && isGone(error)) listening.delete(name);
        else tell({ type: 'trouble', problem: problemFrom(error, name) });
      });
    }
  }

  return {
    settle,
    scoreAgain,
    scoreChanged: async () => {
      const { phase, run } = state();
      if (phase.kind !== 'result' || scoring) return;
      if (phase.edited !== null) tell({ type: 'edited', run, edited: { ...phase.edited, isScoring: true } });
      await scoreAgain();
    },
    bookWritten: onWritten,
    isScoring: () => scoring,
  };
}

function isGone(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.code === 'no-such-sheet';
}

/**
 * True when both say the same of the same figures: then a person need not hear of it. All of it is compared, which takes
 * less time than the fingerprints of both would: nobody waits for one before they see their figure counted.
 */
function sameResult(a: Scorecard, b: Scorecard): boolean {
  return said(a) === said(b);
}

function said({ tables, findings, profile }: Scorecard): string {
  return JSON.stringify([profile, findings, tables.map(({ table }) => table)]);
}

/** A month or a metric is typed right beside a table, so that counts, too. No addresses: anything may have moved. */
function touches({ sheet, tables }: Scorecard, addresses: readonly string[]): boolean {
  if (addresses.length === 0) return true;
  const near = tables.flatMap(({ table }) => {
    const area = parseArea(table.reading.range);
    if (area === null || table.reading.sheet !== sheet) return [];
    const { top, left, bottom, right } = area;
    return [{ top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 }];
  });
  return addresses.some((address) => {
    const area = parseArea(address);
    return area === null || near.some((one) => overlaps(one, area));
  });
}
