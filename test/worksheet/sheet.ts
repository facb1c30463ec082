/** Small sheets for tests: rows of values as a person would type them, with number formats and merged areas where asked. */
import { languages } from '../../src/strings/language';
import { findingSentence } from '../../src/strings/reading-sentences';
import { parseArea, type Area } from '../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { extractTable } from '../../src/worksheet/read/extract-table';
import { findTables } from '../../src/worksheet/read/find-tables';
import type { Reading } from '../../src/worksheet/sheet/reading';
import type { MetricTable, TableMetric } from '../../src/worksheet/metric/table';

export type Rows = readonly (readonly (CellValue | null)[])[];

export interface SheetOptions {
  /** Number format by A1 area, later ones win: `{ "C2:N9": "0.0%" }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly top?: number;
  readonly left?: number;
  readonly name?: string;
}

/** The snapshot of a sheet with these rows; null is a blank cell. */
export function sheetOf(rows: Rows, options: SheetOptions = {}): SheetSnapshot {
  const top = options.top ?? 0;
  const left = options.left ?? 0;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const formats = ['General', ...new Set(Object.values(options.formats ?? {}))];
  const index = rows.map((row) => row.map(() => 0));
  for (const [name, format] of Object.entries(options.formats ?? {})) {
    const area = areaOf(name);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const line = index[row - top];
        if (line !== undefined && column - left < line.length) line[column - left] = formats.indexOf(format);
      }
    }
  }
  return {
    name: options.name ?? 'KPI',
    used: rows.length === 0 ? null : { top, left, bottom: top + rows.length - 1, right: left + width - 1 },
    values: rows.map((row) => row.map((value) => value ?? '')),
    formats,
    formatIndex: index,
    merges: (options.merges ?? []).map(areaOf),
    tables: [],
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

/** The tables of a sheet; throws for any other outcome, and for a finding whose sentence has a hole. */
export function tablesOf(sheet: SheetSnapshot): MetricTable[] {
  return readingsOf(sheet).map((reading) => {
    const table = extractTable(sheet, reading);
    for (const { code, details } of table.findings) {
      for (const sentence of languages.map((language) => findingSentence(code, details, language))) {
        if (/undefined|NaN|\[object|\{\w+\}/.test(sentence)) throw new Error(`${code}: ${sentence}`);
      }
    }
    return table;
  });
}

export function readingsOf(sheet: SheetSnapshot): readonly Reading[] {
  const outcome = findTables(sheet);
  if (outcome.kind !== 'found') throw new Error(JSON.stringify(outcome, null, 1));
  return outcome.readings;
}

/** The only table of a sheet. */
export function tableOf(sheet: SheetSnapshot): MetricTable {
  const [table, ...others] = tablesOf(sheet);
  if (table === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`);
  return table;
}

export function metricNamed(table: MetricTable, name: string): TableMetric {
  const found = table.metrics.find((metric) => metric.name === name);
  if (found === undefined)
    throw new Error(`no metric ${name}: ${table.metrics.map((one) => one.name).join(', ')}`);
  return found;
}

/** `code severity cell` of each finding. */
export function saidOf(table: MetricTable): string[] {
  return table.findings.map(({ code, severity, cell }) => `${severity} ${code} ${cell ?? '-'}`);
}

/** What a person reads of a table, in English. */
export function sentencesOf(table: MetricTable): string[] {
  return table.findings.map(({ code, details }) => findingSentence(code, details, 'en'));
}

export function turned(rows: Rows): (CellValue | null)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}

function areaOf(name: string): Area {
  const area = parseArea(name);
  if (area === null) throw new Error(name);
  return area;
}
