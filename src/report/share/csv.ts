/**
 * Scorecards as CSV (worksheets §5, CSV): one row a metric, the names of JSON as columns, comma, UTF-8 with a byte-order mark
 * so that Excel takes it for what it is, CRLF as RFC 4180 has it.
 */
import { guardedText } from '../../workbook/guarded-text';
import { scorecardJson, type MetricJson, type TableJson } from '../json';
import type { Scorecard } from '../scorecard/scored';

type Row = {
  readonly book: string;
  readonly sheet: string;
  readonly table: TableJson;
  readonly metric: MetricJson;
};
type Cell = string | number | null;

/** Each column by its name. A program finds columns by name: new ones come behind. */
const columns: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['book', ({ book }) => book],
  ['sheet', ({ sheet }) => sheet],
  ['range', ({ table }) => table.range],
  ['reportingPeriod', ({ table }) => table.reportingPeriod],
  ['name', ({ metric }) => metric.name],
  ['vendor', ({ metric }) => metric.vendor],
  ['category', ({ metric }) => metric.category],
  ['better', ({ metric }) => metric.better],
  ['target', ({ metric }) => targetCell(metric.target)],
  ['unit', ({ metric }) => metric.unit],
  ['owner', ({ metric }) => metric.owner],
  ['latest', ({ metric }) => metric.latest],
  ['latestPeriod', ({ metric }) => metric.latestPeriod],
  ['level', ({ metric }) => metric.level],
  ['trend', ({ metric }) => metric.trend],
  ['slope', ({ metric }) => metric.slope],
  ['status', ({ metric }) => metric.status],
  ['assurance', ({ metric }) => metric.assurance],
  ['gap', ({ metric }) => metric.gap],
  ['streak', ({ metric }) => metric.streak],
  ['action', ({ metric }) => metric.action],
  ['points', ({ metric }) => metric.points],
  ['inferred', ({ metric }) => metric.inferred.join(' ')],
  ['override.computedStatus', ({ metric }) => metric.override?.computedStatus ?? null],
  ['override.by', ({ metric }) => metric.override?.by ?? null],
  ['override.on', ({ metric }) => metric.override?.on ?? null],
  ['override.reason', ({ metric }) => metric.override?.reason ?? null],
];

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** The byte-order mark and the row of names, with its line end: once a file. */
export const csvHead = BYTE_ORDER_MARK + lineOf(columns.map(([name]) => name));

/**
 * A row for each metric, without the head.
 *
 * @param book the book's name as a person gave it; left out: as the scorecards have it
 */
export function csvRows(scorecards: readonly Scorecard[], book?: string): string {
  return scorecards
    .flatMap((scorecard) => {
      const named = book ?? scorecard.book;
      return scorecardJson(scorecard, 'en').tables.flatMap((table, index) => {
        const sheet = scorecard.tables[index]?.table.reading.sheet ?? scorecard.sheet;
        return table.metrics.map((metric) =>
          lineOf(columns.map(([, cell]) => cell({ book: named, sheet, table, metric }))),
        );
      });
    })
    .join('');
}

/**
 * Scorecards as a whole CSV file. Numbers are written with a point, missing is empty, a band is `[0.8,0.88]` as in JSON.
 * A text that Excel would take for a formula gets an apostrophe before it.
 *
 * @example scorecardCsv([card]) // '\ufeffbook,sheet,range,…\r\nkpi.xlsx,KPI,A4:O18,2024-03,Service level,…\r\n'
 */
export function scorecardCsv(scorecards: readonly Scorecard[]): string {
  return csvHead + csvRows(scorecards);
}

function targetCell(target: MetricJson['target']): Cell {
  return target === null || typeof target === 'number' ? target : JSON.stringify(target);
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(cellText).join(',') + LINE_END;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardedText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
