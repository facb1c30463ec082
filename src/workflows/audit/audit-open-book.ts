/** The audit dates of a workbook that is open: looked at, and their sheet added or brought up to date (scoring §14). */
import { cycleDates, cycleName, type AuditFinding } from '../../report/audit/audit-dates';
import type { Host } from '../../workbook/host';
import type { RefreshOptions } from '../write/refresh-book';
import { readAudit, writeAudit, type AuditWritten } from './audit-book';
import { calendarDate, todayOf } from './standing';

export interface OpenAudit {
  /** The sheet with the dates; null when there is none. */
  readonly sheet: string | null;
  readonly cycles: readonly ShownCycle[];
  readonly findings: readonly AuditFinding[];
  /** Why the sheet can't be read, and what to do; null when all is well. */
  readonly problem: string | null;
}

/** One certification, in words. */
export interface ShownCycle {
  /** `"Customer service 6.2, Lima"`. */
  readonly name: string;
  /** Each date with the days to it; empty before there is one. */
  readonly dates: readonly string[];
  readonly auditor: string;
}

/** @throws WorkbookProblem when a sheet can't be read at all */
export async function openAudit(host: Host, options: RefreshOptions): Promise<OpenAudit> {
  const making = { ...options, asOf: null };
  const { audit, problem } = await readAudit(host, making);
  const today = calendarDate(todayOf(making));
  return {
    sheet: (await host.sheets()).find(({ own }) => own === 'audit')?.name ?? null,
    cycles: (audit?.cycles ?? []).map((cycle) => ({
      name: cycleName(cycle, options.language),
      dates: cycleDates(cycle, today, options.language),
      auditor: cycle.auditor,
    })),
    findings: audit?.findings ?? [],
    problem,
  };
}

/**
 * Adds the sheet, or writes into it what follows from the dates in it.
 * @throws WorkbookProblem as `Host.apply`
 */
export async function writeOpenAudit(host: Host, options: RefreshOptions): Promise<AuditWritten> {
  return writeAudit(host, [], { ...options, asOf: null });
}
