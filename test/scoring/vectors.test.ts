/** The reference vectors through the rules, with a reader of cells just big enough for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyAccuracy, shareOf, type AttributeFamily } from '../../src/scoring/accuracy';
import { controlLimits } from '../../src/scoring/control-limits';
import { nextAuditSerial } from '../../src/scoring/cycle';
import { forecastBias, shareWithin, weightedError } from '../../src/scoring/forecast';
import type { Better, LevelRule, Metric, Point, Target, TrendMethod } from '../../src/scoring/metric';
import { parseLevelRule, parseProfile } from '../../src/scoring/parse-profile';
import { goldProfile, type Profile } from '../../src/scoring/profile';
import { rollUp } from '../../src/scoring/roll-up';
import { scoreMetric } from '../../src/scoring/score-metric';
import { scoreTable } from '../../src/scoring/score-table';
import { agentsNeeded, averageSpeedOfAnswer, occupancy, serviceLevel } from '../../src/scoring/staffing';
import { trendOf } from '../../src/scoring/trend';
import { wilsonInterval } from '../../src/scoring/wilson';

type Cell = string | number | boolean | null;
type Argument = Cell | Cell[][];
interface Vector {
  fn: string;
  args: Argument[];
  expect: Cell | Cell[][] | { error: string };
  tol?: number;
}

class CellError extends Error {}
const valueError = () => new CellError('#VALUE!');
const orNotAvailable = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new CellError('#N/A');
  return value;
};

const isMissing = (cell: Cell | undefined) => /^\s*$|^-$|^—$|^n\/a$/.test(String(cell ?? ''));
const grid = (argument: Argument | undefined): Cell[][] =>
  Array.isArray(argument) ? argument : [[argument ?? null]];
const text = (argument: Argument | undefined) => String(grid(argument)[0]?.[0] ?? '');
const series = (argument: Argument | undefined): Point[] => grid(argument).flat().map(point);

function point(cell: Cell): Point {
  return isMissing(cell) ? null : figure(String(cell));
}

function figure(written: string): number {
  const read = /^(-?[\d.,]+(?:e-?\d+)?)\s*(%?)$/i.exec(written.trim());
  if (!read) throw valueError();
  return Number(read[1]?.replace(',', '.')) / (read[2] === '%' ? 100 : 1);
}

function target(cell: Cell): { target: Target | null; better?: Better } {
  if (isMissing(cell)) return { target: null };
  const written = String(cell);
  const band = /^([\d.]+%?)\s*-\s*([\d.]+%?)$/.exec(written);
  if (band) {
    return { target: { low: figure(band[1] ?? ''), high: figure(band[2] ?? '') }, better: 'within' };
  }
  const sign = /^(≥|>=|≤|<=)/.exec(written)?.[0];
  const limit = { target: figure(written.replace(/^[≥≤<>=]+/, '')) };
  return sign ? { ...limit, better: /[≥>]/.test(sign) ? 'higher' : 'lower' } : limit;
}

const directions: Record<string, Better> = {
  ...{ higher: 'higher', up: 'higher', '↑': 'higher', '1': 'higher' },
  ...{ lower: 'lower', down: 'lower', '↓': 'lower', '-1': 'lower' },
};
function direction(cell: Cell | undefined, told?: Better): Better {
  if (isMissing(cell)) return told ?? 'higher';
  const better = directions[String(cell).toLowerCase()];
  if (!better || (told && told !== better)) throw valueError();
  return better;
}

function metric(values: Cell[], targets: Cell[], better: Cell | undefined): Metric {
  const read = targets.map(target);
  return {
    name: '',
    category: null,
    better: direction(better, read.find((each) => each.better)?.better),
    targets: read.length === 1 ? (read[0]?.target ?? null) : read.map((each) => each.target),
    points: values.map(point),
  };
}

function single([values, targets, better, rule]: Argument[], level?: LevelRule | null) {
  const profile: Profile = { ...goldProfile, level: level ?? goldProfile.level };
  const cells = [grid(values).flat(), grid(targets).flat(), grid(better)[0]?.[0]] as const;
  return scoreMetric(metric(...cells), rule ? { ...profile, level: levelRule(rule) } : profile, null);
}
const levelRule = (argument: Argument): LevelRule => parseLevelRule(text(argument)) ?? fail();
const fail = (): never => {
  throw valueError();
};

function trend([values, better, periods, method]: Argument[]) {
  const settings = { ...goldProfile.trend };
  if (periods) settings.periods = Number(periods);
  if (method) settings.method = text(method) as TrendMethod;
  const read = { points: series(values), better: direction(grid(better)[0]?.[0]), target: null };
  return trendOf(read, settings).verdict;
}

function table([values, targets, better, categories, profile]: Argument[]) {
  if (categories !== null && categories !== undefined) throw new Error('no vector names categories');
  const metrics = grid(values).map((row, index) =>
    metric(row, [grid(targets)[index]?.[0] ?? null], grid(better)[index]?.[0]),
  );
  const parsed = parseProfile(profile ?? 'gold');
  return scoreTable(metrics, parsed.ok ? parsed.profile : fail());
}

const statusText = {
  met: 'Met',
  improving: 'Improving',
  'not-met': 'Not met',
  'no-data': 'No data',
  'no-target': 'No target',
  unclear: '',
};
const trendText = {
  improving: 'Improving',
  none: 'No clear trend',
  adverse: 'Adverse',
  'too-few': 'Too few points',
};
const actionText = {
  none: 'None',
  watch: 'Watch',
  act: 'Act',
  escalate: 'Escalate',
  measure: 'Measure',
  clarify: '',
};

const demand = (args: Argument[]) => ({
  calls: Number(args[0]),
  interval: Number(args[1]),
  aht: Number(args[2]),
});
const orValueError = (value: number | null) => value ?? fail();

const functions: Record<string, (args: Argument[]) => unknown> = {
  TREND: (args) => trendText[trend(args)],
  TRENDOK: (args) => {
    const verdict = trend(args);
    return orNotAvailable(verdict === 'too-few' ? null : verdict) === 'improving';
  },
  TRENDSLOPE: ([values]) => orNotAvailable(single([values ?? null]).slope),
  LEVELOK: (args) => orNotAvailable(single(args).level) === 'met',
  STATUS: (args) => statusText[single(args).status],
  GAP: (args) => orNotAvailable(single(args).gap),
  STREAK: (args) => orNotAvailable(single(args).streak),
  ACTION: (args) => actionText[single(args).action],
  SCORECARD: (args) =>
    table(args).scores.map((score) => [
      statusText[score.status],
      score.level === null ? '' : score.level === 'met',
      score.trend.verdict && trendText[score.trend.verdict],
      score.gap ?? '',
      score.streak ?? 0,
      actionText[score.action],
      score.trend.points,
    ]),
  GOLDSCORE: (args) => orNotAvailable(table(args).gold.score),
  GOLDOK: (args) => {
    const { gold, score } = table(args).gold;
    return orNotAvailable(score) !== null && gold;
  },
  LIMITS: ([values]) => {
    const { lower, centre, upper } = orNotAvailable(controlLimits(series(values)));
    return [[lower, centre, upper]];
  },
  ACCURACYLOW: ([passed, total]) => orNotAvailable(wilsonInterval(Number(passed), Number(total))).low,
  ERRORACCURACY: ([results, families, family]) =>
    orNotAvailable(
      shareOf(
        familyAccuracy(
          grid(results).map((row) => row.map((cell) => (cell === 'pass' || cell === 'fail' ? cell : null))),
          grid(families).flat() as AttributeFamily[],
          text(family) as AttributeFamily,
        ),
      ),
    ),
  ROLLUP: ([numerators, denominators]) =>
    orNotAvailable(rollUp(series(numerators), series(denominators))).share,
  FORECASTACCURACY: ([forecast, actual, measure, tolerance]) => {
    if (measure === 'within') {
      return orNotAvailable(shareWithin(series(forecast), series(actual), Number(tolerance)));
    }
    return orNotAvailable(
      (measure === 'bias' ? forecastBias : weightedError)(series(forecast), series(actual)),
    );
  },
  SERVICELEVEL: ([agents, ...rest]) =>
    orValueError(serviceLevel(Number(agents), demand(rest), Number(rest[3]))),
  ASA: ([agents, ...rest]) => orValueError(averageSpeedOfAnswer(Number(agents), demand(rest))),
  OCCUPANCY: ([agents, ...rest]) => orValueError(occupancy(Number(agents), demand(rest))),
  AGENTS: (args) => {
    const goal = { target: Number(args[3]), threshold: Number(args[4]), shrinkage: Number(args[5] ?? 0) };
    return agentsNeeded(demand(args), goal)?.scheduled;
  },
  NEXTAUDIT: ([certified]) => nextAuditSerial(Number(certified)),
};

function answer({ fn, args }: Vector): unknown {
  try {
    return functions[fn]?.(args);
  } catch (error) {
    if (error instanceof CellError) return { error: error.message };
    throw error;
  }
}

function same(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
  }
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.length === expected.length && actual.every((each, i) => same(each, expected[i], tolerance));
  }
  return JSON.stringify(actual) === JSON.stringify(expected);
}

describe('the reference vectors', () => {
  const counts = { single: 1328, tables: 140, operations: 168, edges: 26 };
  it.each(Object.entries(counts))('%s: all %i give the expected result', (name, count) => {
    const file = join(__dirname, '..', 'vectors', `${name}.json`);
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
    const wrong = vectors
      .map((vector, index) => ({
        index,
        fn: vector.fn,
        expect: vector.expect,
        actual: answer(vector),
        vector,
      }))
      .filter(({ actual, expect, vector }) => !same(actual, expect, vector.tol ?? 0));
    expect(wrong.slice(0, 5).map(({ index, fn, expect, actual }) => ({ index, fn, expect, actual }))).toEqual(
      [],
    );
    expect(vectors).toHaveLength(count);
  });
});
