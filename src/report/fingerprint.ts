/**
 * The fingerprint of the figures a result was made from: equal for equal inputs on every host, whatever the layout, the
 * language of the sheet or the order of its metrics, and another after any change (worksheets §3). It shows
 * that figures changed; it is no seal against forgery.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Target } from '../scoring/metric';
import type { Profile } from '../scoring/profile';
import { targetAt } from '../scoring/target';
import type { TableMetric } from '../worksheet/metric/table';
import type { Period } from '../worksheet/periods/period';

/** What a fingerprint is taken of: a scorecard is one, and so are several put together. */
export interface Figures {
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
export function fingerprintOf({ profile, tables }: Figures, asOf: string | null = null): string {
  const metrics = tables.flatMap(({ table: { periods, metrics: all } }) =>
    all.map((metric) => metricLines(metric, periods).join('\n')),
  );
  const lines = [...profileLines(profile), field('as-of', asOf ?? ''), ...metrics.sort(byCodePoints)];
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n'))));
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
function profileLines({ met, metOrImproving, unconfirmed, level, trend, escalateAfter }: Profile): string[] {
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
    field('escalate-after', figure(escalateAfter)),
  ];
}

/** Unit and name come first, so that sorting the lines of metrics sorts them by these. */
function metricLines(metric: TableMetric, periods: readonly Period[]): string[] {
  const { points, override } = metric;
  return [
    field('unit', metric.vendor ?? ''),
    field('name', metric.name),
    field('category', metric.category ?? ''),
    // What was concluded from the format or the name is no input.
    field('unit-of-measure', metric.inferred.includes('unit') ? '' : (metric.unit ?? '')),
    field('better', metric.better ?? ''),
    ...targetLines(metric, periods),
    ...points.flatMap((point, index) =>
      point === null ? [] : [field('value', periods[index]?.iso ?? String(index), figure(point))],
    ),
    ...(override === undefined
      ? []
      : [field('override', override.status, override.by, override.on, override.reason)]),
  ];
}

/**
 * One target is one line, whether a sheet writes it once or beside each figure; targets that change, or are missing
 * beside a figure, are a line each.
 */
function targetLines({ points, targets }: TableMetric, periods: readonly Period[]): string[] {
  const places = Math.max(points.length, periods.length, 1);
  const each = Array.from({ length: places }, (_, index) => {
    const target = targetAt(targets, index);
    return target === null ? null : targetText(target);
  });
  const distinct = new Set(each.filter((target) => target !== null));
  if (distinct.size === 0) return [field('target')];
  const isEverywhere = each.every((target, index) => target !== null || (points[index] ?? null) === null);
  const [only = ''] = distinct;
  if (distinct.size === 1 && isEverywhere) return [field('target', only)];
  return each.flatMap((target, index) =>
    target === null ? [] : [field('target', periods[index]?.iso ?? String(index), target)],
  );
}

function targetText(target: Target): string {
  return typeof target === 'number' ? figure(target) : `${figure(target.low)}..${figure(target.high)}`;
}

/** What is left of a number when it is carried from program to program: 15 significant digits. */
function figure(value: number): string {
  return String(Number(value.toPrecision(15)) + 0);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** `field('value', '2024-03', '0.8')` is `'value\t2024-03\t0.8'`. */
function field(...parts: readonly string[]): string {
  return parts
    .map((part) => part.normalize('NFC').replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? ''))
    .join('\t');
}

/** As UTF-8 sorts: halves of characters beyond the first plane come after all within it. */
function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
