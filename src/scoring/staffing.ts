/** Staffing by Erlang C: waiting, service level, and the agents it takes (scoring §15). */
import { atLeast } from './equality';

/** Work that arrives: `calls` in an interval of `interval` seconds, each taking `aht` seconds on average. */
export interface Demand {
  readonly calls: number;
  readonly interval: number;
  readonly aht: number;
}

/** Beyond this many agents no number is given: no room holds them, and a slip of units would run for minutes. */
export const mostAgents = 1_000_000;

/**
 * Offered load in Erlang: the agents kept busy all the time.
 * @example offeredLoad({ calls: 100, interval: 1800, aht: 180 }) // 10
 */
export function offeredLoad({ calls, interval, aht }: Demand): number {
  return (calls * aht) / interval;
}

/**
 * Chance that a caller has to wait, by the Erlang-B recursion.
 * @param agents whole number; @param load Erlang
 * @returns null when the load is not below the agents (the queue never ends) or there are more than `mostAgents`
 * @example erlangC(11, 10) // 0.6821182
 */
export function erlangC(agents: number, load: number): number | null {
  if (!keepsUp(agents, load)) return null;
  let blocked = 1;
  for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
  return waiting(blocked, agents, load);
}

/**
 * Share of calls answered within `threshold` seconds: 1 − C·e^(−(N−A)·T/AHT).
 * @returns null as for `erlangC`
 * @example serviceLevel(14, { calls: 100, interval: 1800, aht: 180 }, 20) // 0.888350
 */
export function serviceLevel(agents: number, demand: Demand, threshold: number): number | null {
  const load = offeredLoad(demand);
  const wait = erlangC(agents, load);
  return wait === null ? null : answeredWithin(wait, agents - load, threshold, demand.aht);
}

/**
 * Average speed of answer in seconds: C·AHT/(N−A), over all calls.
 * @returns null as for `erlangC`
 * @example averageSpeedOfAnswer(11, { calls: 100, interval: 1800, aht: 180 }) // 122.781
 */
export function averageSpeedOfAnswer(agents: number, demand: Demand): number | null {
  const load = offeredLoad(demand);
  const wait = erlangC(agents, load);
  return wait === null ? null : (wait * demand.aht) / (agents - load);
}

/**
 * Share of their time agents are busy with calls: A/N.
 * @returns null when the load is not below the agents
 * @example occupancy(14, { calls: 100, interval: 1800, aht: 180 }) // 0.714285…
 */
export function occupancy(agents: number, demand: Demand): number | null {
  const load = offeredLoad(demand);
  return keepsUp(agents, load) ? load / agents : null;
}

export interface ServiceGoal {
  /** Share of calls, 0…1, to be answered within `threshold` seconds. */
  readonly target: number;
  readonly threshold: number;
  /** Share of scheduled time not available for calls, 0 ≤ shrinkage < 1; default 0. */
  readonly shrinkage?: number;
  /** Highest occupancy allowed, 0 < … ≤ 1; default none. */
  readonly maxOccupancy?: number;
}

export interface AgentsNeeded {
  /** Agents on the phones. */
  readonly required: number;
  /** Agents on the schedule: required / (1 − shrinkage), rounded up. */
  readonly scheduled: number;
}

/**
 * The least agents that reach the service level, and no more than the highest occupancy; found in one pass of the
 * recursion, so it costs no more than one service level. No calls need no agents.
 * @returns null when more than `mostAgents` would be needed
 * @example agentsNeeded({ calls: 100, interval: 1800, aht: 180 }, { target: 0.8, threshold: 20, shrinkage: 0.3 })
 *   // { required: 14, scheduled: 20 }
 */
export function agentsNeeded(demand: Demand, goal: ServiceGoal): AgentsNeeded | null {
  const required = leastAgents(demand, goal);
  if (required === null) return null;
  const exact = required / (1 - (goal.shrinkage ?? 0));
  const scheduled = atLeast(Math.floor(exact), exact) ? Math.floor(exact) : Math.ceil(exact);
  return scheduled > mostAgents ? null : { required, scheduled };
}

/** One interval staffed: the agents it takes, and what callers and agents meet with them. */
export interface StaffedInterval extends AgentsNeeded {
  /** Share of calls answered within the threshold, with the agents required. */
  readonly serviceLevel: number;
  /** Average speed of answer in seconds. */
  readonly asa: number;
  readonly occupancy: number;
}

/**
 * The least agents for an interval, with service level, speed of answer and occupancy they give (scoring §15). An
 * interval without calls takes nobody, and every call of it is answered in time.
 * @returns null as for `agentsNeeded`
 * @example staffInterval({ calls: 100, interval: 1800, aht: 180 }, { target: 0.8, threshold: 20 })
 *   // { required: 14, scheduled: 14, serviceLevel: 0.888350, asa: 7.8359, occupancy: 0.714285… }
 */
export function staffInterval(demand: Demand, goal: ServiceGoal): StaffedInterval | null {
  const needed = agentsNeeded(demand, goal);
  if (needed === null) return null;
  const { required } = needed;
  return {
    ...needed,
    serviceLevel: serviceLevel(required, demand, goal.threshold) ?? 1,
    asa: averageSpeedOfAnswer(required, demand) ?? 0,
    occupancy: occupancy(required, demand) ?? 0,
  };
}

function leastAgents(demand: Demand, { target, threshold, maxOccupancy = 1 }: ServiceGoal): number | null {
  const load = offeredLoad(demand);
  if (load === 0) return 0;
  if (load >= mostAgents) return null;
  let blocked = 1;
  for (let agents = 1; agents <= mostAgents; agents++) {
    blocked = (load * blocked) / (agents + load * blocked);
    if (agents <= load || !atLeast(maxOccupancy, load / agents)) continue;
    const wait = waiting(blocked, agents, load);
    if (atLeast(answeredWithin(wait, agents - load, threshold, demand.aht), target)) return agents;
  }
  return null;
}

function keepsUp(agents: number, load: number): boolean {
  return load < agents && agents <= mostAgents;
}

/** C = B/(1 − ρ(1 − B)). */
function waiting(blocked: number, agents: number, load: number): number {
  return blocked / (1 - (load / agents) * (1 - blocked));
}

function answeredWithin(wait: number, spare: number, threshold: number, aht: number): number {
  return 1 - wait * Math.exp((-spare * threshold) / aht);
}
