/** A metric table as read from a sheet: what the rules score and what reports point back to. */
import type { Counts } from '../../scoring/accuracy';
import type { Metric, Point } from '../../scoring/metric';
import type { Cell } from '../../workbook/address';
import type { MetricGrounds } from './grounds';
import type { Finding } from '../sheet/finding';
import type { Period } from '../periods/period';
import type { Reading } from '../sheet/reading';

export interface MetricTable {
  readonly reading: Reading;
  /** What stands as a title above it, to call it by beside others; null without one. */
  readonly title: string | null;
  /** The vendor or site a cell above it names; absent where none does. */
  readonly unit?: string;
  /** Oldest → newest, consecutive: periods the sheet leaves out are filled in (and are findings). */
  readonly periods: readonly Period[];
  readonly metrics: readonly TableMetric[];
  readonly findings: readonly Finding[];
  /** Where the monitored transactions stand its metrics are made of; absent for a table of a sheet (scoring §9). */
  readonly monitored?: readonly { readonly sheet: string; readonly range: string }[];
}

/** What a month of monitored transactions comes to; attributes where nothing is critical. */
export interface MonitoredCounts extends Counts {
  /** How many transactions they are of. */
  readonly transactions: number;
}

/** A person's words at a period of a metric. */
export interface PeriodNote {
  /** Of the period, in `points`. */
  readonly index: number;
  readonly text: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

export interface TableMetric extends Metric {
  /** Of each period, where the metric is made of monitored transactions. */
  readonly monitored?: readonly (MonitoredCounts | null)[];
  /** What monitored transactions give for each period, where the metric's own figures count before them (scoring §9). */
  readonly besideMonitored?: readonly Point[];
  /** In the order of their periods. */
  readonly notes?: readonly PeriodNote[];
  readonly unit: string | null;
  readonly owner: string | null;
  readonly vendor: string | null;
  readonly definition: string | null;
  /** The target as the sheet writes it (`"≥ 80 %"`, `"0.8"`); null without one. */
  readonly targetText: string | null;
  /** What was not written in the sheet but concluded. */
  readonly inferred: readonly ('category' | 'better' | 'unit')[];
  /** Where direction, target and category come from. */
  readonly grounds: MetricGrounds;
  /** The number format of its values, en-US notation, to show them as the sheet does. */
  readonly numberFormat: string;
  /** Where its name stands (for a list: its first row). */
  readonly cell: Cell;
  /** For each period the cell the value came from, null where there is none. */
  readonly cellOf: (periodIndex: number) => Cell | null;
}
