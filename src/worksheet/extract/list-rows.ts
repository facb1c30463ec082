/** The rows of a long list: the period of each, and which metric it measures. */
import { attributeOf, nameOf } from './extract-shared';
import { filledDown } from './filled-down';
import type { FindingsLog } from '../sheet/finding';
import { isBlank, type View } from '../sheet/grid';
import { listPeriods } from '../periods/list-periods';
import { remembered, rememberedByShape } from '../metric/metric-facts';
import type { Period } from '../periods/period';
import type { Role } from '../sheet/reading';
import { bodyLines, positionsOf, type ReadingLines } from '../sheet/reading-lines';
import { headerRole, isTotalWord } from '../words/header-roles';

/** The rows of one metric of one vendor, and of its targets where a column tells actual from target. */
export interface Gathered {
  readonly name: string;
  readonly vendor: string | null;
  readonly rows: number[];
  readonly targetRows: number[];
}

/** A list as it is worked on: its rows, and the period of each. */
export interface List {
  readonly lines: ReadingLines;
  readonly view: View;
  readonly at: (role: Role) => number | null;
  readonly rows: readonly number[];
  readonly periodAt: (row: number) => Period | null;
  readonly periodColumn: number;
  readonly log: FindingsLog;
}

/** Null when the period columns can't be read. */
export function listOf(lines: ReadingLines, log: FindingsLog): List | null {
  const { view } = lines;
  const roles = new Map<Role, number>();
  for (const [position, role] of [...lines.roles].sort(([a], [b]) => b - a)) roles.set(role, position);
  const rows = bodyLines(lines).filter((row) => !lines.skipped.has(row));
  const value = roles.get('value') ?? lines.firstPosition;
  const filled = rows.filter((row) => !isBlank(view.valueAt(row, value)));
  const periods = listPeriods(view, lines.headerLast, positionsOf(lines, 'period'), filled);
  if (periods === null) return null;
  const memory = new Map<number, Period | null>();
  const byPeriod = new Map<string, Period>();
  // One object for each period, so that rows can be told apart by it.
  for (const row of rows) {
    const period = periods.at(row);
    const known = period === null ? null : (byPeriod.get(period.iso + period.ordinal) ?? period);
    if (known !== null) byPeriod.set(known.iso + known.ordinal, known);
    memory.set(row, known);
  }
  return {
    lines,
    view,
    at: (role) => roles.get(role) ?? null,
    rows,
    periodAt: (row) => memory.get(row) ?? null,
    periodColumn: periods.columns[0] ?? lines.firstPosition,
    log,
  };
}

/** Each period with the first row that has it. */
export function distinctPeriods(list: List): Map<Period | null, number> {
  const distinct = new Map<Period | null, number>();
  for (const row of list.rows) {
    const period = list.periodAt(row);
    if (period !== null && !distinct.has(period)) distinct.set(period, row);
  }
  return distinct;
}

/** Rows by metric. Rows without name, period or kind are reported and left out; so are totals. */
export function gather(list: List): Gathered[] {
  const { view, log } = list;
  const nameColumn = list.at('name') ?? list.lines.firstPosition;
  const vendorColumn = list.at('vendor');
  const kindColumn = list.at('kind');
  const value = list.at('value') ?? list.lines.firstPosition;
  const nameAt = filledDown(view, list.rows, nameColumn, 'name', log);
  const vendorAt = vendorColumn === null ? null : filledDown(view, list.rows, vendorColumn, 'vendor', log);
  const keyOf = remembered((text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim());
  const isTotal = rememberedByShape(isTotalWord);
  const kindOf = remembered((text: string) => headerRole(text));
  const kindsSaid = new Set<string>();
  const found = new Map<string, Gathered>();
  for (const row of list.rows) {
    const measured = !isBlank(view.valueAt(row, value));
    const name = nameOf(nameAt(row).value);
    const periodText = nameOf(view.valueAt(row, list.periodColumn));
    if (list.periodAt(row) === null || name === '' || isTotal(name)) {
      if (measured) leaveOut(list, row, name, periodText, isTotal(name) || isTotal(periodText), nameColumn);
      continue;
    }
    const kind = kindColumn === null ? 'value' : kindOf(nameOf(view.valueAt(row, kindColumn)));
    if (kind !== 'value' && kind !== 'target') {
      const text = kindColumn === null ? '' : nameOf(view.valueAt(row, kindColumn));
      if (measured && !kindsSaid.has(text)) {
        log.add('kind-unknown', 'warning', view.cellAt(row, kindColumn ?? nameColumn), { text });
      }
      kindsSaid.add(text);
      continue;
    }
    const vendor = attributeOf(vendorAt?.(row).value ?? '');
    const key = `${keyOf(name)}\n${keyOf(vendor ?? '')}`;
    const before = found.get(key);
    const one = before ?? { name, vendor, rows: [], targetRows: [] };
    if (before === undefined) found.set(key, one);
    (kind === 'target' ? one.targetRows : one.rows).push(row);
  }
  return [...found.values()];
}

function leaveOut(
  list: List,
  row: number,
  name: string,
  periodText: string,
  isTotal: boolean,
  nameColumn: number,
): void {
  const { view, log } = list;
  if (isTotal) log.add('total-left-out', 'info', view.cellAt(row, nameColumn), { text: name });
  else if (name === '') log.add('values-without-name', 'warning', view.cellAt(row, nameColumn));
  else log.add('unreadable-period', 'error', view.cellAt(row, list.periodColumn), { text: periodText });
}
