/**
 * One sheet while a write is taken back: what stands there now, its looks among it, and queuing what brings back
 * what stood there before.
 */
import { contains, type Area } from '../../../workbook/address';
import { isOwnMerge, isOwnTable } from '../../../workbook/own/own-parts';
import { bounding, covers, RectangleBuilder } from '../../../workbook/rectangles';
import { isSame } from '../../../workbook/plan/table-growth';
import {
  addressesOf,
  areaOf,
  askArea,
  cellCount,
  CELLS_A_REQUEST,
  rangeOf,
  eachRowOf,
} from '../office/areas';
import { restoredEntry } from '../office/cell-entry';
import type { Entry } from '../office/cell-entry';
import type { DoneWrite } from './journal';
import type { Outbox } from '../office/run';
import { settableLooks } from './looks';
import { clearCells } from './refresh';
import { surveyedBox } from './survey-request';
import type { AreaBefore, Survey } from './survey';

/** What Excel doesn't tell enough of to make it anew. */
export type Unrestorable = 'charts' | 'conditional-formats' | 'formats';

type After = NonNullable<DoneWrite['after']>[number];
type Matrix = readonly (readonly unknown[])[];

export class SheetState {
  restored = 0;
  kept = 0;
  private readonly charts: Excel.ChartCollection;
  private readonly tables: Excel.TableCollection;
  private readonly formats: Excel.ConditionalFormatCollection | null;
  private readonly now: readonly Excel.Range[];
  private readonly used: Excel.Range;
  private readonly widths: ReadonlyMap<number, Excel.RangeFormat>;
  private readonly isSmall: boolean;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly survey: Survey,
    private readonly after: After | null,
  ) {
    this.charts = sheet.charts;
    this.charts.load('items/id,items/name');
    this.tables = sheet.tables;
    this.tables.load('items/id,items/name');
    const box = surveyedBox(survey.target);
    this.formats = box === null ? null : rangeOf(sheet, box).conditionalFormats;
    this.formats?.load('items/id');
    this.now = survey.areas.map(({ area }) => {
      const range = rangeOf(sheet, area);
      // Without the cells right after the write there is nothing to compare with.
      range.load(after === null ? 'rowHidden' : 'rowHidden,formulas');
      return range;
    });
    this.widths = new Map(
      [...survey.widths.keys()].map((column) => {
        const { format } = rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column });
        format.load('columnWidth');
        return [column, format] as const;
      }),
    );
    this.used = askArea(sheet.getUsedRangeOrNullObject(true));
    this.isSmall =
      survey.target.rectangles.reduce((sum, area) => sum + cellCount(area), 0) <= CELLS_A_REQUEST;
    if (this.isSmall && survey.target.sheet === null) this.used.load('formulas');
  }

  /** An added sheet goes when it holds nothing but what we wrote. */
  get removes(): boolean {
    const { target } = this.survey;
    if (target.sheet !== null) return false;
    if (this.used.isNullObject) return true;
    const box = bounding(target.rectangles);
    if (!this.isSmall) return box !== null && covers(box, areaOf(this.used));
    return this.used.formulas.every((row: readonly unknown[], offset) =>
      row.every((formula, step) => {
        const planned = target.cells.at(this.used.rowIndex + offset, this.used.columnIndex + step);
        return formula === '' || (planned !== undefined && isAsPlanned(planned, formula));
      }),
    );
  }

  /** What was there before the write and is gone: Excel doesn't tell enough of it to make it anew. */
  get lost(): readonly Unrestorable[] {
    const { survey } = this;
    const isGone = (
      known: readonly { readonly id: string }[],
      now: readonly { readonly id: string }[],
    ): boolean => known.some(({ id }) => now.every((one) => one.id !== id));
    const charts = isGone(survey.ownCharts, this.charts.items);
    const formats = isGone(
      survey.ownFormatIds.map((id) => ({ id })),
      this.formats?.items ?? [],
    );
    return [
      ...(charts ? (['charts'] as const) : []),
      ...(formats ? (['conditional-formats'] as const) : []),
      ...(survey.areas.some(({ looks }) => looks === null) ? (['formats'] as const) : []),
    ];
  }

  /** Queues it all; what does not fit into one request is sent on the way. */
  async restore(outbox: Outbox): Promise<void> {
    if (this.removes) {
      this.sheet.delete();
      return;
    }
    this.removeNew();
    if (this.survey.target.sheet === null) return;
    for (const merge of this.survey.target.plan.merges) rangeOf(this.sheet, merge).unmerge();
    this.shrinkTables();
    for (const [index, before] of this.survey.areas.entries()) {
      await outbox.makeRoom(weightOf(before), 0);
      await this.restoreArea(before, index, outbox);
    }
    for (const [column, before] of this.survey.widths) {
      const now = this.widths.get(column);
      if (now !== undefined && now.columnWidth !== before) now.columnWidth = before;
    }
    this.bringBackOld();
  }

  /** Charts, tables and conditional formats that were not there before. */
  private removeNew(): void {
    const { survey } = this;
    const had = (known: readonly { readonly id: string }[], id: string): boolean =>
      known.some((one) => one.id === id);
    if (survey.target.ours !== null || survey.target.plan.charts.length > 0) {
      for (const chart of this.charts.items) {
        // Right after a failure a chart of ours may not have its name yet.
        const isNew = !had(survey.charts, chart.id);
        const isOurs = survey.newCharts.some(({ name }) => name === chart.name);
        if (isNew && (this.after === null || isOurs)) chart.delete();
      }
    }
    if (survey.target.plan.tables.length > 0) {
      for (const table of this.tables.items) if (!had(survey.tables, table.id)) table.convertToRange();
    }
    if (survey.target.plan.conditionalFormats.length > 0) {
      const known = new Set(survey.formatIds);
      for (const format of this.formats?.items ?? []) if (!known.has(format.id)) format.delete();
    }
  }

  /** Before the header is emptied, for a table's header is never empty: Excel would give it a name. */
  private shrinkTables(): void {
    const { target, tables } = this.survey;
    for (const { from, to } of target.plan.growingTables) {
      const known = tables.find(({ area }) => isSame(area, from));
      if (known === undefined || this.tables.items.every(({ id }) => id !== known.id)) continue;
      if (this.isUnchanged(to.top, to.right) && this.isUnchanged(to.bottom, to.left))
        this.sheet.tables.getItem(known.id).resize(rangeOf(this.sheet, from));
    }
  }

  /** False where people wrote over what we wrote. */
  private isUnchanged(row: number, column: number): boolean {
    if (this.after === null) return true;
    return this.survey.areas.every(({ area }, index) => {
      const at = (of: Matrix | undefined): unknown => of?.[row - area.top]?.[column - area.left];
      return !contains(area, { row, column }) || at(this.after?.[index]) === at(this.formulasNow(index));
    });
  }

  private formulasNow(index: number): Matrix {
    return this.after === null ? [] : (this.now[index]?.formulas ?? []);
  }

  private async restoreArea(before: AreaBefore, index: number, outbox: Outbox): Promise<void> {
    const { area } = before;
    const [now, after] = [this.formulasNow(index), this.after?.[index] ?? null];
    const rows = before.formulas.map((row, offset) =>
      row.map((_, step) => {
        const isTouched = this.isTouched(area.top + offset, area.left + step);
        const isSame = after === null || after[offset]?.[step] === now[offset]?.[step];
        if (isTouched) this[isSame ? 'restored' : 'kept']++;
        return isTouched && isSame;
      }),
    );
    const builder = new RectangleBuilder();
    rows.forEach((row, offset) =>
      builder.row(
        area.top + offset,
        row.flatMap((restores, step) => (restores ? [area.left + step] : [])),
      ),
    );
    const rectangles = builder.done();
    if (rectangles.length === 0) return;
    if (before.looks !== null) clearCells(this.sheet, rectangles);
    else for (const address of addressesOf(rectangles)) this.sheet.getRanges(address).clear('Contents');
    // Row by row where some are hidden by now: a block over them may end up in others.
    const blocks = this.now[index]?.rowHidden === false ? [area] : eachRowOf(area);
    for (const block of blocks) {
      await outbox.makeRoom(A_RANGE, 0);
      this.restoreBlock(before, block, rows);
    }
  }

  /** @param restores which cells of the whole area */
  private restoreBlock(before: AreaBefore, block: Area, restores: readonly (readonly boolean[])[]): void {
    const { area, looks } = before;
    const [first, after] = [block.top - area.top, block.bottom - area.top + 1];
    const pick = <T, Else>(otherwise: Else, of: (r: number, c: number) => T): (T | Else)[][] =>
      restores
        .slice(first, after)
        .map((row, step) => row.map((isOurs, c) => (isOurs ? of(first + step, c) : otherwise)));
    const range = rangeOf(this.sheet, block);
    range.numberFormat = pick(null, (r, c) => String(before.numberFormats[r]?.[c] ?? 'General'));
    range.formulas = pick(null, (r, c): Entry | null => {
      const formula = before.formulas[r]?.[c];
      return formula === '' ? null : restoredEntry(formula, before.values[r]?.[c]);
    });
    if (looks !== null) range.setCellProperties(pick({}, (r, c) => settableLooks(looks[r]?.[c] ?? {})));
  }

  /** A write touches what it plans and, on a sheet of ours, what it had written before. */
  private isTouched(row: number, column: number): boolean {
    const { target } = this.survey;
    if (target.cells.at(row, column) !== undefined) return true;
    return (target.ours?.cells ?? []).some((area) => contains(area, { row, column }));
  }

  private bringBackOld(): void {
    const { ours } = this.survey.target;
    for (const area of this.survey.merges) if (isOwnMerge(ours, area)) rangeOf(this.sheet, area).merge(false);
    for (const table of this.survey.tables) {
      const isThere = this.tables.items.some(({ id }) => id === table.id);
      if (isThere || !isOwnTable(ours, table)) continue;
      const again = this.sheet.tables.add(rangeOf(this.sheet, table.area), table.hasHeaderRow);
      again.name = table.name;
      again.style = table.style;
      again.showBandedRows = table.banded;
    }
  }
}

/** Bytes a range takes in a request, without what is put into it. */
const A_RANGE = 3000;

/** About how many bytes an area takes to be put back. */
function weightOf(before: AreaBefore): number {
  const cells = before.formulas.reduce((sum, row) => sum + row.length, 0);
  const texts = before.formulas.reduce(
    (sum, row) => sum + row.reduce<number>((length, one) => length + String(one).length, 0),
    0,
  );
  return 2 * texts + cells * (before.looks === null ? 24 : 424);
}

function isAsPlanned(
  planned: { readonly value: unknown; readonly formula?: string },
  formula: unknown,
): boolean {
  if (planned.formula !== undefined) return typeof formula === 'string' && formula.startsWith('=');
  return formula === planned.value;
}
