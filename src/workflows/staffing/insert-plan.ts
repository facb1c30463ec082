/** A staffing plan as one formula in cells a person chose: titles, and below them a formula that fills a row an interval. */
import { staffInterval, type ServiceGoal, type StaffedInterval } from '../../scoring/staffing';
import type { Language } from '../../strings/language';
import { staffingTexts } from '../../strings/parts/pane/staffing';
import { wordsFor } from '../../strings/words-for';
import {
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  quoteSheet,
  type Area,
  type Cell,
} from '../../workbook/address';
import { called } from '../../workbook/own/brand';
import type { Host } from '../../workbook/host';
import { isClosed } from '../../workbook/occupied';
import { emptySheetPlan, type CellStyle } from '../../workbook/plan/plan';
import { refuseOccupied } from '../../workbook/plan/planned-sheet';
import { WorkbookProblem } from '../../workbook/problem';
import { valueAt } from '../../workbook/snapshot';

/** What holds for every interval: times in seconds, shares 0…1. */
export interface StaffingTerms {
  readonly interval: number;
  readonly aht: number;
  readonly target: number;
  readonly threshold: number;
  readonly shrinkage: number;
  /** 1: no limit. */
  readonly maxOccupancy: number;
}

/** Calls of one interval, or cells with a row an interval. */
export type PlannedCalls =
  | { readonly kind: 'one'; readonly calls: number }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly calls: readonly (number | null)[];
    };

/** How many columns the plan takes. */
const width = 5;

/**
 * The formula without its `=`.
 * @example staffFormula({ kind: 'one', calls: 100 }, terms) // 'COPC.STAFFPLAN(100,1800,180,0.8,20,0.3)'
 */
export function staffFormula(calls: PlannedCalls, terms: StaffingTerms): string {
  const { interval, aht, target, threshold, shrinkage, maxOccupancy } = terms;
  const given =
    calls.kind === 'one' ? String(calls.calls) : `${quoteSheet(calls.sheet)}!${formatArea(calls.area)}`;
  const last = maxOccupancy < 1 ? [shrinkage, maxOccupancy] : shrinkage > 0 ? [shrinkage] : [];
  return `${called('STAFFPLAN')}(${[given, interval, aht, target, threshold, ...last].join(',')})`;
}

/** One interval staffed; null where no number of agents is enough, or the interval is blank. */
export function staffOne(calls: number | null, terms: StaffingTerms): StaffedInterval | null {
  if (calls === null) return null;
  const { interval, aht, target, threshold, shrinkage, maxOccupancy } = terms;
  const goal: ServiceGoal = { target, threshold, shrinkage, maxOccupancy };
  return staffInterval({ calls, interval, aht }, goal);
}

export interface InsertedPlan {
  readonly sheet: string;
  /** Titles and what the formula fills. */
  readonly area: Area;
}

/**
 * Writes titles and formula, top-left at the cell. Every cell the formula fills has to be free.
 * @throws WorkbookProblem `cell-occupied` with the first cell that isn't; nothing is written then
 */
export async function insertStaffPlan(
  host: Pick<Host, 'read' | 'occupied' | 'apply'>,
  at: { readonly sheet: string; readonly cell: Cell },
  calls: PlannedCalls,
  terms: StaffingTerms,
  language: Language,
): Promise<InsertedPlan> {
  const { sheet, cell } = at;
  const { row, column } = cell;
  const rows = calls.kind === 'one' ? 1 : calls.calls.length;
  const area: Area = { top: row, left: column, bottom: row + rows, right: column + width - 1 };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new WorkbookProblem('cell-occupied', { sheet, cell: formatArea(area), count: 1 });
  }
  await mustBeFree(host, sheet, area);
  const { columns } = wordsFor(staffingTexts, language);
  const titles = [columns.agents, columns.scheduled, columns.level, columns.asa, columns.occupancy];
  const first = staffOne(calls.kind === 'one' ? calls.calls : (calls.calls[0] ?? null), terms);
  const title: CellStyle = { bold: true, wrap: true };
  const formula = { value: first?.required ?? '', formula: staffFormula(calls, terms) };
  await host.apply({
    sheets: [
      {
        ...emptySheetPlan,
        target: { kind: 'existing', name: sheet },
        styles: [title],
        blocks: [
          { row, column, rows: [titles.map((value) => ({ value, style: 0 }))] },
          { row: row + 1, column, rows: [[formula]] },
        ],
      },
    ],
  });
  return { sheet, area };
}

async function mustBeFree(host: Pick<Host, 'read' | 'occupied'>, sheet: string, area: Area): Promise<void> {
  const snapshot = await host.read(sheet);
  const taken = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (valueAt(snapshot, row, column) !== '') taken.push({ row, column });
    }
  }
  const closed = (await host.occupied(sheet)).filter((one) => isClosed(one) && overlaps(one.area, area));
  const corners = closed.map((one) => ({
    row: Math.max(one.area.top, area.top),
    column: Math.max(one.area.left, area.left),
  }));
  refuseOccupied([...taken, ...corners], sheet);
}
