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
import { unlikePeriods } from '../accuracy/accuracy-metric';
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
  scored: ScoredTable,
  index: number,
  profile: Profile,
  actions: readonly RegisteredAction[] | null = null,
): Trust | null {
  const { table } = scored;
  const metric = table.metrics[index];
  const checks = checksOfMetric(scored, index, profile, actions);
  if (metric === undefined || checks === null) return null;
  return { name: metric.name, checks, faults: faultsOf(checks, metric, table) };
}

/** The results alone, for those who count them. */
export function checksOfMetric(
  { table, score }: ScoredTable,
  index: number,
  profile: Profile,
  actions: readonly RegisteredAction[] | null,
): CuikaChecks | null {
  const metric = table.metrics[index];
  const verdict = score.scores[index];
  if (metric === undefined || verdict === undefined) return null;
  const told = evidenceOf(metric, table);
  const evidence = actions === null ? told : { ...told, actions };
  return checkCuika(metric, verdict, profile, score.reportingIndex, evidence);
}

function evidenceOf(metric: TableMetric, table: MetricTable): CuikaEvidence {
  const { roles, consecutive, repaired } = tableEvidence(table);
  const evidence = {
    kind: kindOf(metric),
    repaired: repairedPeriods(metric, table, repaired),
    ...monitoredEvidence(metric),
    direction: metric.grounds.better.strength,
    periodsConsecutive: consecutive,
  };
  if (!roles.has('owner') && !roles.has('definition')) return evidence;
  return {
    ...evidence,
    ...(roles.has('owner') ? { owner: metric.owner } : {}),
    ...(roles.has('definition') ? { definition: metric.definition } : {}),
  };
}

/** What a table says of all its metrics alike. */
interface TableEvidence {
  readonly roles: ReadonlySet<string>;
  readonly consecutive: boolean;
  /** Cells whose figure was read past a mark. */
  readonly repaired: ReadonlySet<string>;
}

/** A table is asked for each of its metrics, and may have a hundred thousand. */
const ofTables = new WeakMap<MetricTable, TableEvidence>();

function tableEvidence(table: MetricTable): TableEvidence {
  const known = ofTables.get(table);
  if (known !== undefined) return known;
  const { findings, reading } = table;
  const evidence = {
    roles: new Set(Object.values(reading.lines)),
    consecutive: !findings.some(({ code }) => periodFindings.includes(code)),
    repaired: new Set(
      findings.flatMap(({ code, cell }) => (repairFindings.includes(code) && cell !== null ? [cell] : [])),
    ),
  };
  ofTables.set(table, evidence);
  return evidence;
}

const noEvidence = {};

/** Under 30 transactions a month says little (scoring §9). */
const fewTransactions = 30;

function monitoredEvidence(metric: TableMetric): Pick<CuikaEvidence, 'few' | 'unlikeMonitored'> {
  const { monitored, besideMonitored } = metric;
  if (monitored === undefined && besideMonitored === undefined) return noEvidence;
  const few = (monitored ?? []).flatMap((counts, index) =>
    counts !== null && counts.transactions < fewTransactions ? [index] : [],
  );
  return {
    ...(few.length === 0 ? {} : { few }),
    ...(besideMonitored === undefined ? {} : { unlikeMonitored: unlikePeriods(metric) }),
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

function repairedPeriods(
  metric: TableMetric,
  { periods }: MetricTable,
  cells: ReadonlySet<string>,
): readonly number[] {
  if (cells.size === 0) return none;
  return periods.flatMap((_, index) => {
    const cell = metric.cellOf(index);
    return cell !== null && cells.has(formatCell(cell)) ? [index] : [];
  });
}

const none: readonly never[] = [];

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
  const faults: TrustFault[] = [];
  for (const check of letters) {
    for (const { code, severity, periods } of checks[check].faults) {
      faults.push({
        check,
        code,
        severity,
        // Spelled when asked for: a summary counts the faults of all metrics and shows cells of none.
        get cells() {
          return periods.map(placeOf);
        },
      });
    }
  }
  return faults;
}
