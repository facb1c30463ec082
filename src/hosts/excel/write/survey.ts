/** What stands where a plan wants to write, as Excel told it: to refuse in time, and to be able to put it back. */
import type { Area } from '../../../workbook/address';
import type { OwnChart } from '../../../workbook/plan/own-charts';
import type { Box } from '../office/edges';
import type { ExcelTarget } from './targets';
import type { PrintBefore } from './write-print';

export interface AreaBefore {
  readonly area: Area;
  /** True when a row of it is filtered out or hidden. */
  readonly hidesRows: boolean;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Null where there were too many cells to ask for their looks. */
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
}

export interface TableBefore {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly banded: boolean;
  readonly hasHeaderRow: boolean;
}

export interface ChartBefore extends Box {
  readonly id: string;
  readonly name: string;
}

export interface OwnChartBefore extends ChartBefore {
  /** True when a person moved or sized it since we drew it. */
  readonly isMoved: boolean;
}

/** What a sheet held; empty for one that is to be added. */
export interface Survey {
  readonly target: ExcelTarget;
  readonly areas: readonly AreaBefore[];
  /** True when a filter of the sheet or of a table on it hides rows. */
  readonly isFiltered: boolean;
  /** Merged areas that meet what is to be written. */
  readonly merges: readonly Area[];
  readonly tables: readonly TableBefore[];
  readonly pivots: readonly Area[];
  readonly charts: readonly ChartBefore[];
  /** Those of the charts that are ours. */
  readonly ownCharts: readonly OwnChartBefore[];
  /** The names the planned charts get, and the cells they are planned on. */
  readonly newCharts: readonly OwnChart[];
  /** Ids of the conditional formats around what is written. */
  readonly formatIds: readonly string[];
  /** Those of them that are ours. */
  readonly ownFormatIds: readonly string[];
  /** Addresses of planned notes whose cell has one already. */
  readonly noted: readonly string[];
  /** Width of each planned column before, in Excel's units, and that of a column nobody touched. */
  readonly widths: ReadonlyMap<number, number>;
  readonly standardWidth: number;
  /** Widths of columns that others are to be as wide as. */
  readonly modelWidths: ReadonlyMap<number, number>;
  /** By index of a style: the looks of the cell it is to look like. */
  readonly models: ReadonlyMap<number, Excel.CellProperties>;
  /** How a sheet of ours was set up to be printed; null for one that is new, or not to be set up. */
  readonly print: PrintBefore | null;
}

/** Asked with the structure, as they belong to the workbook. */
export interface Objects {
  readonly tables: Excel.TableCollection;
  readonly pivots: Excel.PivotTableCollection;
}

export function askObjects(context: Excel.RequestContext): Objects {
  const { tables, pivotTables } = context.workbook;
  tables.load('items/id,items/name,items/style,items/showBandedRows,items/showHeaders,items/worksheet/id');
  pivotTables.load('items/id,items/worksheet/id');
  return { tables, pivots: pivotTables };
}
