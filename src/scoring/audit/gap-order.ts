/** What stands between today and Gold with evidence, of which kind it is, and in which order (scoring §12). */
import type { ItemJudgement } from '../items/judge-item';
import type { MetricScore } from '../metric';

/**
 * In the order of the list. `contradicted`: a compliant item that results speak against. `cuika`: a letter fails. `open`:
 * No data, Unclear, not assessed. `level`: not Met although the latest point is, which only rules other than "latest" give.
 */
export const gapKinds = [
  'escalate',
  'act',
  'contradicted',
  'not-compliant',
  'approach-only',
  'cuika',
  'open',
  'level',
  'watch',
] as const;
export type GapKind = (typeof gapKinds)[number];

/**
 * The kind of gap a metric is; null for one that is none.
 * @example metricGap({ status: 'met', action: 'watch' }) // 'watch'
 */
export function metricGap({ status, action }: Pick<MetricScore, 'status' | 'action'>): GapKind | null {
  if (action === 'escalate' || action === 'act') return action;
  if (status === 'no-data' || status === 'unclear') return 'open';
  if (status === 'not-met' || status === 'improving') return 'level';
  return action === 'watch' ? 'watch' : null;
}

/** The kind of gap an item is; null for one that is none: `itemGap({ result: 'approach-only', … })` is `'approach-only'`. */
export function itemGap({
  result,
  contradictedBy,
}: Pick<ItemJudgement, 'result' | 'contradictedBy'>): GapKind | null {
  switch (result) {
    case 'compliant':
      return contradictedBy.length > 0 ? 'contradicted' : null;
    case 'not-compliant':
    case 'approach-only':
      return result;
    case 'not-assessed':
      return 'open';
    case 'not-applicable':
      return null;
  }
}

/** By kind, then by relative gap, worst first and unknown last, then as they came. */
export function rankedGaps<One extends { readonly kind: GapKind; readonly relativeGap: number | null }>(
  gaps: readonly One[],
): One[] {
  const rank = new Map(gapKinds.map((kind, index) => [kind, index] as const));
  const rankOf = ({ kind }: One): number => rank.get(kind) ?? gapKinds.length;
  const distance = ({ relativeGap }: One): number => relativeGap ?? Number.POSITIVE_INFINITY;
  return [...gaps].sort((a, b) => {
    const [left, right] = [distance(a), distance(b)];
    return rankOf(a) - rankOf(b) || (left === right ? 0 : left - right);
  });
}
