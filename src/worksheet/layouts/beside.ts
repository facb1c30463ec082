/** One line beside the periods: its header and what its cells hold, looked at once. */
import type { Grid } from '../sheet/grid';
import type { Role } from '../sheet/reading';
import { betterOf, categoryOf } from '../words/meanings';
import { headerRole, isTotalWord } from '../words/header-roles';
import { knownMetric } from '../words/known-metrics';
import { kindAt, spread, textAt } from './cell-kinds';
import type { PeriodHeader } from './period-headers';

export interface Beside {
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

export function look(grid: Grid, header: PeriodHeader, position: number, lines: readonly number[]): Beside {
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

/** Of the texts the share that name known metrics. */
export function knownShare(values: readonly string[]): number {
  const sample = spread(values, 40);
  return sample.length === 0 ? 0 : sample.filter((text) => knownMetric(text) !== null).length / sample.length;
}

/** True when the texts are directions or categories, whatever the header says. */
export function isContent(one: Beside): boolean {
  return shareOf(one, (text) => betterOf(text) !== null) > 0.8 || isCategories(one);
}

/** Categories repeat, metric names don't: "Customer satisfaction" alone may be either. */
export function isCategories(one: Beside): boolean {
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

/**
 * False for arrows and "up" or "down" that show where figures went rather than which way is better: behind the figures,
 * under a heading of their own ("Trend", "MoM"), or against what is usual for the metrics.
 */
export function mayBeDirections(one: Beside, names: readonly string[], isBehind: boolean): boolean {
  const isPlain = shareOf(one, (text) => /^[^\p{L}]*$/u.test(text) || UP_OR_DOWN.test(text.trim())) > 0;
  if (isPlain && (isBehind || /\p{L}/u.test(one.header))) return false;
  if (names.length !== one.values.length) return true;
  let agreeing = 0;
  let opposite = 0;
  names.slice(0, 40).forEach((name, index) => {
    const usual = knownMetric(name)?.better ?? null;
    const said = betterOf(one.values[index] ?? '');
    if (usual === null || said === null || usual === 'within' || said === 'within') return;
    if (usual === said) agreeing += 1;
    else opposite += 1;
  });
  return opposite === 0 || agreeing > opposite;
}

const UP_OR_DOWN = /^(?:up|down|increas\w*|decreas\w*|rising|falling|sube|baja|subió|bajó|op|neer|opp|ned)$/i;

/** True when the texts say actual here and target there. */
export function isKinds(one: Beside): boolean {
  const roles = new Set(spread(one.values, 40).map((text) => headerRole(text)));
  return roles.has('target') && roles.has('value');
}
