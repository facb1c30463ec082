/**
 * Where a table's next period stands and how its header is written: in the sheet's own form, in the next free line
 * (worksheets §3). Nothing is written here.
 */
import { formatArea, formatCell, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../workbook/address';
import { columnName, contains, overlaps, type Area, type Cell } from '../../workbook/address';
import { isClosed, type OccupiedArea } from '../../workbook/occupied';
import type { TableGrowth } from '../../workbook/plan/plan';
import { formatAt, isCellError, valueAt } from '../../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { grownLine, growthOf, isByColumn } from '../../workbook/plan/table-growth';
import { runOf } from '../../worksheet/coordinates/reading-lines';
import type { MetricTable } from '../../worksheet/metric/table';
import { headerText, nextHeaders, type PeriodHeader } from '../../worksheet/periods/next-header';
import { nextPeriod, type Period } from '../../worksheet/periods/period';
import { extractTable } from '../../worksheet/read/extract-table';
import { linesWith, orientationOf, type Reading } from '../../worksheet/sheet/reading';

export type NoNextPeriod =
  /** `address`: what stands in the way, or the header that is there already. */
  | { readonly why: 'occupied' | 'already' | 'table-object'; readonly address: string }
  | { readonly why: 'no-room' | 'unknown-periods' | 'other-layout' | 'list' };

export interface NextPeriod {
  readonly cell: Cell;
  readonly value: number | string;
  /** Where the header before it stands, whose looks it gets. */
  readonly before: Cell;
  /** Number format of the header before it, en-US notation. */
  readonly format: string;
  readonly period: Period;
  /** The year that has to stand above it, where a new one begins; null elsewhere. */
  readonly above: YearAbove | null;
  /** The Excel table that takes it in; null where it stands in none. */
  readonly growth: TableGrowth | null;
  /** How the table is read with it. */
  readonly reading: Reading;
}

export interface YearAbove {
  readonly cell: Cell;
  readonly value: number | string;
  /** Where the year before it stands, whose looks it gets. */
  readonly before: Cell;
  readonly format: string;
}

/**
 * @param occupied what of the sheet is not free, though blank
 * @example nextPeriodOf(snapshot, table, []) // { cell: K1, value: 'May-24', format: 'General', … }
 */
export function nextPeriodOf(
  sheet: SheetSnapshot,
  table: MetricTable,
  occupied: readonly OccupiedArea[],
): NextPeriod | NoNextPeriod {
  const { reading } = table;
  const orientation = orientationOf(reading);
  if (orientation === 'list') return { why: 'list' };
  const place = placeOf(sheet, table, orientation === 'rows');
  if ('why' in place) return place;
  const { headers, cell, line } = place;
  const [before] = headers.slice(-1);
  if (before === undefined) return { why: 'unknown-periods' };
  if (cell.row < 0 || cell.column < 0 || cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS) {
    return { why: 'no-room' };
  }
  const headed = valueAt(sheet, cell.row, cell.column);
  const next = nextPeriod(before.period);
  const grown = grownReading(reading, before.cell, cell);
  if (grown === null) return { why: 'other-layout' };
  if (headed !== '') {
    return readsAs(withProbe(sheet, place), grown, next, table)
      ? { why: 'already', address: formatCell(cell) }
      : { why: 'occupied', address: formatCell(cell) };
  }
  const object = sheet.tables.find(({ area }) => contains(area, before.cell));
  const growth = object === undefined ? null : growthOf(object, cell);
  if (object !== undefined && growth === null) return { why: 'table-object', address: formatCell(cell) };
  const taken = (growth === null ? null : grownLine(growth)) ?? line;
  const inTheWay =
    firstFilled(sheet, line) ?? firstFilled(sheet, taken) ?? firstClosed(line, taken, occupied, sheet);
  if (inTheWay !== null) return { why: 'occupied', address: inTheWay };
  const format = formatAt(sheet, before.cell.row, before.cell.column);
  const year = growth === null ? yearAbove(sheet, place, before, next, occupied) : null;
  const years = year === null ? [null] : [null, year];
  // Headers of an Excel table are texts; where dates stand there, another program wrote them.
  const isText = growth !== null && isByColumn(growth);
  for (const given of nextHeaders(headers, next, sheet.date1904)) {
    const value = isText ? headerText(given, format, sheet.date1904) : given;
    if (value === null) continue;
    for (const above of years) {
      const under = above === null ? sheet : withCell(sheet, above.cell, above.value, above.format);
      if (readsAs(withProbe(withCell(under, cell, value, format), place), grown, next, table)) {
        return { cell, value, before: before.cell, format, period: next, above, growth, reading: grown };
      }
    }
  }
  return { why: 'unknown-periods' };
}

/** The reading with the periods that were headed right behind its range since it was made. */
export function withNewPeriods(sheet: SheetSnapshot, reading: Reading): Reading {
  let now = reading;
  // Nobody adds more than a few years between two scorings.
  for (let steps = 0; steps < 60 && now.lastPeriod === null; steps++) {
    if (orientationOf(now) === 'list') return now;
    const table = extractTable(sheet, { ...now, lastPeriod: '9999-12' });
    const place = placeOf(sheet, table, orientationOf(now) === 'rows');
    if ('why' in place) return now;
    const [before] = place.headers.slice(-1);
    const grown = before === undefined ? null : grownReading(now, before.cell, place.cell);
    if (before === undefined || grown === null || grown.range === now.range) return now;
    if (!readsAs(withProbe(sheet, place), grown, nextPeriod(before.period), table)) return now;
    now = grown;
  }
  return now;
}

interface Place {
  readonly headers: readonly (PeriodHeader & { readonly cell: Cell })[];
  readonly cell: Cell;
  /** The row or column right before that of the headers, where it holds periods too: their years. */
  readonly yearLine: number | null;
  /** The whole line the period would take, header included. */
  readonly line: Area;
  /** A figure of the period before, and where the new period's of the same metric would stand. */
  readonly probe: { readonly from: Cell; readonly to: Cell };
}

/** Where the headers stand and the next one would; periods have to stand side by side, a line each. */
function placeOf(sheet: SheetSnapshot, table: MetricTable, across: boolean): Place | NoNextPeriod {
  const { reading, periods, metrics } = table;
  const range = parseArea(reading.range);
  const lines = linesWith(reading, 'period').filter((line) => /\d/.test(line) === across);
  const numbers = lines.flatMap((line) => {
    const run = runOf(line);
    return run === null ? [] : [run.last];
  });
  if (range === null || numbers.length === 0 || periods.length === 0) return { why: 'unknown-periods' };
  const header = Math.max(...numbers);
  const lineOf = (index: number): number | null => {
    const cells = metrics.flatMap(({ cellOf }) => cellOf(index) ?? []);
    const at = new Set(cells.map(({ row, column }) => (across ? column : row)));
    const [only = null] = at;
    return at.size === 1 ? only : null;
  };
  const headers = periods.flatMap((period, index) => {
    const at = lineOf(index);
    if (at === null) return [];
    const cell = across ? { row: header, column: at } : { row: at, column: header };
    const value = valueAt(sheet, cell.row, cell.column);
    return isText(value) ? [{ cell, value, period, at }] : [];
  });
  const [first] = headers;
  const last = headers.at(-1);
  if (first === undefined || last === undefined || last.period !== periods.at(-1))
    return { why: 'other-layout' };
  const distance = last.at - first.at;
  const step = Math.sign(distance) || 1;
  if (Math.abs(distance) !== last.period.ordinal - first.period.ordinal) return { why: 'other-layout' };
  const at = last.at + step;
  const cell = across ? { row: header, column: at } : { row: at, column: header };
  const line = across
    ? { top: header, bottom: range.bottom, left: at, right: at }
    : { top: at, bottom: at, left: header, right: range.right };
  const from = metrics.flatMap(({ cellOf }) => cellOf(periods.length - 1) ?? [])[0] ?? last.cell;
  const to = across ? { row: from.row, column: at } : { row: at, column: from.column };
  const hasYears = lines.some((line) => {
    const run = runOf(line);
    return run !== null && run.first <= header - 1 && run.last >= header - 1;
  });
  return { headers, cell, line, yearLine: hasYears ? header - 1 : null, probe: { from, to } };
}

/** What stands above the headers of the year before, moved on, where a new year begins there in a free cell. */
function yearAbove(
  sheet: SheetSnapshot,
  { cell, headers, yearLine, line }: Place,
  { period }: Place['headers'][number],
  next: Period,
  occupied: readonly OccupiedArea[],
): YearAbove | null {
  const [old, now] = [period, next].map(({ iso }) => /^\d{4}(?=-|$)/.exec(iso)?.[0]);
  if (yearLine === null || old === undefined || now === undefined || old === now) return null;
  const across = line.left === line.right;
  const at = ({ row, column }: Cell): Cell =>
    across ? { row: yearLine, column } : { row, column: yearLine };
  const to = at(cell);
  const isFree =
    valueAt(sheet, to.row, to.column) === '' &&
    !occupied.some((one) => isClosed(one) && contains(one.area, to));
  // A year stands once, at its first period.
  const before = [...headers]
    .reverse()
    .map((one) => at(one.cell))
    .find(({ row, column }) => valueAt(sheet, row, column) !== '');
  if (!isFree || before === undefined) return null;
  const said = valueAt(sheet, before.row, before.column);
  const format = formatAt(sheet, before.row, before.column);
  if (said === Number(old)) return { cell: to, value: Number(now), before, format };
  if (typeof said !== 'string' || !said.includes(old)) return null;
  return { cell: to, value: said.replace(old, now), before, format };
}

/** A period without any figure counts for nothing yet, so one is put there to see how its header reads. */
function withProbe(sheet: SheetSnapshot, { probe: { from, to } }: Place): SheetSnapshot {
  const figure = valueAt(sheet, from.row, from.column);
  const isFree = valueAt(sheet, to.row, to.column) === '';
  if (!isFree || typeof figure === 'boolean' || isCellError(figure)) return sheet;
  return withCell(sheet, to, figure, formatAt(sheet, from.row, from.column));
}

function isText(value: CellValue): value is number | string {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** The reading with one line more, meaning what the line of the period before it means. */
function grownReading(reading: Reading, before: Cell, cell: Cell): Reading | null {
  const range = parseArea(reading.range);
  if (range === null) return null;
  const across = before.row === cell.row;
  const [old, now] = across ? [before.column, cell.column] : [before.row, cell.row];
  const name = (index: number): string => (across ? columnName(index) : String(index + 1));
  const entry = Object.entries(reading.lines).find(([key]) => {
    const run = runOf(key);
    return run !== null && run.rows === !across && old >= run.first && old <= run.last;
  });
  const run = entry === undefined ? null : runOf(entry[0]);
  if (entry === undefined || run === null) return null;
  const key = `${name(Math.min(run.first, now))}:${name(Math.max(run.last, now))}`;
  const lines = Object.fromEntries(
    Object.entries(reading.lines).map(([line, role]) => [line === entry[0] ? key : line, role]),
  );
  const grown = {
    top: Math.min(range.top, cell.row),
    left: Math.min(range.left, cell.column),
    bottom: Math.max(range.bottom, cell.row),
    right: Math.max(range.right, cell.column),
  };
  return { ...reading, lines, range: formatArea(grown) };
}

/** True when the table then has one period more, this one, and all others as before. */
function readsAs(sheet: SheetSnapshot, reading: Reading, next: Period, table: MetricTable): boolean {
  const { periods } = extractTable(sheet, { ...reading, firstPeriod: null, lastPeriod: '9999-12' });
  const known = table.periods;
  return (
    periods.at(-1)?.iso === next.iso &&
    periods.length >= known.length + 1 &&
    known.every((period) => periods.some(({ iso }) => iso === period.iso))
  );
}

function firstFilled(sheet: SheetSnapshot, line: Area): string | null {
  for (let row = line.top; row <= line.bottom; row++) {
    for (let column = line.left; column <= line.right; column++) {
      const value = valueAt(sheet, row, column);
      if (value !== '' || isCellError(value)) return formatCell({ row, column });
    }
  }
  return null;
}

/** A merge, pivot table or hidden line on it, or another table on what the table takes in. */
function firstClosed(
  line: Area,
  taken: Area,
  occupied: readonly OccupiedArea[],
  { hiddenColumns, hiddenRows }: SheetSnapshot,
): string | null {
  // A snapshot tells of hidden columns as far as the sheet is used.
  const isHidden =
    line.left === line.right &&
    occupied.some(({ by, area }) => by === 'hidden' && area.left <= line.left && area.right >= line.left);
  if (isHidden || hiddenColumns.includes(line.left) || hiddenRows.includes(line.top)) return formatArea(line);
  const closed = occupied.find(
    (one) => isClosed(one) && (overlaps(one.area, taken) || (one.by !== 'table' && overlaps(one.area, line))),
  );
  return closed === undefined ? null : formatArea(closed.area);
}

/** The sheet as it would be. */
function withCell(
  sheet: SheetSnapshot,
  { row, column }: Cell,
  value: number | string,
  format: string,
): SheetSnapshot {
  const { used } = sheet;
  if (used === null) return sheet;
  const grown = {
    top: Math.min(used.top, row),
    left: Math.min(used.left, column),
    bottom: Math.max(used.bottom, row),
    right: Math.max(used.right, column),
  };
  const formats = [...sheet.formats, format];
  const values: CellValue[][] = [];
  const formatIndex: number[][] = [];
  for (let at = grown.top; at <= grown.bottom; at++) {
    const [line, looks]: [CellValue[], number[]] = [[], []];
    for (let step = grown.left; step <= grown.right; step++) {
      const isNew = at === row && step === column;
      line.push(isNew ? value : valueAt(sheet, at, step));
      looks.push(isNew ? formats.length - 1 : (sheet.formatIndex[at - used.top]?.[step - used.left] ?? 0));
    }
    values.push(line);
    formatIndex.push(looks);
  }
  return { ...sheet, used: grown, values, formats, formatIndex };
}
