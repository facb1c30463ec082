/** All cells of a register that are to say something else now, and in how many rows. */
import type { Language } from '../../strings/language';
import { languageChanges, provenanceChanges, rowChanges, type ChangedCell } from './changed-cells';
import type { SourcedMetric } from './due-metrics';
import type { Register, RegisterIndex } from './register';

/**
 * @param provenance the line to write if anything else changes: it names the time, and alone is no reason to write.
 */
export function changesOf(
  register: Register,
  metrics: readonly SourcedMetric[],
  index: RegisterIndex,
  language: Language,
  provenance: { readonly line: string; readonly isGrowing: boolean },
): { readonly changes: readonly ChangedCell[]; readonly updated: number } {
  const seen = new Set<number>();
  let updated = 0;
  const inRows = metrics.flatMap((metric) => {
    const row = index.open(metric.key);
    // A row two metrics could claim is the first one's.
    if (row === null || seen.has(row.row)) return [];
    seen.add(row.row);
    const changes = rowChanges(register, row, metric, language);
    if (changes.length > 0) updated++;
    return changes;
  });
  const changes = [...inRows, ...languageChanges(register, language)];
  if (changes.length === 0 && !provenance.isGrowing) return { changes, updated };
  return { changes: [...changes, ...provenanceChanges(register, provenance.line)], updated };
}
