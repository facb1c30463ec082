/**
 * Monitored transactions of several sheets and books as one set: what stands twice counts once, however the transactions
 * are split up (scoring §9).
 */
import { RESULT, type MonitoredAttribute, type MonitoredResults } from '../../scoring/monitored';
import {
  BREAKDOWNS,
  type Breakdown,
  type CodedDimension,
  type ReadTransactions,
  type TransactionFinding,
  type TransactionTable,
} from '../../worksheet/transactions/transaction-reading';
import { place } from '../../worksheet/transactions/read-table';

export interface CombinedTransactions extends MonitoredResults {
  readonly dimensions: Readonly<Record<Breakdown, CodedDimension>>;
  /** 1: fed back, 0: not, −1: of a sheet that doesn't say. */
  readonly feedback: Int8Array;
  readonly findings: readonly TransactionFinding[];
}

interface Part {
  readonly table: TransactionTable;
  readonly read: ReadTransactions;
  /** Where each of its attributes stands among all. */
  readonly at: Int32Array;
}

const MOST_NAMED = 100;

/** All transactions of the tables; the later evaluation of two that differ, else the later row. */
export function combineTransactions(tables: readonly TransactionTable[]): CombinedTransactions {
  const attributes: MonitoredAttribute[] = [];
  const byKey = new Map<string, number>();
  const parts = tables.flatMap((table): Part[] => {
    const read = table.transactions;
    if (read === null) return [];
    const at = read.attributes.map((attribute) => {
      const key = `${attribute.family}\n${attribute.whole}\n${attribute.name.replace(/\s+/g, ' ').trim().toLowerCase()}`;
      const before = byKey.get(key);
      if (before !== undefined) return before;
      byKey.set(key, attributes.length);
      return attributes.push(attribute) - 1;
    });
    return [{ table, read, at: Int32Array.from(at) }];
  });
  const width = attributes.length;
  const most = parts.reduce((sum, { read }) => sum + read.count, 0);
  const results = new Uint8Array(most * width);
  const codes = Object.fromEntries(BREAKDOWNS.map((one) => [one, new Int32Array(most)])) as Record<
    Breakdown,
    Int32Array
  >;
  const values = Object.fromEntries(BREAKDOWNS.map((one) => [one, [] as string[]])) as Record<
    Breakdown,
    string[]
  >;
  const indexes = Object.fromEntries(BREAKDOWNS.map((one) => [one, new Map<string, number>()])) as Record<
    Breakdown,
    Map<string, number>
  >;
  const feedback = new Int8Array(most);
  const findings: TransactionFinding[] = [];
  const seen = new Map<string, number>();
  const origins: { part: Part; row: number }[] = [];
  let count = 0;
  let equal = 0;
  let unequal = 0;
  const line = new Uint8Array(width);
  for (const part of parts) {
    const { read, at, table } = part;
    const remap = remapped(read, values, indexes);
    const own = at.length;
    for (let index = 0; index < read.count; index += 1) {
      line.fill(RESULT.none);
      for (let attribute = 0; attribute < own; attribute += 1)
        line[at[attribute] ?? 0] = read.results[index * own + attribute] ?? RESULT.none;
      const key = read.keys[index] ?? '';
      const before = key === '' ? undefined : seen.get(key);
      if (before === undefined) {
        if (key !== '') seen.set(key, count);
        results.set(line, count * width);
        for (const one of BREAKDOWNS) {
          const code = read.dimensions[one].codes[index] ?? -1;
          codes[one][count] = code < 0 ? -1 : (remap[one][code] ?? -1);
        }
        feedback[count] = read.feedback === null ? -1 : (read.feedback[index] ?? 0);
        origins.push({ part, row: index });
        count += 1;
        continue;
      }
      const origin = origins[before];
      if (origin === undefined) continue;
      const start = before * width;
      const clash = clashOf(results, start, line, origin.part === part);
      if (read.feedback?.[index] === 1) feedback[before] = 1;
      if (clash === 'none') {
        equal += 1;
        merge(results, start, line, true);
        continue;
      }
      unequal += 1;
      const [earlier, later] = [
        origin.part.read.evaluated[origin.row] ?? Number.NaN,
        read.evaluated[index] ?? Number.NaN,
      ];
      const keepsFirst = earlier > later;
      const here = { sheet: table.reading.sheet, cell: cellOf(part, index) };
      const there = { sheet: origin.part.table.reading.sheet, cell: cellOf(origin.part, origin.row) };
      const [used, other] = keepsFirst ? [there, here] : [here, there];
      if (unequal <= MOST_NAMED)
        findings.push({
          code: 'duplicate-unequal',
          severity: 'warning',
          ...other,
          details: { id: key.split('\n')[0]?.slice(0, 60) ?? '', used: `${used.sheet}!${used.cell}` },
        });
      if (origin.part === part) {
        if (!keepsFirst) results.set(line, start);
      } else merge(results, start, line, keepsFirst);
      if (!keepsFirst) origins[before] = { part, row: index };
    }
  }
  const [sheet = ''] = parts.map(({ table }) => table.reading.sheet);
  if (equal > 0)
    findings.push({
      code: 'duplicate-equal',
      severity: 'info',
      sheet,
      cell: null,
      details: { count: equal },
    });
  if (unequal > MOST_NAMED)
    findings.push({
      code: 'duplicates-more',
      severity: 'warning',
      sheet,
      cell: null,
      details: { count: unequal - MOST_NAMED },
    });
  const coded = (one: Breakdown): CodedDimension => ({
    values: values[one],
    codes: codes[one].subarray(0, count),
  });
  const dimensions = {
    month: coded('month'),
    channel: coded('channel'),
    team: coded('team'),
    agent: coded('agent'),
    site: coded('site'),
  };
  return {
    count,
    attributes,
    results: results.subarray(0, count * width),
    dimensions,
    feedback: feedback.subarray(0, count),
    findings,
  };
}

/** Codes of a part's values among all values; one text in other case is one value. */
function remapped(
  read: ReadTransactions,
  values: Record<Breakdown, string[]>,
  indexes: Record<Breakdown, Map<string, number>>,
): Record<Breakdown, readonly number[]> {
  const of = (one: Breakdown): readonly number[] =>
    read.dimensions[one].values.map((value) => {
      const key = value.toLowerCase();
      const before = indexes[one].get(key);
      if (before !== undefined) return before;
      indexes[one].set(key, values[one].length);
      return values[one].push(value) - 1;
    });
  return {
    month: of('month'),
    channel: of('channel'),
    team: of('team'),
    agent: of('agent'),
    site: of('site'),
  };
}

/** In one table two lines of a transaction are the same or not; over tables each may hold attributes of its own. */
function clashOf(
  results: Uint8Array,
  start: number,
  line: Uint8Array,
  isOneTable: boolean,
): 'none' | 'differ' {
  for (let attribute = 0; attribute < line.length; attribute += 1) {
    const [a, b] = [results[start + attribute], line[attribute]];
    if (a === b) continue;
    if (isOneTable || (a !== RESULT.none && b !== RESULT.none)) return 'differ';
  }
  return 'none';
}

function merge(results: Uint8Array, start: number, line: Uint8Array, keepsFirst: boolean): void {
  for (let attribute = 0; attribute < line.length; attribute += 1) {
    const after = line[attribute] ?? RESULT.none;
    if (after === RESULT.none) continue;
    if (results[start + attribute] === RESULT.none || !keepsFirst) results[start + attribute] = after;
  }
}

function cellOf({ table, read }: Part, index: number): string {
  const { reading, area } = table;
  const row = read.rows[index] ?? 0;
  return place({ across: reading.across }, row, reading.across ? area.top : area.left);
}
