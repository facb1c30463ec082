/** Agents, service level, waiting and occupancy by Erlang C; times in seconds (scoring §15). */
import {
  agentsNeeded,
  averageSpeedOfAnswer,
  mostAgents,
  occupancy,
  offeredLoad,
  serviceLevel,
  staffInterval,
  type Demand,
  type ServiceGoal,
} from '../../scoring/staffing';
import { mustFit } from '../arguments/cells';
import { mustHold } from '../arguments/number';
import { define } from '../define';
import { badArgument } from '../problem';

const agents = { name: 'agents', kind: 'whole' } as const;
const calls = { name: 'calls', kind: 'number' } as const;
const interval = { name: 'interval', kind: 'number' } as const;
const aht = { name: 'aht', kind: 'number' } as const;
const threshold = { name: 'threshold', kind: 'number' } as const;

const goal = [
  { name: 'target', kind: 'number', text: 'serviceTarget' },
  threshold,
  { name: 'shrinkage', kind: 'number', optional: true },
  { name: 'maxoccupancy', kind: 'number', optional: true },
] as const;

export const agentsFor = define({
  name: 'AGENTS',
  parameters: [calls, interval, aht, ...goal],
  result: 'number',
  call: (given) => reached(agentsNeeded(demandOf(given), goalOf(given))).scheduled,
});

export const staffPlan = define({
  name: 'STAFFPLAN',
  parameters: [
    { name: 'calls', kind: 'series', text: 'callsEach' },
    interval,
    { name: 'aht', kind: 'series', text: 'ahtEach' },
    ...goal,
  ],
  result: 'table',
  call: (given) => {
    const wanted = goalOf(given);
    const { length } = given.aht;
    if (length > 1) mustFit('aht', length, given.calls.length);
    return given.calls.map((offered, index) => {
      if (offered === null) return ['', '', '', '', ''];
      const handled = given.aht[length > 1 ? index : 0] ?? 0;
      // Nobody comes: how long they would have taken does not matter.
      const demand = demandOf({ calls: offered, interval: given.interval, aht: offered === 0 ? 1 : handled });
      const staffed = reached(staffInterval(demand, wanted));
      return [staffed.required, staffed.scheduled, staffed.serviceLevel, staffed.asa, staffed.occupancy];
    });
  },
});

export const serviceLevelFor = define({
  name: 'SERVICELEVEL',
  parameters: [agents, calls, interval, aht, threshold],
  result: 'number',
  call: (given) => staffed(given, (count, demand) => serviceLevel(count, demand, waitOf(given))),
});

export const speedOfAnswer = define({
  name: 'ASA',
  parameters: [agents, calls, interval, aht],
  result: 'number',
  call: (given) => staffed(given, averageSpeedOfAnswer),
});

export const occupancyFor = define({
  name: 'OCCUPANCY',
  parameters: [agents, calls, interval, aht],
  result: 'number',
  call: (given) => staffed(given, occupancy),
});

function waitOf({ threshold: wait }: { readonly threshold: number }): number {
  mustHold(wait >= 0, 'threshold', wait, '≥ 0 s');
  return wait;
}

function goalOf(given: {
  readonly target: number;
  readonly threshold: number;
  readonly shrinkage: number | null;
  readonly maxoccupancy: number | null;
}): ServiceGoal {
  const { target } = given;
  const shrinkage = given.shrinkage ?? 0;
  const maxOccupancy = given.maxoccupancy ?? 1;
  mustHold(target > 0 && target < 1, 'target', target, '0% < target < 100%');
  mustHold(shrinkage >= 0 && shrinkage < 1, 'shrinkage', shrinkage, '0% ≤ shrinkage < 100%');
  mustHold(maxOccupancy > 0 && maxOccupancy <= 1, 'maxoccupancy', maxOccupancy, '0% < maxoccupancy ≤ 100%');
  return { target, threshold: waitOf(given), shrinkage, maxOccupancy };
}

function reached<T>(needed: T | null): T {
  if (needed === null) throw badArgument('notReachable', { most: mostAgents });
  return needed;
}

function demandOf(demand: Demand): Demand {
  mustHold(demand.calls >= 0, 'calls', demand.calls, '≥ 0');
  mustHold(demand.interval > 0, 'interval', demand.interval, '> 0 s');
  mustHold(demand.aht > 0, 'aht', demand.aht, '> 0 s');
  return demand;
}

function staffed(
  given: Demand & { readonly agents: number },
  figure: (agents: number, demand: Demand) => number | null,
): number {
  const demand = demandOf(given);
  const { agents: count } = given;
  mustHold(count >= 1 && count <= mostAgents, 'agents', count, `1 … ${mostAgents}`);
  const found = figure(count, demand);
  if (found === null) throw badArgument('queueNeverEnds', { agents: count, work: offeredLoad(demand) });
  return found;
}
