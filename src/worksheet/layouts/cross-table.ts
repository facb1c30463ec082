/** Puts a cross table's reading together from its header, the lines beside it and the lines after it. */
import { weigh, type Weighing } from '../sheet/confidence';
import { contextOf } from '../periods/periods-along';
import { readPeriodBeside } from '../periods/one-cell';
import { areaName, nameOfLine, nameOfPosition, type Grid } from '../sheet/grid';
import type { Reading, Role, Skipped } from '../sheet/reading';
import { headerRole } from '../words/header-roles';
import { kindAt, spread } from './cell-kinds';
import { crossLines, type CrossLines } from './cross-lines';
import { headerText } from './beside';
import { crossRoles, type CrossRoles } from './cross-roles';
import type { PeriodHeader } from './period-headers';
import { targetLines, type TargetLines } from './target-lines';

/** The reading of the table under a header; null when it has no names or no metrics. */
export function crossTable(grid: Grid, header: PeriodHeader): Reading | null {
  const weighing = weigh();
  weighPeriods(grid, header, weighing);
  const roles = crossRoles(grid, header, weighing);
  if (roles === null) return null;
  const lines = crossLines(grid, header, roles, weighing);
  if (lines === null) return null;
  const targets = targetLines(grid, lines.metrics, weighing);
  if (targets.metrics.length === 0) return null;
  if (grid.turned) weighOtherColumns(grid, header, lines, roles, weighing);
  const sections = [...lines.skipped.values()].filter((what) => what === 'section').length;
  weighNames(grid, targets, roles, sections, weighing);
  if (sections > 0) weighing.because('sections-say-category', { count: sections });
  return assemble(grid, header, roles, lines, targets, weighing);
}

function weighPeriods(grid: Grid, header: PeriodHeader, weighing: Weighing): void {
  const { periods, positions } = header;
  const line = header.lines.map((one) => nameOfLine(grid, one)).join(', ');
  const details = {
    count: positions.length,
    first: periods[0]?.iso ?? '',
    last: periods.at(-1)?.iso ?? '',
    line,
  };
  weighing.because(grid.turned ? 'periods-down' : 'periods-across', details);
  const percent = Math.round(header.figures * 100);
  if (header.figures < 0.9) weighing.although('texts-among-values', { percent });
  else weighing.because('numbers-under-periods', { percent });
  const distinct = new Set(periods.map(({ ordinal }) => ordinal)).size;
  if (distinct === 2) weighing.although('few-periods', { count: distinct });
  if (header.plainNumbers) weighing.although('years-as-numbers', {});
  if (periods[0]?.yearless === true) weighing.although('no-years', {});
  const repeated = periods.length - distinct;
  if (repeated >= Math.max(2, periods.length * 0.2))
    weighing.although('repeated-periods', { count: repeated });
  if (repeated > periods.length * 0.6) {
    weighing.although('rows-repeat', { percent: Math.round((repeated / periods.length) * 100) });
  }
  if (header.otherKinds.length > positions.length * 0.5) {
    weighing.although('other-kinds', { count: header.otherKinds.length });
  }
}

/** Periods down: what stands before them or is text on every row makes each row a record rather than a period. */
function weighOtherColumns(
  grid: Grid,
  header: PeriodHeader,
  lines: CrossLines,
  { name }: CrossRoles,
  weighing: Weighing,
): void {
  const first = header.lines[0] ?? 0;
  const last = header.lines.at(-1) ?? 0;
  const sample = spread(header.positions, 200);
  for (const line of grid.lines) {
    if (line > lines.last || (line >= first && line <= last)) continue;
    const kinds = sample.map((position) => kindAt(grid, line, position));
    const text = String(grid.valueAt(line, name)).slice(0, 80);
    const details = { text, line: nameOfLine(grid, line) };
    if (line < first && kinds.filter((kind) => kind === 'figure').length > sample.length * 0.5) {
      weighing.although('figures-before-periods', details);
      continue;
    }
    const texts = sample
      .filter((_, index) => kinds[index] === 'text')
      .map((position) => grid.valueAt(line, position));
    const distinct = new Set(texts).size;
    const isRecord =
      line < first ? distinct > sample.length * 0.9 : distinct > 1 && distinct > sample.length * 0.3;
    if (sample.length >= 4 && texts.length > sample.length * 0.5 && isRecord) {
      weighing.although('rows-are-records', details);
    }
  }
}

function weighNames(
  grid: Grid,
  targets: TargetLines,
  { roles, name }: CrossRoles,
  sections: number,
  weighing: Weighing,
): void {
  const apart = [...roles].filter(([, role]) => role === 'vendor').map(([position]) => position);
  const seen = new Set<string>();
  let repeated = 0;
  for (const { line, name: text } of targets.metrics) {
    const key = [text.toLowerCase(), ...apart.map((position) => String(grid.filledAt(line, position)))].join(
      '\n',
    );
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  }
  const some = spread(targets.metrics, 300);
  const bare = some.find((metric) => headerRole(metric.name) === 'value');
  if (bare !== undefined) {
    weighing.although('names-uncertain', { line: bare.name, other: nameOfLine(grid, bare.line) });
  }
  const withPeriod = some.filter((metric) => readPeriodBeside(metric.name, contextOf(grid)) !== null);
  if (withPeriod.length > some.length * 0.3) {
    weighing.although('names-hold-periods', { count: withPeriod.length, text: withPeriod[0]?.name ?? '' });
  }
  if (repeated > Math.max(2, targets.metrics.length * 0.3) && sections === 0) {
    weighing.although('names-uncertain', { line: nameOfPosition(grid, name), other: '?' });
  }
  if (repeated > 0) weighing.although('names-repeat', { count: repeated });
}

function assemble(
  grid: Grid,
  header: PeriodHeader,
  { roles }: CrossRoles,
  lines: CrossLines,
  targets: TargetLines,
  weighing: Weighing,
): Reading {
  const all = new Map<number, Role>([...roles, ...header.positions.map((one) => [one, 'period'] as const)]);
  const isUsed = ([, role]: [number, Role]): boolean => role !== 'ignore';
  const used = [...all].filter(isUsed).map(([position]) => position);
  const left = used.reduce((a, b) => Math.min(a, b), Infinity);
  const right = rightEdge(
    grid,
    header,
    all,
    used.reduce((a, b) => Math.max(a, b), 0),
  );
  const inside = [...all]
    .filter(([position]) => position >= left && position <= right)
    .sort(([a], [b]) => a - b);
  const firstHeader = header.lines[0] ?? 0;
  const lastHeader = header.lines.at(-1) ?? firstHeader;
  const skipped = new Map<number, Skipped>(lines.skipped);
  for (const line of targets.unplaced) skipped.set(line, 'note');
  const named: Record<string, Skipped> = {};
  for (const [line, what] of [...skipped].sort(([a], [b]) => a - b)) named[nameOfLine(grid, line)] = what;
  const pairs = [...targets.targets].map(([metric, target]) => [
    nameOfLine(grid, metric),
    nameOfLine(grid, target),
  ]);
  return {
    sheet: grid.sheet.name,
    range: areaName(grid, { line: firstHeader, position: left }, { line: lines.last, position: right }),
    orientation: grid.turned ? 'columns' : 'rows',
    header: `${nameOfLine(grid, firstHeader)}:${nameOfLine(grid, lastHeader)}`,
    roles: namedRuns(grid, inside),
    skipped: named,
    ...(pairs.length > 0 ? { targetLines: Object.fromEntries(pairs) } : {}),
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: weighing.confidence(),
    reasons: weighing.reasons(),
  };
}

/** Columns with a header of their own that directly follow belong to the table, although nothing is made of them. */
function rightEdge(grid: Grid, header: PeriodHeader, roles: ReadonlyMap<number, Role>, last: number): number {
  if (grid.turned) return last;
  let right = last;
  while (roles.has(right + 1) && headerText(grid, header.lines, right + 1) !== '') right += 1;
  return right;
}

/** Roles by line name; runs of periods down a column stand together. */
function namedRuns(grid: Grid, roles: readonly (readonly [number, Role])[]): Record<string, Role> {
  if (!grid.turned) {
    return Object.fromEntries(roles.map(([position, role]) => [nameOfPosition(grid, position), role]));
  }
  const named: Record<string, Role> = {};
  for (let at = 0; at < roles.length; at += 1) {
    const [first, role] = roles[at] ?? [0, 'ignore'];
    let last = first;
    while (roles[at + 1]?.[0] === last + 1 && roles[at + 1]?.[1] === role) {
      last += 1;
      at += 1;
    }
    const name = nameOfPosition(grid, first);
    named[last === first ? name : `${name}:${nameOfPosition(grid, last)}`] = role;
  }
  return named;
}
