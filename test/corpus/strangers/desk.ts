/** How one stranger writes: language, decimal mark, shares and times, targets, directions. */
import type { Better } from '../../../src/scoring/metric';
import type { MadeMetric } from './metrics';
import type { MadePeriod } from './periods';
import type { Random } from './random';
import type { StrangerSheet, Written } from './sheet';
import type { TrueMetric } from './truth';
import type { StrangerLanguage, StrangerWords } from './words/types';

export interface Desk {
  readonly random: Random;
  readonly language: StrangerLanguage;
  readonly words: StrangerWords;
  /** Shares as percent cells, as numbers to 100, or everything as text. */
  readonly figures: 'percent' | 'hundred' | 'text';
  /** Times as seconds, as Excel's times, as `m:ss`. */
  readonly times: 'seconds' | 'clock' | 'text';
  readonly targets: 'plain' | 'sign' | 'words';
  readonly features: Set<string>;
}

export function makeDesk(random: Random, language: StrangerLanguage, words: StrangerWords): Desk {
  const features = new Set<string>();
  const desk: Desk = {
    random,
    language,
    words,
    figures: random.pick(['percent', 'percent', 'hundred', 'text']),
    times: random.pick(['seconds', 'seconds', 'clock', 'text']),
    targets: random.pick(['plain', 'plain', 'sign', 'words']),
    features,
  };
  features.add(`figures-${desk.figures}`).add(`times-${desk.times}`).add(`targets-${desk.targets}`);
  return desk;
}

/** True so often; a feature that is there is noted. */
export function has(desk: Desk, feature: string, share: number): boolean {
  const on = desk.random.chance(share);
  if (on) desk.features.add(feature);
  return on;
}

export function word(desk: Desk, key: keyof StrangerWords['head']): string {
  return desk.random.pick(desk.words.head[key]);
}

function digits(desk: Desk, value: number, places: number): string {
  return value.toFixed(places).replace('.', desk.words.decimal);
}

/** A figure as text, the way this desk writes it. */
export function said(desk: Desk, { kind, digits: places }: MadeMetric, value: number): string {
  switch (kind) {
    case 'share':
      return `${digits(desk, value * 100, Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 0 : 1)} %`;
    case 'seconds':
      return desk.times === 'seconds' ? `${value} ${desk.words.seconds}` : clock(value);
    case 'money':
      return `${desk.words.currency} ${digits(desk, value, 2)}`;
    default:
      return digits(desk, value, Number.isInteger(value) ? 0 : Math.max(1, places));
  }
}

function clock(seconds: number): string {
  if (seconds < 0) return `-${clock(-seconds)}`;
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}

export function figure(desk: Desk, metric: MadeMetric, value: number | null): Written {
  if (value === null) return { v: desk.random.chance(0.5) ? '' : desk.random.pick(desk.words.missing) };
  if (metric.kind === 'seconds') {
    if (desk.times === 'clock') return { v: value / 86400, format: '[m]:ss' };
    if (desk.times === 'text') return { v: clock(value) };
    return { v: value };
  }
  if (desk.figures === 'text') return { v: said(desk, metric, value) };
  if (metric.kind !== 'share')
    return { v: value, ...(metric.kind === 'money' ? { format: '#,##0.00' } : {}) };
  return desk.figures === 'percent'
    ? { v: value, format: '0.0%' }
    : { v: Number((value * 100).toFixed(4)), format: '0.0' };
}

/** A target in its cell; a sign or a word tells the direction. */
export function aim(desk: Desk, metric: MadeMetric, target = metric.target): Written {
  if (target === null) return { v: '' };
  const say = (value: number): string => said(desk, metric, value);
  if (typeof target !== 'number') {
    const template = desk.random.pick(desk.words.band);
    return { v: template.replace('{a}', say(target[0])).replace('{b}', say(target[1])) };
  }
  if (desk.targets === 'plain') return figure(desk, metric, target);
  if (desk.targets === 'sign') return { v: `${metric.better === 'higher' ? '≥' : '≤'} ${say(target)}` };
  const template = desk.random.pick(metric.better === 'higher' ? desk.words.atLeast : desk.words.atMost);
  return { v: template.replace('{t}', say(target)) };
}

export function direction(desk: Desk, better: Better): string {
  return desk.words.better[better][0] ?? '';
}

export interface Told {
  readonly unit?: string | null;
  /** A direction column, or limits, stand beside it. */
  readonly direction?: boolean;
  /** The target is written in its cell, so that signs and words count. */
  readonly target?: boolean;
  readonly span?: boolean;
  readonly category?: boolean;
  readonly name?: string;
}

/** What is true of a metric written into a sheet. */
export function truthOf(
  desk: Desk,
  sheet: StrangerSheet,
  metric: MadeMetric,
  isos: readonly string[],
  cells: TrueMetric['cells'],
  told: Told = {},
): TrueMetric {
  const points = metric.values.flatMap((value, index) =>
    value === null ? [] : [[isos[index] ?? '', value] as const],
  );
  const target = told.target === false ? null : metric.target;
  const says = told.direction === true || metric.told || (target !== null && desk.targets !== 'plain');
  return {
    sheet: sheet.name,
    name: told.name ?? metric.name,
    unit: told.unit ?? null,
    kind: metric.kind,
    better: says ? metric.better : null,
    target,
    span: told.span === true,
    category: told.category === true ? (metric.category ?? 'other') : null,
    points,
    cells,
  };
}

/** Oldest first as they are; newest first where the desk likes it so. */
export function order(desk: Desk, periods: readonly MadePeriod[]): number[] {
  const indexes = periods.map((_, index) => index);
  return has(desk, 'newest-first', 0.12) ? indexes.reverse() : indexes;
}
