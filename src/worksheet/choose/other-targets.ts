/** Benchmarks, thresholds and stretches beside targets: set aside, and told (worksheets §2, Targets). */
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import type { BlockFacts } from './block-facts';
import { labelTextAt } from './label-says';

/**
 * Where some lines of targets are called targets, those that are called a benchmark, a threshold or a stretch are none. Of
 * such words alone each is as good as the next.
 */
export function setOtherTargetsAside(
  sheet: TypedSheet,
  facts: BlockFacts,
  columns: Map<number, LineRole>,
  rows: Map<number, LineRole>,
  cells: ReadonlyMap<number, CellSays>,
  words: SheetWords,
): void {
  const headers = facts.headers.map(({ row }) => row);
  const labels = facts.columns.filter(({ kind }) => kind === 'label').map(({ column }) => column);
  const named = labels.filter((column) => ['metric', 'measure'].includes(columns.get(column) ?? ''));
  const isTarget = (role: LineRole | undefined, row: number, column: number): boolean =>
    role === 'target' || cells.get(cellKey(row, column))?.measure === 'target';
  const saysTarget = (text: string): boolean => {
    const { measure, whole } = words.label(text);
    return measure === 'target' && whole;
  };
  const found: { lines: Map<number, LineRole>; line: number; other: boolean }[] = [];
  const add = (lines: Map<number, LineRole>, line: number, texts: readonly string[]): void => {
    const said = texts.filter((text) => words.label(text).measure === 'target');
    if (said.length > 0) found.push({ lines, line, other: said.some((text) => words.label(text).other) });
  };
  for (const { column, kind } of facts.columns) {
    if (kind === 'label') continue;
    const over = headers.filter((row) => isTarget(columns.get(column), row, column));
    add(
      columns,
      column,
      over.map((row) => labelTextAt(sheet, row, column)),
    );
  }
  for (const [row, role] of rows) {
    if (role !== 'target' && role !== 'actual') continue;
    const texts = named
      .filter(
        (column) =>
          isTarget(role, row, column) ||
          (columns.get(column) === 'measure' && saysTarget(labelTextAt(sheet, row, column))),
      )
      .map((column) => labelTextAt(sheet, row, column));
    add(rows, row, texts);
  }
  const hasResults = [...columns.values()].includes('actual');
  if (!hasResults || !found.some(({ other }) => !other)) return;
  for (const { lines, line, other } of found) if (other) lines.set(line, 'unused');
}
