/** Metrics over all units: counts added up, percentages never averaged, and nothing judged that isn't comparable (scoring §13). */
import { sumExactly } from '../exact-decimal';
import type { Better, Target } from '../metric';
import { meets } from '../target';
import { metricKey, sortedBy, type PeriodCounts, type ReportedUnit, type UnitMetric } from './union';

/** Why a sum is not judged against a target. */
export type Unjudged =
  | 'no-target'
  | 'unequal-targets'
  | 'unequal-directions'
  | 'units-missing'
  /** A weighted mean, which is shown only. */
  | 'weighted'
  /** Some units have counts and others weights, or weights of other things: nothing is added up. */
  | 'unequal-weights';

/** What all units together are judged by, whatever each is judged by itself: a person's word. */
export interface RollupTarget {
  readonly metric: string;
  readonly better: Better;
  readonly target: Target;
}

/** Σ/Σ of one period. */
export interface PeriodSum {
  readonly period: string;
  readonly numerator: string;
  readonly denominator: string;
  /** As the metric writes its figures; null where the denominators add up to 0. */
  readonly share: number | null;
  /** Units that have counts for it. */
  readonly units: number;
}

export interface RolledMetric {
  readonly name: string;
  /** Units that have the metric, and how many of them meet it. */
  readonly units: number;
  readonly met: number;
  readonly format: string;
  readonly better: Better | null;
  readonly target: Target | null;
  /** Oldest first; empty: no counts. */
  readonly sums: readonly PeriodSum[];
  /** Of the latest sum; null where it isn't judged. */
  readonly level: 'met' | 'missed' | null;
  readonly unjudged: Unjudged | null;
  /** The metric whose figures weigh those of this one; null where counts are added up. */
  readonly weight: string | null;
}

/** One unit said two things of the same period: both are kept, none is added. */
export interface Conflict {
  readonly unit: string;
  readonly metric: string;
  readonly periods: readonly string[];
  readonly fingerprints: readonly string[];
}

export interface UnitSums {
  readonly metrics: readonly RolledMetric[];
  readonly conflicts: readonly Conflict[];
}

interface Gathered {
  readonly names: Set<string>;
  readonly metrics: { readonly unit: string; readonly metric: UnitMetric }[];
  /** By period, then by unit: what each fingerprint says. */
  readonly periods: Map<
    string,
    Map<string, { readonly fingerprint: string; readonly counts: PeriodCounts }[]>
  >;
}

/**
 * Adds up what units reported.
 * @param units a union, sorted (`unionOf`)
 * @param named targets for all units together
 * @example rollUpUnits(unionOf([oslo, leon])).metrics[0]?.sums.at(-1)?.share // 0.19
 */
export function rollUpUnits(units: readonly ReportedUnit[], named: readonly RollupTarget[] = []): UnitSums {
  const targets = new Map(named.map((one) => [metricKey(one.metric), one]));
  const all = new Map<string, Gathered>();
  const of = (name: string): Gathered => {
    const key = metricKey(name);
    const known = all.get(key) ?? { names: new Set<string>(), metrics: [], periods: new Map() };
    all.set(key, known);
    known.names.add(name);
    return known;
  };
  for (const { unit, fingerprint, metrics, counts } of units) {
    for (const metric of metrics) of(metric.name).metrics.push({ unit, metric });
    for (const each of counts) {
      const { periods } = of(each.metric);
      const byUnit =
        periods.get(each.period) ?? new Map<string, { fingerprint: string; counts: PeriodCounts }[]>();
      periods.set(each.period, byUnit);
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { fingerprint, counts: each }]);
    }
  }
  const keyed = sortedBy([...all], ([key]) => [key]);
  return {
    metrics: keyed.map(([key, one]) => rolled(one, targets.get(key) ?? null)),
    conflicts: keyed.flatMap(([, one]) => conflictsOf(one)),
  };
}

function rolled({ names, metrics, periods }: Gathered, named: RollupTarget | null): RolledMetric {
  const [name = ''] = [...names].sort();
  const [first] = metrics;
  const scale = first?.metric.scale ?? 1;
  const weights = new Set(
    [...periods.values()].flatMap((byUnit) =>
      [...byUnit.values()].flatMap((said) => said.map(({ counts }) => counts.weight ?? null)),
    ),
  );
  const [weight = null] = weights.size === 1 ? weights : [];
  const alike = weights.size > 1 ? [] : [...periods];
  const sums = sortedBy(alike, ([period]) => [period]).flatMap(([period, byUnit]): PeriodSum[] => {
    const sure = [...byUnit.values()].flatMap((said) => (said.length === 1 ? said : []));
    if (sure.length === 0) return [];
    const numerator = sumExactly(sure.map(({ counts }) => counts.numerator));
    const denominator = sumExactly(sure.map(({ counts }) => counts.denominator));
    const below = Number(denominator);
    const share = below === 0 ? null : (scale * Number(numerator)) / below;
    return [{ period, numerator, denominator, share, units: sure.length }];
  });
  const inUnits = new Map(metrics.map(({ unit, metric }) => [unit, metric]));
  const judged = judge(metrics, sums, inUnits.size, named);
  return {
    name,
    units: inUnits.size,
    met: [...inUnits.values()].filter(({ status }) => status === 'met').length,
    format: first?.metric.format ?? 'General',
    sums,
    weight,
    ...judged,
    ...(weight === null ? {} : { level: null, unjudged: 'weighted' as const }),
    ...(weights.size > 1 ? { level: null, unjudged: 'unequal-weights' as const } : {}),
  };
}

function judge(
  metrics: Gathered['metrics'],
  sums: readonly PeriodSum[],
  units: number,
  named: RollupTarget | null,
): Pick<RolledMetric, 'better' | 'target' | 'level' | 'unjudged'> {
  const said = named === null ? metrics.map(({ metric }) => metric) : [named];
  const betters = new Set(said.map(({ better }) => better));
  const targets = new Map(said.map(({ target }) => [JSON.stringify(target), target]));
  const [better = null] = betters.size === 1 ? betters : [];
  const [target = null] = targets.size === 1 ? targets.values() : [];
  const latest = sums.at(-1);
  const unjudged = ((): Unjudged | null => {
    if (betters.size > 1) return 'unequal-directions';
    if (targets.size > 1) return 'unequal-targets';
    if (target === null || better === null) return 'no-target';
    return latest !== undefined && latest.units < units ? 'units-missing' : null;
  })();
  const share = latest?.share ?? null;
  if (unjudged !== null || share === null || target === null || better === null) {
    return { better, target, level: null, unjudged };
  }
  return { better, target, level: meets(share, target, better) ? 'met' : 'missed', unjudged };
}

function conflictsOf({ names, periods }: Gathered): Conflict[] {
  const [metric = ''] = [...names].sort();
  const byUnit = new Map<string, { periods: string[]; fingerprints: Set<string> }>();
  for (const [period, units] of periods) {
    for (const [unit, said] of units) {
      if (said.length < 2) continue;
      const known = byUnit.get(unit) ?? { periods: [], fingerprints: new Set<string>() };
      byUnit.set(unit, known);
      known.periods.push(period);
      for (const { fingerprint } of said) known.fingerprints.add(fingerprint);
    }
  }
  return sortedBy([...byUnit], ([unit]) => [unit]).map(([unit, { periods: when, fingerprints }]) => ({
    unit,
    metric,
    periods: [...when].sort(),
    fingerprints: [...fingerprints].sort(),
  }));
}
