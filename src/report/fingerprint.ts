/**
 * The fingerprint of the figures a result was made from: equal for equal inputs on every host, whatever the layout, the
 * language of the sheet or the order of its metrics, and another after any change (worksheets §3). It shows
 * that figures changed; it is no seal against forgery.
 */
import type { Target } from '../scoring/metric';
import type { Profile } from '../scoring/profile';
import { targetAt } from '../scoring/target';
import type { TableMetric } from '../worksheet/metric/table';
import type { Period } from '../worksheet/periods/period';
import { figure, FigureText } from './figure-text';
import { sha256 } from './sha256';

/** What a fingerprint is taken of: a scorecard is one, and so are several put together. */
export interface FiguresScored {
  readonly profile: Profile;
  readonly tables: readonly {
    readonly table: { readonly periods: readonly Period[]; readonly metrics: readonly TableMetric[] };
  }[];
}

/**
 * 64 hexadecimal digits: SHA-256 of the figures and rules as text, one field a line.
 *
 * @param asOf the period later ones were left out from, ISO; null: everything the sheet has
 * @example fingerprintOf(scorecard) === fingerprintOf(theSameTurned) // true
 */
export function fingerprintOf({ profile, tables }: FiguresScored, asOf: string | null = null): string {
  const hash = sha256();
  hash.update(new TextEncoder().encode([...profileLines(profile), field('as-of', asOf ?? '')].join('\n')));
  const metrics = tables.flatMap(({ table: { periods, metrics: all } }) => {
    const places = periods.map(({ iso }) => field(iso));
    const values = places.map(valueAt);
    return all.map((metric) => ({ head: headOf(metric), metric, places, values }));
  });
  const text = new FigureText((bytes) => hash.update(bytes));
  for (const one of metrics.sort(inOrder)) {
    text.text('\n');
    write(one, text);
  }
  text.end();
  return hash.hex();
}

/** A metric with the lines its text begins with, the periods as they are written in it, and what stands before their values. */
interface Entry {
  readonly head: string;
  readonly metric: TableMetric;
  readonly places: readonly string[];
  readonly values: readonly string[];
}

/** Sorted as their texts are: a head ends where the other one's does, so what follows counts only behind equal ones. */
function inOrder(a: Entry, b: Entry): number {
  return byCodePoints(a.head, b.head) || byCodePoints(textOf(a), textOf(b));
}

function textOf(entry: Entry): string {
  const decoder = new TextDecoder();
  let whole = '';
  const text = new FigureText((bytes) => (whole += decoder.decode(bytes, { stream: true })));
  write(entry, text);
  text.end();
  return whole;
}

function write({ head, metric, places, values }: Entry, text: FigureText): void {
  const { points, override, rebases } = metric;
  text.text(head);
  text.text(ruleLines(metric, places).join('\n'));
  for (let index = 0; index < points.length; index++) {
    const point = points[index] ?? null;
    if (point === null) continue;
    text.text(values[index] ?? valueAt(String(index)));
    text.figure(point);
  }
  if (override !== undefined)
    text.text(`\n${field('override', override.status, override.by, override.on, override.reason)}`);
  for (const { index, by, on, reason } of rebases ?? [])
    text.text(`\nrebase\t${places[index] ?? String(index)}\t${field(by, on, reason)}`);
}

/** What stands before the value of a period. */
function valueAt(place: string): string {
  return `\nvalue\t${place}\t`;
}

/** In groups of four, as it is printed: `'ab12 cd34 …'`. */
export function printedFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** A printed fingerprint as it is compared; null for a text that is none. */
export function parseFingerprint(printed: string): string | null {
  const digits = printed.replaceAll(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}

/** The rules, without the name a profile goes by. */
function profileLines({
  met,
  metOrImproving,
  unconfirmed,
  level,
  trend,
  season,
  escalateAfter,
}: Profile): string[] {
  const levelFields =
    level.kind === 'latest'
      ? [level.kind]
      : level.kind === 'mean'
        ? [level.kind, figure(level.points)]
        : [level.kind, figure(level.met), figure(level.of)];
  return [
    field('met', figure(met)),
    field('met-or-improving', figure(metOrImproving)),
    field('unconfirmed', String(unconfirmed)),
    field('level', ...levelFields),
    field('trend', trend.method, figure(trend.periods), figure(trend.minimum), figure(trend.p)),
    // Without one the text is as it was before profiles had it.
    ...(season === undefined ? [] : [field('season', season)]),
    field('escalate-after', figure(escalateAfter)),
  ];
}

/** Unit and name come first, so that sorting the lines of metrics sorts them by these. */
function headOf({ vendor, name }: TableMetric): string {
  return `${field('unit', vendor ?? '')}\n${field('name', name)}\n`;
}

/** The lines between the head and the figures. */
function ruleLines(metric: TableMetric, places: readonly string[]): string[] {
  return [
    field('category', metric.category ?? ''),
    // What was concluded from the format or the name is no input.
    field('unit-of-measure', metric.inferred.includes('unit') ? '' : (metric.unit ?? '')),
    field('better', metric.better ?? ''),
    ...targetLines(metric, places),
  ];
}

/**
 * One target is one line, whether a sheet writes it once or beside each figure; targets that change, or are missing
 * beside a figure, are a line each.
 */
function targetLines({ points, targets }: TableMetric, places: readonly string[]): string[] {
  if (targets === null) return ['target'];
  if (typeof targets === 'number' || 'low' in targets) return [`target\t${targetText(targets)}`];
  const count = Math.max(points.length, places.length, 1);
  const each = Array.from({ length: count }, (_, index) => {
    const target = targetAt(targets, index);
    return target === null ? null : targetText(target);
  });
  const distinct = new Set(each.filter((target) => target !== null));
  if (distinct.size === 0) return ['target'];
  const isEverywhere = each.every((target, index) => target !== null || (points[index] ?? null) === null);
  const [only = ''] = distinct;
  if (distinct.size === 1 && isEverywhere) return [`target\t${only}`];
  return each.flatMap((target, index) =>
    target === null ? [] : [`target\t${places[index] ?? String(index)}\t${target}`],
  );
}

function targetText(target: Target): string {
  return typeof target === 'number' ? figure(target) : `${figure(target.low)}..${figure(target.high)}`;
}

/** Text that is written as it is. */
const plain = /^[ -[\]-~]*$/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** `field('value', '2024-03', '0.8')` is `'value\t2024-03\t0.8'`. */
function field(...parts: readonly string[]): string {
  let line = '';
  // Joined by hand: of a large table a million are asked for.
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (index > 0) line += '\t';
    line += plain.test(part)
      ? part
      : part.normalize('NFC').replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '');
  }
  return line;
}

const halves = /[\ud800-\uffff]/;

/** As UTF-8 sorts: halves of characters beyond the first plane come after all within it. */
function byCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  // Without such halves, as nearly all names are, units sort as code points do, and the platform compares them at once.
  if (!halves.test(a) && !halves.test(b)) return a < b ? -1 : 1;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
