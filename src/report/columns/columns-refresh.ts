/** Result columns that stand beside a table already: which of their cells say something else by now. */
import { languages } from '../../strings/language';
import { reportWordsFor } from '../look/report-words';
import type { Language } from '../../strings/language';
import { contains } from '../../workbook/address';
import type { Cell } from '../../workbook/address';
import { isClosed } from '../../workbook/occupied';
import type { OccupiedArea } from '../../workbook/occupied';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { SheetPlan } from '../../workbook/plan';
import { resultCells, textsOf, tintVerdicts, writtenBefore } from './columns-plan';
import { headerRow } from './free-column';
import type { Scorecard } from '../scorecard/scored';
import { planDraft } from '../look/sheet-draft';

export interface ColumnsRefresh {
  readonly changes: readonly ColumnChange[];
  /** Rows that came to the table since, with the looks of the others; null when none did. */
  readonly added: SheetPlan | null;
  /** Cells that hold what we never write, or belong to a merge or a pivot table: a person's, to be left as they are. */
  readonly kept: readonly Cell[];
}

export interface ColumnChange {
  readonly cell: Cell;
  readonly was: Exclude<CellValue, object>;
  readonly now: string | number | boolean;
}

/** True where our five headers stand beside one of the tables. */
export function hasColumns(scorecard: Scorecard, sheet: SheetSnapshot): boolean {
  return writtenBefore(scorecard, sheet) !== null;
}

/**
 * What the columns should say by now, in the language they are in; nothing where a sheet has none.
 *
 * @param hasFormula cells with a formula of ours, which follow by themselves
 * @param occupied what of the sheet is not free, though blank
 * @example columnsRefresh(scorecard, snapshot, () => false, []).changes // [{ cell: R4, was: 'Met', now: 'Not met' }]
 */
export function columnsRefresh(
  scorecard: Scorecard,
  sheet: SheetSnapshot,
  hasFormula: (cell: Cell) => boolean,
  occupied: readonly OccupiedArea[],
): ColumnsRefresh {
  const there = writtenBefore(scorecard, sheet);
  if (there === null) return { changes: [], added: null, kept: [] };
  const words = reportWordsFor(there.language);
  const left = there.cell.column;
  const changes: ColumnChange[] = [];
  const kept: Cell[] = [];
  const closed = occupied.filter(isClosed).map(({ area }) => area);
  const draft = planDraft();
  let addedRows = 0;
  for (const { table, score } of scorecard.tables) {
    const header = headerRow(table.reading.header, table.reading.range);
    if (valueAt(sheet, header, left) !== words.report.status) continue;
    table.metrics.forEach((metric, index) => {
      const verdict = score.scores[index];
      if (verdict === undefined) return;
      const { row } = metric.cell;
      const wanted = resultCells(draft, metric, verdict, words, there.language);
      const cells = wanted.map(({ value }, step) => {
        const cell = { row, column: left + step };
        return { cell, value, was: valueAt(sheet, row, cell.column), isOpen: !hasFormula(cell), step };
      });
      if (cells.every(({ was, isOpen }) => was === '' && isOpen)) {
        const taken = cells.filter(({ cell }) => closed.some((area) => contains(area, cell)));
        if (taken.length > 0) {
          kept.push(...taken.map(({ cell }) => cell));
          return;
        }
        draft.moveTo(row);
        draft.appendRows(left, [wanted]);
        tintVerdicts(draft, row, row, left, words);
        addedRows++;
        return;
      }
      for (const { cell, value, was, isOpen, step } of cells) {
        if (was === value || !isOpen) continue;
        if (isCellError(was) || !isOurs(was, step)) kept.push(cell);
        else changes.push({ cell, was, now: value });
      }
    });
  }
  const added = addedRows === 0 ? null : draft.finish({ kind: 'existing', name: sheet.name }, {});
  return { changes, added, kept };
}

/** True for what we write into that column in any language, and for a blank. */
function isOurs(value: Exclude<CellValue, object>, step: number): boolean {
  if (value === '' || typeof value === 'boolean') return value === '';
  if (typeof value === 'number') return step === GAP || step === STREAK;
  if (step === GAP) return /^[-−+]?\d+(?::\d+)+$/.test(value);
  return said(step).has(value);
}

const GAP = 2;
const STREAK = 3;

function said(step: number): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language: Language) => textsOf(reportWordsFor(language))[step]?.slice(1) ?? []),
  );
}
