/** The words of the action register. Values come in written already. */

export const actions = {
  sheetName: 'COPC Actions',
  title: 'Action register',
  note:
    'A row for each metric that missed its target. Fill in plan, owner, expected end result and due date; write ' +
    '“Closed” as status when it is done. What you write stays as you wrote it: sort, filter, move and add rows as you like.',
  summaryHas: (d: { sheet: string }) => `All settings, and what was left out: on the sheet ${d.sheet}`,
  columns: {
    id: 'ID',
    opened: 'Opened on',
    source: 'Source',
    trigger: 'Trigger',
    finding: 'Finding',
    plan: 'Plan',
    owner: 'Owner',
    endResult: 'Expected end result',
    due: 'Due',
    status: 'Status',
    closed: 'Closed on',
    result: 'Result',
    suggestion: 'Suggestion',
    marks: 'Marks',
  },
  status: { open: 'Open', closed: 'Closed' },
  trigger: (d: { action: string; period: string; parts: readonly string[] }) =>
    `${d.action}, ${d.period}: ${d.parts.join('; ')}`,
  trend: (d: { trend: string }) => `trend: ${d.trend}`,
  recovered: (d: { period: string }) => `Recovered in ${d.period}. If it stays so, close the action.`,
  missedAgain: (d: { period: string }) => `Missed again since ${d.period}.`,

  written: (d: { sheet: string; added: string; updated: string; missing: string }) =>
    `Action register (${d.sheet}): rows added: ${d.added}, updated: ${d.updated}; without plan, owner, end result or ` +
    `due date: ${d.missing}`,
  leftOver: (d: { count: string }) =>
    `Metrics that need a row and got none, because the register takes the worst first: ${d.count}`,
  headerMissing: (d: { sheet: string; source: string; status: string }) =>
    `The action register on the sheet "${d.sheet}" was left as it is: its header row was not found. Put the ` +
    `column titles back in one row (“${d.source}”, “${d.status}” …), or delete the sheet and it is made anew.`,
  sheetProtected: (d: { sheet: string }) =>
    `The action register was left as it is: the sheet "${d.sheet}" is protected. Unprotect it and write again.`,
  cellOccupied: (d: { sheet: string; cell: string }) =>
    `The action register was left as it is: cell ${d.cell} of the sheet "${d.sheet}" holds something where a row is ` +
    'to be written. Empty the cell and write again.',
};

export type ActionWords = typeof actions;
