/** Verdict cells that may hold a live formula instead of a value; who makes the formulas is not the reports' business. */
import type { PlannedCell } from '../workbook/plan';
import type { ScoredTable } from './scored';

export type LiveFact = 'status' | 'trend' | 'gap' | 'streak' | 'action';

/**
 * The formula (without `=`) that gives this fact of metric `index` as text of the report's language or as a number; null
 * where only the value can stand.
 */
export type LiveFormulas = (scored: ScoredTable, index: number, fact: LiveFact) => string | null;

/** Every fact as a value. */
export const valuesOnly: LiveFormulas = () => null;

/** The cell with its formula, the value as what it gave at the time of writing. */
export function live(cell: PlannedCell, formula: string | null): PlannedCell {
  return formula === null ? cell : { ...cell, formula };
}
