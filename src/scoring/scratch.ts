/**
 * Working memory of a trend: a hundred thousand metrics must not leave a hundred thousand arrays behind, and two tables
 * scored at a time must not write into each other's.
 */

/** Hand one to every metric of a table; what it holds between two calls means nothing. */
export class Scratch {
  /** The trend's window, oldest first, turned so that up is better. */
  window = new Float64Array(0);
  /** A window's values by size, where each stands in the window, and the rank of each place there. */
  sorted = new Float64Array(0);
  position = new Int32Array(0);
  rank = new Int32Array(0);
  /** Slopes of all pairs. */
  slopes = new Float64Array(0);

  /** Makes room for a window of so many points. */
  reserve(points: number): this {
    if (points > this.window.length) {
      const room = Math.max(points, usualWindow);
      this.window = new Float64Array(room);
      this.sorted = new Float64Array(room);
      this.position = new Int32Array(room);
      this.rank = new Int32Array(room);
    }
    return this;
  }

  /** Makes room for the slopes of so many pairs. */
  reservePairs(pairs: number): this {
    if (pairs > this.slopes.length) {
      this.slopes = new Float64Array(Math.max(pairs, (usualWindow * (usualWindow - 1)) / 2));
    }
    return this;
  }
}

/** The usual profile looks at 12 points. */
const usualWindow = 12;
