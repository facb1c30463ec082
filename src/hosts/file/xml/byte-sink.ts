/** Bytes being written: grows by doubling, so that a sheet of any length is put together in one pass. */
import { LONGEST_SHORT, writeShortNumber } from '../../../workbook/short-number';

const encoder = new TextEncoder();

/** Longer texts are encoded by the engine, whose call costs as much as so many characters. */
const SHORT_TEXT = 128;

export class ByteSink {
  private bytes: Uint8Array;
  private used = 0;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(Math.max(64, capacity));
  }

  get length(): number {
    return this.used;
  }

  /** Takes back everything behind `length`. */
  cutTo(length: number): void {
    this.used = Math.min(this.used, length);
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    this.reserve(end - start);
    this.bytes.set(from.subarray(start, end), this.used);
    this.used += end - start;
  }

  text(text: string): void {
    const { length } = text;
    this.reserve(length * 3);
    const { bytes, used } = this;
    if (length <= SHORT_TEXT) {
      let index = 0;
      for (; index < length; index++) {
        const code = text.charCodeAt(index);
        if (code > 127) break;
        bytes[used + index] = code;
      }
      if (index === length) {
        this.used = used + length;
        return;
      }
    }
    this.used += encoder.encodeInto(text, bytes.subarray(used)).written;
  }

  /** A number as JavaScript writes it, 0 without a sign. */
  number(value: number): void {
    this.reserve(LONGEST_SHORT);
    const end = writeShortNumber(value, this.bytes, this.used);
    // `String(-0)` is '0'.
    if (end === this.used) this.text(String(value));
    else this.used = end;
  }

  /** What was written, as a view without a copy. */
  done(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
}
