/** Layout 3: a measurement a row, with columns for metric, period and value, often target and vendor (worksheets §2). */
import { formatArea } from '../../workbook/address';
import { weigh, type Weighing } from '../confidence';
import { nameOfPosition, type Grid } from '../grid';
import { listPeriods, type ListPeriods } from '../list-periods';
import type { Reading, Role } from '../reading';
import { headerRole, isTotalWord } from '../words';
import { kindAt, spread, textAt } from './cell-kinds';

interface Column {
  readonly position: number;
  readonly header: string;
  role: Role | null;
  readonly figures: number;
  readonly texts: number;
  readonly distinct: number;
}

const HEADERS_LOOKED_AT = 400;
const SAMPLE = 400;

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

function columnsUnder(grid: Grid, header: number, body: readonly number[]): Column[] {
  const sample = spread(body, SAMPLE);
  return grid.positions.flatMap((position) => {
    const text = textAt(grid, header, position);
    if (text === '') return [];
    let figures = 0;
    let texts = 0;
    const values = new Set<string>();
    for (const line of sample) {
      const kind = kindAt(grid, line, position);
      if (kind === 'figure') figures += 1;
      if (kind === 'text') texts += 1;
      if (kind !== 'blank') values.add(String(grid.valueAt(line, position)).slice(0, 100));
    }
    const role = isTotalWord(text) ? 'total' : headerRole(text);
    return [{ position, header: text, role, figures, texts, distinct: values.size }];
  });
}

function positionsWith(columns: readonly Column[], role: Role | null): number[] {
  return columns.filter((column) => column.role === role).map((column) => column.position);
}

/** The first column without a known header whose cells are periods, nearly all of them. */
function periodsByContent(
  grid: Grid,
  header: number,
  columns: readonly Column[],
  lines: readonly number[],
  weighing: Weighing,
): ListPeriods | null {
  for (const position of positionsWith(columns, null)) {
    const periods = listPeriods(grid, header, [position], lines);
    if (periods === null || lines.filter((line) => periods.at(line) !== null).length < lines.length * 0.9)
      continue;
    weighing.although('content-says', { line: nameOfPosition(grid, position), role: 'period' });
    return periods;
  }
  return null;
}

/** The column of a role: the only one, or the first with texts that come again. */
function pick(
  grid: Grid,
  columns: readonly Column[],
  role: Role,
  fits: (column: Column) => boolean,
  weighing: Weighing,
): Column | null {
  const [first, second] = columns.filter((column) => column.role === role && fits(column));
  if (first === undefined) return null;
  const line = nameOfPosition(grid, first.position);
  if (second === undefined) weighing.because('header-says', { text: first.header, line, role });
  else weighing.although('names-uncertain', { line, other: nameOfPosition(grid, second.position) });
  return first;
}

/** A column that says of each row whether it is an actual or a target. */
function kindColumn(
  grid: Grid,
  columns: readonly Column[],
  body: readonly number[],
  weighing: Weighing,
): Column | null {
  const sample = spread(body, SAMPLE);
  const found = columns.find((column) => {
    if (column.texts === 0 || column.distinct > 6) return false;
    const roles = new Set(sample.map((line) => headerRole(textAt(grid, line, column.position))));
    return roles.has('target') && roles.has('value');
  });
  if (found === undefined) return null;
  weighing.because('content-says', { line: nameOfPosition(grid, found.position), role: 'kind' });
  return found;
}

/** The one column of values: named so, or the only figures left. Several to choose from is a doubt. */
function valueColumn(
  grid: Grid,
  columns: readonly Column[],
  kinds: Column | null,
  weighing: Weighing,
): Column | null {
  const figures = columns.filter((column) => column.figures > 0 && column !== kinds);
  const named = figures.filter((column) => column.role === 'value');
  const open = named.length > 0 ? named : figures.filter((column) => column.role === null);
  const [first, second] = open;
  if (first === undefined) return null;
  const line = nameOfPosition(grid, first.position);
  if (second !== undefined) {
    weighing.although('values-uncertain', { line, other: nameOfPosition(grid, second.position) });
  } else if (named.length > 0) weighing.because('header-says', { text: first.header, line, role: 'value' });
  else weighing.although('content-says', { line, role: 'value' });
  return first;
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

/** Rows must be measurements: periods that can be read, and no metric twice at one period. */
function weighRows(
  grid: Grid,
  header: number,
  columns: readonly Column[],
  lines: readonly number[],
  periods: ListPeriods,
  at: { name: number; kind: number | null },
  weighing: Weighing,
): void {
  const apart = columns.filter((column) => column.role === 'vendor').map((column) => column.position);
  const rows = new Set<string>();
  const names = new Set(lines.map((line) => String(grid.filledAt(line, at.name)).slice(0, 200)));
  let read = 0;
  let repeated = 0;
  const head = lines.slice(0, SAMPLE);
  for (const line of head) {
    const period = periods.at(line);
    if (period === null) continue;
    read += 1;
    const name = String(grid.filledAt(line, at.name)).slice(0, 200).toLowerCase();
    const kind = at.kind === null ? '' : textAt(grid, line, at.kind);
    const units = apart.map((position) => String(grid.filledAt(line, position)));
    const key = [name, period.iso, kind, ...units].join('\n');
    if (rows.has(key)) repeated += 1;
    rows.add(key);
  }
  const percent = (part: number): number => Math.round((part / Math.max(1, head.length)) * 100);
  weighing.because('list-of-measurements', { rows: lines.length, metrics: names.size });
  if (read < head.length * 0.9) weighing.although('texts-among-values', { percent: percent(read) });
  if (repeated > head.length * 0.1) weighing.although('rows-repeat', { percent: percent(repeated) });
  if (names.size > lines.length * 0.6 && lines.length >= 6) {
    const text = textAt(grid, header, at.name);
    weighing.although('rows-are-records', { text, line: nameOfPosition(grid, at.name) });
  }
}

const CARRIED: readonly Role[] = [
  'category',
  'target',
  'target-low',
  'target-high',
  'direction',
  'unit',
  'owner',
  'vendor',
  'definition',
];

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
    if (role !== null && CARRIED.includes(role) && !isTaken) {
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
