/** The words of the action register. Values come in written already. */
import type { Translated } from '../../messages';

export const actions = {
  sheetName: 'COPC Actions',
  title: 'Action register',
  note: 'A row for each metric that missed its target. Fill in plan, owner, expected end result and due date; write “Closed” as status when it is done. What you write stays as you wrote it: sort, filter, move and add rows as you like.',
  summaryHas: 'More: {sheet}',
  columns: {
    id: 'ID',
    opened: 'Opened on',
    source: 'Source',
    trigger: 'Trigger',
    finding: 'Finding',
    plan: 'Plan',
    owner: 'Owner',
    endResult: 'Expected end result',
    due: 'Due date',
    status: 'Status',
    closed: 'Closed on',
    result: 'Result',
    suggestion: 'Suggestion',
    marks: 'Marks',
  },
  status: { open: 'Open', closed: 'Closed' },
  overdue: 'overdue',
  trigger: '{action}, {period}: {parts}',
  trend: 'trend: {trend}',
  recovered: 'Recovered in {period}. If it stays so, close the action.',
  recoveryOpen:
    'Whether this has recovered is open: nothing says which way is better. Clarify it before closing the action.',
  missedAgain: 'Missed again since {period}.',

  written:
    'Action register ({sheet}): rows added: {added}, updated: {updated}; without plan, owner, end result or due date: {missing}',
  leftOver: 'Metrics that need a row and got none, because the register takes the worst first: {count}',
  second:
    'Sheet “{sheet}” looks like an action register, too. Only “{used}” counts: move what you need, and delete the other.',
  headerMissing:
    'The action register on the sheet "{sheet}" was left as it is: its header row was not found. Put the column titles back in one row (“{source}”, “{status}” …), or delete the sheet and it is made again.',
  sheetProtected:
    'The action register was left as it is: the sheet "{sheet}" is protected. Unprotect it and write again.',
  cellOccupied:
    'The action register was left as it is: cell {cell} of the sheet "{sheet}" holds something where a row is to be written. Empty the cell and write again.',
} as const;

export type ActionTexts = Translated<typeof actions>;
