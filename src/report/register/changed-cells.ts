/**
 * Texts of ours in a register that are to say something else now, and in how many rows; what a person altered is
 * not among them.
 */
import { actionTexts } from '../../strings/parts/sheets/actions';
import { currentEdition, editions } from '../../strings/editions';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import {
  lineChanges,
  provenanceChanges,
  rowChanges,
  titleChanges,
  type ChangedCell,
} from '../people-sheet/changed-texts';
import {
  findingText,
  missedAgainText,
  needsRow,
  recoveredText,
  triggerText,
  unclearText,
} from './due-metrics';
import type { SourcedMetric } from './due-metrics';
import { fixedLines } from './lines';
import type { MarkedText } from './marks';
import { registerSheet } from './read-register';
import type { Register, RegisterRow, RegisterIndex } from './register';

/** What each text should say now; absent or null: it stays. */
function wantedTexts(
  row: RegisterRow,
  metric: SourcedMetric,
  language: Language,
): Partial<Record<MarkedText, string | null>> {
  // Once met again, trigger and finding go on saying what the row was opened for.
  if (!needsRow(metric)) {
    const withdrawn = row.text.suggestion === '' ? null : unclearText(metric, language);
    return { suggestion: withdrawn ?? recoveredText(metric, language) };
  }
  return {
    trigger: triggerText(metric, language),
    finding: findingText(metric, language),
    suggestion: row.text.suggestion === '' ? null : missedAgainText(metric, language),
  };
}

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
    const changes = rowChanges(register, registerSheet, row, wantedTexts(row, metric, language));
    if (changes.length > 0) updated++;
    return changes;
  });
  const { columns: titles } = wordsFor(actionTexts, language);
  const changes = [
    ...inRows,
    ...titleChanges(register, titles, (name, text) =>
      editions().some(({ actions }) => actions.columns[name] === text),
    ),
    ...lineChanges(register, fixedLines(currentEdition(language)), editions().map(fixedLines)),
  ];
  if (changes.length === 0 && !provenance.isGrowing) return { changes, updated };
  return { changes: [...changes, ...provenanceChanges(register, provenance.line)], updated };
}
