/** Tells the lines after a header apart: metrics, section titles, totals, notes, and where the table ends. */
import type { Weighing } from '../sheet/confidence';
import { isBlank, type Grid } from '../sheet/grid';
import { rememberedByShape } from '../metric/metric-facts';
import type { Role, Skipped } from '../sheet/reading';
import { readTarget } from '../metric/target-text';
import { wordsOf } from '../words/normalise';
import { categoryOf } from '../words/meanings';
import { comparedName, headerRole, isTotalWord } from '../words/header-roles';
import { knownMetric } from '../words/known-metrics';
import { normalise } from '../words/normalise';
import { kindAt, spread, textAt } from './cell-kinds';
import type { CrossRoles } from './cross-roles';
import type { PeriodHeader } from './period-headers';

export interface CrossLines {
  readonly metrics: readonly MetricLine[];
  readonly skipped: ReadonlyMap<number, Skipped>;
  /** The last line that belongs to the table. */
  readonly last: number;
}

export interface MetricLine {
  readonly line: number;
  readonly name: string;
  /** What the line's figures are where a column says so: a `target` line belongs to the metric above it. */
  readonly kind: 'value' | 'target' | null;
}

interface Look {
  readonly line: number;
  readonly name: string;
  readonly what: 'metric' | 'unmeasured' | 'nameless' | 'total' | 'title' | 'texts' | 'empty' | 'note';
  readonly kind: MetricLine['kind'];
}

/** In a longer table nobody compares line by line. */
const MOST_COMPARED = 2000;

const ATTRIBUTES: readonly Role[] = ['target', 'target-low', 'target-high', 'direction', 'unit', 'owner'];

/** Null when no line is a metric. */
export function crossLines(
  grid: Grid,
  header: PeriodHeader,
  { roles, name }: CrossRoles,
  weighing: Weighing,
): CrossLines | null {
  const attributes = [...roles].filter(([, role]) => ATTRIBUTES.includes(role)).map(([position]) => position);
  const kindPosition = [...roles].find(([, role]) => role === 'kind')?.[0] ?? null;
  const titles = [...roles]
    .filter(([, role]) => role !== 'total')
    .map(([position]) => position)
    .sort((a, b) => a - b);
  const isTotal = rememberedByShape(isTotalWord);
  const looks: Look[] = [];
  let measured = false;
  let before = header.lines.at(-1) ?? 0;
  for (const line of header.body) {
    const look = lookAt(grid, line, header.positions, { name, attributes, kindPosition, titles, isTotal });
    if (look.what === 'texts' && !measured && !grid.turned) {
      weighing.although('unlabelled-figures', { count: 1 });
    }
    // Texts where figures should be, after a gap or under header words: another table starts.
    const mayEnd = look.what === 'texts' && measured && !grid.turned;
    if (mayEnd && (line > before + 1 || headerRole(look.name) !== null)) break;
    measured ||= look.what === 'metric';
    before = line;
    looks.push(look);
  }
  return sorted(looks, weighing);
}

function lookAt(
  grid: Grid,
  line: number,
  positions: readonly number[],
  at: {
    name: number;
    attributes: readonly number[];
    kindPosition: number | null;
    titles: readonly number[];
    isTotal: (text: string) => boolean;
  },
): Look {
  const own = grid.valueAt(line, at.name);
  const kindText = at.kindPosition === null ? '' : textAt(grid, line, at.kindPosition);
  const name = nameText(own) || (kindText === '' ? '' : nameAbove(grid, line, at.name));
  const kind = kindText === '' ? null : kindOf(kindText);
  const held = holds(grid, line, positions);
  if (held === 'texts') {
    // Not one figure: a metric only when a target or the like says so; each text is then an error of its own.
    const isMetric = name !== '' && at.attributes.some((position) => isTarget(grid, line, position));
    return { line, name, what: isMetric ? 'metric' : 'texts', kind };
  }
  if (name !== '' && at.isTotal(name) && held === 'figures') return { line, name, what: 'total', kind };
  if (at.kindPosition !== null && kind === null && held !== 'nothing')
    return { line, name, what: 'note', kind };
  if (held !== 'nothing' && grid.turned && isIdentifier(grid, line, name, positions))
    return { line, name, what: 'note', kind };
  if (held !== 'nothing') return { line, name, what: name === '' ? 'nameless' : 'metric', kind };
  const hasAttribute = at.attributes.some((position) => kindAt(grid, line, position) !== 'blank');
  if (name !== '' && hasAttribute) return { line, name, what: 'unmeasured', kind };
  const title = at.titles.map((position) => textAt(grid, line, position)).find((text) => text !== '');
  return { line, name: title ?? '', what: title === undefined ? 'empty' : 'title', kind };
}

/** The name a pair of lines has once: in a merged cell, or in the line above with an empty cell under it. */
function nameAbove(grid: Grid, line: number, position: number): string {
  const merged = nameText(grid.filledAt(line, position));
  if (merged !== '') return merged;
  for (let above = line - 1; above >= Math.max(0, line - 3); above -= 1) {
    const text = nameText(grid.filledAt(above, position));
    if (text !== '') return text;
  }
  return '';
}

/** Numbers that name rather than measure: whole, never the same twice, under a name such as `BI_ID`. */
function isIdentifier(grid: Grid, line: number, name: string, positions: readonly number[]): boolean {
  if (!/(?:^| )(?:id|uuid|key|index|code|codigo|kode|nr|no|number|numero|ref)$/.test(normalise(name)))
    return false;
  const values = spread(positions, 200)
    .map((position) => grid.valueAt(line, position))
    .filter((value) => !isBlank(value));
  return new Set(values).size === values.length && values.every((value) => Number.isInteger(Number(value)));
}

/** What stands at the periods: any figure or missing marker makes it a line of figures. */
function holds(grid: Grid, line: number, positions: readonly number[]): 'figures' | 'texts' | 'nothing' {
  let texts = false;
  let missing = false;
  for (const position of positions) {
    const kind = kindAt(grid, line, position);
    if (kind === 'figure') return 'figures';
    if (kind === 'text' || kind === 'date') texts = true;
    if (kind === 'missing') missing = true;
  }
  if (texts) return 'texts';
  return missing ? 'figures' : 'nothing';
}

function sorted(looks: readonly Look[], weighing: Weighing): CrossLines | null {
  const lastMeasured = looks.map((look) => look.what).lastIndexOf('metric');
  if (lastMeasured < 0) return null;
  const metrics: MetricLine[] = [];
  const skipped = new Map<number, Skipped>();
  let last = looks[lastMeasured]?.line ?? 0;
  let nameless = 0;
  looks.forEach((look, index) => {
    const inside = index <= lastMeasured;
    // After the last measured line only what directly follows, or is known as a metric, still belongs to the table.
    const follows = look.line <= last + 1 || knownMetric(look.name) !== null;
    if (look.what === 'metric' || (look.what === 'unmeasured' && (inside || follows))) {
      metrics.push({ line: look.line, name: look.name, kind: look.kind });
    } else if (look.what === 'total') {
      skipped.set(look.line, 'total');
    } else if (inside && look.what === 'title') {
      skipped.set(look.line, isSection(looks, index) ? 'section' : 'note');
    } else if (inside && look.what !== 'empty') {
      skipped.set(look.line, 'note');
      if (look.what === 'nameless') nameless += 1;
    } else return;
    last = Math.max(last, look.line);
  });
  if (nameless > metrics.length * 0.1) weighing.although('nameless-figures', { count: nameless });
  const compared = comparisons(metrics);
  for (const line of compared) skipped.set(line, 'total');
  return { metrics: metrics.filter(({ line }) => !compared.has(line)), skipped, last };
}

/** Lines that compare a metric of the table with its target or an earlier period: `SL vs target` beside `SL`. */
function comparisons(metrics: readonly MetricLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (metrics.length > MOST_COMPARED) return found;
  const names = new Set(metrics.map(({ name }) => wordsOf(normalise(name)).join(' ')));
  for (const { line, name } of metrics) {
    const of = comparedName(name);
    if (of !== null && (of === '' || names.has(of))) found.add(line);
  }
  return found;
}

/** A title heads the metrics that follow it; one for a thing that is not measured yet heads nothing. */
function isSection(looks: readonly Look[], index: number): boolean {
  const title = looks[index];
  if (title === undefined) return false;
  const next = looks.slice(index + 1).find((look) => look.what !== 'empty');
  if (next?.what !== 'metric' && next?.what !== 'unmeasured' && next?.what !== 'title') return false;
  const category = categoryOf(title.name);
  return knownMetric(title.name) === null || (category !== null && category !== 'other');
}

/** A number or a text such as `≥ 80 %`; a header word is none. */
function isTarget(grid: Grid, line: number, position: number): boolean {
  const value = grid.valueAt(line, position);
  return !isBlank(value) && readTarget(value, 'General', 'unknown').kind === 'target';
}

function nameText(value: ReturnType<Grid['valueAt']>): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !isBlank(value) ? value : '';
}

function kindOf(text: string): MetricLine['kind'] {
  const role = text === '' ? null : headerRole(text);
  return role === 'target' || role === 'value' ? role : null;
}
