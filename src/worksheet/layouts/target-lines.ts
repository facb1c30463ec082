/**
 * Lines that hold the targets of a metric, one for each period: `target_pct` beside `four_hour_pct`, "Target" under a
 * metric, actual and target in pairs. A target line that can't be placed is a doubt, since its metric would go unscored.
 */
import type { Weighing } from '../sheet/confidence';
import { nameOfLine, type Grid } from '../sheet/grid';
import { comparedName, headerRole, roleBesideName } from '../words/header-roles';
import { normalise } from '../words/normalise';
import { spread } from './cell-kinds';
import type { MetricLine } from './cross-lines';

export interface TargetLines {
  /** Lines that are metrics of their own. */
  readonly metrics: readonly MetricLine[];
  /** Target line by metric line. */
  readonly targets: ReadonlyMap<number, number>;
  /** Target lines that belong to no metric that could be told. */
  readonly unplaced: readonly number[];
}

/** In a longer table target lines are looked for only when some of its lines are. */
const MOST_SEARCHED = 1000;

/** Sorts the lines into metrics and their targets. */
export function targetLines(grid: Grid, lines: readonly MetricLine[], weighing: Weighing): TargetLines {
  const isSearched =
    lines.length <= MOST_SEARCHED ||
    spread(lines, MOST_SEARCHED).some((line) => partsOf(line).role === 'target');
  if (!isSearched) return { metrics: lines, targets: new Map(), unplaced: [] };
  const metrics = lines.filter((line) => partsOf(line).role !== 'target');
  const targets = new Map<number, number>();
  const unplaced: number[] = [];
  lines.forEach((line, index) => {
    const parts = partsOf(line);
    if (parts.role !== 'target') return;
    const owner = ownerOf(parts.name, lines, index, metrics);
    if (owner === null || targets.has(owner.line)) {
      unplaced.push(line.line);
      const details = { text: line.name, line: nameOfLine(grid, line.line) };
      weighing.although('target-unplaced', details);
      return;
    }
    targets.set(owner.line, line.line);
    weighing.because('target-beside', { text: line.name, metric: owner.name });
  });
  return { metrics, targets, unplaced };
}

/** The metric a line names, and whether it holds its targets. */
function partsOf(line: MetricLine): { name: string; role: 'target' | 'value' | null } {
  if (comparedName(line.name) !== null) return { name: line.name, role: null };
  if (line.kind !== null) return { name: line.name, role: line.kind };
  if (headerRole(line.name) === 'target') return roleBesideName(line.name) ?? { name: '', role: 'target' };
  return roleBesideName(line.name) ?? { name: line.name, role: null };
}

/** The metric of the same name; else the line before, when nothing speaks against it. */
function ownerOf(
  name: string,
  lines: readonly MetricLine[],
  index: number,
  metrics: readonly MetricLine[],
): MetricLine | null {
  const wanted = normalise(name);
  if (wanted !== '') {
    const same = metrics.filter((metric) => normalise(partsOf(metric).name) === wanted);
    const nearest = [...same].sort((a, b) => distance(a, lines[index]) - distance(b, lines[index]))[0];
    if (nearest !== undefined) return nearest;
  }
  const before = lines[index - 1];
  if (before === undefined || partsOf(before).role === 'target') return null;
  const words = normalise(before.name).split(' ');
  const shared = wanted === '' || wanted.split(' ').every((word) => words.includes(word));
  return shared ? before : null;
}

function distance(a: MetricLine, b: MetricLine | undefined): number {
  return Math.abs(a.line - (b?.line ?? 0));
}
