/** Result columns that stand beside a table already: which of their cells say something else by now. */
import { editions } from '../../strings/editions';
import { reportWordsFor } from '../look/report-words';
import { headerRowOf } from '../../worksheet/sheet/reading';
import { contains } from '../../workbook/address';
import type { Cell } from '../../workbook/address';
import { isClosed } from '../../workbook/occupied';
import type { OccupiedArea } from '../../workbook/occupied';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { SheetPlan } from '../../workbook/plan';
import { labelsOf, resultCells, textsOf, tintVerdicts, writtenBefore } from './columns-plan';
import type { Scorecard } from '../scorecard/scored';
import { planDraft } from '../look/sheet-draft';

export interface ColumnsRefresh {
  readonly changes: readonly ColumnChange[];
  /** Rows that came to the table since, with the looks of the others, and rules for words of today; null for neither. */
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
  const { language } = there.edition;
  const words = reportWordsFor(language);
  const left = there.cell.column;
  const changes: ColumnChange[] = [];
  const kept: Cell[] = [];
  const closed = occupied.filter(isClosed).map(({ area }) => area);
  const draft = planDraft();
  let addedRows = 0;
  let isRetinted = false;
  for (const { table, score } of scorecard.tables) {
    const header = headerRowOf(table.reading);
    if (valueAt(sheet, header, left) !== there.edition.report.status) continue;
    if (!there.edition.isCurrent) {
      changes.push(...newLabels(sheet, { row: header, column: left }, labelsOf(words)));
      // The rules that colour what an earlier version wrote know its words only.
      const rows = table.metrics.map(({ cell }) => cell.row);
      tintVerdicts(draft, Math.min(...rows), Math.max(...rows), left, words);
      isRetinted = true;
    }
    table.metrics.forEach((metric, index) => {
      const verdict = score.scores[index];
      if (verdict === undefined) return;
      const { row } = metric.cell;
      const wanted = resultCells(draft, metric, verdict, words, language);
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
  const added =
    addedRows === 0 && !isRetinted ? null : draft.finish({ kind: 'existing', name: sheet.name }, {});
  return { changes, added, kept };
}

/** The labels as they are written today, over those of an earlier version; a table's own header stays. */
function newLabels(sheet: SheetSnapshot, first: Cell, labels: readonly string[]): ColumnChange[] {
  return labels.flatMap((now, step) => {
    const cell = { row: first.row, column: first.column + step };
    const was = valueAt(sheet, cell.row, cell.column);
    const isFixed = sheet.tables.some(({ area }) => contains(area, cell));
    return isCellError(was) || was === now || isFixed ? [] : [{ cell, was, now }];
  });
}

/** True for what we write, or an earlier version wrote, into that column in any language, and for a blank. */
function isOurs(value: Exclude<CellValue, object>, step: number): boolean {
  if (value === '' || typeof value === 'boolean') return value === '';
  if (typeof value === 'number') return step === GAP || step === STREAK;
  if (step === GAP) return /^[-−+]?\d+(?::\d+)+$/.test(value);
  return said(step).has(value);
}

const GAP = 2;
const STREAK = 3;

function said(step: number): ReadonlySet<string> {
  return new Set(editions().flatMap((edition) => textsOf(edition)[step]?.slice(1) ?? []));
}
