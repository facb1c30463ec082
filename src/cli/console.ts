/** The streams and surroundings a command runs in, handed in so that tests need no process of their own. */
import type { Readable, Writable } from 'node:stream';
import { plainLine } from '../strings/plain-line';

export interface Console {
  readonly stdin: Readable;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A stream that takes no more: a closed pipe (`copc … | head`), or a full disk behind `>`. */
export class OutputFailed extends Error {
  override readonly name = 'OutputFailed';
  constructor(cause: Error) {
    super(cause.message, { cause });
  }

  /** The reader has had enough; nobody is to be told. */
  get closed(): boolean {
    return this.cause instanceof Error && 'code' in this.cause && this.cause.code === 'EPIPE';
  }
}

/**
 * Writes text and waits until the stream takes more, so that output never piles up in memory.
 *
 * @throws OutputFailed when the stream can't be written to.
 */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (problem) => (problem ? reject(new OutputFailed(problem)) : resolve()));
  });
}

/** Whether to colour: `NO_COLOR` says never, `FORCE_COLOR` always (`0` never), else on a terminal that can (no-color.org). */
export function wantsColor(stream: Stream, env: Console['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Text from a workbook, fit for a terminal: one line, nothing that moves the cursor or turns the direction round. */
export const terminalText = plainLine;
