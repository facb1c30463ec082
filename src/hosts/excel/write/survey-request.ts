/** Asks what stands where a plan wants to write. */
import { formatCell } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { nameCharts, ownAmong } from '../../../workbook/plan/own-charts';
import { ownRules } from '../../../workbook/own/own-parts';
import { bounding } from '../../../workbook/rectangles';
import { areaOf, askArea, blocksOf, cellCount, CELLS_A_REQUEST, parseAreas, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { Edges } from '../office/edges';
import type { ExcelRun } from '../office/run';
import type { KnownBook, Placed } from '../read/known-book';
import { LOOKS, MODEL_LOOKS } from './looks';
import { askRule, standingRule } from './standing-rules';
import type { AskedRule } from './standing-rules';
import type { AreaBefore, ChartBefore, Objects, OwnChartBefore, Survey } from './survey';
import type { ExcelTarget } from './targets';
import { askPrint, type PrintBefore } from './write-print';

/** Looks are some 400 bytes a cell; so many stay under Excel's limit. */
const MOST_LOOKS = 8000;

/** What is asked of all sheets together, in one sync; only more than 100,000 cells take more. */
export class SurveyRequest {
  private readonly requests: readonly SheetRequest[];
  private readonly blocks: readonly BlockRequest[];

  constructor(
    context: Excel.RequestContext,
    targets: readonly ExcelTarget[],
    known: Pick<KnownBook, 'tables' | 'pivots'>,
    can: Capabilities,
  ) {
    this.requests = targets.map((target) => new SheetRequest(context, target, known, can));
    this.blocks = this.requests.flatMap((request) => request.blocks());
  }

  /** True where all of it goes into one request. */
  get isSmall(): boolean {
    return this.cells <= CELLS_A_REQUEST;
  }

  get asks(): boolean {
    return this.requests.some(({ asks }) => asks);
  }

  /** Queues what is asked of cells, in between sending what would grow too large. */
  async askCells(run: ExcelRun): Promise<void> {
    const withLooks = this.cells <= MOST_LOOKS;
    for (const block of this.blocks) {
      await run.makeRoom(cellCount(block.area));
      block.ask(withLooks);
    }
  }

  /** Once the cells have been answered; one more sync where formats of ours have to be told from a person's. */
  async surveys(run: ExcelRun, objects: Objects): Promise<readonly Survey[]> {
    const isAsked = this.requests.map((request) => request.askRules());
    if (isAsked.includes(true)) await run.sync();
    return this.requests.map((request) => request.survey(objects));
  }

  private get cells(): number {
    return this.blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
  }
}

/** The areas to look at: a sheet of ours as one, so that what is no longer planned is seen too. */
function areasToRead(target: ExcelTarget): readonly Area[] {
  const { plan, ours, areas } = target;
  const around = [...areas, ...plan.merges, ...plan.tables.map(({ area }) => area)];
  if (ours === null) return around;
  const box = bounding([...around, ...ours.cells]);
  return box === null ? [] : [box];
}

/** Around all a write may touch. */
export function surveyedBox(target: ExcelTarget): Area | null {
  const { plan, ours } = target;
  return bounding([
    ...areasToRead(target),
    ...plan.conditionalFormats.map(({ area }) => area),
    ...(ours === null ? [] : [ours.box]),
  ]);
}

class BlockRequest {
  private range: Excel.Range | null = null;
  private looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;

  constructor(
    private readonly sheet: Excel.Worksheet,
    readonly area: Area,
  ) {}

  ask(withLooks: boolean): void {
    this.range = rangeOf(this.sheet, this.area);
    this.range.load('formulas,values,numberFormat,rowHidden');
    if (withLooks) this.looks = this.range.getCellProperties(LOOKS);
  }

  get before(): AreaBefore {
    const { area, range } = this;
    return {
      area,
      hidesRows: range !== null && range.rowHidden !== false,
      formulas: range?.formulas ?? [],
      values: range?.values ?? [],
      numberFormats: range?.numberFormat ?? [],
      looks: this.looks?.value ?? null,
    };
  }
}

class SheetRequest {
  readonly asks: boolean;
  private readonly requests: readonly BlockRequest[];
  private readonly tables: readonly { id: string; range: Excel.Range }[] = [];
  private readonly pivots: readonly Excel.Range[] = [];
  private readonly merges: readonly Excel.RangeAreas[] = [];
  private readonly charts: Excel.ChartCollection | null = null;
  private readonly edges: Edges | null = null;
  private readonly formats: Excel.ConditionalFormatCollection | null = null;
  private rules: readonly AskedRule[] = [];
  private readonly notes: readonly { address: string; note: Excel.Note }[] = [];
  private readonly columns: readonly { column: number; format: Excel.RangeFormat }[] = [];
  private readonly filters: readonly Excel.AutoFilter[] = [];
  private readonly models: readonly {
    readonly style: number;
    readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];
  private readonly modelWidths: readonly { column: number; format: Excel.RangeFormat }[] = [];
  private readonly print: PrintBefore | null = null;
  private readonly sheet: Excel.Worksheet | null;

  constructor(
    context: Excel.RequestContext,
    private readonly target: ExcelTarget,
    known: Pick<KnownBook, 'tables' | 'pivots'>,
    can: Capabilities,
  ) {
    this.asks = target.sheet !== null;
    const id = target.sheet?.id;
    this.sheet = id === undefined ? null : context.workbook.worksheets.getItem(id);
    const { sheet } = this;
    if (sheet === null) {
      this.requests = [];
      return;
    }
    const areas = areasToRead(target);
    this.requests = areas.flatMap(blocksOf).map((area) => new BlockRequest(sheet, area));
    const { tables, pivotTables } = context.workbook;
    const here = (placed: readonly Placed[]) =>
      placed.filter(({ sheetId }) => sheetId === id).map((one) => one.id);
    this.tables = here(known.tables).map((table) => {
      return { id: table, range: askArea(tables.getItem(table).getRange()) };
    });
    this.filters = [sheet.autoFilter, ...this.tables.map((table) => tables.getItem(table.id).autoFilter)];
    for (const filter of this.filters) filter.load('isDataFiltered');
    this.pivots = here(known.pivots).map((pivot) => askArea(pivotTables.getItem(pivot).layout.getRange()));
    const box = surveyedBox(target);
    if (can.mergedAreas && box !== null) {
      // Excel lists the merges that begin in the range it is asked about: any that reaches the box begins before its end.
      const merges = rangeOf(sheet, { ...box, top: 0, left: 0 }).getMergedAreasOrNullObject();
      merges.load('address');
      this.merges = [merges];
    }
    const { plan, ours } = target;
    if (ours !== null || plan.charts.length > 0) {
      this.charts = sheet.charts;
      this.charts.load('items/id,items/name,items/left,items/top,items/width,items/height');
    }
    const places = bounding((ours?.charts ?? []).flatMap(({ place }) => place ?? []));
    if (places !== null) this.edges = new Edges(sheet, places);
    if (box !== null && (ours !== null || plan.conditionalFormats.length > 0)) {
      this.formats = rangeOf(sheet, box).conditionalFormats;
      this.formats.load('items/id,items/type');
    }
    if (can.notes) {
      this.notes = target.plan.notes.map(({ cell }) => {
        const note = sheet.notes.getItemOrNullObject(formatCell(cell));
        note.load('content');
        return { address: formatCell(cell), note };
      });
    }
    if (ours !== null && plan.print !== null) this.print = askPrint(sheet);
    sheet.load('standardWidth');
    const askWidth = (column: number) => {
      const { format } = rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column });
      format.load('columnWidth');
      return { column, format };
    };
    this.columns = [...plan.columnWidths, ...plan.columnsLike].map(({ column }) => askWidth(column));
    this.modelWidths = plan.columnsLike.map(({ as }) => askWidth(as));
    this.models = plan.styles.flatMap(({ like }, style) => {
      if (like === undefined) return [];
      const { row, column } = like;
      const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
      return [{ style, looks: range.getCellProperties(MODEL_LOOKS) }];
    });
  }

  /** Queues what tells our conditional formats from a person's; false where there is nothing to tell. */
  askRules(): boolean {
    const { ours } = this.target;
    const items = this.formats?.items ?? [];
    if (ours === null || ours.cells.length === 0 || items.length === 0) return false;
    this.rules = items.map(askRule);
    return true;
  }

  blocks(): readonly BlockRequest[] {
    return this.requests;
  }

  survey(objects: Objects): Survey {
    const charts = (this.charts?.items ?? []).map(({ id, name, left, top, width, height }) => {
      return { id, name, left, top, width, height };
    });
    const ownCharts = this.ownAmong(charts);
    const others = charts.filter(({ id }) => ownCharts.every((own) => own.id !== id));
    return {
      target: this.target,
      areas: this.requests.map((request) => request.before),
      isFiltered: this.filters.some(({ isDataFiltered }) => isDataFiltered),
      merges: this.merges.flatMap((one) => (one.isNullObject ? [] : (parseAreas(one.address) ?? []))),
      tables: this.tables.flatMap(({ id, range }) => {
        const table = objects.tables.items.find((one) => one.id === id);
        if (table === undefined) return [];
        const { name, style, showBandedRows: banded, showHeaders: hasHeaderRow } = table;
        return [{ id, name, area: areaOf(range), style, banded, hasHeaderRow }];
      }),
      pivots: this.pivots.map(areaOf),
      charts,
      ownCharts,
      newCharts: nameCharts(
        this.target.plan.charts,
        others.map(({ name }) => name),
      ),
      formatIds: (this.formats?.items ?? []).map(({ id }) => id),
      ownFormatIds: ownRules(this.rules.map(standingRule), this.target.ours).map(({ id }) => id),
      noted: this.notes.flatMap(({ address, note }) => (note.isNullObject ? [] : [address])),
      widths: new Map(this.columns.map(({ column, format }) => [column, format.columnWidth] as const)),
      modelWidths: new Map(
        this.modelWidths.map(({ column, format }) => [column, format.columnWidth] as const),
      ),
      models: new Map(this.models.map(({ style, looks }) => [style, looks.value[0]?.[0] ?? {}] as const)),
      standardWidth: this.sheet === null ? 0 : this.sheet.standardWidth,
      print: this.print,
    };
  }

  private ownAmong(charts: readonly ChartBefore[]): readonly OwnChartBefore[] {
    const { edges } = this;
    return ownAmong(charts, this.target.ours?.charts ?? []).map(({ place, ...chart }) => ({
      ...chart,
      isMoved: place === null || edges === null || !edges.isAt(chart, place),
    }));
  }
}
