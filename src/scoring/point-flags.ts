/** Points that say the process changed: outside the limits, or in a pattern chance rarely makes (scoring §8). */
import { controlLimits, type ControlLimits, type LimitOptions } from './control-limits';
import { compare, moreThan } from './equality';
import type { Point } from './metric';
import { isMeasured } from './points';

export interface PointFlag {
  /** First that applies: outside limits, 7 in a row rising or falling, 2 of 3 far out, 7 in a row on one side. */
  readonly kind: 'outside' | 'seven-moving' | 'two-of-three' | 'seven-one-side';
  /** Towards higher or lower values; whether that is good depends on the metric. */
  readonly side: 'high' | 'low';
}

/**
 * One entry per point: its flag, or null for an ordinary or missing point or one before the last rebase.
 * Neighbours are measured points; missing ones are passed over.
 * @param limits to judge by; default the points' own
 * @example pointFlags([1, 2, 3, 4, 5, 6, 7])[0] // { kind: 'seven-moving', side: 'high' }
 */
export function pointFlags(
  points: readonly Point[],
  { from = 0 }: LimitOptions = {},
  limits: ControlLimits | null = controlLimits(points, { from }),
): (PointFlag | null)[] {
  const flags = new Array<PointFlag | null>(points.length).fill(null);
  if (limits === null) return flags;
  const indices = points.flatMap((point, index) => (index >= from && isMeasured(point) ? [index] : []));
  const values = points.slice(from).filter(isMeasured);
  const side = values.map((value) => compare(value, limits.centre));
  const found = rules.map(({ kind, read }) => ({ kind, marks: read(values, side, limits) }));
  indices.forEach((index, slot) => {
    const first = found.find(({ marks }) => (marks[slot] ?? 0) !== 0);
    if (first) flags[index] = { kind: first.kind, side: (first.marks[slot] ?? 0) > 0 ? 'high' : 'low' };
  });
  return flags;
}

/** For every value 1 (flagged high), −1 (flagged low) or 0. */
type Marks = readonly number[];
type Read = (values: readonly number[], side: Marks, limits: ControlLimits) => Marks;

const rules: readonly { readonly kind: PointFlag['kind']; readonly read: Read }[] = [
  { kind: 'outside', read: (values, _side, { lower, upper }) => values.map((v) => beyond(v, lower, upper)) },
  {
    kind: 'seven-moving',
    read: (values) => {
      const steps = values.slice(1).map((value, index) => compare(value, values[index] ?? value));
      return marked(values.length, runs(steps, 6), 7);
    },
  },
  {
    kind: 'two-of-three',
    read: (values, side, { lower, centre, upper }) => {
      const far = values.map((v) =>
        beyond(v, centre + (2 / 3) * (lower - centre), centre + (2 / 3) * (upper - centre)),
      );
      const marks = new Array<number>(values.length).fill(0);
      for (let start = 0; start + 3 <= values.length; start++) {
        const where = side[start] ?? 0;
        const three = [start, start + 1, start + 2];
        const out = three.filter((slot) => far[slot] === where);
        if (where === 0 || out.length < 2 || three.some((slot) => side[slot] !== where)) continue;
        for (const slot of out) marks[slot] = where;
      }
      return marks;
    },
  },
  { kind: 'seven-one-side', read: (values, side) => marked(values.length, runs(side, 7), 7) },
];

/** Starts of runs of `length` equal, non-zero marks, with their sign. */
function runs(marks: Marks, length: number): { start: number; sign: number }[] {
  const found: { start: number; sign: number }[] = [];
  let same = 0;
  marks.forEach((sign, index) => {
    same = sign === 0 ? 0 : sign === marks[index - 1] ? same + 1 : 1;
    if (same >= length) found.push({ start: index - length + 1, sign });
  });
  return found;
}

function marked(count: number, starts: readonly { start: number; sign: number }[], length: number): Marks {
  const marks = new Array<number>(count).fill(0);
  for (const { start, sign } of starts) marks.fill(sign, start, start + length);
  return marks;
}

function beyond(value: number, low: number, high: number): number {
  return moreThan(value, high) ? 1 : moreThan(low, value) ? -1 : 0;
}
