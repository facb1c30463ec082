/** Functions for running the floor: control limits, accuracy, roll-ups, forecast, backlog, staffing, the audit date. */
import { familyAccuracy, shareOf } from '../../scoring/accuracy';
import { assurance } from '../../scoring/assurance';
import { controlLimits } from '../../scoring/control-limits';
import { nextAuditSerial } from '../../scoring/cycle';
import { backlogAtEnd, onTime } from '../../scoring/flow';
import { forecastBias, shareWithin, weightedError } from '../../scoring/forecast';
import { seriesShape } from '../../scoring/points';
import { rollUp } from '../../scoring/roll-up';
import {
  agentsNeeded,
  averageSpeedOfAnswer,
  mostAgents,
  occupancy,
  offeredLoad,
  serviceLevel,
  type Demand,
} from '../../scoring/staffing';
import { targetAt } from '../../scoring/target';
import { wilsonInterval } from '../../scoring/wilson';
import { verdictsFor } from '../../strings/verdicts-for';
import type { Point } from '../../scoring/metric';
import { mustHold } from '../arguments/number';
import type { Table } from '../arguments/series';
import { seriesMetric } from '../arguments/targets';
import { define } from '../define';
import { badArgument, FunctionProblem, notEnough } from '../problem';

const values = { name: 'values', kind: 'series' } as const;

export const limits = define({
  name: 'LIMITS',
  parameters: [values],
  result: 'table',
  examples: [
    { formula: '=COPC.LIMITS({10,12,10,12})', result: [[11 - 5.32, 11, 11 + 5.32]] },
    { formula: '=COPC.LIMITS({10})', result: { error: '#N/A' } },
  ],
  call: (given) => {
    const found = limitsOf(given.values);
    return [[found.lower, found.centre, found.upper]];
  },
});

export const assuranceText = define({
  name: 'ASSURANCE',
  parameters: [
    values,
    { name: 'target', kind: 'targets' },
    { name: 'better', kind: 'better', optional: true },
    { name: 'language', kind: 'language', optional: true },
  ],
  result: 'text',
  examples: [
    { formula: '=COPC.ASSURANCE({90,91,90,92,91,90},80)', result: 'Consistently meets' },
    { formula: '=COPC.ASSURANCE({90,91,90,92,91,90},91)', result: 'Hit or miss' },
  ],
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const found = limitsOf(given.values);
    const target = targetAt(metric.targets, seriesShape(given.values).latestIndex);
    if (target === null) throw notEnough('noTarget');
    return verdictsFor(given.language ?? 'en').assurance[assurance(found, target, metric.better)];
  },
});

export const errorAccuracy = define({
  name: 'ERRORACCURACY',
  parameters: [
    { name: 'results', kind: 'results' },
    { name: 'families', kind: 'families', optional: true },
    { name: 'family', kind: 'family', optional: true },
  ],
  result: 'number',
  examples: [
    {
      formula: '=COPC.ERRORACCURACY({"pass","fail";"pass","n/a"},{"customer","business"},"business")',
      result: 0,
    },
    { formula: '=COPC.ERRORACCURACY({1,1;1,0;1,"";1,1})', result: 0.75 },
  ],
  call: (given) => {
    const columns = given.results.reduce((most, row) => Math.max(most, row.length), 0);
    const families = given.families ?? new Array<'customer'>(columns).fill('customer');
    if (families.length !== columns) {
      throw badArgument('sameShape', {
        argument: 'families',
        rows: 1,
        columns: families.length,
        other: 'results',
        otherRows: given.results.length,
        otherColumns: columns,
      });
    }
    const share = shareOf(familyAccuracy(given.results, families, given.family ?? 'customer'));
    if (share === null) throw notEnough('nothingToCount', { argument: 'results' });
    return share;
  },
});

export const accuracyLow = define({
  name: 'ACCURACYLOW',
  parameters: [
    { name: 'passed', kind: 'number' },
    { name: 'total', kind: 'number' },
    { name: 'confidence', kind: 'number', optional: true },
  ],
  result: 'number',
  examples: [
    { formula: '=COPC.ACCURACYLOW(95,100)', result: 0.8882494 },
    { formula: '=COPC.ACCURACYLOW(101,100)', result: { error: '#VALUE!' } },
  ],
  call: ({ passed, total, confidence }) => {
    mustHold(total >= 0, 'total', total, '0 or more');
    mustHold(passed >= 0 && passed <= total, 'passed', passed, 'from 0 to total');
    const level = confidence ?? 0.95;
    mustHold(level > 0 && level < 1, 'confidence', level, 'between 0 and 1, such as 95%');
    const interval = wilsonInterval(passed, total, level);
    if (interval === null) throw notEnough('nothingToCount', { argument: 'total' });
    return interval.low;
  },
});

export const rollUpShare = define({
  name: 'ROLLUP',
  parameters: [
    { name: 'numerators', kind: 'numbers' },
    { name: 'denominators', kind: 'numbers' },
  ],
  result: 'number',
  examples: [
    { formula: '=COPC.ROLLUP({9,10},{10,90})', result: 0.19 },
    { formula: '=COPC.ROLLUP({"",""},{"",""})', result: { error: '#N/A' } },
  ],
  call: ({ numerators, denominators }) => {
    const [above, below] = paired('numerators', numerators, 'denominators', denominators);
    const found = rollUp(above, below);
    if (found !== null) return finite(found.share);
    const complete = above.some((value, index) => value !== null && (below[index] ?? null) !== null);
    if (complete) throw new FunctionProblem('#NUM!', 'noFiniteNumber');
    throw notEnough('nothingToCount', { argument: 'numerators' });
  },
});

export const onTimeShare = define({
  name: 'ONTIME',
  parameters: [
    { name: 'opened', kind: 'series' },
    { name: 'closed', kind: 'series' },
    { name: 'limit', kind: 'number' },
    { name: 'asof', kind: 'number', optional: true },
  ],
  result: 'number',
  examples: [
    { formula: '=COPC.ONTIME({1,1,1,1},{1.5,2,4,""},1,5)', result: 0.5 },
    { formula: '=COPC.ONTIME({5},{4},1)', result: { error: '#VALUE!' } },
  ],
  call: ({ opened, closed, limit, asof }) => {
    matches('opened', [opened.length, 1], 'closed', [closed.length, 1]);
    mustHold(limit >= 0, 'limit', limit, '0 or more, in days');
    const items = opened.map((start, index) => ({ opened: start, closed: closed[index] ?? null }));
    const found = onTime(items, limit, asof);
    const [wrong] = found.impossible;
    if (wrong !== undefined) {
      throw badArgument('notAllowed', {
        argument: 'closed',
        place: `point ${wrong + 1}`,
        text: String(closed[wrong]),
        allowed: `${String(opened[wrong])} or later`,
      });
    }
    if (found.share === null) throw notEnough('nothingToCount', { argument: 'opened' });
    return found.share;
  },
});

export const backlog = define({
  name: 'BACKLOG',
  parameters: [
    { name: 'start', kind: 'number' },
    { name: 'received', kind: 'numbers' },
    { name: 'done', kind: 'numbers' },
  ],
  result: 'table',
  examples: [
    { formula: '=COPC.BACKLOG(10,{5,6},{7,4})', result: [[8, 10]] },
    { formula: '=COPC.BACKLOG(10,{5;6},{7;4})', result: [[8], [10]] },
  ],
  call: ({ start, received, done }) => {
    const [arrived, finished] = paired('received', received, 'done', done);
    if (received.rows.length !== 1 && received.columns !== 1) {
      const rows = received.rows.length;
      throw badArgument('oneLine', { argument: 'received', rows, columns: received.columns });
    }
    const ends = backlogAtEnd(start, arrived, finished).map((end) => end ?? '');
    return received.rows.length === 1 ? [ends] : ends.map((end) => [end]);
  },
});

export const forecastAccuracy = define({
  name: 'FORECASTACCURACY',
  parameters: [
    { name: 'forecast', kind: 'numbers' },
    { name: 'actual', kind: 'numbers' },
    { name: 'measure', kind: 'measure', optional: true },
    { name: 'tolerance', kind: 'number', optional: true },
  ],
  result: 'number',
  examples: [
    { formula: '=COPC.FORECASTACCURACY({110,90},{100,100})', result: 0.1 },
    { formula: '=COPC.FORECASTACCURACY({110,95},{100,100},"bias")', result: 0.025 },
    { formula: '=COPC.FORECASTACCURACY({104,94},{100,100},"within",5%)', result: 0.5 },
  ],
  call: ({ forecast, actual, measure, tolerance }) => {
    const [planned, counted] = paired('forecast', forecast, 'actual', actual);
    const band = tolerance ?? 0.1;
    mustHold(band >= 0, 'tolerance', band, '0 or more, such as 10%');
    const found =
      measure === 'bias'
        ? forecastBias(planned, counted)
        : measure === 'within'
          ? shareWithin(planned, counted, band)
          : weightedError(planned, counted);
    if (found === null) {
      const complete = planned.some((value, index) => value !== null && (counted[index] ?? null) !== null);
      if (complete) throw new FunctionProblem('#NUM!', 'noFiniteNumber');
      throw notEnough('nothingToCount', { argument: 'forecast' });
    }
    return finite(found);
  },
});

const agents = { name: 'agents', kind: 'whole' } as const;
const calls = { name: 'calls', kind: 'number' } as const;
const interval = { name: 'interval', kind: 'number' } as const;
const aht = { name: 'aht', kind: 'number' } as const;
const threshold = { name: 'threshold', kind: 'number' } as const;

export const agentsFor = define({
  name: 'AGENTS',
  parameters: [
    calls,
    interval,
    aht,
    { name: 'target', kind: 'number' },
    threshold,
    { name: 'shrinkage', kind: 'number', optional: true },
    { name: 'maxoccupancy', kind: 'number', optional: true },
  ],
  result: 'number',
  examples: [
    { formula: '=COPC.AGENTS(100,1800,180,80%,20)', result: 14 },
    { formula: '=COPC.AGENTS(100,1800,180,80%,20,30%)', result: 20 },
    { formula: '=COPC.AGENTS(100,1800,180,120%,20)', result: { error: '#VALUE!' } },
  ],
  call: (given) => {
    const shrinkage = given.shrinkage ?? 0;
    const maxOccupancy = given.maxoccupancy ?? 1;
    mustHold(given.target > 0 && given.target < 1, 'target', given.target, 'between 0 and 1, such as 80%');
    mustHold(given.threshold >= 0, 'threshold', given.threshold, '0 or more, in seconds');
    mustHold(shrinkage >= 0 && shrinkage < 1, 'shrinkage', shrinkage, 'from 0 to under 1, such as 30%');
    mustHold(maxOccupancy > 0 && maxOccupancy <= 1, 'maxoccupancy', maxOccupancy, 'over 0 and at most 1');
    const { target, threshold: wait } = given;
    const needed = agentsNeeded(demandOf(given), { target, threshold: wait, shrinkage, maxOccupancy });
    if (needed === null) throw badArgument('notReachable', { most: mostAgents });
    return needed.scheduled;
  },
});

export const serviceLevelFor = define({
  name: 'SERVICELEVEL',
  parameters: [agents, calls, interval, aht, threshold],
  result: 'number',
  examples: [
    { formula: '=COPC.SERVICELEVEL(14,100,1800,180,20)', result: 0.88835 },
    { formula: '=COPC.SERVICELEVEL(10,100,1800,180,20)', result: { error: '#VALUE!' } },
  ],
  call: (given) => {
    mustHold(given.threshold >= 0, 'threshold', given.threshold, '0 or more, in seconds');
    return staffed(given, (count, demand) => serviceLevel(count, demand, given.threshold));
  },
});

export const speedOfAnswer = define({
  name: 'ASA',
  parameters: [agents, calls, interval, aht],
  result: 'number',
  examples: [
    { formula: '=COPC.ASA(14,100,1800,180)', result: 7.8359 },
    { formula: '=COPC.ASA(11,100,1800,180)', result: 122.781 },
  ],
  call: (given) => staffed(given, averageSpeedOfAnswer),
});

export const occupancyFor = define({
  name: 'OCCUPANCY',
  parameters: [agents, calls, interval, aht],
  result: 'number',
  examples: [{ formula: '=COPC.OCCUPANCY(14,100,1800,180)', result: 10 / 14 }],
  call: (given) => staffed(given, occupancy),
});

export const nextAudit = define({
  name: 'NEXTAUDIT',
  parameters: [{ name: 'certified', kind: 'number' }],
  result: 'date',
  examples: [
    { formula: '=COPC.NEXTAUDIT(45351)', result: 46081 },
    { formula: '=COPC.NEXTAUDIT(0)', result: { error: '#VALUE!' } },
  ],
  call: ({ certified }) => {
    const due = nextAuditSerial(certified);
    if (due === null) {
      throw badArgument('outOfRange', { argument: 'certified', value: certified, allowed: 'a date' });
    }
    return due;
  },
});

function limitsOf(points: readonly Point[]): { lower: number; centre: number; upper: number } {
  const found = controlLimits(points);
  if (found === null) throw notEnough('tooFewMeasured', { have: seriesShape(points).measured, need: 2 });
  return { lower: finite(found.lower), centre: finite(found.centre), upper: finite(found.upper) };
}

function demandOf(demand: Demand): Demand {
  mustHold(demand.calls >= 0, 'calls', demand.calls, '0 or more');
  mustHold(demand.interval > 0, 'interval', demand.interval, 'over 0, in seconds');
  mustHold(demand.aht > 0, 'aht', demand.aht, 'over 0, in seconds');
  return demand;
}

function staffed(
  given: Demand & { readonly agents: number },
  answer: (agents: number, demand: Demand) => number | null,
): number {
  const demand = demandOf(given);
  mustHold(
    given.agents >= 1 && given.agents <= mostAgents,
    'agents',
    given.agents,
    `from 1 to ${mostAgents}`,
  );
  const found = answer(given.agents, demand);
  if (found === null) {
    const work = Number(offeredLoad(demand).toPrecision(6));
    throw badArgument('queueNeverEnds', { agents: given.agents, work });
  }
  return finite(found);
}

/** Two blocks of the same shape as two lists. @throws `#VALUE!` when the shapes differ. */
function paired(
  first: string,
  a: Table,
  second: string,
  b: Table,
): readonly [readonly Point[], readonly Point[]] {
  matches(first, [a.rows.length, a.columns], second, [b.rows.length, b.columns]);
  return [a.rows.flat(), b.rows.flat()];
}

function matches(
  argument: string,
  [rows, columns]: readonly [number, number],
  other: string,
  [otherRows, otherColumns]: readonly [number, number],
): void {
  if (rows === otherRows && columns === otherColumns) return;
  throw badArgument('sameShape', { argument, rows, columns, other, otherRows, otherColumns });
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FunctionProblem('#NUM!', 'noFiniteNumber');
  return value;
}
