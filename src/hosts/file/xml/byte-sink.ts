/** Bytes being written: grows by doubling, so that a sheet of any length is put together in one pass. */

const encoder = new TextEncoder();

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
    this.reserve(text.length * 3);
    this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
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
