/**
 * How a sheet is read, as plain data: which dimension or measure each line is. `inspect --json` prints readings,
 * `--map FILE` gives one back, and a reading given back reads the same table (worksheets §2, §5).
 */
import type { ReadingReasonTexts } from '../../strings/en/reading/reading';
import { parseArea } from '../../workbook/address';
import type { CellSays, Constants } from '../coordinates/lines';
import { isDimension, type LineRole } from '../dimensions/line-role';
import type { FindingCode } from './finding';

export { LINE_ROLES, type LineRole } from '../dimensions/line-role';

/** Roles offered to a person who corrects a line, in that order. */
export const CHOSEN_ROLES = [
  'metric',
  'period',
  'measure',
  'actual',
  'target',
  'target-low',
  'target-high',
  'target-year',
  'variance',
  'achieved',
  'previous-year',
  'forecast',
  'category',
  'direction',
  'unit',
  'unit-of-measure',
  'owner',
  'definition',
  'total',
  'section',
  'section-category',
  'section-unit',
  'unused',
  'ignore',
] as const satisfies readonly LineRole[];

/** `rows`: a metric per row, periods across. `columns`: a metric per column, periods down. `list`: a measurement per row. */
export type Orientation = 'rows' | 'columns' | 'list';

export interface Reading {
  readonly sheet: string;
  /** The whole table, header included, notes and footers left out: `"A4:O18"`. */
  readonly range: string;
  /**
   * What each line of the range is: columns by letter, rows by number, a run of them together: `{ "A": "metric",
   * "B": "target", "C:N": "actual", "4": "period", "5:18": "actual" }`. A line that isn't named is passed over.
   */
  readonly lines: Readonly<Record<string, LineRole>>;
  /** Single labels that say more than their line: `{ "C4": { "measure": "actual", "period": "Jan-24" } }`. */
  readonly cells?: Readonly<Record<string, CellSays>>;
  /** What holds for all of it, from a title, the sheet's name or a person. */
  readonly constants?: Constants;
  /** Periods a person named, ISO, by label cell: `{ "C4": "2024-01" }`. */
  readonly periods?: Readonly<Record<string, string>>;
  /** First and last period to use, ISO; null: all. */
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  /** `as-is`: values are as they count. `percent-numbers`: figures of metrics with mixed scales are percent numbers (85 means 85 %). */
  readonly scale: 'as-is' | 'percent-numbers';
  /** 0…1; under the threshold nothing is scored unasked. */
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
}

export type ReasonCode = keyof ReadingReasonTexts;

/** Why the reader believes its reading; the sentence is in src/strings. */
export interface ReadingReason {
  readonly code: ReasonCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Figures that no table takes in: where, how many, and why. */
export interface UnreadPlace {
  readonly range: string;
  readonly figures: number;
  readonly code: FindingCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Figures of the sheet, and how many of them tables take in. */
export interface Coverage {
  readonly figures: number;
  readonly scored: number;
}

/**
 * What reading a sheet gives: tables to score, or why there are none. `found` holds the tables that are sure enough,
 * or, when none is, the likeliest ones with a confidence under the threshold; `unsure` are further places that may
 * be tables but were left out. `ambiguous` holds readings of one place that contradict each other.
 */
export type ReadingOutcome =
  | {
      readonly kind: 'found';
      readonly readings: readonly Reading[];
      readonly unsure?: readonly Reading[];
      readonly unread: readonly UnreadPlace[];
      readonly coverage: Coverage;
    }
  | {
      readonly kind: 'nothing';
      readonly lookedFor: readonly FindingCode[];
      readonly unread: readonly UnreadPlace[];
      readonly coverage: Coverage;
    }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Reading[]; readonly coverage: Coverage };

/** Which way the table lies, from its lines. @example orientationOf({ lines: { A: 'metric', 4: 'period' }, … }) // 'rows' */
export function orientationOf({ lines }: Pick<Reading, 'lines'>): Orientation {
  let periodColumn = false;
  let metricColumn = false;
  for (const [line, role] of Object.entries(lines)) {
    if (/\d/.test(line)) continue;
    if (role === 'period') periodColumn = true;
    if (role === 'metric') metricColumn = true;
  }
  if (!periodColumn) return 'rows';
  return metricColumn ? 'list' : 'columns';
}

/** The row (zero-based) of the table's lowest header; the first row of the range when it has none. */
export function headerRowOf({ lines, range }: Pick<Reading, 'lines' | 'range'>): number {
  const area = parseArea(range);
  const rows = Object.entries(lines).flatMap(([line, role]) => {
    const row = /^(\d+)(?::\d+)?$/.exec(line);
    return row === null
      ? []
      : [{ row: Number(row[1]) - 1, last: Number(line.split(':').at(-1)) - 1, label: isDimension(role) }];
  });
  const first = Math.min(...rows.filter(({ label }) => !label).map(({ row }) => row), Infinity);
  const headers = rows.filter(({ row, label }) => label && row < first).map(({ last }) => last);
  return headers.length === 0 ? (area?.top ?? 0) : Math.max(...headers);
}

/** The columns or rows with a role, by letter or number, runs as they stand. */
export function linesWith({ lines }: Pick<Reading, 'lines'>, role: LineRole): string[] {
  return Object.entries(lines).flatMap(([line, its]) => (its === role ? [line] : []));
}
