/** Tables of monitored transactions of a sheet, read as a map and the workbook's memory say (scoring §9). */
import { RESULT, type MonitoredFamily } from '../../scoring/monitored';
import { sameAsTyped } from '../../workbook/names';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Coverage } from '../../worksheet/sheet/reading';
import { findTransactions } from '../../worksheet/transactions/find-transactions';
import type {
  SaidOfTransactions,
  TransactionFinding,
  TransactionTable,
} from '../../worksheet/transactions/transaction-reading';
import type { BookMap } from './book-map';

/** @example transactionsOfSheet(snapshot, null)[0]?.reading.layout // 'attributes' */
export function transactionsOfSheet(
  snapshot: SheetSnapshot,
  map: BookMap | null,
): readonly TransactionTable[] {
  const said = saidOfTransactions(map, snapshot.name);
  const { tables } = findTransactions(snapshot, said);
  return said === null ? tables : tables.map((table) => withUnused(table, said));
}

/**
 * Answers of monitored transactions, and how many of them can be counted: those of an attribute with an open question
 * can't. A line of counts has one for each error type.
 * @example answersIn(table) // { figures: 80, scored: 40 }
 */
export function answersIn({ reading, transactions, counted }: TransactionTable): Coverage {
  if (transactions === null) return { figures: counted.length, scored: counted.length };
  const { attributes, count, results } = transactions;
  const scored = results.reduce((sum, result) => (result === RESULT.none ? sum : sum + 1), 0);
  const open = Math.max(0, reading.attributes.length - attributes.length);
  return { figures: scored + open * count, scored };
}

/** Targets a person named for error types; the last one said counts. */
export function monitoredTargets(map: BookMap | null): Readonly<Partial<Record<MonitoredFamily, number>>> {
  return Object.assign({}, ...(map?.transactions ?? []).map(({ targets }) => targets)) as Partial<
    Record<MonitoredFamily, number>
  >;
}

/** What a map says of the transactions of a sheet: of every sheet first, then of this one. */
function saidOfTransactions(map: BookMap | null, sheet: string): SaidOfTransactions | null {
  const fitting = (map?.transactions ?? []).filter(
    (one) => one.sheet === null || sameAsTyped(one.sheet, sheet),
  );
  return joinedSaid(fitting.map((one) => (fitting.length > 1 ? { ...one, sheet } : one)));
}

/** Several answers as one; of two to one question the later. Null for none. */
export function joinedSaid(said: readonly SaidOfTransactions[]): SaidOfTransactions | null {
  const [first] = said;
  if (first === undefined) return null;
  return said.reduce((before, next) => ({
    sheet: next.sheet,
    lines: { ...before.lines, ...next.lines },
    families: { ...before.families, ...next.families },
    yes: next.yes ?? before.yes,
    yesOf: { ...before.yesOf, ...next.yesOf },
    blank: next.blank ?? before.blank,
    targets: { ...before.targets, ...next.targets },
  }));
}

/** Names a map speaks of that no attribute of the sheet bears. */
function withUnused(table: TransactionTable, said: SaidOfTransactions): TransactionTable {
  if (said.sheet === null) return table;
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
