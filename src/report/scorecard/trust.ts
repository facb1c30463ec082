/** How far each metric's data can be trusted: the CUIKA checks (scoring §10) on what a sheet says, with the cells at fault. */
import { checkCuika } from '../../scoring/cuika';
import type {
  CuikaChecks,
  CuikaEvidence,
  CuikaFaultCode,
  CuikaLetter,
  RegisteredAction,
} from '../../scoring/cuika';
import type { Profile } from '../../scoring/profile';
import { formatCell } from '../../workbook/address';
import type { FindingCode } from '../../worksheet/sheet/finding';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { isPercent, isTime } from '../look/number-format';
import type { ScoredTable } from './scored';

/** Of one metric: each letter's result, and every fault with its cells. */
export interface Trust {
  readonly name: string;
  readonly checks: CuikaChecks;
  readonly faults: readonly TrustFault[];
}

export interface TrustFault {
  readonly check: CuikaLetter;
  readonly code: CuikaFaultCode;
  readonly severity: 'warn' | 'fail';
  /** A1 addresses; the ISO period where the sheet has no cell for it. Empty when it is about the metric as a whole. */
  readonly cells: readonly string[];
}

/**
 * One per metric, in order.
 *
 * @param actionsOf the rows of the action register about metric `index`; null: there is no register, and what asks for
 *   one is not checked.
 */
export function trustOf(
  scored: ScoredTable,
  profile: Profile,
  actionsOf: ((index: number) => readonly RegisteredAction[]) | null = null,
): Trust[] {
  return scored.table.metrics.flatMap(
    (_, index) => trustOfMetric(scored, index, profile, actionsOf?.(index) ?? null) ?? [],
  );
}

/** Of metric `index` alone; null when the table has no such metric. */
export function trustOfMetric(
  { table, score }: ScoredTable,
  index: number,
  profile: Profile,
  actions: readonly RegisteredAction[] | null = null,
): Trust | null {
  const metric = table.metrics[index];
  const verdict = score.scores[index];
  if (metric === undefined || verdict === undefined) return null;
  const evidence = { ...evidenceOf(metric, table), ...(actions === null ? {} : { actions }) };
  const checks = checkCuika(metric, verdict, profile, score.reportingIndex, evidence);
  return { name: metric.name, checks, faults: faultsOf(checks, metric, table) };
}

function evidenceOf(metric: TableMetric, table: MetricTable): CuikaEvidence {
  const roles = Object.values(table.reading.lines);
  return {
    kind: kindOf(metric),
    repaired: repairedPeriods(metric, table),
    direction: metric.grounds.better.strength,
    periodsConsecutive: !table.findings.some(({ code }) => periodFindings.includes(code)),
    ...(roles.includes('owner') ? { owner: metric.owner } : {}),
    ...(roles.includes('definition') ? { definition: metric.definition } : {}),
  };
}

const periodFindings: readonly FindingCode[] = [
  'missing-period',
  'duplicate-period',
  'conflicting-values',
  'periods-unsorted',
];

const repairFindings: readonly FindingCode[] = ['footnote-mark'];

function kindOf({ numberFormat, unit }: TableMetric): 'percent' | 'percent-number' | 'duration' | null {
  if (isPercent(numberFormat)) return 'percent';
  if (isTime(numberFormat)) return 'duration';
  return unit === '%' ? 'percent-number' : null;
}

function repairedPeriods(metric: TableMetric, { findings, periods }: MetricTable): number[] {
  const cells = new Set(findings.flatMap(({ code, cell }) => (repairFindings.includes(code) ? [cell] : [])));
  if (cells.size === 0) return [];
  return periods.flatMap((_, index) => {
    const cell = metric.cellOf(index);
    return cell !== null && cells.has(formatCell(cell)) ? [index] : [];
  });
}

/** In the order the name spells. */
export const letters: readonly CuikaLetter[] = [
  'collected',
  'usable',
  'integrity',
  'knowledgeable',
  'actionable',
];

function faultsOf(checks: CuikaChecks, metric: TableMetric, table: MetricTable): TrustFault[] {
  const placeOf = (period: number): string => {
    const cell = metric.cellOf(period);
    return cell === null ? (table.periods[period]?.iso ?? '') : formatCell(cell);
  };
  return letters.flatMap((check) =>
    checks[check].faults.map(({ code, severity, periods }) => ({
      check,
      code,
      severity,
      cells: periods.map(placeOf),
    })),
  );
}
