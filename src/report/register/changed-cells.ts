/**
 * Texts of ours in a register that are to say something else now, and in how many rows; what a person altered is
 * not among them.
 */
import { actionTexts } from '../../strings/parts/actions';
import { currentEdition, editions } from '../../strings/editions';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { contains } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
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
import { fingerprint, formatLineMark, formatMarks, isLineMark } from './marks';
import type { MarkedText } from './marks';
import { registerColumns } from './read-register';
import type { Register, RegisterRow, RegisterIndex } from './register';

/** A cell that holds `over` now and is to hold `value`. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly over: string;
}

/** The cells of a row about a metric that change, with its mark; none when nothing does. */
function rowChanges(
  register: Register,
  row: RegisterRow,
  metric: SourcedMetric,
  language: Language,
): ChangedCell[] {
  const { marks } = row;
  const markColumn = register.columns.marks;
  if (marks === null || markColumn === undefined) return [];
  const wanted = wantedTexts(row, metric, language);
  const changes: ChangedCell[] = [];
  const next: Record<MarkedText, string | null> = { ...marks };
  for (const name of ['trigger', 'finding', 'suggestion'] as const) {
    const column = register.columns[name];
    const text = wanted[name];
    if (column === undefined || text === undefined || text === null) continue;
    const now = valueAt(register.snapshot, row.row, column);
    const isOurs = typeof now === 'string' && marks[name] === fingerprint(now);
    if (!isOurs || now === text || isMerged(register, row.row, column)) continue;
    changes.push({ row: row.row, column, value: text, over: now });
    next[name] = fingerprint(text);
  }
  if (changes.length === 0 || isMerged(register, row.row, markColumn)) return [];
  return [...changes, markChange(register, row.row, markColumn, formatMarks(next))];
}

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

/** Titles and lines above the table that stand there in another of our languages, or as an earlier version said them. */
function languageChanges(register: Register, language: Language): ChangedCell[] {
  const { snapshot, header, columns } = register;
  const changes: ChangedCell[] = [];
  const isTableHeader = snapshot.tables.some(({ area, hasHeaderRow }) => hasHeaderRow && area.top === header);
  const { columns: titles } = wordsFor(actionTexts, language);
  for (const name of isTableHeader ? [] : registerColumns) {
    const column = columns[name];
    const now = column === undefined ? '' : valueAt(snapshot, header, column);
    const isOurs = editions().some(({ actions }) => actions.columns[name] === now);
    if (column === undefined || typeof now !== 'string' || !isOurs || now === titles[name]) continue;
    changes.push({ row: header, column, value: titles[name], over: now });
  }
  const wanted = fixedLines(currentEdition(language));
  const lines = editions().map(fixedLines);
  for (const { row, column, text } of textsAbove(register)) {
    const index = wanted.findIndex((line, at) => line !== text && lines.some((one) => one[at] === text));
    const value = wanted[index];
    if (value !== undefined) changes.push({ row, column, value, over: text });
  }
  return changes.filter(({ row, column }) => !isMerged(register, row, column));
}

/** The line that says by what and from what rows were written, where it is still ours. */
function provenanceChanges(register: Register, line: string): ChangedCell[] {
  const texts = textsAbove(register);
  for (const mark of texts) {
    if (!isLineMark(mark.text)) continue;
    const old = texts.find(({ row, text }) => row === mark.row && formatLineMark(text) === mark.text);
    if (old === undefined || old.text === line) continue;
    if (isMerged(register, old.row, old.column) || isMerged(register, mark.row, mark.column)) continue;
    return [
      { row: old.row, column: old.column, value: line, over: old.text },
      { row: mark.row, column: mark.column, value: formatLineMark(line), over: mark.text },
    ];
  }
  return [];
}

function textsAbove({ snapshot, header }: Register): { row: number; column: number; text: string }[] {
  const { used } = snapshot;
  if (used === null) return [];
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = used.top; row < header; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === 'string' && value !== '') texts.push({ row, column, text: value });
    }
  }
  return texts;
}

function markChange(register: Register, row: number, column: number, value: string): ChangedCell {
  return { row, column, value, over: String(valueAt(register.snapshot, row, column)) };
}

function isMerged({ snapshot }: Register, row: number, column: number): boolean {
  return snapshot.merges.some((area) => contains(area, { row, column }));
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
    const changes = rowChanges(register, row, metric, language);
    if (changes.length > 0) updated++;
    return changes;
  });
  const changes = [...inRows, ...languageChanges(register, language)];
  if (changes.length === 0 && !provenance.isGrowing) return { changes, updated };
  return { changes: [...changes, ...provenanceChanges(register, provenance.line)], updated };
}
