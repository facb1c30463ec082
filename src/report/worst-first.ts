/** The order of lists of trouble: relative gap, worst first; what has none comes after, in the sheet's order. */
import type { MetricScore } from '../scoring/metric';

/** Metric indices by relative gap (scoring §12): `worstFirst([0, 1], [{ relativeGap: -0.1 }, { relativeGap: -0.4 }])` is `[1, 0]`. */
export function worstFirst(
  indices: readonly number[],
  scores: readonly Pick<MetricScore, 'relativeGap'>[],
): number[] {
  const gap = (index: number) => scores[index]?.relativeGap ?? Number.POSITIVE_INFINITY;
  return [...indices].sort((a, b) => {
    const [left, right] = [gap(a), gap(b)];
    return left === right ? a - b : left - right;
  });
}
