/** What the cells of a column are, counted. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Dimension } from './line-role';

export interface ColumnFacts {
  readonly column: number;
  readonly kind: 'label' | 'figure' | 'empty';
  /** For labels: what the cells say it is; `text` when only texts are left; `note` for comments and colours. */
  readonly dimension: Dimension | 'text' | 'note' | null;
  /** Every filled cell that is a figure is a limit or band. */
  readonly limits: boolean;
  /** Header texts over it, top to bottom, through merges. */
  readonly headers: readonly string[];
  /** Distinct texts of its cells with how often each stands there. */
  readonly texts: ReadonlyMap<string, number>;
  /** Rows with a label. */
  readonly filled: number;
}

const MOST_ROWS = 3000;

/** So many different texts tell what a column is. */
export const MOST_TEXTS = 80;

export interface CellCounts {
  readonly column: number;
  filled: number;
  figure: number;
  year: number;
  date: number;
  limit: number;
  period: number;
  text: number;
  missing: number;
  readonly texts: Map<string, number>;
}

export function sampledRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_ROWS) return rows;
  const step = Math.ceil((rows.length - MOST_ROWS / 2) / (MOST_ROWS / 2));
  return rows.filter((_, index) => index < MOST_ROWS / 2 || index % step === 0);
}

export function countKinds(sheet: TypedSheet, column: number, rows: readonly number[]): CellCounts {
  const counts: CellCounts = {
    column,
    filled: 0,
    figure: 0,
    year: 0,
    date: 0,
    limit: 0,
    period: 0,
    text: 0,
    missing: 0,
    texts: new Map(),
  };
  for (const row of rows) {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.blank) continue;
    if (kind === KIND.missing) {
      counts.missing += 1;
      continue;
    }
    counts.filled += 1;
    if (kind === KIND.figure || kind === KIND.error) counts.figure += 1;
    else if (kind === KIND.year) counts.year += 1;
    else if (kind === KIND.date) counts.date += 1;
    else if (kind === KIND.limit) counts.limit += 1;
    else {
      if (kind === KIND.period) counts.period += 1;
      else counts.text += 1;
      const text = sheet.textAt(row, column);
      if (counts.texts.size < 2000 || counts.texts.has(text))
        counts.texts.set(text, (counts.texts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}
