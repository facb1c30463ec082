/**
 * What a person said of a metric where the sheet says nothing, or says it wrongly: which way is better, its target, its
 * category (worksheets §5, Map file). It stands above everything that is read or concluded.
 */
import { sameAsTyped } from '../../workbook/names';
import type { MetricFacts } from './metric-facts';
import type { SaidOfMetric } from './said-of-metric';

/** What was said of that metric: of each thing the last that was said. Null: nothing. */
export function saidOf(
  said: readonly SaidOfMetric[],
  metric: { readonly name: string; readonly vendor: string | null },
): SaidOfMetric | null {
  const meant = said.filter(
    ({ name, unit }) =>
      sameAsTyped(name, metric.name) && (unit === null || sameAsTyped(unit, metric.vendor ?? '')),
  );
  return meant.reduce<SaidOfMetric | null>(
    (before, one) =>
      before === null
        ? one
        : {
            ...one,
            better: one.better ?? before.better,
            target: one.target ?? before.target,
            category: one.category ?? before.category,
          },
    null,
  );
}

/** The facts with the target a person gave in place of those of the sheet. */
export function withSaidTarget(facts: MetricFacts, said: SaidOfMetric | null): MetricFacts {
  if (said === null || said.target === null) return facts;
  const { target } = said;
  const targets = { values: [target], formatAt: () => 'General', cellAt: () => facts.cell };
  return { ...facts, targets, low: null, high: null };
}
