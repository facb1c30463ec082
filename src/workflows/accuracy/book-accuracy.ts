/** Accuracy of the monitored transactions of books: every worksheet that holds some, as one set (scoring §9). */
import { accuracyOf, type Accuracy } from '../../report/accuracy/accuracy-of';
import type { MonitoredFamily } from '../../scoring/monitored';
import { sameAsTyped } from '../../workbook/names';
import { findTransactions } from '../../worksheet/transactions/find-transactions';
import type {
  SaidOfTransactions,
  TransactionFinding,
  TransactionTable,
} from '../../worksheet/transactions/transaction-reading';
import type { BookMap } from '../score/book-map';
import { worksheetNames, type ReadableBook } from '../score/worksheets';

export interface AccuracyOptions {
  /** Only this sheet; null: every worksheet. */
  readonly sheet: string | null;
  readonly map: BookMap | null;
}

/**
 * The accuracy of one book, or of several together; null where none of their sheets holds monitored transactions.
 *
 * @throws WorkbookProblem when a book or the sheet asked for can't be read
 */
export async function readAccuracy(
  books: readonly ReadableBook[],
  options: AccuracyOptions,
): Promise<Accuracy | null> {
  const tables: TransactionTable[] = [];
  for (const book of books) tables.push(...(await readTransactionTables(book, options)));
  return tables.length === 0 ? null : accuracyOf(tables, targetsSaid(options.map));
}

/**
 * The tables of monitored transactions of a book, as `accuracyOf` takes them.
 *
 * @throws WorkbookProblem when the book or the sheet asked for can't be read
 */
export async function readTransactionTables(
  book: ReadableBook,
  { sheet, map }: AccuracyOptions,
): Promise<readonly TransactionTable[]> {
  const found: TransactionTable[] = [];
  for (const name of await worksheetNames(book, sheet)) {
    const said = saidOfTransactions(map, name);
    found.push(
      ...findTransactions(await book.read(name), said).tables.map((table) => withUnused(table, said)),
    );
  }
  return found;
}

/** What a map says of the transactions of a sheet: of every sheet first, then of this one. */
function saidOfTransactions(map: BookMap | null, sheet: string): SaidOfTransactions | null {
  const fitting = (map?.transactions ?? []).filter(
    (one) => one.sheet === null || sameAsTyped(one.sheet, sheet),
  );
  const [first] = fitting;
  if (first === undefined) return null;
  return fitting.reduce((before, next) => ({
    sheet,
    lines: { ...before.lines, ...next.lines },
    families: { ...before.families, ...next.families },
    yes: next.yes ?? before.yes,
    yesOf: { ...before.yesOf, ...next.yesOf },
    blank: next.blank ?? before.blank,
    targets: { ...before.targets, ...next.targets },
  }));
}

function targetsSaid(map: BookMap | null): Readonly<Partial<Record<MonitoredFamily, number>>> {
  return Object.assign({}, ...(map?.transactions ?? []).map(({ targets }) => targets)) as Partial<
    Record<MonitoredFamily, number>
  >;
}

/** Names a map speaks of that no attribute of the sheet bears. */
function withUnused(table: TransactionTable, said: SaidOfTransactions | null): TransactionTable {
  if (said === null || said.sheet === null) return table;
  const keys = new Set(table.reading.attributes.map(({ name }) => name.trim().toLowerCase()));
  const lost = Object.keys({ ...said.families, ...said.yesOf }).filter((name) => {
    const key = name.trim().toLowerCase();
    return !keys.has(key) && ![...keys].some((one) => key.includes(one));
  });
  const findings = lost.map((attribute): TransactionFinding => ({
    code: 'said-unused',
    severity: 'warning',
    sheet: table.reading.sheet,
    cell: null,
    details: { attribute },
  }));
  return { ...table, findings: [...table.findings, ...findings] };
}
