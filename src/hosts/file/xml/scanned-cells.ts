/**
 * The cells of one row as columns of numbers, used again for every row: a large sheet has millions of cells, and an
 * object for each would be too many.
 */
export class ScannedCells {
  length = 0;
  private columns = new Int32Array(64);
  private starts = new Float64Array(64);
  private ends = new Float64Array(64);
  private styles = new Int32Array(64);
  private fills = new Uint8Array(64);

  column(index: number): number {
    return this.columns[index] ?? -1;
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** The index of the cell's style; 0 when it names none. */
  style(index: number): number {
    return this.styles[index] ?? 0;
  }

  /** Holds a value or a formula. */
  isFilled(index: number): boolean {
    return this.fills[index] === 1;
  }

  add(column: number, start: number, end: number, style: number, filled: boolean): void {
    if (this.length === this.columns.length) this.grow();
    this.columns[this.length] = column;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.styles[this.length] = style;
    this.fills[this.length] = filled ? 1 : 0;
    this.length++;
  }

  private grow(): void {
    const size = this.length * 2;
    this.columns = extended(this.columns, new Int32Array(size));
    this.starts = extended(this.starts, new Float64Array(size));
    this.ends = extended(this.ends, new Float64Array(size));
    this.styles = extended(this.styles, new Int32Array(size));
    this.fills = extended(this.fills, new Uint8Array(size));
  }
}

function extended<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
