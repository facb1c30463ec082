/** Reads the level rule as people write it (scoring §3). */
import type { LevelRule } from './metric';

/** More points than this are no level any more but a history. */
export const mostLevelPoints = 1000;

/** Reads a level rule: `"latest"`, `"mean 3"`, `"4 of 6"`, or the object itself. Null for anything else. */
export function parseLevelRule(source: unknown): LevelRule | null {
  if (typeof source === 'object' && source !== null) return levelRuleFrom({ ...source });
  return typeof source === 'string' ? readLevelRule(source) : null;
}

/**
 * Reads a level rule from its text; null for any other text.
 * @example readLevelRule('4 of 6') // { kind: 'k-of-n', met: 4, of: 6 }
 */
export function readLevelRule(source: string): LevelRule | null {
  const text = source.trim().toLowerCase();
  const mean = /^mean\s+(?:of\s+)?(\d+)$/.exec(text);
  if (mean) return levelRuleFrom({ kind: 'mean', points: Number(mean[1]) });
  const some = /^(\d+)\s+of\s+(\d+)$/.exec(text);
  return levelRuleFrom(some ? { kind: 'k-of-n', met: Number(some[1]), of: Number(some[2]) } : { kind: text });
}

function levelRuleFrom({ kind, points, met, of }: Record<string, unknown>): LevelRule | null {
  if (kind === 'latest') return { kind };
  if (kind === 'mean' && isCount(points)) return { kind, points };
  return kind === 'k-of-n' && isCount(met) && isCount(of) && met <= of ? { kind, met, of } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostLevelPoints;
}
