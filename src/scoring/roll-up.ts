/** Shares of several units together: numerators and denominators are added, percentages never averaged (scoring §9, §13). */
import type { Point } from './metric';
import { isMeasured } from './points';

export interface RolledUp {
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number;
  /** Pairs counted, and pairs left out because one side is missing. */
  readonly counted: number;
  readonly leftOut: number;
}

/**
 * Σ numerators / Σ denominators over the pairs that are complete.
 * @returns null when no pair is complete or the denominators add up to 0
 * @example rollUp([9, null, 10], [10, 50, 90])?.share // 0.19
 */
export function rollUp(numerators: readonly Point[], denominators: readonly Point[]): RolledUp | null {
  const pairs = Math.max(numerators.length, denominators.length);
  let numerator = 0;
  let denominator = 0;
  let counted = 0;
  for (let index = 0; index < pairs; index++) {
    const top = numerators[index];
    const bottom = denominators[index];
    if (!isMeasured(top) || !isMeasured(bottom)) continue;
    numerator += top;
    denominator += bottom;
    counted++;
  }
  if (denominator === 0) return null;
  return { numerator, denominator, share: numerator / denominator, counted, leftOut: pairs - counted };
}
