/** The columns of a long list and what they hold: metric, period, value, actual or target. */
import type { Weighing } from '../sheet/confidence';
import { nameOfPosition, type Grid } from '../sheet/grid';
import { listPeriods, type ListPeriods } from '../periods/list-periods';
import type { Role } from '../sheet/reading';
import { normalise, wordsOf } from '../words/normalise';
import { headerRole, isTotalWord } from '../words/header-roles';
import { kindAt, spread, textAt } from './cell-kinds';

/** Rows looked at. */
export const SAMPLE = 400;

export interface Column {
  readonly position: number;
  readonly header: string;
  readonly role: Role | null;
  readonly figures: number;
  readonly texts: number;
  readonly distinct: number;
}

export function columnsUnder(grid: Grid, header: number, body: readonly number[]): Column[] {
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

export function positionsWith(columns: readonly Column[], role: Role | null): number[] {
  return columns.filter((column) => column.role === role).map((column) => column.position);
}

/** The first column without a known header whose cells are periods, nearly all of them. */
export function periodsByContent(
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
export function pick(
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
export function kindColumn(
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

/** `Value A` and `Value B`, `Result 1` and `Result 2`: the same but for a letter or a number. */
function isAlike(header: string, other: string): boolean {
  const stem = (text: string): string =>
    wordsOf(normalise(text))
      .filter((word) => !/^(?:\p{L}|\d+|i{1,3}|iv)$/u.test(word))
      .join(' ');
  const own = stem(header);
  return own !== '' && own === stem(other);
}

/** The one column of values: named so, or the only figures left. Several to choose from is a doubt. */
export function valueColumn(
  grid: Grid,
  columns: readonly Column[],
  kinds: Column | null,
  weighing: Weighing,
): Column | null {
  const figures = columns.filter((column) => column.figures > 0 && column !== kinds);
  const named = figures.filter((column) => column.role === 'value');
  const open = named.length > 0 ? named : figures.filter((column) => column.role === null);
  const [first, next] = open;
  if (first === undefined) return null;
  const second = next ?? figures.find((column) => column !== first && isAlike(column.header, first.header));
  const line = nameOfPosition(grid, first.position);
  if (second !== undefined) {
    weighing.although('values-uncertain', { line, other: nameOfPosition(grid, second.position) });
  } else if (named.length > 0) weighing.because('header-says', { text: first.header, line, role: 'value' });
  else weighing.although('content-says', { line, role: 'value' });
  return first;
}
