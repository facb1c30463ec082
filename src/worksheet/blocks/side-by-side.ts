/** Parts a block into tables that stand beside each other with an empty column between them. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Block } from './block';

/** The tables of a block from left to right; columns behind a spacer that are no table of their own stay where they are. */
export function sideBySide(sheet: TypedSheet, block: Block): Block[] {
  const parts: number[][] = [];
  const copies: number[][] = [];
  for (const columns of runsOf(block.columns)) {
    const before = parts.at(-1);
    if (before !== undefined && isTable(sheet, block, before) && namesAgain(sheet, block, before, columns))
      copies.push(columns);
    else if (before !== undefined && !(isTable(sheet, block, before) && isTable(sheet, block, columns))) {
      before.push(...columns);
    } else parts.push([...columns]);
  }
  if (parts.length + copies.length < 2) return [block];
  return [
    ...parts.map((columns) => partOf(sheet, block, columns)),
    ...copies.map((columns): Block => ({ ...partOf(sheet, block, columns), isCopy: true })),
  ];
}

/** Columns that stand side by side without a gap. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  let last = -Infinity;
  for (const column of columns) {
    if (column === last + 1) runs.at(-1)?.push(column);
    else runs.push([column]);
    last = column;
  }
  return runs;
}

/** A column of labels, figures behind it, and periods over them or down the labels. */
function isTable(sheet: TypedSheet, block: Block, columns: readonly number[]): boolean {
  const held = new Set(block.figureColumns);
  const [first = 0] = columns;
  if (held.has(first) || !columns.some((column) => held.has(column))) return false;
  const labels = block.data.filter((row) => isLabel(sheet.kindAt(row, first))).length;
  if (labels < 2) return false;
  const over = block.headers.some(
    (row) => columns.filter((column) => isPeriod(sheet.kindAt(row, column))).length >= 2,
  );
  const down = block.data.filter((row) => isPeriod(sheet.kindAt(row, first))).length;
  return over || down >= 2;
}

/** Figures without periods beside the names of the table on the left: what a function or a person made of them. */
function namesAgain(
  sheet: TypedSheet,
  block: Block,
  left: readonly number[],
  columns: readonly number[],
): boolean {
  const held = new Set(block.figureColumns);
  const [first = 0] = columns;
  if (held.has(first) || !columns.some((column) => held.has(column)) || isTable(sheet, block, columns))
    return false;
  const labels = left.filter((column) => !held.has(column));
  const names = new Set(block.data.flatMap((row) => labels.map((column) => sheet.textAt(row, column))));
  const again = block.data.map((row) => sheet.textAt(row, first)).filter((text) => text !== '');
  return again.length >= 2 && again.every((text) => names.has(text));
}

function isLabel(kind: number): boolean {
  return kind === KIND.text || isPeriod(kind);
}

function isPeriod(kind: number): boolean {
  return kind === KIND.period || kind === KIND.date || kind === KIND.year;
}

function partOf(sheet: TypedSheet, block: Block, columns: readonly number[]): Block {
  const held = new Set(block.figureColumns);
  const figureColumns = columns.filter((column) => held.has(column));
  const filled = (row: number): number =>
    columns.filter((column) => sheet.kindAt(row, column) !== KIND.blank).length;
  const data = block.data.filter((row) =>
    figureColumns.some((column) => sheet.kindAt(row, column) !== KIND.blank),
  );
  const labels = block.headers.filter((row) => filled(row) > 0);
  const lowest = labels.at(-1);
  // One label over the part is its title.
  const titles = labels.filter((row) => row !== lowest && filled(row) === 1);
  return {
    headers: labels.filter((row) => !titles.includes(row)),
    titles: [...block.titles, ...titles],
    data,
    sections: block.sections.filter((row) => filled(row) > 0),
    figureColumns,
    columns: [...columns],
  };
}
