/** What the lines of a cross table beside its periods hold: names, targets, directions … by header word, then by content. */
import type { Weighing } from '../confidence';
import { isBlank, nameOfPosition, type Grid } from '../grid';
import type { Role } from '../reading';
import { betterOf, categoryOf, headerRole, isTotalWord, knownMetric } from '../words';
import { kindAt, spread, textAt } from './cell-kinds';
import type { PeriodHeader } from './period-headers';

export interface CrossRoles {
  /** Roles of positions that are no period. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly name: number;
}

interface Beside {
  readonly position: number;
  readonly header: string;
  readonly role: Role | null;
  /** Of the metric lines looked at: filled, texts, figures, and how many different texts. */
  readonly filled: number;
  readonly texts: number;
  readonly figures: number;
  readonly distinct: number;
  readonly values: readonly string[];
}

const SAMPLE = 200;

/** The roles, or null when nothing can be the metrics' names. Doubts go to `weighing`. */
export function crossRoles(grid: Grid, header: PeriodHeader, weighing: Weighing): CrossRoles | null {
  const atPeriods = new Set([...header.positions, ...header.otherKinds]);
  const lines = spread(
    header.body.filter((line) =>
      header.positions.some((position) => kindAt(grid, line, position) === 'figure'),
    ),
    SAMPLE,
  );
  const beside = grid.positions
    .filter((position) => !atPeriods.has(position))
    .map((position) => look(grid, header, position, lines));
  const roles = new Map<number, Role>();
  for (const position of header.otherKinds) roles.set(position, 'total');
  const name = nameAmong(grid, beside, lines.length, roles, weighing);
  if (name === null) return null;
  roles.set(name, 'name');
  for (const one of beside) {
    if (!roles.has(one.position))
      roles.set(one.position, roleOf(grid, one, header.positions, roles, lines.length, weighing));
  }
  figuresWithoutPeriod(header, beside, roles, weighing);
  return { roles, name };
}

function look(grid: Grid, header: PeriodHeader, position: number, lines: readonly number[]): Beside {
  const text = headerText(grid, header.lines, position);
  const values: string[] = [];
  let filled = 0;
  let figures = 0;
  for (const line of lines) {
    const kind = kindAt(grid, line, position);
    if (kind !== 'blank') filled += 1;
    if (kind === 'figure') figures += 1;
    const own = textAt(grid, line, position, true);
    if (own !== '' && kind !== 'figure') values.push(own.slice(0, 200));
  }
  const role = text === '' ? null : isTotalWord(text) ? 'total' : headerRole(text);
  const distinct = new Set(values).size;
  return { position, header: text, role, filled, texts: values.length, figures, distinct, values };
}

/** The header's text at a position: the lowest line that has one, merged areas included. */
export function headerText(grid: Grid, lines: readonly number[], position: number): string {
  for (const line of [...lines].reverse()) {
    const text = textAt(grid, line, position, true);
    if (text !== '') return text;
  }
  return '';
}

function nameAmong(
  grid: Grid,
  beside: readonly Beside[],
  lines: number,
  roles: Map<number, Role>,
  weighing: Weighing,
): number | null {
  const withTexts = beside.filter((one) => one.texts >= Math.max(1, lines * 0.5));
  const said = (one: Beside, role: Role): void => {
    const line = nameOfPosition(grid, one.position);
    weighing.because('header-says', { text: one.header, line, role });
  };
  const byHeader = withTexts.filter((one) => one.role === 'name');
  const [named, second] = byHeader;
  if (named !== undefined && second === undefined) {
    said(named, 'name');
    return named.position;
  }
  const open =
    named === undefined
      ? withTexts.filter((one) => (one.role === null || one.role === 'period') && !isContent(one))
      : byHeader;
  const [only, ...others] = open;
  const vendor = withTexts.find((one) => one.role === 'vendor' || one.role === 'definition');
  // A site a row: the site is the name, and a column of ratings beside it is none.
  const isNameItself =
    vendor !== undefined && vendor.distinct === vendor.texts && (only?.distinct ?? 0) < vendor.distinct;
  if (only === undefined || isNameItself) {
    if (vendor === undefined) return null;
    weighing.although('content-says', { line: nameOfPosition(grid, vendor.position), role: 'name' });
    return vendor.position;
  }
  if (others.length === 0) {
    weighing.although('only-texts', { line: nameOfPosition(grid, only.position) });
    return only.position;
  }
  return among(grid, open, roles, weighing);
}

/** Of several lines of texts the one with metric names: known ones, or the only one whose texts never repeat. */
function among(
  grid: Grid,
  open: readonly Beside[],
  roles: Map<number, Role>,
  weighing: Weighing,
): number | null {
  const score = (one: Beside): number => knownShare(one.values) * 2 + (one.distinct === one.texts ? 1 : 0);
  const ranked = [...open].sort((a, b) => score(b) - score(a) || b.distinct - a.distinct);
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return best?.position ?? null;
  const line = nameOfPosition(grid, best.position);
  if (score(best) - score(next) >= 0.5) weighing.although('content-says', { line, role: 'name' });
  else weighing.although('names-uncertain', { line, other: nameOfPosition(grid, next.position) });
  const repeats = best.distinct < best.texts;
  if (
    repeats &&
    new Set(best.values.map((text, at) => `${text}\n${next.values[at] ?? ''}`)).size === best.texts
  ) {
    roles.set(next.position, 'vendor');
    weighing.because('content-says', { line: nameOfPosition(grid, next.position), role: 'vendor' });
  }
  return best.position;
}

function knownShare(values: readonly string[]): number {
  const sample = spread(values, 40);
  return sample.length === 0 ? 0 : sample.filter((text) => knownMetric(text) !== null).length / sample.length;
}

/** True when the texts are directions or categories, whatever the header says. */
function isContent(one: Beside): boolean {
  return shareOf(one, (text) => betterOf(text) !== null) > 0.8 || isCategories(one);
}

/** Categories repeat, metric names don't: "Customer satisfaction" alone may be either. */
function isCategories(one: Beside): boolean {
  return (
    one.distinct < one.texts &&
    shareOf(one, (text) => text.length > 2 && categoryOf(text) !== null) > 0.8 &&
    knownShare(one.values) < 0.8
  );
}

function shareOf(one: Beside, holds: (text: string) => boolean): number {
  const sample = spread(one.values, 40);
  return sample.length === 0 ? 0 : sample.filter(holds).length / sample.length;
}

const ONCE: readonly Role[] = [
  'name',
  'category',
  'direction',
  'unit',
  'owner',
  'vendor',
  'definition',
  'kind',
];
const TARGETS: readonly Role[] = ['target', 'target-low', 'target-high'];

function roleOf(
  grid: Grid,
  one: Beside,
  periods: readonly number[],
  roles: ReadonlyMap<number, Role>,
  lines: number,
  weighing: Weighing,
): Role {
  const line = nameOfPosition(grid, one.position);
  const taken = [...roles].find(([, role]) => role === one.role)?.[0];
  if (one.role !== null && TARGETS.includes(one.role)) {
    if (taken === undefined) {
      weighing.because('header-says', { text: one.header, line, role: one.role });
      return one.role;
    }
    if (one.filled > 0)
      weighing.although('values-uncertain', { line: nameOfPosition(grid, taken), other: line });
    return 'ignore';
  }
  if (one.role === 'period' && one.filled > 0) weighing.although('period-beside', { text: one.header, line });
  if (one.role === 'total') return 'total';
  if (one.role !== null && ONCE.includes(one.role) && one.role !== 'name' && taken === undefined) {
    weighing.because('header-says', { text: one.header, line, role: one.role });
    return one.role;
  }
  const isAside = one.position < (periods[0] ?? 0) || one.position > (periods.at(-1) ?? 0);
  if (one.role === null && isAside && one.texts >= lines * 0.5) {
    const content = isKinds(one)
      ? 'kind'
      : isCategories(one)
        ? 'category'
        : isContent(one)
          ? 'direction'
          : null;
    if (content !== null && ![...roles.values()].includes(content)) {
      weighing.although('content-says', { line, role: content });
      return content;
    }
  }
  if (one.filled > 0 && one.header !== '') weighing.because('line-passed-over', { text: one.header, line });
  return 'ignore';
}

function isKinds(one: Beside): boolean {
  const roles = new Set(spread(one.values, 40).map((text) => headerRole(text)));
  return roles.has('target') && roles.has('value');
}

/** Figures between the periods that belong to none of them: an actual and a target side by side, most likely. */
function figuresWithoutPeriod(
  header: PeriodHeader,
  beside: readonly Beside[],
  roles: ReadonlyMap<number, Role>,
  weighing: Weighing,
): void {
  const first = header.positions[0] ?? 0;
  const last = header.positions.at(-1) ?? 0;
  const inside = beside.filter(
    (one) =>
      one.position > first && one.position < last && one.figures > 0 && roles.get(one.position) !== 'total',
  );
  const behind = beside.find((one) => one.position === last + 1 && one.header === '' && one.figures > 0);
  const count = inside.length + (inside.length > 0 && behind !== undefined ? 1 : 0);
  if (count > 0) weighing.although('unlabelled-figures', { count });
}

/** True when the cell holds nothing. */
export function isEmptyAt(grid: Grid, line: number, position: number): boolean {
  return isBlank(grid.valueAt(line, position));
}
