/** Where the lines of a row's small picture go: the latest periods, their target, and the last point. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { isMeasured } from '../../../../scoring/points';
import { asBand, targetAt } from '../../../../scoring/target';
import type { TableMetric } from '../../../../worksheet/metric/table';

export const SPARK_WIDTH = 68;
export const SPARK_HEIGHT = 24;
/** Periods shown at most. */
const MOST = 24;
/** Room for the last point's circle. */
const EDGE = 3;

export interface SparkShape {
  /** SVG path of the measured points, broken where one is missing. */
  readonly values: string;
  /** One path for a target, two for a band. */
  readonly targets: readonly string[];
  readonly last: { readonly x: number; readonly y: number };
}

/** Null when nothing was measured in these periods. */
export function sparkShape({ points, targets }: Pick<TableMetric, 'points' | 'targets'>): SparkShape | null {
  const from = Math.max(0, points.length - MOST);
  const shown = points.slice(from);
  const edges = shown.map((_, index) => {
    const target = targetAt(targets, from + index);
    if (target === null) return [];
    if (typeof target === 'number') return [target];
    const { low, high } = asBand(target);
    return [low, high];
  });
  const measured = shown.filter(isMeasured);
  if (measured.length === 0) return null;
  const all = [...measured, ...edges.flat()];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const x = scaleLinear([0, Math.max(1, shown.length - 1)], [EDGE, SPARK_WIDTH - EDGE]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [SPARK_HEIGHT - EDGE, EDGE]);
  const path = line<number | null>()
    .defined(isMeasured)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1);
  const latest = shown.findLastIndex(isMeasured);
  return {
    values: path(shown) ?? '',
    targets: [0, 1].flatMap((side) => path(edges.map((edge) => edge[side] ?? null)) ?? []),
    last: { x: x(latest), y: y(shown[latest] ?? 0) },
  };
}
