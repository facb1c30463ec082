/** Lines of a stream, one at a time, with their numbers: files of any length are read in bounded memory. */
import type { Readable } from 'node:stream';

export interface NumberedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Where it begins, in bytes. */
  readonly offset: number;
  readonly length: number;
  /** False for a last line without an end: perhaps it was cut. */
  readonly ended: boolean;
}

const NEW_LINE = 10;

/** Yields all lines but blank ones. @throws Error of the stream */
export async function* numberedLines(stream: Readable): AsyncGenerator<NumberedLine> {
  let pieces: Buffer[] = [];
  let number = 0;
  let offset = 0;
  const line = (ended: boolean): NumberedLine => {
    const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    number++;
    const found = { text: textOf(bytes, offset), number, offset, length: bytes.length, ended };
    offset += bytes.length + 1;
    return found;
  };
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    let from = 0;
    for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
      pieces.push(bytes.subarray(from, at));
      from = at + 1;
      const found = line(true);
      if (found.text !== '') yield found;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  }
  if (pieces.length === 0) return;
  const rest = line(false);
  if (rest.text !== '') yield rest;
}

function textOf(bytes: Buffer, offset: number): string {
  const text = bytes.toString('utf8').trim();
  return offset === 0 ? text.replace(/^\ufeff/, '') : text;
}
