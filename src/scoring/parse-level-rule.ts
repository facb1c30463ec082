/** Reads the level rule as people write it (scoring §3). */
import type { LevelRule } from './metric';

/** More points than this are no level any more but a history. */
export const mostLevelPoints = 1000;

/**
 * Reads a level rule: `"latest"`, `"mean 3"`, `"4 of 6"`, or the object itself. Null for anything else.
 * @example parseLevelRule('4 of 6') // { kind: 'k-of-n', met: 4, of: 6 }
 */
export function parseLevelRule(source: unknown): LevelRule | null {
  if (typeof source === 'object' && source !== null) return levelRuleFrom({ ...source });
  if (typeof source !== 'string') return null;
  const text = source.trim().toLowerCase();
  if (text === 'latest') return { kind: 'latest' };
  const mean = /^mean\s+(?:of\s+)?(\d+)$/.exec(text);
  if (mean) return levelRuleFrom({ kind: 'mean', points: Number(mean[1]) });
  const some = /^(\d+)\s+of\s+(\d+)$/.exec(text);
  return some ? levelRuleFrom({ kind: 'k-of-n', met: Number(some[1]), of: Number(some[2]) }) : null;
}

function levelRuleFrom({ kind, points, met, of }: Record<string, unknown>): LevelRule | null {
  if (kind === 'latest') return { kind };
  if (kind === 'mean' && isCount(points)) return { kind, points };
  return kind === 'k-of-n' && isCount(met) && isCount(of) && met <= of ? { kind, met, of } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostLevelPoints;
}
