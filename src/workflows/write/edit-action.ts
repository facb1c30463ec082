/** A person's own entries in a row of the action register, typed elsewhere than in its sheet: as changes of single cells. */
import type { Register } from '../../report/register/register';
import type { CellChange } from '../../workbook/formula-host';
import { serialOfIso } from '../../workbook/serial-dates';
import { isCellError, valueAt } from '../../workbook/snapshot';

/** What is a person's to fill in (scoring §12). */
export interface ActionEntries {
  readonly plan: string;
  readonly owner: string;
  readonly endResult: string;
  /** ISO; other text stays text. */
  readonly due: string;
}

export const actionEntries = ['plan', 'owner', 'endResult', 'due'] as const;

/**
 * The changes that make row `row` (zero-based) of the register say this; entries that stay, and those whose column is
 * gone, make none. A date is entered as one.
 *
 * @example actionChanges(register, 2, { plan: 'More agents', owner: '', endResult: '', due: '2024-08-01' })
 */
export function actionChanges(
  register: Register,
  row: number,
  entries: ActionEntries,
): readonly CellChange[] {
  const before = register.rows.find((one) => one.row === row)?.text;
  return actionEntries.flatMap((name): readonly CellChange[] => {
    const column = register.columns[name];
    const text = entries[name].trim();
    if (column === undefined || text === (before?.[name] ?? '')) return [];
    const was = valueAt(register.snapshot, row, column);
    if (isCellError(was)) return [];
    const serial = name === 'due' ? serialOfIso(text, register.snapshot.date1904) : null;
    return [{ sheet: register.sheet, cell: { row, column }, was, now: { values: [[serial ?? text]] } }];
  });
}

/** True while row `row` of the register is about what it was about when it was read. */
export function holdsSameRow(before: Register, now: Register, row: number): boolean {
  const [was, is] = [before, now].map(({ rows }) => rows.find((one) => one.row === row)?.text);
  return was !== undefined && is !== undefined && was.id === is.id && was.source === is.source;
}
