/** What is wrong with an action of the register (scoring §6, §12): whether there is one, whole, and in time. */
import type { RegisteredAction } from '../cuika-evidence';

/** In the order they are told. */
export const actionFaults = ['no-row', 'overdue', 'no-plan', 'no-owner', 'no-due', 'no-end-result'] as const;
export type ActionFault = (typeof actionFaults)[number];

/**
 * The faults of an action.
 *
 * @param row the open row of the register; null: there is none
 * @param isAsked whether scoring §6 asks for a row: without one that is a fault then
 * @param today ISO; a due date before it is overdue, one that is no ISO date can't be told
 * @example faultsOfAction({ open: true, plan: 'Hire', owner: '', due: '2024-05-31', endResult: '80 %' }, true, '2024-06-30')
 *   // ['overdue', 'no-owner']
 */
export function faultsOfAction(row: RegisteredAction | null, isAsked: boolean, today: string): ActionFault[] {
  if (row === null) return isAsked ? ['no-row'] : [];
  const { plan, owner, due, endResult } = row;
  return [
    ...(isOverdue(due ?? '', today) ? (['overdue'] as const) : []),
    ...(isBlank(plan) ? (['no-plan'] as const) : []),
    ...(isBlank(owner) ? (['no-owner'] as const) : []),
    ...(isBlank(due) ? (['no-due'] as const) : []),
    ...(isBlank(endResult) ? (['no-end-result'] as const) : []),
  ];
}

/** ISO dates are in order as texts. */
function isOverdue(due: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(due) && due < today;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

export interface ActionCounts {
  readonly open: number;
  readonly overdue: number;
  /** Open rows that lack any of plan, owner, due date and end result. */
  readonly incomplete: number;
  readonly withoutPlan: number;
  readonly withoutOwner: number;
  readonly withoutDue: number;
  readonly withoutEndResult: number;
  /** When the oldest open row was opened, ISO; null where none says it. */
  readonly oldest: string | null;
}

/**
 * Open rows of a register, counted.
 * @param rows all of it; closed rows count nowhere
 * @example countActions([{ open: true, opened: '2024-01-31', plan: '', owner: 'Ana', due: '', endResult: '' }], '2024-06-30').withoutPlan // 1
 */
export function countActions(
  rows: readonly (RegisteredAction & { readonly opened: string })[],
  today: string,
): ActionCounts {
  const open = rows.filter((row) => row.open);
  const faults = open.map((row) => faultsOfAction(row, false, today));
  const count = (fault: ActionFault): number => faults.filter((all) => all.includes(fault)).length;
  const opened = open.map((row) => row.opened).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return {
    open: open.length,
    overdue: count('overdue'),
    incomplete: faults.filter((all) => all.some((fault) => fault !== 'overdue')).length,
    withoutPlan: count('no-plan'),
    withoutOwner: count('no-owner'),
    withoutDue: count('no-due'),
    withoutEndResult: count('no-end-result'),
    oldest: opened.sort()[0] ?? null,
  };
}
