/** "As of" an earlier period: the table as it stood then, so that last month's scorecard can be printed again. */
import type { Target, Targets } from '../../scoring/metric';
import type { Period } from '../../worksheet/periods/period';
import type { MetricTable } from '../../worksheet/metric/table';
import { isOverBy } from '../../worksheet/periods/period-end';
import { WorkflowProblem } from './workflow-problem';

/**
 * The table without the periods that end after `asOf`. A period cuts tables of another kind too: `2024-Q1` keeps
 * January, February and March.
 *
 * @throws WorkflowProblem `as-of-too-early` when no period is left, `as-of-not-comparable` when the table's periods
 *   name no year, or a fiscal one, and `asOf` does not name the same kind.
 */
export function cutTable(table: MetricTable, asOf: Period): MetricTable {
  const kept = table.periods.filter((period) => isOver(period, asOf, table)).length;
  if (kept === table.periods.length) return table;
  if (kept === 0) {
    throw new WorkflowProblem('as-of-too-early', {
      sheet: table.reading.sheet,
      period: asOf.iso,
      first: table.periods[0]?.iso ?? '',
    });
  }
  return {
    ...table,
    periods: table.periods.slice(0, kept),
    metrics: table.metrics.map((metric) => ({
      ...metric,
      points: metric.points.slice(0, kept),
      targets: cutTargets(metric.targets, kept),
    })),
  };
}

/** True when the table has a period that is over by `asOf`, or can't be compared with it. */
export function hasBegun({ periods }: Pick<MetricTable, 'periods'>, asOf: Period): boolean {
  return periods.some((period) => isOverBy(period, asOf) !== false);
}

function isOver(period: Period, asOf: Period, table: MetricTable): boolean {
  const over = isOverBy(period, asOf);
  if (over === null) {
    throw new WorkflowProblem('as-of-not-comparable', {
      sheet: table.reading.sheet,
      period: asOf.iso,
      example: period.iso,
    });
  }
  return over;
}

function cutTargets(targets: Targets, kept: number): Targets {
  return isPerPeriod(targets) ? targets.slice(0, kept) : targets;
}

function isPerPeriod(targets: Targets): targets is readonly (Target | null)[] {
  return Array.isArray(targets);
}
