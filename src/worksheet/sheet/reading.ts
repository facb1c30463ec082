/**
 * What one line of a table may mean, listed once: readers, checks and drop-downs all offer the same roles.
 * How a sheet is read: plain, validated, printable and correctable. `inspect --json` prints readings, `--map FILE`
 * gives one back (worksheets §2, §5).
 */
import type { ReadingReasonTexts } from '../../strings/en/reading';
import type { FindingCode } from './finding';

/** What a line may say about a metric besides its name, its periods and its figures. */
export const ATTRIBUTE_ROLES = [
  'category',
  'target',
  'target-low',
  'target-high',
  'direction',
  'unit',
  'owner',
  'vendor',
  'definition',
] as const;

/** Every role, in the order people choose from. */
export const ROLES = ['name', ...ATTRIBUTE_ROLES, 'period', 'value', 'kind', 'total', 'ignore'] as const;

/** What one line means. Lines are columns for `rows` and `list`, rows for `columns`. */
export type Role = (typeof ROLES)[number];

/** `rows`: a metric per row, periods across. `columns`: a metric per column, periods down. `list`: a measurement per row. */
export type Orientation = 'rows' | 'columns' | 'list';

export interface Reading {
  readonly sheet: string;
  /** The whole table, header included, notes and footers left out: `"A4:O18"`. */
  readonly range: string;
  readonly orientation: Orientation;
  /** Header lines: rows `"4:5"` (for `rows` and `list`), columns `"A:B"` (for `columns`). */
  readonly header: string;
  /**
   * Role of each line of the range: `{ "A": "name", "C": "period" }`, or row numbers for `columns`. A run of lines
   * with one role may stand together: `"D:O"`, `"5:40"`. A line without a role is passed over.
   */
  readonly roles: Readonly<Record<string, Role>>;
  /** Lines that hold no metric (section titles, totals, notes), by number or letter, with what they are. */
  readonly skipped: Readonly<Record<string, Skipped>>;
  /**
   * Metrics whose targets, one for each period, stand in a line of their own, by metric line: `{ "E": "F" }` says
   * that column F holds the targets of the metric in column E. Absent: no such lines.
   */
  readonly targetLines?: Readonly<Record<string, string>>;
  /** First and last period to use, ISO; null: all. */
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  /** `1`: values are as they count. `0.01`: figures of metrics with mixed scales are percent numbers (85 means 85 %). */
  readonly scale: 'as-is' | 'percent-numbers';
  /** 0…1; under the threshold nothing is scored unasked. */
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
}

/** Why a line holds no metric. */
export type Skipped = 'section' | 'total' | 'blank' | 'note';

export type ReasonCode = keyof ReadingReasonTexts;

/** Why the reader believes its reading; the sentence is in src/strings. */
export interface ReadingReason {
  readonly code: ReasonCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * What reading a sheet gives: tables to score, or why there are none. `found` holds the tables that are sure enough,
 * or, when none is, the likeliest ones with a confidence under the threshold; `unsure` are further places that may
 * be tables but were left out. `ambiguous` holds readings of one place that contradict each other.
 */
export type ReadingOutcome =
  | { readonly kind: 'found'; readonly readings: readonly Reading[]; readonly unsure?: readonly Reading[] }
  | { readonly kind: 'nothing'; readonly lookedFor: readonly FindingCode[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Reading[] };
