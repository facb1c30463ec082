/**
 * An action register as it stands in the workbook, whoever wrote its rows (scoring §12), and what it says of each
 * metric of a scorecard (scoring §10).
 */
import { countActions, type ActionCounts } from '../../scoring/audit/action-fault';
import type { RegisteredAction } from '../../scoring/cuika';
import type { RegisterColumn } from '../../worksheet/vocabulary/register-words';
import type { PeopleRow, PeopleSheetRead } from '../people-sheet/people-sheet';
import { fingerprint } from '../people-sheet/row-marks';
import { sourceKey, type MarkedText } from './marks';
import type { Scorecard } from '../scorecard/scored';
import { needsRow, sourcedMetrics } from './due-metrics';

export type { RegisterColumn } from '../../worksheet/vocabulary/register-words';

export type Register = PeopleSheetRead<RegisterColumn, RegisterRow>;

export interface RegisterRow extends PeopleRow<RegisterColumn, MarkedText> {
  readonly isOpen: boolean;
}

/** True when plan, owner, due date and end result are filled in and the row is open (scoring §10, letter A). */
export function isComplete({ isOpen, text }: RegisterRow): boolean {
  return isOpen && [text.plan, text.owner, text.due, text.endResult].every((one) => one !== '');
}

/** Its open rows, counted: incomplete, overdue, the oldest. @param today ISO */
export function registerCounts({ rows }: Pick<Register, 'rows'>, today: string): ActionCounts {
  return countActions(
    rows.map(({ isOpen, text }) => ({ ...text, open: isOpen })),
    today,
  );
}

/** What the CUIKA check looks at. */
function registeredAction({ isOpen, text }: RegisterRow): RegisteredAction {
  return { open: isOpen, plan: text.plan, owner: text.owner, due: text.due, endResult: text.endResult };
}

/** The rows about each metric: by what their source says, and where a person reworded it, by its mark. */
export class RegisterIndex {
  private readonly bySource = new Map<string, RegisterRow[]>();
  private readonly byMark = new Map<string, RegisterRow[]>();

  constructor(rows: readonly RegisterRow[]) {
    for (const row of rows) {
      const key = sourceKey(row.text.source);
      if (key !== '') put(this.bySource, key, row);
      const mark = row.marks?.source ?? null;
      if (mark !== null && mark !== fingerprint(key)) put(this.byMark, mark, row);
    }
  }

  /** Open and closed rows about the metric whose source has this key, in the sheet's order. */
  about(key: string): readonly RegisterRow[] {
    return this.bySource.get(key) ?? this.marked(key) ?? [];
  }

  /** The first open row about a metric. */
  open(key: string): RegisterRow | null {
    const isOpen = (row: RegisterRow) => row.isOpen;
    return this.bySource.get(key)?.find(isOpen) ?? this.marked(key)?.find(isOpen) ?? null;
  }

  private marked(key: string): readonly RegisterRow[] | undefined {
    return this.byMark.size === 0 ? undefined : this.byMark.get(fingerprint(key));
  }
}

function put(map: Map<string, RegisterRow[]>, key: string, row: RegisterRow): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

/**
 * What CUIKA asks of the register, by the index of the table among all the scorecards' tables and that of the metric in it;
 * metrics that need no row have none.
 */
export function registeredActions(
  scorecards: readonly Scorecard[],
  register: Pick<Register, 'rows'>,
): (table: number, metric: number) => readonly RegisteredAction[] {
  const index = new RegisterIndex(register.rows);
  const found = new Map<string, readonly RegisteredAction[]>();
  let before = 0;
  for (const scorecard of scorecards) {
    for (const one of sourcedMetrics([scorecard]).filter(needsRow)) {
      found.set(`${before + one.table} ${one.index}`, index.about(one.key).map(registeredAction));
    }
    before += scorecard.tables.length;
  }
  return (table, metric) => found.get(`${table} ${metric}`) ?? [];
}

/**
 * The open row of each metric of several scorecards, as the summary shows it: by the index of the table among all their
 * tables and that of the metric in it.
 */
export function openRows(
  scorecards: readonly Scorecard[],
  register: Register | null,
): (table: number, metric: number) => RegisterRow | null {
  if (register === null) return () => null;
  const index = new RegisterIndex(register.rows);
  const found = new Map<string, RegisterRow>();
  let before = 0;
  for (const scorecard of scorecards) {
    for (const one of sourcedMetrics([scorecard])) {
      const row = index.open(one.key);
      if (row !== null) found.set(`${before + one.table} ${one.index}`, row);
    }
    before += scorecard.tables.length;
  }
  return (table, metric) => found.get(`${table} ${metric}`) ?? null;
}
