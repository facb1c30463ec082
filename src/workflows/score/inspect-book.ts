/** What a book holds and how it would be read, and why, without scoring anything. */
import type { ReadableBook } from './worksheets';
import type { SheetInfo } from '../../workbook/snapshot';
import { extractTable } from '../../worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../worksheet/read/find-tables';
import type { FindingCode } from '../../worksheet/sheet/finding';
import type { Reading, UnreadPlace } from '../../worksheet/sheet/reading';
import type { MetricTable } from '../../worksheet/metric/table';
import { worksheetNames } from './worksheets';

export interface BookInspection {
  readonly book: string;
  readonly sheets: readonly SheetInspection[];
}

export interface SheetInspection {
  readonly info: SheetInfo;
  /** `not-read`: a chart sheet, or a sheet of ours. */
  readonly kind: 'found' | 'unsure' | 'ambiguous' | 'nothing' | 'not-read';
  readonly tables: readonly InspectedTable[];
  readonly lookedFor: readonly FindingCode[];
  /** Figures that no table takes in. */
  readonly unread: readonly UnreadPlace[];
}

export interface InspectedTable {
  readonly reading: Reading;
  /** Whether it would be scored unasked. */
  readonly sure: boolean;
  /** What this reading gives. */
  readonly table: MetricTable;
}

/**
 * Looks through the book, or through one sheet of it.
 *
 * @throws WorkbookProblem when the book or the sheet can't be read.
 */
export async function inspectBook(host: ReadableBook, only: string | null = null): Promise<BookInspection> {
  const toRead = await worksheetNames(host, only);
  const sheets: SheetInspection[] = [];
  for (const info of await host.sheets()) {
    if (toRead.includes(info.name)) sheets.push(await inspectSheet(host, info));
    else if (only === null) sheets.push({ info, kind: 'not-read', tables: [], lookedFor: [], unread: [] });
  }
  return { book: host.bookName, sheets };
}

async function inspectSheet(host: ReadableBook, info: SheetInfo): Promise<SheetInspection> {
  const snapshot = await host.read(info.name);
  const outcome = findTables(snapshot);
  if (outcome.kind === 'nothing')
    return { info, kind: 'nothing', tables: [], lookedFor: outcome.lookedFor, unread: outcome.unread };
  const passedOver = outcome.kind === 'found' ? (outcome.unsure ?? []) : [];
  const isSure = ({ confidence }: Reading) => outcome.kind === 'found' && confidence >= CONFIDENCE_NEEDED;
  const tables = [...outcome.readings, ...passedOver].map((reading) => ({
    reading,
    sure: isSure(reading),
    table: extractTable(snapshot, reading),
  }));
  const kind =
    outcome.kind === 'ambiguous' ? 'ambiguous' : outcome.readings.every(isSure) ? 'found' : 'unsure';
  return { info, kind, tables, lookedFor: [], unread: outcome.kind === 'found' ? outcome.unread : [] };
}
