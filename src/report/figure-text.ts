/** The text a fingerprint is taken of, written as bytes: a string for each of millions of figures would be too many. */
import { LONGEST_SHORT, writeShortNumber } from '../workbook/short-number';

const PIECE = 2 ** 16;

const encoder = new TextEncoder();

/** Collects text and hands it on in pieces of UTF-8, each of which counts only until the call returns. */
export class FigureText {
  private readonly bytes = new Uint8Array(PIECE);
  private used = 0;

  constructor(private readonly take: (piece: Uint8Array) => void) {}

  text(text: string): void {
    const { length } = text;
    if (length * 3 > PIECE) {
      this.end();
      this.take(encoder.encode(text));
      return;
    }
    this.room(length * 3);
    const { bytes } = this;
    const from = this.used;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.used = from + encoder.encodeInto(text, bytes.subarray(from)).written;
        return;
      }
      bytes[from + index] = code;
    }
    this.used = from + length;
  }

  /** What is left of a number when it is carried from program to program, as `figure` writes it. */
  figure(value: number): void {
    this.room(LONGEST_SHORT);
    const end = writeShortNumber(value, this.bytes, this.used);
    if (end === this.used) this.text(figure(value));
    else this.used = end;
  }

  /** Hands on what is left. */
  end(): void {
    if (this.used > 0) this.take(this.bytes.subarray(0, this.used));
    this.used = 0;
  }

  private room(bytes: number): void {
    if (this.used + bytes > PIECE) this.end();
  }
}

/** What is left of a number when it is carried from program to program: 15 significant digits. */
export function figure(value: number): string {
  const written = value.toPrecision(15);
  if (written.includes('e')) return String(Number(written));
  // No shorter decimal gives the same number, for those of 15 digits are all told apart: the zeros at the end are all there
  // is to leave out, and writing the number twice more to be told so took most of a fingerprint's time.
  let end = written.length;
  if (!written.includes('.')) return written;
  while (written.charCodeAt(end - 1) === ZERO) end--;
  if (written.charCodeAt(end - 1) === POINT) end--;
  return written.slice(0, end);
}

const ZERO = 48;
const POINT = 46;
