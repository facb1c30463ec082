/** Readings from outside (`--map FILE`, a workbook's memory): checked field by field, so that a slip of the pen is named. */
import { parseArea } from '../workbook/address';
import type { ReadingProblemTexts } from '../strings/en/reading/reading';
import type { ReadingProblem } from './sheet/check-reading';
import { parseIso } from './periods/period';
import { parseCell } from '../workbook/address';
import type { CellSays, Constants } from './coordinates/lines';
import { runOf } from './coordinates/reading-lines';
import { MEASURES } from './dimensions/line-role';
import { LINE_ROLES, type Reading } from './sheet/reading';

export { checkReading, type ReadingProblem } from './sheet/check-reading';

export type ParsedReadings =
  | { readonly ok: true; readonly readings: Reading[] }
  | { readonly ok: false; readonly problems: ReadingProblem[] };

const SCALES: readonly Reading['scale'][] = ['as-is', 'percent-numbers'];
const MOST_READINGS = 1000;

/**
 * Reads JSON as readings: one reading, a list of them, or any object that holds readings in lists named `readings`,
 * `sheets` or `books`, as `inspect --json` prints it. What a hand-written reading may leave out (`cells`, `constants`, `scale`,
 * `firstPeriod`, `lastPeriod`) gets its default; a reading given by hand is as sure as can be: `confidence` 1.
 *
 * @returns the readings, or every problem found, each with the path of the field.
 * @example parseReading({ sheet: 'KPI', range: 'A1:M9', lines: { A: 'metric', 'B:M': 'actual', 1: 'period', '2:9': 'actual' } })
 */
export function parseReading(json: unknown): ParsedReadings {
  const problems: ReadingProblem[] = [];
  const readings = collect(json, '', problems);
  if (problems.length === 0 && readings.length === 0) {
    problems.push({ path: '$', code: 'no-readings', details: { path: '$' } });
  }
  return problems.length === 0 ? { ok: true, readings } : { ok: false, problems };
}

type Json = Readonly<Record<string, unknown>>;

function collect(json: unknown, path: string, problems: ReadingProblem[], depth = 0): Reading[] {
  const here = path === '' ? '$' : path;
  if (Array.isArray(json)) {
    return json
      .slice(0, MOST_READINGS)
      .flatMap((item: unknown, index) => collect(item, `${path}[${index}]`, problems, depth + 1));
  }
  if (!isObject(json)) {
    problems.push({ path: here, code: 'not-json-object', details: { path: here, found: named(json) } });
    return [];
  }
  if (depth < 6 && !('range' in json)) {
    const held = ['readings', 'sheets', 'books'].filter((key) => Array.isArray(json[key]));
    if (held.length > 0) {
      return held.flatMap((key) =>
        collect(json[key], path === '' ? key : `${path}.${key}`, problems, depth + 1),
      );
    }
  }
  const reading = oneReading(json, path, problems);
  return reading === null ? [] : [reading];
}

function oneReading(json: Json, path: string, problems: ReadingProblem[]): Reading | null {
  const before = problems.length;
  const field = reader(json, path, problems);
  if (!('lines' in json) && ('roles' in json || 'orientation' in json)) {
    problems.push({
      path: path === '' ? '$' : path,
      code: 'old-reading',
      details: { path: path === '' ? '$' : path },
    });
    return null;
  }
  const reading: Reading = {
    sheet: field.text('sheet'),
    range: field.checked('range', (text) => parseArea(text) !== null, 'bad-range', 'A4:O18'),
    lines: field.lines('lines', LINE_ROLES),
    ...('cells' in json ? { cells: field.cells('cells') } : {}),
    ...('constants' in json ? { constants: field.constants('constants') } : {}),
    ...('periods' in json ? { periods: field.periods('periods') } : {}),
    firstPeriod: field.period('firstPeriod'),
    lastPeriod: field.period('lastPeriod'),
    scale: field.choice('scale', SCALES, 'as-is'),
    confidence: field.share('confidence'),
    reasons: [],
  };
  return problems.length === before ? reading : null;
}

/** Reads the fields of one object; what is wrong goes to `problems`, and a stand-in comes back. */
function reader(json: Json, path: string, problems: ReadingProblem[]) {
  const pathOf = (key: string): string => (path === '' ? key : `${path}.${key}`);
  const report = (
    key: string,
    code: keyof ReadingProblemTexts,
    details: Readonly<Record<string, string | number>> = {},
  ): void => {
    problems.push({ path: pathOf(key), code, details: { path: pathOf(key), ...details } });
  };
  const valueOf = (key: string): unknown => (Object.hasOwn(json, key) ? json[key] : undefined);
  const text = (key: string): string => {
    const value = valueOf(key);
    if (typeof value === 'string' && value !== '') return value;
    if (value === undefined) report(key, 'missing-field');
    else report(key, 'wrong-type', { expected: 'text', found: named(value) });
    return '';
  };
  const checked = (
    key: string,
    good: (text: string) => boolean,
    code: keyof ReadingProblemTexts,
    expected: string,
  ): string => {
    const value = text(key);
    if (value !== '' && !good(value)) report(key, code, { found: value, expected });
    return value;
  };
  const choice = <T extends string>(key: string, allowed: readonly T[], otherwise: T | null): T => {
    const value = valueOf(key);
    const found = allowed.find((one) => one === value);
    const standIn = otherwise ?? allowed[0];
    if (standIn === undefined) throw new RangeError(`no choices for ${key}`);
    if (found !== undefined) return found;
    if (value === undefined && otherwise === null) report(key, 'missing-field');
    else if (value !== undefined) {
      report(key, 'unknown-choice', { found: named(value), expected: allowed.join(', ') });
    }
    return standIn;
  };
  const object = (key: string, needed: boolean): Json => {
    const value = valueOf(key);
    if (isObject(value)) return value;
    if (value !== undefined) report(key, 'wrong-type', { expected: 'an object', found: named(value) });
    else if (needed) report(key, 'missing-field');
    return {};
  };
  const lines = <T extends string>(key: string, allowed: readonly T[]): Record<string, T> => {
    const entries: [string, T][] = [];
    for (const [line, value] of Object.entries(object(key, true))) {
      const found = allowed.find((one) => one === value);
      if (runOf(line) === null) report(key, 'bad-line', { found: line, expected: 'D, D:O, 5, 5:40' });
      else if (found === undefined) {
        report(`${key}.${line}`, 'unknown-choice', { found: named(value), expected: allowed.join(', ') });
      } else entries.push([line, found]);
    }
    return Object.fromEntries(entries);
  };
  const cells = (key: string): Record<string, CellSays> => {
    const entries: [string, CellSays][] = [];
    for (const [cell, value] of Object.entries(object(key, false))) {
      const at = `${key}.${cell}`;
      if (parseCell(cell) === null) report(at, 'bad-line', { found: cell, expected: 'C4' });
      else if (!isObject(value)) report(at, 'wrong-type', { expected: 'an object', found: named(value) });
      else {
        const measure = MEASURES.find((one) => one === value['measure']);
        if (value['measure'] !== undefined && measure === undefined) {
          report(`${at}.measure`, 'unknown-choice', {
            found: named(value['measure']),
            expected: MEASURES.join(', '),
          });
        }
        const says = texts(value, at, ['metric', 'unit', 'period', 'target']);
        entries.push([cell, { ...says, ...(measure === undefined ? {} : { measure }) }]);
      }
    }
    return Object.fromEntries(entries);
  };
  const texts = (value: Json, at: string, keys: readonly string[]): Record<string, string> => {
    const found: [string, string][] = [];
    for (const key of keys) {
      const text = value[key];
      if (typeof text === 'string') found.push([key, text]);
      else if (text !== undefined)
        report(`${at}.${key}`, 'wrong-type', { expected: 'text', found: named(text) });
    }
    return Object.fromEntries(found);
  };
  const constants = (key: string): Constants => {
    const value = object(key, false);
    const { year } = value;
    if (
      year !== undefined &&
      !(typeof year === 'number' && Number.isInteger(year) && year > 1900 && year < 2200)
    )
      report(`${key}.year`, 'wrong-type', { expected: '2024', found: named(year) });
    const isPeriod = typeof value['period'] === 'string' && parseIso(value['period']) !== null;
    if (value['period'] !== undefined && !isPeriod)
      report(`${key}.period`, 'bad-period', { found: named(value['period']) });
    return {
      ...texts(value, key, ['metric', 'unit', 'category', 'period']),
      ...(typeof year === 'number' ? { year } : {}),
    };
  };
  const periods = (key: string): Record<string, string> => {
    const entries: [string, string][] = [];
    for (const [cell, value] of Object.entries(object(key, false))) {
      if (parseCell(cell) === null) report(`${key}.${cell}`, 'bad-line', { found: cell, expected: 'C4' });
      else if (typeof value !== 'string' || parseIso(value) === null)
        report(`${key}.${cell}`, 'bad-period', { found: named(value) });
      else entries.push([cell, value]);
    }
    return Object.fromEntries(entries);
  };
  const period = (key: string): string | null => {
    const value = valueOf(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && parseIso(value) !== null) return value;
    report(key, 'bad-period', { found: named(value) });
    return null;
  };
  const share = (key: string): number => {
    const value = valueOf(key);
    if (value === undefined) return 1;
    if (typeof value === 'number' && value >= 0 && value <= 1) return value;
    report(key, 'wrong-type', { expected: '0…1', found: named(value) });
    return 1;
  };
  return { text, checked, choice, lines, cells, constants, periods, period, share };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a sentence names it, short. */
function named(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object') return '{…}';
  return String(value).slice(0, 80);
}
