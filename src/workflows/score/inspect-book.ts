/** What a book holds and how it would be read, and why, without scoring anything (worksheets §5, Inspection). */
import { sameAsTyped } from '../../workbook/names';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { extractTable } from '../../worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, explainedTables } from '../../worksheet/read/find-tables';
import { leftOut, type LeftOutLine } from '../../worksheet/read/left-out';
import { drawnTableOf, type DrawnTable } from '../../worksheet/read/sketch';
import { tablePlaces } from '../../worksheet/read/table-places';
import { targetLabels, type TargetLabel } from '../../worksheet/read/target-labels';
import type { RunnerUp } from '../../worksheet/choose/runner-up';
import { checkReading } from '../../worksheet/sheet/check-reading';
import { findTransactions } from '../../worksheet/transactions/find-transactions';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { FindingCode } from '../../worksheet/sheet/finding';
import type { Coverage, Reading, UnreadPlace } from '../../worksheet/sheet/reading';
import type { MetricTable } from '../../worksheet/metric/table';
import { saidOfSheet } from './apply-map';
import type { BookMap } from './book-map';
import { worksheetNames, type ReadableBook } from './worksheets';

export interface BookInspection {
  readonly book: string;
  readonly sheets: readonly SheetInspection[];
  /** Figures of the sheets looked through, and how many of them would be scored. */
  readonly coverage: Coverage;
}

export interface SheetInspection {
  readonly info: SheetInfo;
  /** `not-read`: a chart sheet, or a sheet of ours. */
  readonly kind: 'found' | 'unsure' | 'ambiguous' | 'nothing' | 'not-read';
  /** True when the workbook remembers how it is read. */
  readonly kept: boolean;
  readonly tables: readonly InspectedTable[];
  readonly lookedFor: readonly FindingCode[];
  /** Figures that no table takes in. */
  readonly unread: readonly UnreadPlace[];
  readonly coverage: Coverage;
  /** Tables of monitored transactions, which are no metrics. */
  readonly transactions: readonly TransactionTable[];
}

export interface InspectedTable {
  readonly reading: Reading;
  /** Whether it would be scored unasked. */
  readonly sure: boolean;
  /** What this reading gives. */
  readonly table: MetricTable;
  /** The table in small; null when the reading does not fit. */
  readonly sketch: DrawnTable | null;
  /** The reading that came second; null: there was no other, or a person said how to read. */
  readonly runnerUp: RunnerUp | null;
  readonly leftOut: readonly LeftOutLine[];
  /** Of each metric, in order: what labels the cell its target stands in; null where no cell holds one. */
  readonly targetLabels: readonly (TargetLabel | null)[];
}

const NOTHING: Coverage = { figures: 0, scored: 0 };

/**
 * Looks through the book, or through one sheet of it, with what the workbook remembers of its sheets and metrics.
 *
 * @throws WorkbookProblem when the book or the sheet can't be read.
 */
export async function inspectBook(
  host: ReadableBook,
  only: string | null = null,
  remembered: BookMap | null = null,
): Promise<BookInspection> {
  const toRead = await worksheetNames(host, only);
  const sheets: SheetInspection[] = [];
  for (const info of await host.sheets()) {
    if (toRead.includes(info.name)) sheets.push(inspectSheet(await host.read(info.name), info, remembered));
    else if (only === null) {
      const none = { tables: [], lookedFor: [], unread: [], coverage: NOTHING, transactions: [] };
      sheets.push({ info, kind: 'not-read', kept: false, ...none });
    }
  }
  const coverage = sheets.reduce(
    (sum, sheet) => ({
      figures: sum.figures + sheet.coverage.figures,
      scored: sum.scored + sheet.coverage.scored,
    }),
    NOTHING,
  );
  return { book: host.bookName, sheets, coverage };
}

function inspectSheet(snapshot: SheetSnapshot, info: SheetInfo, remembered: BookMap | null): SheetInspection {
  const { outcome, runnersUp } = explainedTables(snapshot);
  const { coverage } = outcome;
  const transactions = findTransactions(snapshot).tables;
  const inspected = (reading: Reading, sure: boolean): InspectedTable =>
    inspectTable(snapshot, reading, sure, runnersUp.get(reading) ?? null, remembered);
  const kept = (remembered?.readings ?? [])
    .filter(({ sheet }) => sameAsTyped(sheet, info.name))
    .map((reading) => ({ ...reading, sheet: info.name }));
  if (kept.length > 0 && kept.every((reading) => checkReading(snapshot, reading).length === 0)) {
    const tables = kept.map((reading) => inspected(reading, true));
    return { info, kind: 'found', kept: true, tables, lookedFor: [], unread: [], coverage, transactions };
  }
  if (outcome.kind === 'nothing') {
    const { lookedFor, unread } = outcome;
    return { info, kind: 'nothing', kept: false, tables: [], lookedFor, unread, coverage, transactions };
  }
  const passedOver = outcome.kind === 'found' ? (outcome.unsure ?? []) : [];
  const isSure = ({ confidence }: Reading) => outcome.kind === 'found' && confidence >= CONFIDENCE_NEEDED;
  const tables = [...outcome.readings, ...passedOver].map((reading) => inspected(reading, isSure(reading)));
  const kind =
    outcome.kind === 'ambiguous' ? 'ambiguous' : outcome.readings.every(isSure) ? 'found' : 'unsure';
  const unread = outcome.kind === 'found' ? outcome.unread : [];
  return { info, kind, kept: false, tables, lookedFor: [], unread, coverage, transactions };
}

function inspectTable(
  snapshot: SheetSnapshot,
  reading: Reading,
  sure: boolean,
  runnerUp: RunnerUp | null,
  remembered: BookMap | null,
): InspectedTable {
  const table = extractTable(snapshot, reading, saidOfSheet(remembered, snapshot.name));
  const places = tablePlaces(snapshot, reading);
  const labelOf = places === null ? () => null : targetLabels(places, reading);
  return {
    reading,
    sure,
    table,
    sketch: places === null ? null : drawnTableOf(places),
    runnerUp,
    leftOut: places === null ? [] : leftOut(places),
    targetLabels: table.metrics.map(({ grounds: { target } }) =>
      target?.by === 'cell' && target.cell !== null ? labelOf(target.cell) : null,
    ),
  };
}
