/**
 * Units as lines of JSON: as a scored book's line carries them, and as `copc rollup` writes their union and sums. Both are
 * read again, so that what was rolled up on one machine goes on on the next (worksheets §5).
 */
import { exactDecimal } from '../../scoring/exact-decimal';
import type { Better, Status, Target, TrendMethod, TrendVerdict } from '../../scoring/metric';
import { MONITORED_FAMILIES } from '../../scoring/monitored';
import { rollUpUnits, type RollupTarget, type UnitSums } from '../../scoring/units/sums';
import type {
  PeriodCounts,
  ReportedUnit,
  UnitMetric,
  UnitProfile,
  UnitStanding,
} from '../../scoring/units/union';

/** A unit in a book's line; the book is named by the line. */
export type UnitJson = Omit<ReportedUnit, 'books'>;

export type ParsedLine =
  | {
      readonly kind: 'units';
      readonly units: readonly ReportedUnit[];
      /** Metrics of the book that name no unit, so that they are in none. */
      readonly withoutUnit: readonly string[];
    }
  /** A sum or conflict of an earlier roll-up: made again from the units. */
  | { readonly kind: 'made-again' }
  /** A book that could not be read, named so that the sheet lists it. */
  | { readonly kind: 'not-read'; readonly book: string; readonly why: string }
  | { readonly kind: 'no-units' };

/**
 * Reads one line.
 * @returns `no-units` for a text that is no JSON, or JSON of something else
 * @example parseUnitLine('{"book":"a.xlsx","units":[]}') // { kind: 'units', units: [], withoutUnit: [] }
 */
export function parseUnitLine(text: string): ParsedLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return { kind: 'no-units' };
  }
  if (!isRecord(line)) return { kind: 'no-units' };
  if (typeof line['rollup'] === 'string' || typeof line['conflict'] === 'string')
    return { kind: 'made-again' };
  if (typeof line['book'] === 'string' && typeof line['notRead'] === 'string') {
    return { kind: 'not-read', book: line['book'], why: line['notRead'] };
  }
  if (typeof line['book'] === 'string' && Array.isArray(line['units'])) {
    const books = [line['book']];
    const units = line['units'].map((unit) => parseUnit(unit, books));
    return units.every((unit) => unit !== null)
      ? { kind: 'units', units, withoutUnit: texts(line['withoutUnit']) ?? [] }
      : { kind: 'no-units' };
  }
  const books = texts(line['books']);
  const unit = books === null ? null : parseUnit(line, books);
  return unit === null ? { kind: 'no-units' } : { kind: 'units', units: [unit], withoutUnit: [] };
}

export interface UnreadBook {
  readonly book: string;
  readonly why: string;
}

/**
 * The lines of a roll-up: books not read, units, sums, conflicts; the same bytes for the same union.
 * @param units as `unionOf` gives them
 */
export function rollupLines(
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  targets: readonly RollupTarget[] = [],
): string[] {
  const rolled = rollUpUnits(units, targets);
  const failed = new Map(notRead.map(({ book, why }) => [`${book}\n${why}`, { book, notRead: why }]));
  return [
    ...[...failed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    ...units.map(({ unit, fingerprint, books, standing, metrics, counts }) => ({
      ...{ unit, fingerprint, books, standing, metrics, counts },
    })),
    ...sumLines(rolled),
  ].map((line) => JSON.stringify(line));
}

function sumLines({ metrics, conflicts }: UnitSums): object[] {
  return [
    ...metrics.map(({ name, units, met, better, target, level, unjudged, weight, sums }) => ({
      rollup: name,
      ...{ units, met, better, target, level },
      why: sums.length === 0 && unjudged !== 'unequal-weights' ? 'no-counts' : unjudged,
      ...(weight === null ? {} : { weight }),
      sums,
    })),
    ...conflicts.map(({ metric, unit, periods, fingerprints }) => ({
      conflict: metric,
      ...{ unit, periods, fingerprints },
    })),
  ];
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): string[] | null {
  const all: unknown[] | null = Array.isArray(value) ? value : null;
  return all !== null && all.every((one): one is string => typeof one === 'string') ? all : null;
}

function parseUnit(json: unknown, books: readonly string[]): ReportedUnit | null {
  if (!isRecord(json)) return null;
  const { unit, fingerprint } = json;
  const standing = parseStanding(json['standing']);
  const metrics = list(json['metrics'], parseMetric);
  const counts = list(json['counts'], parseCounts);
  if (typeof unit !== 'string' || unit === '' || typeof fingerprint !== 'string') return null;
  if (standing === null || metrics === null || counts === null) return null;
  return { unit, fingerprint, books, standing, metrics, counts };
}

function list<T>(json: unknown, parse: (one: unknown) => T | null): T[] | null {
  if (!Array.isArray(json)) return null;
  const all = json.map(parse);
  return all.every((one): one is Awaited<T> & T => one !== null) ? all : null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function parseStanding(json: unknown): UnitStanding | null {
  if (!isRecord(json)) return null;
  const { scored, met, improving, escalate, act, worst } = json;
  const profile = parseProfile(json['profile']);
  if (profile === null || (typeof worst !== 'string' && worst !== null)) return null;
  if (!isCount(scored) || !isCount(met) || !isCount(improving) || !isCount(escalate) || !isCount(act))
    return null;
  return {
    ...{ profile, scored, met, improving, escalate, act, worst },
    metTrend: trends.find((one) => one === json['metTrend']) ?? null,
    trust: parseTrust(json['trust']),
    overdue: parseOverdue(json['overdue']),
    ...parseAccuracy(json['accuracy']),
  };
}

const trends: readonly TrendVerdict[] = ['improving', 'adverse', 'none', 'too-few'];

/** Null in lines that don't say it, as those of earlier versions. */
function parseTrust(json: unknown): UnitStanding['trust'] {
  if (!isRecord(json)) return null;
  const { sound, checked } = json;
  return isCount(sound) && isCount(checked) ? { sound, checked } : null;
}

function parseOverdue(json: unknown): UnitStanding['overdue'] {
  if (!isRecord(json)) return null;
  const { count, on } = json;
  return isCount(count) && typeof on === 'string' ? { count, on } : null;
}

/** Absent in lines of earlier versions, and of books without monitored transactions. */
function parseAccuracy(json: unknown): Pick<UnitStanding, 'accuracy'> {
  const accuracy = list(json, (one) => {
    if (!isRecord(one)) return null;
    const family = MONITORED_FAMILIES.find((known) => known === one['family']);
    const { passed, total, transactions } = one;
    if (family === undefined || !isCount(passed) || !isCount(total) || !isCount(transactions)) return null;
    return passed > total || total === 0 ? null : { family, passed, total, transactions };
  });
  return accuracy === null || accuracy.length === 0 ? {} : { accuracy };
}

function parseProfile(json: unknown): UnitProfile | null {
  if (!isRecord(json)) return null;
  const { name, met, metOrImproving, unconfirmed } = json;
  if (typeof name !== 'string' || typeof unconfirmed !== 'boolean') return null;
  if (typeof met !== 'number' || typeof metOrImproving !== 'number') return null;
  const trendMethod = generousMethods.find((one) => one === json['trendMethod']);
  return {
    ...{ name, met, metOrImproving, unconfirmed },
    ...(trendMethod === undefined ? {} : { trendMethod }),
  };
}

const generousMethods: readonly TrendMethod[] = ['theil-sen', 'halves'];

const statuses: readonly Status[] = ['met', 'improving', 'not-met', 'no-data', 'no-target', 'unclear'];
const betters: readonly Better[] = ['higher', 'lower', 'within'];

function parseMetric(json: unknown): UnitMetric | null {
  if (!isRecord(json)) return null;
  const { name, latest, latestPeriod, format, scale } = json;
  const status = statuses.find((one) => one === json['status']);
  const better = betters.find((one) => one === json['better']) ?? null;
  const target = parseTarget(json['target']);
  if (typeof name !== 'string' || status === undefined || target === undefined) return null;
  if (typeof format !== 'string' || (scale !== 1 && scale !== 100)) return null;
  if (typeof latest !== 'number' && latest !== null) return null;
  if (typeof latestPeriod !== 'string' && latestPeriod !== null) return null;
  return { name, status, better, target, latest, latestPeriod, format, scale };
}

function parseTarget(json: unknown): Target | null | undefined {
  if (json === null || typeof json === 'number') return json;
  if (!isRecord(json)) return undefined;
  const { low, high } = json;
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : undefined;
}

/** Whole numbers may stand as such; decimals as texts, so that nothing is lost on the way. */
function parseCounts(json: unknown): PeriodCounts | null {
  if (!isRecord(json)) return null;
  const { metric, period, weight } = json;
  const [numerator, denominator] = [decimal(json['numerator']), decimal(json['denominator'])];
  if (typeof metric !== 'string' || typeof period !== 'string') return null;
  if (numerator === null || denominator === null) return null;
  const counts = { metric, period, numerator, denominator };
  return typeof weight === 'string' ? { ...counts, weight } : counts;
}

function decimal(json: unknown): string | null {
  if (typeof json === 'string') return exactDecimal(json);
  return Number.isSafeInteger(json) ? String(json) : null;
}
