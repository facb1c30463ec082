/** Where a run chart's lines go. Gaps stay gaps: nothing is drawn over what was not measured. */
import type { ControlLimits } from '../../../scoring/control-limits';
import type { Metric, Target } from '../../../scoring/metric';
import { isMeasured } from '../../../scoring/points';
import { asBand, targetAt } from '../../../scoring/target';

export const WIDTH = 320;
export const HEIGHT = 150;
const TOP = 16;
const BOTTOM = HEIGHT - 30;
const SIDE = 6;

export interface ChartShape {
  /** SVG paths of the runs of measured points. */
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly targets: readonly string[];
  readonly limits: readonly { readonly y: number; readonly value: number }[];
  /** The values at the lower and upper edge. */
  readonly low: number;
  readonly high: number;
}

/** Null when nothing was measured. */
export function chartShape(metric: Metric, limits: ControlLimits | null): ChartShape | null {
  const { points, targets } = metric;
  const measured = points.filter(isMeasured);
  if (measured.length === 0) return null;
  const edges = points.map((_, index) => edgesOf(targetAt(targets, index)));
  const bounds = limits === null ? [] : [limits.lower, limits.upper];
  const values = [...measured, ...edges.flat(), ...bounds];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const step = points.length > 1 ? (WIDTH - 2 * SIDE) / (points.length - 1) : 0;
  const x = (index: number): number => round(SIDE + index * step);
  const y = (value: number): number =>
    round(high === low ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP));
  return {
    lines: paths(points, x, y),
    dots: points.flatMap((point, index) => (point === null ? [] : [{ x: x(index), y: y(point) }])),
    targets: [0, 1].flatMap((side) => {
      const line = edges.map((edge) => edge[side] ?? null);
      const known = line.filter(isMeasured);
      const [value] = known;
      const isFlat = known.length === line.length && known.every((one) => one === value);
      if (isFlat && value !== undefined) return [`M0 ${y(value)}H${WIDTH}`];
      return paths(line, x, y);
    }),
    limits: bounds.map((value) => ({ y: y(value), value })),
    low,
    high,
  };
}

function edgesOf(target: Target | null): readonly number[] {
  if (target === null) return [];
  if (typeof target === 'number') return [target];
  const { low, high } = asBand(target);
  return [low, high];
}

function paths(
  points: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string[] {
  const found: string[] = [];
  let path = '';
  points.forEach((point, index) => {
    if (point === null) {
      if (path !== '') found.push(path);
      path = '';
    } else path += `${path === '' ? 'M' : 'L'}${x(index)} ${y(point)}`;
  });
  return path === '' ? found : [...found, path];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
