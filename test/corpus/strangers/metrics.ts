/** The metrics of a made-up centre, with figures that wander and a target near them. */
import type { Better } from '../../../src/scoring/metric';
import type { Random } from './random';
import type { FigureKind } from './truth';
import type { MetricKey, StrangerWords, WrittenCategory } from './words/types';

export interface MadeMetric {
  readonly name: string;
  readonly kind: FigureKind;
  readonly better: Better;
  /** False: its name tells nothing. */
  readonly told: boolean;
  readonly category: WrittenCategory | null;
  readonly target: number | readonly [number, number] | null;
  /** In base units, oldest first; null: not measured. */
  readonly values: readonly (number | null)[];
  readonly digits: number;
}

interface Facts {
  readonly kind: FigureKind;
  readonly better: 'higher' | 'lower';
  readonly category: WrittenCategory | null;
  readonly around: number;
  readonly spread: number;
}

const FACTS: Readonly<Record<MetricKey, Facts>> = {
  intime: { kind: 'share', better: 'higher', category: 'service', around: 0.82, spread: 0.04 },
  lost: { kind: 'share', better: 'lower', category: 'service', around: 0.065, spread: 0.012 },
  queue: { kind: 'seconds', better: 'lower', category: 'service', around: 74, spread: 9 },
  reply: { kind: 'share', better: 'higher', category: 'service', around: 0.88, spread: 0.03 },
  audit: { kind: 'share', better: 'higher', category: 'quality', around: 0.86, spread: 0.03 },
  errors: { kind: 'share', better: 'lower', category: 'quality', around: 0.045, spread: 0.01 },
  first: { kind: 'share', better: 'higher', category: 'quality', around: 0.73, spread: 0.03 },
  reopen: { kind: 'share', better: 'lower', category: 'quality', around: 0.08, spread: 0.015 },
  handle: { kind: 'seconds', better: 'lower', category: 'cost', around: 342, spread: 20 },
  wrap: { kind: 'seconds', better: 'lower', category: 'cost', around: 66, spread: 8 },
  unitcost: { kind: 'money', better: 'lower', category: 'cost', around: 5.4, spread: 0.4 },
  sales: { kind: 'share', better: 'higher', category: 'revenue', around: 0.14, spread: 0.02 },
  income: { kind: 'money', better: 'higher', category: 'revenue', around: 23, spread: 2 },
  happy: { kind: 'share', better: 'higher', category: 'satisfaction', around: 0.85, spread: 0.03 },
  mark: { kind: 'mark', better: 'higher', category: 'satisfaction', around: 4.1, spread: 0.15 },
  nps: { kind: 'points', better: 'higher', category: 'satisfaction', around: 33, spread: 5 },
  absence: { kind: 'share', better: 'lower', category: null, around: 0.06, spread: 0.01 },
  leavers: { kind: 'share', better: 'lower', category: null, around: 0.032, spread: 0.006 },
};

const DIGITS: Readonly<Record<FigureKind, number>> = {
  share: 3,
  seconds: 0,
  money: 2,
  points: 0,
  mark: 2,
  count: 0,
};

export interface MetricWishes {
  readonly periods: number;
  /** How many metrics; none of them twice. */
  readonly count: number;
  /** The share of series with a gap. */
  readonly gaps?: number;
  /** How many of them nothing tells the direction of. */
  readonly open?: number;
}

export function makeMetrics(random: Random, words: StrangerWords, wishes: MetricWishes): MadeMetric[] {
  const keys = random.some(Object.keys(FACTS) as MetricKey[], wishes.count - (wishes.open ?? 0));
  const made = keys.map((key): MadeMetric => {
    const facts = FACTS[key];
    return { ...series(random, facts, wishes), name: random.pick(words.names[key]), told: true };
  });
  for (const name of random.some(words.open, wishes.open ?? 0)) {
    const better = random.pick(['higher', 'lower'] as const);
    const facts: Facts = { kind: 'mark', better, category: null, around: 37, spread: 4 };
    made.push({ ...series(random, facts, wishes), name, told: false });
  }
  return made;
}

/** A count that nobody set a target for. */
export function makeVolume(random: Random, words: StrangerWords, periods: number): MadeMetric {
  const facts: Facts = { kind: 'count', better: 'higher', category: null, around: 9200, spread: 700 };
  const made = series(random, facts, { periods, count: 1 });
  return { ...made, name: random.pick(words.volumes), told: false, target: null };
}

function series(
  random: Random,
  { kind, better, category, around, spread }: Facts,
  { periods, gaps = 0.2 }: MetricWishes,
): Omit<MadeMetric, 'name' | 'told'> {
  const digits = DIGITS[kind];
  const round = (value: number): number => Number(value.toFixed(digits));
  const drift = random.pick([0, 0, 1, -1]) * 0.06 * spread;
  const values: (number | null)[] = Array.from({ length: periods }, (_, index) =>
    round(Math.max(around * 0.2, around + drift * index + random.noise() * spread)),
  );
  if (periods >= 6 && random.chance(gaps)) values[random.whole(1, periods - 2)] = null;
  const toward = better === 'higher' ? 1 : -1;
  const aim = around + toward * spread * (random.next() * 1.4 - 0.6);
  // People round what they aim for.
  const step = kind === 'share' ? 0.01 : kind === 'seconds' ? 5 : kind === 'mark' ? 0.1 : 0.5;
  const target = Number(Math.max(step, Math.round(aim / step) * step).toFixed(4));
  return { kind, better, category, target, values, digits };
}
