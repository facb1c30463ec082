/** The part `units` of a map file: names of vendors and sites, a weight, targets of all together (worksheets §5, Map file). */
import type { UnitMap, UnitName } from '../../report/vendors/unit-map';
import type { Better, Target } from '../../scoring/metric';
import type { RollupTarget } from '../../scoring/units/sums';
import type { OverrideProblem } from './override-problem';

type Json = Readonly<Record<string, unknown>>;
type Wrong = (path: string, expected: OverrideProblem['expected']) => null;

/**
 * Reads `{ names: [{ name, book?, sheet?, vendor? }], weight?: "Calls", rollup: [{ metric, better, target }] }`; a target
 * is a figure, or `[low, high]` for a band. What is wrong is added to `problems`.
 * @returns null when something is wrong
 */
export function parseUnitMap(
  json: unknown,
  problems: { push(problem: OverrideProblem): void },
): UnitMap | null {
  let isFine = true;
  const wrong: Wrong = (path, expected) => {
    isFine = false;
    problems.push({ path, code: 'override-field', expected });
    return null;
  };
  if (!isObject(json)) return wrong('units', 'object');
  const names = listOf(json, 'names', wrong).map(([at, item]) => unitName(at, item, wrong));
  const rollup = listOf(json, 'rollup', wrong).map(([at, item]) => rollupTarget(at, item, wrong));
  const weight = textAt(json, 'weight', 'units', wrong);
  if (Object.keys(json).every((key) => !['names', 'weight', 'rollup'].includes(key))) wrong('units', 'units');
  return isFine ? { names, weight, rollup } : null;
}

function listOf(json: Json, key: string, wrong: Wrong): (readonly [string, Json])[] {
  const value = json[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    wrong(`units.${key}`, 'list');
    return [];
  }
  return value.flatMap((item: unknown, index): (readonly [string, Json])[] => {
    const at = `units.${key}[${index}]`;
    if (isObject(item)) return [[at, item]];
    wrong(at, 'object');
    return [];
  });
}

function unitName(at: string, item: Json, wrong: Wrong): UnitName {
  const place = {
    book: textAt(item, 'book', at, wrong),
    sheet: textAt(item, 'sheet', at, wrong),
    vendor: textAt(item, 'vendor', at, wrong),
  };
  if (Object.values(place).every((part) => part === null)) wrong(at, 'place');
  return { name: neededText(item, 'name', at, wrong), ...place };
}

const directions: readonly Better[] = ['higher', 'lower', 'within'];

function rollupTarget(at: string, item: Json, wrong: Wrong): RollupTarget {
  const target = targetOf(item['target']);
  const better = directions.find((one) => one === item['better']);
  if (target === null) wrong(`${at}.target`, 'figure');
  const isBand = typeof target === 'object';
  if (better === undefined || (target !== null && isBand !== (better === 'within')))
    wrong(`${at}.better`, 'better');
  return { metric: neededText(item, 'metric', at, wrong), better: better ?? 'higher', target: target ?? 0 };
}

function targetOf(json: unknown): Target | null {
  if (typeof json === 'number' && Number.isFinite(json)) return json;
  if (!Array.isArray(json) || json.length !== 2) return null;
  const [low, high] = json as readonly unknown[];
  return typeof low === 'number' && typeof high === 'number' && low <= high ? { low, high } : null;
}

function neededText(item: Json, key: string, at: string, wrong: Wrong): string {
  if (item[key] === undefined || item[key] === null) wrong(`${at}.${key}`, 'text');
  return textAt(item, key, at, wrong) ?? '';
}

function textAt(item: Json, key: string, at: string, wrong: Wrong): string | null {
  const value = item[key];
  if (value === undefined || value === null) return null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : wrong(`${at}.${key}`, 'text');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
