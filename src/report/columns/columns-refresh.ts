/** Result columns that stand beside a table already: which of their cells say something else by now. */
import { editions } from '../../strings/editions';
import { reportWordsFor } from '../look/report-words';
import { headerRowOf } from '../../worksheet/sheet/reading';
import { contains } from '../../workbook/address';
import type { Cell } from '../../workbook/address';
import { isClosed } from '../../workbook/occupied';
import type { OccupiedArea } from '../../workbook/occupied';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { CellChange } from '../../workbook/formula-host';
import type { Language } from '../../strings/language';
import type { PlannedCell, SheetPlan } from '../../workbook/plan/plan';
import { labelsOf, resultCells, textsOf, tintVerdicts, writtenBefore } from './columns-plan';
import { live, liveFacts, valuesOnly, type LiveFormulas } from '../scorecard/metric-rows';
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
  /** What stands there: a formula of ours with its `=`, or the value. */
  readonly was: Exclude<CellValue, object>;
  readonly now: CellChange['now'];
}

export interface ColumnsRefreshOptions {
  /** The formula of ours a cell holds, with its `=`; null: none. */
  readonly formulaAt: (cell: Cell) => string | null;
  /** What of the sheet is not free, though blank. */
  readonly occupied: readonly OccupiedArea[];
  /** Formulas in the language the columns are in. */
  readonly formulas: (language: Language) => LiveFormulas;
  /** Which rows are live: those that are already, all that can be, or none. */
  readonly live: 'as-it-is' | 'all' | 'none';
}

/** True where our five headers stand beside one of the tables. */
export function hasColumns(scorecard: Scorecard, sheet: SheetSnapshot): boolean {
  return writtenBefore(scorecard, sheet) !== null;
}

/**
 * What the columns should say by now, in the language they are in; nothing where a sheet has none. Rows are live as a whole
 * or hold values; the ranges of live ones go to the last headed period.
 *
 * @example columnsRefresh(scorecard, snapshot, onlyValues).changes
 *   // [{ cell: R4, was: 'Met', now: { values: [['Not met']] } }]
 */
export function columnsRefresh(
  scorecard: Scorecard,
  sheet: SheetSnapshot,
  options: ColumnsRefreshOptions,
): ColumnsRefresh {
  const there = writtenBefore(scorecard, sheet);
  if (there === null) return { changes: [], added: null, kept: [] };
  const { language } = there.edition;
  const words = reportWordsFor(language);
  const formulas = options.live === 'none' ? valuesOnly : options.formulas(language);
  const left = there.cell.column;
  const changes: ColumnChange[] = [];
  const kept: Cell[] = [];
  const closed = options.occupied.filter(isClosed).map(({ area }) => area);
  const draft = planDraft();
  let addedRows = 0;
  let isRetinted = false;
  for (const scored of scorecard.tables) {
    const { table, score } = scored;
    const header = headerRowOf(table.reading);
    if (valueAt(sheet, header, left) !== there.edition.report.status) continue;
    if (!there.edition.isCurrent) {
      changes.push(...newLabels(sheet, { row: header, column: left }, labelsOf(words)));
      // The rules that colour what an earlier version wrote know its words only.
      const rows = table.metrics.map(({ cell }) => cell.row);
      tintVerdicts(draft, Math.min(...rows), Math.max(...rows), left, words);
      isRetinted = true;
    }
    const isAnyLive = table.metrics.some(({ cell: { row } }) =>
      liveFacts.some((_, step) => options.formulaAt({ row, column: left + step }) !== null),
    );
    table.metrics.forEach((metric, index) => {
      const verdict = score.scores[index];
      if (verdict === undefined) return;
      const { row } = metric.cell;
      const cells = heldCells(sheet, options, { row, column: left });
      const wanted = resultCells(draft, metric, verdict, words, language);
      const isNew = cells.every(({ was, held }) => was === '' && held === null);
      const isLive = isNew ? isAnyLive : cells.some(({ held }) => held !== null);
      const planned = wanted.map((one, step) => {
        const fact = options.live === 'all' || isLive ? liveFacts[step] : undefined;
        return fact === undefined ? one : live(one, formulas(scored, index, fact));
      });
      if (isNew) {
        const taken = cells.filter(({ cell }) => closed.some((area) => contains(area, cell)));
        if (taken.length > 0) {
          kept.push(...taken.map(({ cell }) => cell));
          return;
        }
        draft.moveTo(row);
        draft.appendRows(left, [planned]);
        tintVerdicts(draft, row, row, left, words);
        addedRows++;
        return;
      }
      planned.forEach((one, step) => {
        const there = cells[step];
        if (there === undefined || saysSo(there, one)) return;
        const { cell, held, was } = there;
        if (held === null && (isCellError(was) || !isOurs(was, step))) kept.push(cell);
        else changes.push({ cell, was: held ?? (isCellError(was) ? was.error : was), now: contentOf(one) });
      });
    });
  }
  const added =
    addedRows === 0 && !isRetinted ? null : draft.finish({ kind: 'existing', name: sheet.name }, {});
  return { changes, added, kept };
}

interface HeldCell {
  readonly cell: Cell;
  /** Its formula of ours. */
  readonly held: string | null;
  readonly was: CellValue;
}

function heldCells(sheet: SheetSnapshot, { formulaAt }: ColumnsRefreshOptions, first: Cell): HeldCell[] {
  return liveFacts.map((_, step) => {
    const cell = { row: first.row, column: first.column + step };
    return { cell, held: formulaAt(cell), was: valueAt(sheet, cell.row, cell.column) };
  });
}

/** True where nothing has to be written: the same formula follows by itself. */
function saysSo({ held, was }: HeldCell, { formula, value }: PlannedCell): boolean {
  if (formula === undefined) return held === null && was === value;
  return held !== null && spelled(held) === spelled(formula);
}

/** Programs write a formula back in a spelling of their own: without blanks and quotes, in other letters. */
function spelled(formula: string): string {
  return formula.replaceAll(/[\s'=]/g, '').toUpperCase();
}

function contentOf({ formula, value }: PlannedCell): CellChange['now'] {
  return formula === undefined ? { values: [[value]] } : { formula: `=${formula}`, value };
}

/** The labels as they are written today, over those of an earlier version; a table's own header stays. */
function newLabels(sheet: SheetSnapshot, first: Cell, labels: readonly string[]): ColumnChange[] {
  return labels.flatMap((now, step) => {
    const cell = { row: first.row, column: first.column + step };
    const was = valueAt(sheet, cell.row, cell.column);
    const isFixed = sheet.tables.some(({ area }) => contains(area, cell));
    return isCellError(was) || was === now || isFixed ? [] : [{ cell, was, now: { values: [[now]] } }];
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
