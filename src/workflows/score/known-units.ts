/** Sites and vendors that the metrics of a sheet know, of a sheet that is not scored itself (scoring §9). */
import type { SheetSnapshot } from '../../workbook/snapshot';
import { extractTable } from '../../worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../worksheet/read/find-tables';
import type { ReadingOutcome } from '../../worksheet/sheet/reading';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';

/**
 * Their names, that of the sheet among them; none where it has no metrics that are sure.
 * @param outcome what was found on it, where that is known
 * @example knownUnits(snapshot) // ['KPI', 'Oslo', 'Lima']
 */
export function knownUnits(
  snapshot: SheetSnapshot,
  outcome: ReadingOutcome = findTables(snapshot),
): readonly string[] {
  const readings = outcome.kind === 'found' ? outcome.readings : [];
  const sure = readings.filter(({ confidence }) => confidence >= CONFIDENCE_NEEDED);
  if (sure.length === 0) return [];
  const names = sure.flatMap((reading) => {
    const { unit = null, metrics } = extractTable(snapshot, reading);
    return [unit, ...metrics.map(({ vendor }) => vendor)].filter((name) => name !== null);
  });
  return [...new Set([snapshot.name, ...names])];
}

/** True where some transaction names its site or vendor. */
export function nameUnits(tables: readonly TransactionTable[]): boolean {
  return tables.some(
    ({ transactions, counted }) =>
      (transactions?.dimensions.site.values.length ?? 0) > 0 ||
      counted.some(({ groups }) => (groups.site ?? '') !== ''),
  );
}
