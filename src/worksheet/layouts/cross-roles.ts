/** What the lines of a cross table beside its periods hold: names, targets, directions … by header word, then by content. */
import type { Weighing } from '../sheet/confidence';
import { nameOfPosition, type Grid } from '../sheet/grid';
import type { Role } from '../sheet/reading';
import { isCategories, isContent, isKinds, look, mayBeDirections, type Beside } from './beside';
import { kindAt, spread } from './cell-kinds';
import { nameAmong } from './cross-names';
import type { PeriodHeader } from './period-headers';

export interface CrossRoles {
  /** Roles of positions that are no period. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly name: number;
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
  const names = beside.find((one) => one.position === name)?.values ?? [];
  for (const one of beside) {
    if (!roles.has(one.position))
      roles.set(one.position, roleOf(grid, one, header.positions, roles, names, lines.length, weighing));
  }
  figuresWithoutPeriod(header, beside, roles, weighing);
  return { roles, name };
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
  names: readonly string[],
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
  // "Type" may head actual and target, or what kind of metric each is.
  const isOtherKind = one.role === 'kind' && !isKinds(one);
  if (isOtherKind && isCategories(one) && ![...roles.values()].includes('category')) {
    weighing.although('content-says', { line, role: 'category' });
    return 'category';
  }
  if (
    one.role !== null &&
    ONCE.includes(one.role) &&
    one.role !== 'name' &&
    taken === undefined &&
    !isOtherKind
  ) {
    weighing.because('header-says', { text: one.header, line, role: one.role });
    return one.role;
  }
  const isAside = one.position < (periods[0] ?? 0) || one.position > (periods.at(-1) ?? 0);
  if (one.role === null && isAside && one.texts >= lines * 0.5) {
    const content = isKinds(one)
      ? 'kind'
      : isCategories(one)
        ? 'category'
        : isContent(one) && mayBeDirections(one, names, one.position > (periods.at(-1) ?? 0))
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
