/** What neither a cell nor JSON can hold is no value: two figures at the edge of what a number holds may lie infinitely far apart. */

/** The number, or null when it is not finite; -0 is 0: `finite(Infinity)` is null. */
export function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value === 0 ? 0 : value;
}
