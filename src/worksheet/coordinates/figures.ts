/** The figures of a table with their coordinates, row by row. */
import type { Period } from '../periods/period';
import type { Measure } from '../words/label-words';
import type { Says } from './says';
import { combined } from './period-lines';

export interface Figure {
  readonly row: Says;
  readonly column: Says;
  readonly name: string | null;
  readonly unit: string | null;
  readonly measure: Measure;
  readonly period: Period | null;
  readonly group: number;
}

/** What a row and a column say together; null when one of them is left out. */
export function pairOf(row: Says, column: Says, group: number, name: string | null): Figure | null {
  if (row.out !== null || column.out !== null) return null;
  return {
    row,
    column,
    name: row.name ?? column.name ?? name,
    unit: unitOf(row, column),
    measure: measureOf(row.measure, column.measure),
    period: combined(row.period, column.period),
    group,
  };
}

/** Whether the figure of a row and a column is one of something named: neither is left out, and one says a name. */
export function hasName(row: Says, column: Says, name: string | null): boolean {
  return row.out === null && column.out === null && (row.name ?? column.name ?? name ?? '') !== '';
}

/** The unit a row and a column say together. */
export function unitOf(row: Says, column: Says): string | null {
  if (row.unit === null) return column.unit;
  return column.unit === null ? row.unit : `${row.unit} / ${column.unit}`;
}

/** A row of targets counts in a column of results, and the other way round. */
export function measureOf(row: Measure | null, column: Measure | null): Measure {
  if (row === null || row === 'actual') return column ?? 'actual';
  return row;
}
