/**
 * Takes a write back: cells, their formats, merges, tables and our hidden names as they were, new charts and
 * conditional formats removed, and a sheet that was added deleted, unless people wrote on it since.
 */
import { bounding, RectangleBuilder } from '../file/write/rectangles';
import { addressesOf, rangeOf, width } from './areas';
import { restoredEntry } from './cell-entry';
import type { Entry } from './cell-entry';
import type { DoneWrite, Journal } from './journal';
import { settableLooks } from './looks';
import type { ExcelRun } from './run';
import { isOurs } from './survey';
import type { AreaBefore, Survey } from './survey';
import { CHART_NAME } from './write-charts';

export interface TakenBack {
  readonly sheetsRemoved: readonly string[];
  readonly cellsRestored: number;
  /** Cells people changed since the write; they were left as they are. */
  readonly cellsKept: number;
  /** What could not be brought back. */
  readonly notRestored: readonly ('charts' | 'conditional-formats' | 'formats')[];
}

type After = DoneWrite['after'][number];

/**
 * @param after what the cells held after the write; null right after a failed write, when all of it is ours.
 * @throws WorkbookProblem as Excel reports
 */
export async function takeBack(
  run: ExcelRun,
  journal: Journal,
  after: DoneWrite['after'] | null,
): Promise<TakenBack> {
  const { workbook } = run.context;
  const names = workbook.names;
  names.load('items/name');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name');
  await run.sync();

  const states = journal.surveys.flatMap((survey, index) => {
    const there = sheets.items.find(({ id, name }) =>
      survey.target.sheet === null ? name === survey.target.name : id === survey.target.sheet.id,
    );
    const state = there === undefined ? null : new SheetState(there, survey, after?.[index] ?? null);
    return state === null ? [] : [state];
  });
  await run.sync();

  for (const { name, formula } of journal.names) {
    const isThere = names.items.some((item) => item.name.toLowerCase() === name.toLowerCase());
    if (!isThere) continue;
    if (formula === null) names.getItem(name).delete();
    else names.getItem(name).formula = formula.startsWith('=') ? formula : `=${formula}`;
  }
  for (const state of states) state.restore();
  await run.sync();
  const lost = states.flatMap((state) => state.lost);
  return {
    sheetsRemoved: states.filter(({ removes }) => removes).map(({ survey }) => survey.target.name),
    cellsRestored: states.reduce((sum, { restored }) => sum + restored, 0),
    cellsKept: states.reduce((sum, { kept }) => sum + kept, 0),
    notRestored: [...new Set(lost)],
  };
}

class SheetState {
  restored = 0;
  kept = 0;
  private readonly charts: Excel.ChartCollection;
  private readonly tables: Excel.TableCollection;
  private readonly formats: Excel.ConditionalFormatCollection | null;
  private readonly now: readonly Excel.Range[];
  private readonly used: Excel.Range;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly survey: Survey,
    private readonly after: After | null,
  ) {
    this.charts = sheet.charts;
    this.charts.load('items/id,items/name');
    this.tables = sheet.tables;
    this.tables.load('items/id,items/name');
    const box = bounding([
      ...survey.areas.map(({ area }) => area),
      ...survey.target.plan.conditionalFormats.map(({ area }) => area),
      ...(survey.target.ours === null ? [] : [survey.target.ours.box]),
    ]);
    this.formats = box === null ? null : rangeOf(sheet, box).conditionalFormats;
    this.formats?.load('items/id');
    this.now = survey.areas.map(({ area }) => {
      const range = rangeOf(sheet, area);
      range.load('formulas');
      return range;
    });
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load('rowIndex,columnIndex,formulas');
  }

  /** An added sheet goes when it holds nothing but what we wrote. */
  get removes(): boolean {
    const { target } = this.survey;
    if (target.sheet !== null) return false;
    if (this.used.isNullObject) return true;
    return this.used.formulas.every((row: readonly unknown[], offset) =>
      row.every((formula, step) => {
        const planned = target.cells.at(this.used.rowIndex + offset, this.used.columnIndex + step);
        return formula === '' || (planned !== undefined && isAsPlanned(planned, formula));
      }),
    );
  }

  /** What was there before the write and is gone: Excel doesn't tell enough of it to make it anew. */
  get lost(): TakenBack['notRestored'] {
    const { survey } = this;
    const isGone = (
      known: readonly { readonly id: string }[],
      now: readonly { readonly id: string }[],
    ): boolean => known.some(({ id }) => now.every((one) => one.id !== id));
    const charts = isGone(survey.charts.filter(isOurChart), this.charts.items);
    const formats = isGone(
      survey.formatIds.map((id) => ({ id })),
      this.formats?.items ?? [],
    );
    return [
      ...(charts ? (['charts'] as const) : []),
      ...(formats ? (['conditional-formats'] as const) : []),
      ...(survey.areas.some(({ looks }) => looks === null) ? (['formats'] as const) : []),
    ];
  }

  restore(): void {
    if (this.removes) {
      this.sheet.delete();
      return;
    }
    this.removeNew();
    if (this.survey.target.sheet === null) return;
    for (const merge of this.survey.target.plan.merges) rangeOf(this.sheet, merge).unmerge();
    this.survey.areas.forEach((before, index) => {
      this.restoreArea(before, this.now[index]?.formulas ?? [], this.after?.[index] ?? null);
    });
    for (const [column, before] of this.survey.widths) {
      rangeOf(this.sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = before;
    }
    this.bringBackOld();
  }

  /** Charts, tables and conditional formats that were not there before. */
  private removeNew(): void {
    const { survey } = this;
    const had = (known: readonly { readonly id: string }[], id: string): boolean =>
      known.some((one) => one.id === id);
    if (survey.target.ours !== null) {
      for (const chart of this.charts.items) {
        // Right after a failure a chart of ours may not have its name yet.
        const isNew = !had(survey.charts, chart.id);
        if (isNew && (this.after === null || isOurChart(chart))) chart.delete();
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

  private restoreArea(
    before: AreaBefore,
    now: readonly (readonly unknown[])[],
    after: readonly (readonly unknown[])[] | null,
  ): void {
    const { area } = before;
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
    for (const address of addressesOf(rectangles)) {
      this.sheet.getRanges(address).clear(before.looks === null ? 'Contents' : 'All');
    }
    const pick = <T>(
      matrix: readonly (readonly unknown[])[],
      of: (r: number, c: number) => T,
    ): (T | null)[][] => matrix.map((row, r) => row.map((_, c) => (rows[r]?.[c] === true ? of(r, c) : null)));
    const range = rangeOf(this.sheet, area);
    range.numberFormat = pick(before.formulas, (r, c) => String(before.numberFormats[r]?.[c] ?? 'General'));
    range.formulas = pick(before.formulas, (r, c): Entry | null => {
      const formula = before.formulas[r]?.[c];
      return formula === '' ? null : restoredEntry(formula, before.values[r]?.[c]);
    });
    const { looks } = before;
    if (looks === null) return;
    range.setCellProperties(
      Array.from({ length: before.formulas.length }, (_, r) =>
        Array.from({ length: width(area) }, (__, c) =>
          rows[r]?.[c] === true ? settableLooks(looks[r]?.[c] ?? {}) : {},
        ),
      ),
    );
  }

  /** A write touches what it plans and, on a sheet of ours, what it had written before. */
  private isTouched(row: number, column: number): boolean {
    const { target } = this.survey;
    if (target.cells.at(row, column) !== undefined) return true;
    return (target.ours?.cells ?? []).some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  private bringBackOld(): void {
    for (const area of this.survey.merges)
      if (isOurs(this.survey, area)) rangeOf(this.sheet, area).merge(false);
    for (const table of this.survey.tables) {
      const isThere = this.tables.items.some(({ id }) => id === table.id);
      if (isThere || !isOurs(this.survey, table.area)) continue;
      const again = this.sheet.tables.add(rangeOf(this.sheet, table.area), table.hasHeaderRow);
      again.name = table.name;
      again.style = table.style;
      again.showBandedRows = table.banded;
    }
  }
}

function isOurChart(chart: { readonly name: string }): boolean {
  return chart.name.startsWith(CHART_NAME);
}

function isAsPlanned(
  planned: { readonly value: unknown; readonly formula?: string },
  formula: unknown,
): boolean {
  if (planned.formula !== undefined) return typeof formula === 'string' && formula.startsWith('=');
  return formula === planned.value;
}
