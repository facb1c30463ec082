/**
 * A map file: how sheets are to be read, written by a person or kept from `copc inspect --json`, and statuses set by
 * hand (worksheets §5, Map file; scoring §5).
 */
import type { Better, Category, HandStatus, Override } from '../../scoring/metric';
import { parseReading, type ReadingProblem } from '../../worksheet/parse-reading';
import type { SaidOfTransactions } from '../../worksheet/transactions/transaction-reading';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { Reading } from '../../worksheet/sheet/reading';
import type { UnitMap } from '../../report/vendors/unit-map';
import type { OverrideProblem } from './override-problem';
import { markKinds, parsePeriodMarks, type PeriodMarks } from './period-marks';
import { parseUnitMap } from './unit-map-json';
import { parseTransactionsSaid } from './said-of-transactions';

export interface BookMap extends PeriodMarks {
  readonly readings: readonly Reading[];
  /** What a person said of metrics: direction, target, category. */
  readonly metrics: readonly SaidOfMetric[];
  readonly overrides: readonly MetricOverride[];
  /** What vendors and sites are called, what weighs their figures, and what all of them together are judged by. */
  readonly units?: UnitMap;
  /** What a person said of monitored transactions. */
  readonly transactions?: readonly SaidOfTransactions[];
  /** Sheets whose readings the workbook remembers: where one no longer fits, the sheet is read afresh, and that is said. */
  readonly kept?: readonly string[];
  /** True where readings take in the periods that were headed right behind their range since they were made. */
  readonly grows?: true;
  /** Sheets of which a reading is remembered that no longer says anything, as one of version 0.2. */
  readonly outdated?: readonly string[];
  /** True where a later version of this program remembers more, which this one can't read. */
  readonly isNewer?: true;
}

/** A status set by hand for the metrics of that name; `sheet` null: in whichever sheet they stand. */
export interface MetricOverride extends Override {
  readonly sheet: string | null;
  readonly metric: string;
  /** Only for the metric of that site or vendor; left out: of any. */
  readonly vendor?: string;
}

export type MapOutcome =
  | { readonly ok: true; readonly map: BookMap }
  | { readonly ok: false; readonly problems: readonly (ReadingProblem | OverrideProblem)[] };

/**
 * Reads the JSON of a map file: what `parseReading` takes, beside it `metrics`: a list of
 * `{ sheet?, name, unit?, better?, target?, category? }`, `target` as a cell holds it; and `overrides`: a list of
 * `{ sheet?, metric, vendor?, status, by, on, reason }`; and `units`, as `parseUnitMap` takes it; and `transactions`, as
 * `parseTransactionsSaid` does; and `rebases` and `notes`, as `parsePeriodMarks` takes them. A map may hold any alone.
 *
 * @example parseBookMap({ overrides: [{ metric: 'CSAT', status: 'met', by: 'A. Diaz', on: '2024-04-02', reason: 'audited' }] })
 *   is { ok: true, map: { readings: [], metrics: [], overrides: [{ sheet: null, metric: 'CSAT', … }] } }
 */
export function parseBookMap(json: unknown): MapOutcome {
  const problems: (ReadingProblem | OverrideProblem)[] = [];
  const object = isObject(json) ? json : {};
  const { overrides: listed, metrics: said, units: named, transactions: monitored } = object;
  const overrides = listed === undefined ? [] : parseOverrides(listed, problems);
  const metrics = said === undefined ? [] : parseSaid(said, problems);
  const units = named === undefined ? null : parseUnitMap(named, problems);
  const transactions = monitored === undefined ? null : parseTransactionsSaid(monitored, problems);
  const marks: PeriodMarks = Object.fromEntries(
    markKinds.flatMap((kind) =>
      object[kind] === undefined ? [] : [[kind, parsePeriodMarks(object[kind], kind, problems)] as const],
    ),
  );
  const hasMarks = Object.keys(marks).length > 0;
  const hasOther = hasMarks || [listed, said, named, monitored].some((part) => part !== undefined);
  const isAlone = hasOther && !holdsReadings(object);
  const readings = isAlone ? [] : readingsOf(json, problems);
  const parts = {
    ...(units === null ? {} : { units }),
    ...(transactions === null ? {} : { transactions }),
  };
  return problems.length === 0
    ? { ok: true, map: { readings, metrics, overrides, ...parts, ...marks } }
    : { ok: false, problems };
}

const statuses: readonly HandStatus[] = ['met', 'improving', 'not-met', 'no-data', 'no-target'];

type Json = Readonly<Record<string, unknown>>;

function holdsReadings(json: Json): boolean {
  return ['range', 'readings', 'sheets', 'books'].some((key) => key in json);
}

function readingsOf(json: unknown, problems: (ReadingProblem | OverrideProblem)[]): readonly Reading[] {
  const parsed = parseReading(json);
  if (parsed.ok) return parsed.readings;
  problems.push(...parsed.problems);
  return [];
}

function parseOverrides(json: unknown, problems: (ReadingProblem | OverrideProblem)[]): MetricOverride[] {
  const wrong = (path: string, expected: OverrideProblem['expected']) => {
    problems.push({ path, code: 'override-field', expected });
  };
  if (!Array.isArray(json)) {
    wrong('overrides', 'list');
    return [];
  }
  return json.flatMap((item: unknown, index): MetricOverride[] => {
    const at = `overrides[${index}]`;
    if (!isObject(item)) {
      wrong(at, 'object');
      return [];
    }
    const text = (key: string): string => {
      const value = item[key];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      wrong(`${at}.${key}`, 'text');
      return '';
    };
    const status = statuses.find((one) => one === item['status']);
    if (status === undefined) wrong(`${at}.status`, 'status');
    const on = item['on'];
    if (typeof on !== 'string' || !isDate(on)) wrong(`${at}.on`, 'date');
    return [
      {
        sheet: item['sheet'] === undefined || item['sheet'] === null ? null : text('sheet'),
        metric: text('metric'),
        ...(item['vendor'] === undefined || item['vendor'] === null ? {} : { vendor: text('vendor') }),
        status: status ?? 'no-data',
        by: text('by'),
        on: String(on),
        reason: text('reason'),
      },
    ];
  });
}

const DIRECTIONS: readonly Better[] = ['higher', 'lower', 'within'];
const CATEGORIES: readonly Category[] = ['service', 'quality', 'revenue', 'cost', 'satisfaction', 'other'];

/** `metrics`: each names a metric and says at least one thing of it. */
function parseSaid(json: unknown, problems: (ReadingProblem | OverrideProblem)[]): SaidOfMetric[] {
  const wrong = (path: string, expected: OverrideProblem['expected']): null => {
    problems.push({ path, code: 'override-field', expected });
    return null;
  };
  if (!Array.isArray(json)) {
    wrong('metrics', 'list');
    return [];
  }
  return json.flatMap((item: unknown, index): SaidOfMetric[] => {
    const at = `metrics[${index}]`;
    if (!isObject(item)) {
      wrong(at, 'object');
      return [];
    }
    const isLeftOut = (key: string): boolean => item[key] === undefined || item[key] === null;
    const text = (key: string): string | null => {
      const value = item[key];
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : wrong(`${at}.${key}`, 'text');
    };
    const better = DIRECTIONS.find((one) => one === item['better']) ?? null;
    if (better === null && !isLeftOut('better')) wrong(`${at}.better`, 'better');
    const category = CATEGORIES.find((one) => one === item['category']) ?? null;
    if (category === null && !isLeftOut('category')) wrong(`${at}.category`, 'category');
    const given = item['target'];
    const isTarget =
      (typeof given === 'number' && Number.isFinite(given)) ||
      (typeof given === 'string' && given.trim() !== '');
    if (!isTarget && !isLeftOut('target')) wrong(`${at}.target`, 'target');
    if (['better', 'category', 'target'].every(isLeftOut)) wrong(at, 'something');
    return [
      {
        sheet: isLeftOut('sheet') ? null : text('sheet'),
        name: text('name') ?? '',
        unit: isLeftOut('unit') ? null : text('unit'),
        better,
        target: isTarget ? given : null,
        category,
      },
    ];
  });
}

/** A day that exists: `2024-02-30` does not. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
