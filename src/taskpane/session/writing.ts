/** Writing from the pane: what a write would do, the write, its way back, and stopping it half way. */
import { WorkbookProblem } from '../../workbook/problem';
import { Cancelled, problemFrom } from '../engine/pane-problem';
import type { Progress } from '../../workbook/host';
import type { Engine } from '../engine/engine';
import type { PaneHost } from '../engine/pane-host';
import type { SessionParts } from './parts';
import type { WriteChoice } from '../engine/shapes';
import type { Writing } from './state';
import type { Works } from '../engine/works';

export interface WriteActions {
  readonly preview: (choice: WriteChoice) => Promise<void>;
  readonly write: (choice: WriteChoice) => Promise<void>;
  /** Stops the write that is going on: what it has written is taken back. */
  readonly cancelWrite: () => void;
  readonly undo: () => Promise<void>;
  readonly dismissWriting: () => void;
}

/** What other groups use of it. */
export interface WriteSteps {
  readonly actions: WriteActions;
  /** One step of writing: says that it works, then what came of it. */
  readonly step: (
    what: 'preview' | 'write' | 'replace' | 'undo',
    step: (works: Works) => Promise<Writing>,
  ) => Promise<void>;
  /** Tells how far a write is, and stops it when the person wants that. */
  readonly onWritten: (run: number) => Progress;
}

/** Takes the person to what was written: the summary, where it is among it. */
async function land(host: PaneHost, sheets: readonly string[]): Promise<void> {
  const summary = (await host.sheets()).find(({ name, own }) => own === 'summary' && sheets.includes(name));
  const sheet = summary?.name ?? sheets[0];
  if (sheet === undefined) return;
  try {
    await host.showCell(sheet, 'A1');
  } catch (error) {
    // A sheet somebody hid can't be shown; that it was written is told all the same.
    if (!(error instanceof WorkbookProblem)) throw error;
  }
}

export interface WriteParts extends SessionParts {
  /** Scores once more where another window changed what the workbook remembers; true when it did. */
  readonly catchUp: (engine: Engine) => Promise<boolean>;
}

export function writeSteps({ state, tell, opened, catchUp }: WriteParts): WriteSteps {
  let isStopped = false;

  const step: WriteSteps['step'] = async (what, take) => {
    const { run, phase } = state();
    if (phase.kind !== 'result' || phase.writing.kind === 'working') return;
    isStopped = false;
    tell({ type: 'writing', run, writing: { kind: 'working', what } });
    let host: PaneHost | null = null;
    try {
      const ready = await opened();
      host = ready.host;
      tell({ type: 'writing', run, writing: await take(ready) });
    } catch (error) {
      if (error instanceof Cancelled) {
        tell({ type: 'writing', run, writing: { kind: 'none', stopped: true } });
        return;
      }
      const problem = problemFrom(error);
      // What failed left nothing behind, unless it says so: an undo would take an earlier write back.
      const isHalfDone =
        what === 'undo' || (error instanceof WorkbookProblem && error.code === 'write-interrupted');
      const canUndo = isHalfDone && host?.canUndo === true;
      tell({ type: 'writing', run, writing: { kind: 'failed', problem, canUndo } });
    }
  };

  const onWritten =
    (run: number): Progress =>
    (done, total) => {
      if (isStopped) throw new Cancelled();
      tell({ type: 'step', run, step: { doing: 'writing', done, total } });
    };

  const scorecardNow = () => {
    const { phase } = state();
    if (phase.kind !== 'result') throw new Error('nothing is scored');
    return phase.scorecard;
  };

  async function previewOf(engine: Engine, choice: WriteChoice): Promise<Writing> {
    const preview = await engine.preview(scorecardNow(), choice, state().language);
    return { kind: 'preview', choice, preview };
  }

  return {
    step,
    onWritten,
    actions: {
      preview: (choice) =>
        step('preview', async ({ engine }) => {
          await catchUp(engine);
          return previewOf(engine, choice);
        }),
      write: (choice) =>
        step('write', async ({ engine, host }) => {
          if (await catchUp(engine)) {
            // What would be written is no longer what was shown.
            tell({ type: 'trouble', problem: { kind: 'said-meanwhile', sheet: scorecardNow().sheet } });
            return previewOf(engine, choice);
          }
          const { language, run } = state();
          const scorecard = scorecardNow();
          const result = await engine.write(scorecard, choice, language, onWritten(run));
          const { sheetsAdded, sheetsRefreshed, withoutColumns } = result;
          const beside = choice.columns && withoutColumns.length === 0 ? [scorecard.sheet] : [];
          const sheets = [...new Set([...sheetsAdded, ...sheetsRefreshed, ...beside])];
          await land(host, sheets);
          return { kind: 'written', result, sheets, canUndo: host.canUndo };
        }),
      cancelWrite: () => {
        isStopped = true;
      },
      undo: () => step('undo', async ({ host }) => ({ kind: 'undone', undone: await host.undoLastWrite() })),
      dismissWriting: () => tell({ type: 'writing', run: state().run, writing: { kind: 'none' } }),
    },
  };
}
