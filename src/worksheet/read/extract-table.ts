/** Applies a reading to a sheet: metrics with their points, and everything there is to say about how they were read. */
import { formatArea, formatCell, parseArea } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { typedSheetOf } from '../cells/typed-sheet';
import { takeFoundCoordinates } from '../coordinates/found-lines';
import { linesOfReading } from '../coordinates/reading-lines';
import { sheetWords } from '../dimensions/sheet-words';
import type { SaidOfMetric } from '../metric/said-of-metric';
import type { MetricTable } from '../metric/table';
import { tableByLines } from '../series/metric-table';
import { checkReading } from '../sheet/check-reading';
import { findingsLog, type FindingsLog } from '../sheet/finding';
import { headerRowOf, type Reading } from '../sheet/reading';
import { titleAbove } from './table-title';
import { unitAbove } from './unit-above';

/**
 * The metric table of a reading, found or given.
 *
 * @param said what a person said of metrics of this sheet; it counts before what the sheet says
 *
 * Periods come out oldest first and consecutive: what the sheet leaves out is filled with missing points. Nothing is
 * guessed: a cell that is no number, two different values for one period, an ambiguous `1.234` are errors with their
 * address and count as missing; where such a cell is a metric's latest, all its points are missing, so that it has
 * no data rather than an older verdict. A series on two scales has no points. A target that is unreadable, on an
 * unclear scale or against the stated direction is no target. A reading that does not fit the sheet gives no metrics
 * and the finding `reading-does-not-fit`. Never throws for what a sheet holds.
 */
export function extractTable(
  snapshot: SheetSnapshot,
  reading: Reading,
  said: readonly SaidOfMetric[] = [],
): MetricTable {
  const log = findingsLog(snapshot.name);
  const [problem] = checkReading(snapshot, reading);
  const lines = problem === undefined ? linesOfReading(snapshot, reading) : null;
  const sheet = typedSheetOf(snapshot);
  if (lines === null || sheet === null) {
    log.add('reading-does-not-fit', 'error', null, { path: problem?.path ?? 'range' });
    return { reading, title: null, periods: [], metrics: [], findings: log.all() };
  }
  takeFoundCoordinates(snapshot, reading, lines);
  const limits = {
    first: reading.firstPeriod,
    last: reading.lastPeriod,
    percentNumbers: reading.scale === 'percent-numbers',
    said,
  };
  const words = sheetWords(sheet.languages);
  const read = tableByLines(sheet, lines, words, limits, log);
  for (const { code, details } of reading.reasons) {
    if (code !== 'target-proved') continue;
    const line = String(details['line']);
    const cell = /^\d+$/.test(line)
      ? formatCell({ row: Number(line) - 1, column: lines.area.left })
      : `${line}${headerRowOf(reading) + 1}`;
    log.add('target-concluded', 'info', cell, {
      text: details['text'] ?? '',
    });
  }
  aboutTheSheet(snapshot, reading, log);
  if (read.metrics.length === 0) log.add('nothing-to-score', 'error', reading.range);
  const title = titleAbove(snapshot, lines.area, (text) => words.label(text).role !== null);
  const unit = unitAbove(snapshot, lines.area, (text) => {
    const { role, whole, measure } = words.label(text);
    return role === 'unit' && whole && measure === null;
  });
  return { reading, title, ...(unit === null ? {} : { unit }), ...read, findings: log.all() };
}

function aboutTheSheet(sheet: SheetSnapshot, reading: Reading, log: FindingsLog): void {
  const area = parseArea(reading.range);
  if (area === null) return;
  const rows = sheet.hiddenRows.filter((row) => row >= area.top && row <= area.bottom).length;
  const columns = sheet.hiddenColumns.filter((column) => column >= area.left && column <= area.right).length;
  const whole = formatArea(area);
  if (rows + columns > 0) log.add('hidden-lines', 'info', whole, { count: rows + columns });
  const inside = sheet.uncalculated.first.filter(
    ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const { count, first } = sheet.uncalculated;
  // Only the first few are named: where more exist, some of them may lie in the table.
  if (inside.length > 0 || count > first.length) {
    log.add('uncalculated-formulas', 'error', inside[0] ?? null, { count });
  }
}
