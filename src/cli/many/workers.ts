/** Books scored in threads of their own, by a kept pool of workers; the command itself is what each thread starts. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import { terminalText } from '../console';
import { scoreLine, type LineOutcome, type LineTask } from './book-line';

export interface Workers {
  /** @throws Error when the thread that had the book ended unexpectedly */
  readonly score: (task: LineTask) => Promise<LineOutcome>;
  /** Ends all threads; books in them are given up. */
  readonly end: () => Promise<void>;
}

/** No threads: book after book, here. */
export const here: Workers = { score: scoreLine, end: () => Promise.resolve() };

/** @returns `here` where the command wasn't started from its own file, so that no thread could start it */
export async function workersOf(count: number): Promise<Workers> {
  const start = startFile();
  if (count < 2 || start === null) return here;
  const { pool } = await import('workerpool');
  const workers = pool(start, {
    maxWorkers: count,
    workerType: 'thread',
    // Small books leave much garbage behind them; a large young space would keep all of it.
    workerThreadOpts: { argv: [], resourceLimits: { maxYoungGenerationSizeMb: 32 } },
  });
  return {
    score: async (task) => await workers.exec('scoreLine', [task]),
    end: async () => {
      await workers.terminate(true);
    },
  };
}

/** The book's outcome, also when the thread that had it ended: memory mostly, and it told nobody. */
export async function scoredBy(workers: Pick<Workers, 'score'>, task: LineTask): Promise<LineOutcome> {
  try {
    return await workers.score(task);
  } catch {
    const { workerDied } = wordsFor(vendorTexts, task.call.language).command;
    return { kind: 'failed', said: `${terminalText(`${task.book}: ${workerDied}`)}\n`, why: workerDied };
  }
}

/** In a thread: waits for books. */
export async function serveBooks(): Promise<void> {
  const { worker } = await import('workerpool');
  worker({ scoreLine });
}

function startFile(): string | null {
  const [, given] = process.argv;
  if (given === undefined || !existsSync(given)) return null;
  const real = realpathSync(given);
  return path.basename(real) === 'copc.mjs' ? real : null;
}
