/** The buttons of the ribbon that run without a pane, by the names the manifest calls them. */
import { keepUntold } from '../doors/untold';
import type { ButtonMessage, MessageCode } from './message';
import { openMessenger, type Messenger } from './messenger';
import type { ButtonWork, WorkEvents } from './work/work';

const works = {
  copcSummary: 'summary',
  copcRefreshAll: 'refreshAll',
  copcNewMonth: 'newMonth',
  copcAssessment: 'assessment',
  copcGaps: 'gaps',
  copcSnapshot: 'snapshot',
  copcReadiness: 'readiness',
  copcAudit: 'audit',
} as const satisfies Readonly<Record<string, keyof ButtonWork>>;

export type ButtonName = keyof typeof works;

/** What Office hands over at a click; it waits for `completed` before the button can be clicked again. */
export interface ButtonEvent {
  completed(): void;
}

export type Buttons = Readonly<Record<ButtonName, (event: ButtonEvent) => Promise<void>>>;

/** How long Excel may be silent before it is said; a large sheet takes its time too. */
const PATIENCE = 8000;

/**
 * Each button does its work, tells what went wrong in a dialog, and calls `completed` whatever happens. Clicks come one
 * after the other: a second one waits until the first is done.
 *
 * @param load fetches what the work needs: engine, host and words
 */
export function makeButtons(
  load: () => Promise<ButtonWork>,
  messenger: () => Messenger = openMessenger,
): Buttons {
  let before: Promise<void> = Promise.resolve();
  const button = (name: ButtonName) => (event: ButtonEvent) => {
    const done = before.then(() => click(works[name], load, messenger())).finally(() => event.completed());
    // The next click goes on whatever became of this one.
    before = done.catch(() => undefined);
    return done;
  };
  return {
    copcSummary: button('copcSummary'),
    copcRefreshAll: button('copcRefreshAll'),
    copcNewMonth: button('copcNewMonth'),
    copcAssessment: button('copcAssessment'),
    copcGaps: button('copcGaps'),
    copcSnapshot: button('copcSnapshot'),
    copcReadiness: button('copcReadiness'),
    copcAudit: button('copcAudit'),
  };
}

async function click(
  name: keyof ButtonWork,
  load: () => Promise<ButtonWork>,
  messenger: Messenger,
): Promise<void> {
  const events: WorkEvents = {
    patience: PATIENCE,
    // Only a notice: where it can't be shown, what comes of the work is told all the same.
    onWaiting: () => void messenger.show(general('waiting')).catch(() => undefined),
    onResumed: () => messenger.close(),
  };
  let work: ButtonWork;
  try {
    work = await load();
  } catch (error) {
    const isUnreachable = error instanceof Error && error.name === 'ChunkLoadError';
    await told(messenger, general(isUnreachable ? 'not-loaded' : 'failed'));
    if (isUnreachable) return;
    throw error;
  }
  const message = await work[name](events);
  if (message !== null) await told(messenger, message);
}

/** Shows it; where Excel opens no dialog, the pane tells next time that there was something. */
async function told(messenger: Messenger, message: ButtonMessage): Promise<void> {
  try {
    await messenger.show(message);
  } catch (error) {
    keepUntold();
    throw error;
  }
}

function general(code: MessageCode): ButtonMessage {
  return { code, lines: null };
}
