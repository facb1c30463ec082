/** Layout 3: a measurement a row, with columns for metric, period and value, often target and vendor (worksheets §2). */
import { formatArea } from '../../workbook/address';
import { weigh, type Weighing } from '../sheet/confidence';
import { nameOfPosition, type Grid } from '../sheet/grid';
import { listPeriods, type ListPeriods } from '../periods/list-periods';
import type { Reading, Role } from '../sheet/reading';
import { ATTRIBUTE_ROLES } from '../sheet/reading';
import { headerRole } from '../words/header-roles';
import {
  columnsUnder,
  kindColumn,
  periodsByContent,
  pick,
  positionsWith,
  SAMPLE,
  valueColumn,
  type Column,
} from './list-columns';
import { weighRows } from './list-doubts';
import { kindAt, spread, textAt } from './cell-kinds';

const HEADERS_LOOKED_AT = 400;

/** Candidates, one for each header row whose words name a list; several when lists are stacked. */
export function longLists(grid: Grid): Reading[] {
  const headers = spread(
    grid.lines.map((_, index) => index),
    HEADERS_LOOKED_AT,
  ).filter((index) => isHeader(grid, grid.lines[index] ?? 0));
  return headers.flatMap((index, at) => {
    const header = grid.lines[index] ?? 0;
    const body = grid.lines.slice(index + 1, headers[at + 1] ?? grid.lines.length);
    return listUnder(grid, header, body) ?? [];
  });
}

/** At least three texts, among them two of the words for a name, a period and a value. */
function isHeader(grid: Grid, line: number): boolean {
  const roles = new Set<Role | null>();
  let texts = 0;
  for (const position of spread(grid.positions, HEADERS_LOOKED_AT)) {
    const text = textAt(grid, line, position);
    if (text === '') continue;
    if (kindAt(grid, line, position) !== 'text') return false;
    texts += 1;
    roles.add(headerRole(text));
  }
  const isMeasured = roles.has('value') || roles.has('target');
  return (
    texts >= 3 && (roles.has('name') ? isMeasured || roles.has('period') : isMeasured && roles.has('period'))
  );
}

function listUnder(grid: Grid, header: number, body: readonly number[]): Reading | null {
  const weighing = weigh();
  const columns = columnsUnder(grid, header, body);
  const name = pick(grid, columns, 'name', (column) => column.texts > 0, weighing);
  if (name === null) return null;
  const kinds = kindColumn(grid, columns, body, weighing);
  const value = valueColumn(grid, columns, kinds, weighing);
  if (value === null) return null;
  const lines = withoutNotes(grid, body, value.position);
  const looked = [...new Set([...lines.slice(0, SAMPLE), ...spread(lines, SAMPLE)])];
  const periods =
    listPeriods(grid, header, positionsWith(columns, 'period'), looked) ??
    periodsByContent(grid, header, columns, looked, weighing);
  if (periods === null) return null;
  weighRows(
    grid,
    header,
    columns,
    lines,
    periods,
    { name: name.position, kind: kinds?.position ?? null },
    weighing,
  );
  const roles = rolesOf(grid, columns, { name, value, kinds, periods }, weighing);
  const positions = [...roles.keys()].sort((a, b) => a - b);
  const used = positions.filter((position) => roles.get(position) !== 'ignore');
  const last = lines.at(-1);
  if (last === undefined || used.length === 0) return null;
  const left = Math.min(...used);
  const right = Math.max(...positions.filter((position) => position >= left));
  return {
    sheet: grid.sheet.name,
    range: formatArea({ top: header, left, bottom: last, right }),
    orientation: 'list',
    header: `${header + 1}:${header + 1}`,
    roles: Object.fromEntries(
      positions
        .filter((position) => position >= left)
        .map((position) => [nameOfPosition(grid, position), roles.get(position) ?? 'ignore']),
    ),
    skipped: {},
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: weighing.confidence(),
    reasons: weighing.reasons(),
  };
}

/** Without the notes after the last measurement. */
function withoutNotes(grid: Grid, body: readonly number[], value: number): readonly number[] {
  let end = body.length;
  while (end > 0) {
    const line = body[end - 1] ?? 0;
    if (kindAt(grid, line, value) !== 'blank') break;
    end -= 1;
  }
  return body.slice(0, end);
}

function rolesOf(
  grid: Grid,
  columns: readonly Column[],
  chosen: { name: Column; value: Column; kinds: Column | null; periods: ListPeriods },
  weighing: Weighing,
): Map<number, Role> {
  const roles = new Map<number, Role>([
    [chosen.name.position, 'name'],
    [chosen.value.position, 'value'],
    ...chosen.periods.columns.map((position) => [position, 'period'] as const),
  ]);
  if (chosen.kinds !== null) roles.set(chosen.kinds.position, 'kind');
  for (const column of columns) {
    if (roles.has(column.position)) continue;
    const { role } = column;
    const line = nameOfPosition(grid, column.position);
    const isTaken = role !== null && [...roles.values()].includes(role);
    if (role !== null && ATTRIBUTE_ROLES.some((one) => one === role) && !isTaken) {
      roles.set(column.position, role);
      weighing.because('header-says', { text: column.header, line, role });
      continue;
    }
    const isTarget = role === 'target' || role === 'target-low' || role === 'target-high';
    if (isTaken && isTarget) weighing.although('values-uncertain', { line, other: column.header });
    roles.set(column.position, role === 'total' ? 'total' : 'ignore');
    weighing.because('line-passed-over', { text: column.header, line });
  }
  return roles;
}
