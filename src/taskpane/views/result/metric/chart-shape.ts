/** Where a run chart's lines go. Gaps stay gaps: nothing is drawn over what was not measured. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ControlLimits } from '../../../../scoring/control-limits';
import { formatSections } from '../../../../report/look/number-format';
import type { Target } from '../../../../scoring/metric';
import type { TableMetric } from '../../../../worksheet/metric/table';
import { isMeasured } from '../../../../scoring/points';
import { asBand, targetAt } from '../../../../scoring/target';

/** Width until the chart knows its room. */
export const WIDTH = 320;
export const HEIGHT = 220;
/** Room left of the lines for the values, and under them for the periods and their years. */
export const LEFT = 44;
export const BOTTOM = HEIGHT - 34;
const TOP = 8;
const EDGE = 8;
/** Room right of the lines: for half the name of the latest period. */
export const RIGHT = 14;
const GRID_LINES = 4;

export interface ChartShape {
  /** SVG path of the measured points, broken where one is missing. */
  readonly values: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly index: number }[];
  /** One path for a target, two for a band; broken where there is none. */
  readonly targets: readonly string[];
  readonly limits: readonly { readonly y: number; readonly value: number }[];
  /** The mean between the limits; null without them. */
  readonly centre: number | null;
  /** Where a period stands, measured or not. */
  readonly x: (index: number) => number;
  /** Round values to read the others by. */
  readonly grid: readonly { readonly y: number; readonly label: string }[];
}

/** @param label how a value is written at a grid line; `width` in pixels. Null when nothing was measured. */
export function chartShape(
  metric: Pick<TableMetric, 'points' | 'targets' | 'numberFormat'>,
  limits: ControlLimits | null,
  label: (value: number) => string,
  width: number = WIDTH,
): ChartShape | null {
  const { points, targets } = metric;
  const measured = points.filter(isMeasured);
  if (measured.length === 0) return null;
  const edges = points.map((_, index) => edgesOf(targetAt(targets, index)));
  const bounds = limits === null ? [] : [limits.lower, limits.upper];
  const shown = [...measured, ...edges.flat(), ...bounds];
  const low = shown.reduce((a, b) => Math.min(a, b));
  const high = shown.reduce((a, b) => Math.max(a, b));
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [LEFT + EDGE, width - RIGHT]);
  const round = scaleLinear([low, high], [BOTTOM, TOP]);
  const isTime = formatSections(metric.numberFormat)[0]?.kind === 'time';
  // Round parts of a day are no round minutes: a time has its lowest and highest value at the lines.
  const y = isTime ? round : round.nice(GRID_LINES);
  const path = line<number | null>()
    .defined(isMeasured)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1);
  return {
    values: path(points) ?? '',
    dots: points.flatMap((point, index) => (point === null ? [] : [{ x: x(index), y: y(point), index }])),
    targets: [0, 1].flatMap((side) => path(edges.map((edge) => edge[side] ?? null)) ?? []),
    limits: bounds.map((value) => ({ y: y(value), value })),
    centre: limits === null ? null : y(limits.centre),
    x: (index) => x(index),
    grid: gridOf(isTime ? [low, high] : null, y, label),
  };
}

/** As many lines as can be told apart by what is written at them: 82.5 % and 83 % are both "83%" in a sheet without decimals. */
function gridOf(
  given: readonly number[] | null,
  y: ScaleLinear<number, number>,
  label: (value: number) => string,
): ChartShape['grid'] {
  for (let count = GRID_LINES; count > 1; count--) {
    const lines = (given ?? y.ticks(count)).map((value) => ({ y: y(value), label: label(value) }));
    if (new Set(lines.map((one) => one.label)).size === lines.length) return lines;
  }
  const [low = 0] = y.domain();
  return [{ y: y(low), label: label(low) }];
}

function edgesOf(target: Target | null): readonly number[] {
  if (target === null) return [];
  if (typeof target === 'number') return [target];
  const { low, high } = asBand(target);
  return [low, high];
}
