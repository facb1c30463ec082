/** What a help page needs to know about a function beside its texts: its group, rule, errors and neighbours. */
import type {
  FunctionErrorText,
  FunctionGroup,
  FunctionRule,
} from '../../strings/en/functions/function-pages';
import type { FunctionName } from '../../strings/en/functions/functions';
import type { ErrorCode } from '../../workbook/snapshot';

export interface FunctionFacts {
  readonly group: FunctionGroup;
  /** The paragraph of the rules it follows; null for the one that follows none. */
  readonly rule: FunctionRule | null;
  /** Error texts beside `badArgument`, which every function has. */
  readonly errors: readonly FunctionErrorText[];
  readonly related: readonly FunctionName[];
}

/** The code each error text explains. */
export const errorCodes: Readonly<Record<FunctionErrorText, ErrorCode>> = {
  badArgument: '#VALUE!',
  notADate: '#VALUE!',
  queue: '#VALUE!',
  tooFewPoints: '#N/A',
  nothingMeasured: '#N/A',
  noTarget: '#N/A',
  twoPoints: '#N/A',
  nothingScored: '#N/A',
  nothingToCount: '#N/A',
  neverShown: '#N/A',
  noFiniteNumber: '#NUM!',
};

/** The heading of docs/scoring.md that tells more about a rule, where it has one of its own. */
export const ruleHeadings: Readonly<Partial<Record<FunctionRule, string>>> = {
  level: 'level-is-the-target-met',
  trend: 'trend-is-it-getting-better',
  status: 'status',
  misses: 'misses-in-a-row-and-what-to-do',
  gold: 'gold',
  cuika: 'cuika-can-the-data-be-trusted',
};

export const facts: Readonly<Record<FunctionName, FunctionFacts>> = {
  LEVELOK: metric('level', ['nothingMeasured', 'noTarget'], ['STATUS', 'GAP', 'STREAK']),
  TRENDOK: metric('trend', ['tooFewPoints'], ['TREND', 'TRENDSLOPE', 'STATUS']),
  TREND: metric('trend', [], ['TRENDOK', 'TRENDSLOPE', 'EXPLAIN']),
  TRENDSLOPE: metric('trend', ['tooFewPoints'], ['TREND', 'TRENDOK']),
  STATUS: metric('status', [], ['LEVELOK', 'TREND', 'EXPLAIN', 'SCORECARD']),
  GAP: metric('level', ['nothingMeasured', 'noTarget'], ['LEVELOK', 'STATUS']),
  STREAK: metric('misses', ['nothingMeasured', 'noTarget'], ['ACTION', 'LEVELOK']),
  ACTION: metric('misses', [], ['STREAK', 'STATUS']),
  EXPLAIN: metric('status', [], ['STATUS', 'TREND', 'ACTION']),
  SCORECARD: { group: 'table', rule: 'status', errors: [], related: ['STATUS', 'GOLDDETAIL', 'CUIKA'] },
  GOLDSCORE: gold(['GOLDOK', 'GOLDDETAIL', 'SCORECARD']),
  GOLDOK: gold(['GOLDSCORE', 'GOLDDETAIL', 'SCORECARD']),
  GOLDDETAIL: gold(['GOLDSCORE', 'GOLDOK', 'SCORECARD']),
  LIMITS: metric('limits', ['twoPoints'], ['ASSURANCE']),
  ASSURANCE: metric('limits', ['twoPoints', 'noTarget'], ['LIMITS', 'STATUS']),
  ERRORACCURACY: data('accuracy', ['nothingToCount'], ['ACCURACYLOW', 'ROLLUP']),
  ACCURACYLOW: data('accuracy', ['nothingToCount'], ['SAMPLENEEDED', 'ERRORACCURACY']),
  SAMPLENEEDED: data('accuracy', ['neverShown'], ['ACCURACYLOW', 'ERRORACCURACY']),
  CUIKA: data('cuika', [], ['SCORECARD']),
  ROLLUP: data('accuracy', ['nothingToCount', 'noFiniteNumber'], ['ERRORACCURACY']),
  ONTIME: { group: 'flow', rule: 'flow', errors: ['nothingToCount'], related: ['BACKLOG'] },
  BACKLOG: { group: 'flow', rule: 'flow', errors: [], related: ['ONTIME'] },
  FORECASTACCURACY: {
    group: 'flow',
    rule: 'forecast',
    errors: ['nothingToCount', 'noFiniteNumber'],
    related: ['AGENTS'],
  },
  AGENTS: staffing([], ['SERVICELEVEL', 'OCCUPANCY', 'FORECASTACCURACY']),
  SERVICELEVEL: staffing(['queue'], ['AGENTS', 'ASA', 'OCCUPANCY']),
  ASA: staffing(['queue'], ['SERVICELEVEL', 'AGENTS']),
  OCCUPANCY: staffing(['queue'], ['SERVICELEVEL', 'AGENTS']),
  STAFFPLAN: staffing([], ['AGENTS', 'SERVICELEVEL', 'OCCUPANCY']),
  NEXTAUDIT: { group: 'cycle', rule: 'cycle', errors: ['notADate'], related: [] },
  ITEMRESULT: { group: 'cycle', rule: 'item', errors: [], related: ['NEXTAUDIT'] },
  PROBE: { group: 'data', rule: null, errors: [], related: [] },
};

/** The ten formulas a manager needs first, for the README. */
export const mostUseful: readonly FunctionName[] = [
  'STATUS',
  'TREND',
  'EXPLAIN',
  'ACTION',
  'SCORECARD',
  'GOLDOK',
  'GOLDDETAIL',
  'ERRORACCURACY',
  'ROLLUP',
  'AGENTS',
];

function metric(
  rule: FunctionRule,
  errors: readonly FunctionErrorText[],
  related: readonly FunctionName[],
): FunctionFacts {
  return { group: 'metric', rule, errors, related };
}

function gold(related: readonly FunctionName[]): FunctionFacts {
  return { group: 'table', rule: 'gold', errors: ['nothingScored'], related };
}

function data(
  rule: FunctionRule,
  errors: readonly FunctionErrorText[],
  related: readonly FunctionName[],
): FunctionFacts {
  return { group: 'data', rule, errors, related };
}

function staffing(errors: readonly FunctionErrorText[], related: readonly FunctionName[]): FunctionFacts {
  return { group: 'staffing', rule: 'staffing', errors, related };
}
