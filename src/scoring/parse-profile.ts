/**
 * Profiles and level rules as people write them: a name, "50/75", or an object from a JSON file, checked field by
 * field (scoring §3, §7).
 */
import type { LevelRule, Season, TrendMethod } from './metric';
import { baseProfile, goldProfile } from './profile';
import type { Profile } from './profile';
import { longestExact } from './order-chance';

/** More points than this are no level any more but a history. */
const mostLevelPoints = 1000;

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

const leastPercent = 0.01;

/**
 * The profile of `"gold"`, `"base"` or two percentages; null for anything else. Thresholds the sources do not state come
 * back as unconfirmed.
 * @example parseProfileName('50/75') // { ...goldProfile, name: '50/75', met: 50, metOrImproving: 75, unconfirmed: true }
 */
export function parseProfileName(source: string): Profile | null {
  const name = source.trim().toLowerCase();
  if (name === 'gold') return goldProfile;
  if (name === 'base') return baseProfile;
  const thresholds = thresholdsIn(name);
  if (thresholds === null || !thresholds.every(isThreshold)) return null;
  const [met, metOrImproving] = thresholds;
  const stated = met === goldProfile.met && metOrImproving === goldProfile.metOrImproving;
  return { ...goldProfile, name: `${met}/${metOrImproving}`, met, metOrImproving, unconfirmed: !stated };
}

/** The two numbers of a text such as `"50/75"` or `"50 % / 75 %"`; null when it is none. */
function thresholdsIn(text: string): readonly [number, number] | null {
  const shares = /^(\d+(?:[.,]\d+)?)\s*%?\s*\/\s*(\d+(?:[.,]\d+)?)\s*%?$/.exec(text);
  if (shares === null) return null;
  const [, met = '', metOrImproving = ''] = shares;
  return [Number(met.replace(',', '.')), Number(metOrImproving.replace(',', '.'))];
}

/** Two decimals at most, so that Gold can be judged in whole numbers. */
function hasFewDecimals(percent: number): boolean {
  return Math.abs(percent * 100 - Math.round(percent * 100)) <= 1e-6;
}

function isThreshold(percent: number): boolean {
  return percent >= leastPercent && percent <= 100 && hasFewDecimals(percent);
}

export type ProfileProblemCode =
  | 'unknown-profile'
  | 'unknown-field'
  | 'not-an-object'
  | 'not-text'
  | 'not-a-number'
  | 'not-whole'
  | 'not-true-or-false'
  | 'out-of-range'
  | 'too-many-decimals'
  | 'unknown-value';

/** What is wrong with one field, with what is allowed instead; the sentence is made by who shows it. */
export interface ProfileProblem {
  readonly code: ProfileProblemCode;
  /** Path of the field: `trend.periods`; empty for the profile as a whole. */
  readonly field: string;
  /** `found`, and by code: `allowed` (values, by comma), `least` and `most`. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type ProfileOutcome =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Trend rules a profile or an argument may name. */
const trendMethods: readonly TrendMethod[] = ['mann-kendall', 'theil-sen', 'halves'];

/** What a profile may ask of an improvement besides; `none` asks nothing. */
export const seasons: readonly Season[] = ['mean', '5 of 6'];

/**
 * Reads a profile: `"gold"`, `"base"`, two percentages as `"50/75"`, or an object in which every field left out is as in
 * `gold`. Thresholds the sources do not state come back as unconfirmed.
 * @example parseProfile('50/75') // { ok: true, profile: { name: '50/75', met: 50, metOrImproving: 75, … } }
 */
export function parseProfile(source: unknown): ProfileOutcome {
  if (typeof source === 'string') return parseName(source);
  if (isRecord(source)) return parseObject(source);
  return { ok: false, problems: [{ code: 'not-an-object', field: '', details: found(source) }] };
}

const namesAllowed = 'gold, base, 50/75';
const levelsAllowed = 'latest, mean 3, 4 of 6';

function parseName(source: string): ProfileOutcome {
  const name = source.trim().toLowerCase();
  if (name === 'gold') return { ok: true, profile: goldProfile };
  if (name === 'base') return { ok: true, profile: baseProfile };
  const thresholds = thresholdsIn(name);
  if (thresholds === null) {
    const details = { found: source, allowed: namesAllowed };
    return { ok: false, problems: [{ code: 'unknown-profile', field: '', details }] };
  }
  const [met, metOrImproving] = thresholds;
  return parseObject({ met, metOrImproving });
}

function parseObject(source: Record<string, unknown>): ProfileOutcome {
  const read = new Fields(source, '', [
    'name',
    'met',
    'metOrImproving',
    'unconfirmed',
    'level',
    'trend',
    'season',
    'escalateAfter',
  ]);
  const met = read.percent('met', goldProfile.met);
  const metOrImproving = read.percent('metOrImproving', goldProfile.metOrImproving);
  const stated = met === goldProfile.met && metOrImproving === goldProfile.metOrImproving;
  const name = read.text('name', `${met}/${metOrImproving}`);
  const unconfirmed = read.flag('unconfirmed', !stated) || !stated;
  const escalateAfter = read.whole('escalateAfter', goldProfile.escalateAfter, 1, mostLevelPoints);
  const level = read.level('level', goldProfile.level);
  const trend = read.record('trend', ['method', 'periods', 'minimum', 'p']);
  const method = trend.oneOf('method', goldProfile.trend.method, trendMethods);
  const periods = trend.whole('periods', goldProfile.trend.periods, 6, longestExact);
  const minimum = trend.whole('minimum', goldProfile.trend.minimum, 6, Math.max(6, periods));
  const p = trend.number('p', goldProfile.trend.p, 0.0001, 0.5);
  const season = read.oneOf<Season | 'none'>('season', 'none', ['none', ...seasons]);
  const problems = [...read.problems, ...trend.problems];
  if (problems.length > 0) return { ok: false, problems };
  const profile = {
    name,
    met,
    metOrImproving,
    unconfirmed,
    level,
    trend: { method, periods, minimum, p },
    ...(season === 'none' ? {} : { season }),
    escalateAfter,
  };
  return { ok: true, profile };
}

/** The fields of one object: each read gives the value or the default, and notes what was wrong. */
class Fields {
  readonly problems: ProfileProblem[] = [];

  constructor(
    private readonly source: Record<string, unknown>,
    private readonly path: string,
    allowed: readonly string[],
  ) {
    for (const field of Object.keys(source)) {
      if (!allowed.includes(field)) this.note('unknown-field', field, { allowed: allowed.join(', ') });
    }
  }

  text(field: string, usual: string): string {
    const value = this.source[field];
    if (value === undefined) return usual;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.note('not-text', field, found(value));
    return usual;
  }

  flag(field: string, usual: boolean): boolean {
    const value = this.source[field];
    if (value === undefined) return usual;
    if (typeof value === 'boolean') return value;
    this.note('not-true-or-false', field, { ...found(value), allowed: 'true, false' });
    return usual;
  }

  oneOf<T extends string>(field: string, usual: T, allowed: readonly T[]): T {
    const value = this.source[field];
    if (value === undefined) return usual;
    const known = allowed.find((option) => option === value);
    if (known === undefined)
      this.note('unknown-value', field, { ...found(value), allowed: allowed.join(', ') });
    return known ?? usual;
  }

  number(field: string, usual: number, least: number, most: number): number {
    const value = this.source[field];
    if (value === undefined) return usual;
    if (typeof value !== 'number' || !Number.isFinite(value)) this.note('not-a-number', field, found(value));
    else if (value < least || value > most) this.note('out-of-range', field, { found: value, least, most });
    else return value;
    return usual;
  }

  whole(field: string, usual: number, least: number, most: number): number {
    const value = this.number(field, usual, least, most);
    if (!Number.isInteger(value)) this.note('not-whole', field, { found: value, least, most });
    return value;
  }

  /** Two decimals at most, so that Gold can be judged in whole numbers. */
  percent(field: string, usual: number): number {
    const value = this.number(field, usual, leastPercent, 100);
    if (!hasFewDecimals(value)) this.note('too-many-decimals', field, { found: value, most: 2 });
    return value;
  }

  level(field: string, usual: LevelRule): LevelRule {
    const value = this.source[field];
    if (value === undefined) return usual;
    const rule = parseLevelRule(value);
    if (rule === null) this.note('unknown-value', field, { ...found(value), allowed: levelsAllowed });
    return rule ?? usual;
  }

  record(field: string, allowed: readonly string[]): Fields {
    const value = this.source[field] ?? {};
    if (isRecord(value)) return new Fields(value, `${this.path}${field}.`, allowed);
    this.note('not-an-object', field, found(value));
    return new Fields({}, `${this.path}${field}.`, allowed);
  }

  private note(code: ProfileProblemCode, field: string, details: ProfileProblem['details']): void {
    this.problems.push({ code, field: `${this.path}${field}`, details });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function found(value: unknown): { found: string } {
  return { found: typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)) };
}
