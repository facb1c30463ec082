/** A progress bar on standard error for several books, when a person is watching. */
import { terminalText, type Stream } from '../console';

export interface ProgressLine {
  /** A book begins: `total` is the number of books known so far. */
  start(book: string, done: number, total: number): void;
  /** Takes the bar off the screen so that other text can be written; the next start draws it again. */
  hide(): void;
}

/** Nothing to watch: one book, or nobody at a terminal. */
export const noProgress: ProgressLine = { start: () => undefined, hide: () => undefined };

/** A bar when `stream` is a terminal; otherwise nothing is drawn and the library is not even loaded. */
export async function progressOn(stream: Stream): Promise<ProgressLine> {
  if (stream.isTTY !== true) return noProgress;
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {value}/{total} {book}',
      clearOnComplete: true,
      // An interrupted run must end at once and leave the terminal as it was.
      gracefulExit: false,
      linewrap: true,
      hideCursor: null,
    },
    Presets.shades_classic,
  );
  let running = false;
  const hide = () => {
    if (running) bar.stop();
    running = false;
  };
  return {
    start(book, done, total) {
      hide();
      bar.start(total, done, { book: terminalText(book).slice(-50) });
      running = true;
    },
    hide,
  };
}
