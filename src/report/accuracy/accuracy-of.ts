/** What monitored transactions come to: accuracy with its proof, by error type and group, and what fails most (scoring §9). */
import {
  addCounts,
  proveAccuracy,
  sampleNeeded,
  shareOf,
  type Counts,
  type Proof,
} from '../../scoring/accuracy';
import { compareGroups, type GroupStanding } from '../../scoring/differing-groups';
import {
  failingAttributes,
  MONITORED_FAMILIES,
  sumAttributes,
  sumByGroup,
  tallyFamily,
  type FailingAttribute,
  type FamilyTally,
  type MonitoredFamily,
} from '../../scoring/monitored';
import type { Interval } from '../../scoring/wilson';
import {
  BREAKDOWNS,
  type Breakdown,
  type TransactionFinding,
  type TransactionReading,
  type TransactionTable,
} from '../../worksheet/transactions/transaction-reading';
import { combineTransactions, type CombinedTransactions } from './combined';

export interface FamilyAccuracy {
  readonly family: MonitoredFamily;
  /** Of transactions; of attributes where nothing is critical. */
  readonly counts: Counts;
  /** 0…1; null where there is nothing to count, or a question is open. */
  readonly share: number | null;
  /** Null where nothing is critical: attributes of one transaction depend on each other. */
  readonly interval: Interval | null;
  readonly target: number | null;
  readonly proof: Proof | null;
  /** At `met-not-shown`: how many transactions would show it at this accuracy; null: never. */
  readonly needed: number | null;
  /** True where an attribute's polarity or blanks have to be told first. */
  readonly open: boolean;
  /** Attributes of the non-critical family, and the transactions they are of. */
  readonly attributes: number;
  readonly transactions: number;
}

export interface GroupFamily {
  readonly family: MonitoredFamily;
  readonly counts: Counts;
  readonly share: number | null;
  readonly interval: Interval | null;
  /** Null where nothing is critical. */
  readonly standing: GroupStanding | null;
}

export interface GroupAccuracy {
  readonly group: string;
  readonly families: readonly GroupFamily[];
}

export interface Accuracy {
  /** Different transactions with results one by one. */
  readonly transactions: number;
  readonly families: readonly FamilyAccuracy[];
  /** Only those that tell something. */
  readonly breakdowns: readonly { readonly by: Breakdown; readonly groups: readonly GroupAccuracy[] }[];
  readonly failing: readonly {
    readonly family: MonitoredFamily;
    readonly attributes: readonly FailingAttribute[];
  }[];
  /** Transactions with a critical failure, and how many of them were fed back; null where no column says. */
  readonly feedback: { readonly failed: number; readonly fedBack: number } | null;
  readonly readings: readonly TransactionReading[];
  readonly findings: readonly TransactionFinding[];
}

/** @param targets shares a person set, before those of the sheets */
export function accuracyOf(
  tables: readonly TransactionTable[],
  targets: Readonly<Partial<Record<MonitoredFamily, number>>> = {},
): Accuracy {
  const combined = combineTransactions(tables);
  const open = new Set(tables.flatMap((table) => table.open));
  const tallies = new Map<MonitoredFamily, FamilyTally | null>(
    MONITORED_FAMILIES.map((family) => [family, open.has(family) ? null : tallyFamily(combined, family)]),
  );
  const stated = statedTargets(tables, targets);
  const findings = [...tables.flatMap((table) => table.findings), ...combined.findings, ...stated.findings];
  const families = MONITORED_FAMILIES.flatMap((family): FamilyAccuracy[] => {
    const tally = tallies.get(family) ?? null;
    const own = tally === null ? [] : sumByGroup(tally, null, 1);
    const counts = addCounts([...own, ...countedOf(tables, family)]);
    const isOpen = open.has(family);
    if (counts.total === 0 && !isOpen) return [];
    return [
      familyOf(
        family,
        isOpen ? { passed: 0, total: 0 } : counts,
        stated.targets[family] ?? null,
        isOpen,
        tally,
      ),
    ];
  });
  const attributes = sumAttributes(combined);
  const failing = MONITORED_FAMILIES.map((family) => ({
    family,
    attributes: open.has(family) ? [] : failingAttributes(combined.attributes, attributes, family),
  })).filter((one) => one.attributes.length > 0);
  return {
    transactions: combined.count,
    families,
    breakdowns: BREAKDOWNS.map((by) => ({
      by,
      groups: groupsOf(by, combined, tallies, tables, open),
    })).filter(({ groups }) => groups.length > 0),
    failing,
    feedback: feedbackOf(combined, tallies),
    readings: tables.map(({ reading }) => reading),
    findings: [...findings, ...openFindings(tables)],
  };
}

function familyOf(
  family: MonitoredFamily,
  counts: Counts,
  target: number | null,
  open: boolean,
  tally: FamilyTally | null,
): FamilyAccuracy {
  const isCritical = family !== 'non-critical';
  const proven = isCritical ? proveAccuracy(counts, target) : null;
  const share = shareOf(counts);
  const proof = proven?.proof ?? null;
  const transactions = isCritical
    ? counts.total
    : (tally?.total.reduce((sum, total) => sum + Number(total > 0), 0) ?? 0);
  return {
    family,
    counts,
    share,
    interval: proven?.interval ?? null,
    target,
    proof,
    needed:
      proof === 'met-not-shown' && share !== null && target !== null ? sampleNeeded(share, target) : null,
    open,
    attributes: isCritical ? 0 : counts.total,
    transactions,
  };
}

/** Counts a sheet holds summed up; what they sum is attributes or transactions, which only a critical type tells. */
function countedOf(tables: readonly TransactionTable[], family: MonitoredFamily): readonly Counts[] {
  if (family === 'non-critical') return [];
  return tables.flatMap(({ counted }) => counted.filter((one) => one.family === family));
}

function groupsOf(
  by: Breakdown,
  combined: CombinedTransactions,
  tallies: ReadonlyMap<MonitoredFamily, FamilyTally | null>,
  tables: readonly TransactionTable[],
  open: ReadonlySet<MonitoredFamily>,
): readonly GroupAccuracy[] {
  const { values, codes } = combined.dimensions[by];
  const names = [...values];
  const at = new Map(names.map((name, index) => [name.toLowerCase(), index]));
  for (const { counted } of tables)
    for (const { groups } of counted) {
      const name = groups[by];
      if (name === undefined || at.has(name.toLowerCase())) continue;
      at.set(name.toLowerCase(), names.length);
      names.push(name);
    }
  if (names.length === 0) return [];
  const byFamily = MONITORED_FAMILIES.flatMap((family) => {
    if (open.has(family)) return [];
    const tally = tallies.get(family) ?? null;
    const sums: Counts[] =
      tally === null
        ? names.map(() => ({ passed: 0, total: 0 }))
        : [...sumByGroup(tally, codes, names.length)];
    if (family !== 'non-critical')
      for (const { counted } of tables)
        for (const one of counted) {
          const index = one.family === family ? at.get((one.groups[by] ?? '').toLowerCase()) : undefined;
          if (index !== undefined) sums[index] = addCounts([sums[index] ?? { passed: 0, total: 0 }, one]);
        }
    if (sums.every(({ total }) => total === 0)) return [];
    const filled = sums.flatMap((counts, index) => (counts.total > 0 ? [{ counts, index }] : []));
    const isCritical = family !== 'non-critical';
    const compared = isCritical ? compareGroups(filled.map(({ counts }) => counts)) : null;
    return [
      {
        family,
        of: new Map(
          filled.map(({ counts, index }, order): [number, GroupFamily] => {
            const one = compared?.[order];
            return [
              index,
              {
                family,
                counts,
                share: shareOf(counts),
                interval: one?.interval ?? null,
                standing: one?.standing ?? null,
              },
            ];
          }),
        ),
      },
    ];
  });
  const groups = names.flatMap((group, index): GroupAccuracy[] => {
    const families = byFamily.flatMap(({ of }) => of.get(index) ?? []);
    return families.length === 0 ? [] : [{ group, families }];
  });
  return by === 'month' ? groups.sort((a, b) => (a.group < b.group ? -1 : 1)) : ranked(groups);
}

/** The lowest accuracy first; groups of few transactions behind, by name: they are never ranked. */
function ranked(groups: readonly GroupAccuracy[]): readonly GroupAccuracy[] {
  const rank = ({ families }: GroupAccuracy): number => {
    const [first] = families;
    return first === undefined || first.standing === 'few' ? Infinity : (first.share ?? Infinity);
  };
  return [...groups].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? (a.group < b.group ? -1 : 1) : x - y;
  });
}

function feedbackOf(
  { count, feedback }: CombinedTransactions,
  tallies: ReadonlyMap<MonitoredFamily, FamilyTally | null>,
): Accuracy['feedback'] {
  const critical = [...tallies].flatMap(([family, tally]) =>
    family === 'non-critical' || tally === null ? [] : [tally],
  );
  let failed = 0;
  let fedBack = 0;
  let isTold = false;
  for (let index = 0; index < count; index += 1) {
    const told = feedback[index] ?? -1;
    if (told < 0) continue;
    isTold = true;
    const hasFailed = critical.some(({ passed, total }) => (total[index] ?? 0) > (passed[index] ?? 0));
    if (!hasFailed) continue;
    failed += 1;
    fedBack += told;
  }
  return isTold ? { failed, fedBack } : null;
}

interface StatedTargets {
  readonly targets: Readonly<Partial<Record<MonitoredFamily, number>>>;
  readonly findings: readonly TransactionFinding[];
}

/** The sheets' targets; of two that differ none, and that is said. */
function statedTargets(
  tables: readonly TransactionTable[],
  given: Readonly<Partial<Record<MonitoredFamily, number>>>,
): StatedTargets {
  const findings: TransactionFinding[] = [];
  const targets: Partial<Record<MonitoredFamily, number>> = {};
  for (const family of MONITORED_FAMILIES) {
    const own = tables.flatMap((table) => table.targets[family] ?? []);
    const [first] = own;
    if (given[family] !== undefined) targets[family] = given[family];
    else if (first !== undefined && own.every((one) => one === first)) targets[family] = first;
    else if (first !== undefined) {
      const sheet = tables[0]?.reading.sheet ?? '';
      const [one, other] = [Math.min(...own), Math.max(...own)];
      findings.push({
        code: 'target-differs',
        severity: 'warning',
        sheet,
        cell: null,
        details: { family, one: `${one * 100}%`, other: `${other * 100}%` },
      });
    }
  }
  return { targets, findings };
}

/** What keeps an error type from being told. */
function openFindings(tables: readonly TransactionTable[]): TransactionFinding[] {
  return tables.flatMap(({ reading, open }) =>
    open.map((family): TransactionFinding => ({
      code: 'family-open',
      severity: 'warning',
      sheet: reading.sheet,
      cell: null,
      details: { family },
    })),
  );
}
