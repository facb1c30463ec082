/** What an earlier run already scored: its lines, found by book, for those whose file, options and version are the same. */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { version } from '../../doors/version';
import { numberedLines } from './ndjson-lines';

interface Known {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export interface Resumed {
  /** The hash of the file the earlier line is about; null where there is none that counts. */
  readonly hashOf: (book: string) => string | null;
  /** The line itself, read again where it stands: a run of a hundred thousand books is never held at once. */
  readonly lineOf: (book: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const nothingResumed: Resumed = {
  hashOf: () => null,
  lineOf: () => Promise.reject(new RangeError('no earlier line')),
  close: () => Promise.resolve(),
};

/**
 * @param options hash of the call's options
 * @param damaged is told of each line that is cut or no line of a book
 * @throws Error of the file system when the file can't be read
 */
export async function resumedFrom(
  path: string,
  options: string,
  damaged: (line: number) => Promise<void>,
): Promise<Resumed> {
  const known = new Map<string, Known>();
  const handle: FileHandle = await open(path);
  try {
    for await (const { text, number, offset, length } of numberedLines(createReadStream(path))) {
      const head = headOf(text);
      if (head === null) await damaged(number);
      else if (head.version === version && head.options === options) {
        known.set(head.book, { file: head.file, offset, length });
      }
    }
  } catch (problem) {
    await handle.close();
    throw problem;
  }
  return {
    hashOf: (book) => known.get(book)?.file ?? null,
    async lineOf(book) {
      const at = known.get(book);
      if (at === undefined) throw new RangeError(`no earlier line about ${book}`);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(at.length), 0, at.length, at.offset);
      return buffer
        .toString('utf8', 0, bytesRead)
        .replace(/^\ufeff/, '')
        .trim();
    },
    close: () => handle.close(),
  };
}

function headOf(text: string): {
  readonly book: string;
  readonly file: string;
  readonly options: string;
  readonly version: string;
} | null {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof line !== 'object' || line === null) return null;
  const { book, file, options, version: by } = line as Readonly<Record<string, unknown>>;
  if (typeof book !== 'string' || typeof by !== 'string') return null;
  if (typeof file !== 'string' || typeof options !== 'string') return null;
  return { book, file, options, version: by };
}
