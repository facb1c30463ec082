/** What a sheet of a stranger is written with, in one language; invented for these books and known to no part of the product. */
import type { SheetLanguage } from '../../../../src/worksheet/vocabulary/types';

export type StrangerLanguage = SheetLanguage;

/** The kinds of metrics a made-up centre keeps. */
export type MetricKey =
  | 'intime'
  | 'lost'
  | 'queue'
  | 'reply'
  | 'audit'
  | 'errors'
  | 'first'
  | 'reopen'
  | 'handle'
  | 'wrap'
  | 'unitcost'
  | 'sales'
  | 'income'
  | 'happy'
  | 'mark'
  | 'nps'
  | 'absence'
  | 'leavers';

export type WrittenCategory = 'service' | 'quality' | 'revenue' | 'cost' | 'satisfaction';

export interface StrangerWords {
  readonly names: Readonly<Record<MetricKey, readonly string[]>>;
  /** Metrics of which nothing tells which way is better. */
  readonly open: readonly string[];
  /** Counts without a target. */
  readonly volumes: readonly string[];
  readonly head: Readonly<
    Record<
      | 'name'
      | 'target'
      | 'actual'
      | 'value'
      | 'direction'
      | 'category'
      | 'measure'
      | 'owner'
      | 'site'
      | 'month'
      | 'quarter'
      | 'week'
      | 'day'
      | 'year'
      | 'status'
      | 'variance'
      | 'achieved'
      | 'previous'
      | 'forecast'
      | 'yearTarget'
      | 'average'
      | 'total'
      | 'kind'
      | 'remark',
      readonly string[]
    >
  >;
  readonly limits: readonly [green: string, amber: string, red: string];
  readonly better: Readonly<Record<'higher' | 'lower' | 'within', readonly string[]>>;
  /** Templates with `{t}`, and `{a}` to `{b}` for bands. */
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly band: readonly string[];
  readonly categories: Readonly<Record<WrittenCategory, string>>;
  /** A name with its target, `{n}` and `{t}`, and a line below it. */
  readonly nameWithTarget: readonly string[];
  readonly targetLine: string;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** Templates with `{y}`, `{yy}` and `{k}`. */
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly weeks: readonly string[];
  readonly sites: readonly string[];
  readonly owners: readonly string[];
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  readonly missing: readonly string[];
  readonly sheets: readonly string[];
  readonly seconds: string;
  readonly currency: string;
  readonly decimal: '.' | ',';
}
