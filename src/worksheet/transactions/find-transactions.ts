/** The monitored transactions of a sheet, and the sheet without them for whoever looks for metrics (scoring §9). */
import { contains, type Area } from '../../workbook/address';
import { columnIndex } from '../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { KIND, typedSheetOf, type TypedSheet } from '../cells/typed-sheet';
import { legendOf } from './legend';
import { readCounts } from './read-counts';
import { readTransactionTable, type TableContext } from './read-table';
import { findHead, type TableHead } from './table-head';
import { statedTargets } from './stated-targets';
import { ANSWER, answerOf } from './answers';
import {
  labelLanguages,
  LANGUAGES,
  mostLabelsIn,
  transactionLabels,
  type TransactionLabels,
} from './transaction-words';
import type { SaidOfTransactions, TransactionRole, TransactionTable } from './transaction-reading';

export interface FoundTransactions {
  readonly tables: readonly TransactionTable[];
  /** The sheet as if they were not there; the sheet itself where there are none. */
  readonly rest: SheetSnapshot;
}

/** So many rows tell what a table is; those below are read as its first ones are. */
const HEAD_ROWS = 400;
/** Transactions across: no sheet of half a million answers lies that way. */
const MOST_ACROSS = 400;
const MOST_TABLES = 50;

const known = new WeakMap<SheetSnapshot, FoundTransactions>();

/**
 * Tables of monitored transactions, top to bottom: a row a transaction, an answer or a count, lying either way.
 *
 * @param said by a person, of this sheet
 * @example findTransactions(sheet).tables[0]?.reading.layout // 'attributes'
 */
export function findTransactions(
  snapshot: SheetSnapshot,
  said: SaidOfTransactions | null = null,
): FoundTransactions {
  const before = said === null ? known.get(snapshot) : undefined;
  if (before !== undefined) return before;
  const found = transactionsOf(snapshot, said);
  if (said === null) known.set(snapshot, found);
  return found;
}

function transactionsOf(snapshot: SheetSnapshot, said: SaidOfTransactions | null): FoundTransactions {
  const { used } = snapshot;
  if (used === null || snapshot.values.length === 0) return { tables: [], rest: snapshot };
  if (said === null && !mayHold(snapshot)) return { tables: [], rest: snapshot };
  const straight = tablesOf(snapshot, false, said);
  const across = acrossOf(snapshot, used, said);
  const tables = toldBy(across) > toldBy(straight) ? across : straight;
  return { tables, rest: tables.length === 0 ? snapshot : without(snapshot, used, tables) };
}

const FEWEST_SIGNS = 3;
const ANSWERED: ReadonlySet<number> = new Set([
  ANSWER.pass,
  ANSWER.fail,
  ANSWER.yes,
  ANSWER.no,
  ANSWER.mark,
  ANSWER.letterTrue,
  ANSWER.letterPass,
  ANSWER.letterFalse,
]);

/** False where nothing answers and nothing names an error type: most sheets, which need no second look. */
function mayHold({ values }: SheetSnapshot): boolean {
  const texts = new Map<string, number>();
  let signs = 0;
  for (const row of values.slice(0, HEAD_ROWS))
    for (const value of row ?? []) {
      if (value === 0 || value === 1 || typeof value === 'boolean') signs += 1;
      else if (typeof value === 'string' && value !== '') texts.set(value, (texts.get(value) ?? 0) + 1);
    }
  if (signs >= FEWEST_SIGNS) return true;
  const words = transactionLabels(LANGUAGES);
  for (const [text, count] of texts) {
    if (ANSWERED.has(answerOf(text)) && (signs += count) >= FEWEST_SIGNS) return true;
    if (words.familyOf(text) !== null) return true;
  }
  return false;
}

/** Results that count: a sheet read the wrong way round has none, or few. */
function toldBy(tables: readonly TransactionTable[]): number {
  return tables.reduce(
    (sum, { transactions, counted, reading }) =>
      sum +
      1 +
      counted.length +
      (transactions?.count ?? 0) * reading.attributes.filter(({ family }) => family !== null).length,
    0,
  );
}

function acrossOf(snapshot: SheetSnapshot, used: Area, said: SaidOfTransactions | null): TransactionTable[] {
  if (used.bottom - used.top >= MOST_ACROSS) return [];
  return tablesOf(turnedOver(snapshot, used), true, said);
}

function tablesOf(
  snapshot: SheetSnapshot,
  across: boolean,
  said: SaidOfTransactions | null,
): TransactionTable[] {
  const found: TransactionTable[] = [];
  let from = snapshot.used?.top ?? 0;
  while (found.length < MOST_TABLES) {
    const head = headOf(snapshot, from);
    const sheet = typedSheetOf(head);
    if (sheet === null) break;
    const context = contextOf(sheet, snapshot, across, said);
    const table = findHead(sheet, context.words, rolesSaid(said, across), from);
    const counts = table === null && found.length === 0 ? countsOf(context) : null;
    if (counts !== null) return [counts];
    if (table === null) break;
    const read = readAt(context, sheet, table);
    if ((read.transactions?.count ?? 0) > 0) found.push(read);
    from = Math.max(table.headerRow + 1, (across ? read.area.right : read.area.bottom) + 1);
  }
  return found;
}

function readAt(context: TableContext, sheet: TypedSheet, table: TableHead): TransactionTable {
  const read = readTransactionTable(
    { ...context, legend: legendOf(sheet, context.words, table.headerRow) },
    table,
  );
  const stated = statedTargets(sheet, context.words, table.headerRow);
  return { ...read, targets: { ...stated, ...read.targets } };
}

function countsOf(context: TableContext): TransactionTable | null {
  return context.sheet.area.bottom - context.sheet.area.top < HEAD_ROWS ? readCounts(context) : null;
}

function contextOf(
  sheet: TypedSheet,
  snapshot: SheetSnapshot,
  across: boolean,
  said: SaidOfTransactions | null,
): TableContext {
  const labels = someLabels(sheet);
  const languages = labelLanguages(labels, sheet.languages);
  const words = transactionLabels(languages);
  const channel = channelIn(snapshot.name, words);
  const language = mostLabelsIn(labels, languages);
  return { sheet, snapshot, across, words, language, said, legend: { yes: null }, channel };
}

/** A sheet named by what was monitored: "Chat", "Calls March". */
function channelIn(name: string, words: TransactionLabels): string | null {
  if (words.isChannel(name)) return name;
  const part = name.split(/[\s_\-–—/]+/).find((one) => one.length > 2 && words.isChannel(one));
  return part ?? null;
}

/** Labels of the first rows, to see which languages they are in. */
function someLabels(sheet: TypedSheet): string[] {
  const found: string[] = [];
  for (let row = sheet.area.top; row <= Math.min(sheet.area.bottom, sheet.area.top + 15); row += 1)
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
      if (sheet.kindAt(row, column) === KIND.text) found.push(sheet.textAt(row, column));
  return found;
}

/** The rows from there on that tell; the sheet itself where they are all. */
function headOf(snapshot: SheetSnapshot, from: number): SheetSnapshot {
  const { used } = snapshot;
  if (used === null || snapshot.values.length <= HEAD_ROWS) return snapshot;
  // Titles and error types stand above a header.
  const first = Math.max(0, from - used.top - 4);
  return {
    ...snapshot,
    used: {
      ...used,
      top: used.top + first,
      bottom: used.top + Math.min(snapshot.values.length, first + HEAD_ROWS) - 1,
    },
    values: snapshot.values.slice(first, first + HEAD_ROWS),
    formatIndex: snapshot.formatIndex.slice(first, first + HEAD_ROWS),
  };
}

function rolesSaid(
  said: SaidOfTransactions | null,
  across: boolean,
): Readonly<Record<number, TransactionRole>> {
  return Object.fromEntries(
    Object.entries(said?.lines ?? {}).flatMap(([line, role]): (readonly [number, TransactionRole])[] => {
      const index = across ? Number(line) - 1 : columnIndex(line);
      return index === null || !Number.isInteger(index) ? [] : [[index, role]];
    }),
  );
}

/** Rows as columns. */
function turnedOver(snapshot: SheetSnapshot, used: Area): SheetSnapshot {
  const width = used.right - used.left + 1;
  const height = snapshot.values.length;
  const values = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (__, row): CellValue => snapshot.values[row]?.[column] ?? ''),
  );
  const formatIndex = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (__, row) => snapshot.formatIndex[row]?.[column] ?? 0),
  );
  const turn = ({ top, left, bottom, right }: Area): Area => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  });
  return {
    ...snapshot,
    used: turn({ ...used, bottom: used.top + height - 1 }),
    values,
    formatIndex,
    merges: snapshot.merges.map(turn),
    tables: [],
    hiddenRows: snapshot.hiddenColumns,
    hiddenColumns: snapshot.hiddenRows,
  };
}

/** The sheet with blanks where the transactions stand. */
function without(snapshot: SheetSnapshot, used: Area, tables: readonly TransactionTable[]): SheetSnapshot {
  const areas = tables.map(({ area }) => area);
  const values = [...snapshot.values];
  for (const { top, bottom, left, right } of areas)
    for (let row = top; row <= bottom; row += 1) {
      const line = values[row - used.top];
      if (line === undefined || line.length === 0) continue;
      const [from, to] = [left - used.left, right - used.left];
      const isWhole = from <= 0 && to >= line.length - 1;
      values[row - used.top] = isWhole
        ? []
        : trimmed(line.map((value, at) => (at >= from && at <= to ? ('' as const) : value)));
    }
  const isTaken = ({ top, left }: Area): boolean =>
    areas.some((area) => contains(area, { row: top, column: left }));
  return { ...snapshot, values, merges: snapshot.merges.filter((merge) => !isTaken(merge)) };
}

function trimmed(line: CellValue[]): CellValue[] {
  while (line.at(-1) === '') line.pop();
  return line;
}
