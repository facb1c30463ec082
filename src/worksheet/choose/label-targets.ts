/** Targets that labels hold: in the names of metrics, or on a line of their own under them (worksheets §2, Targets). */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { cellKey, type CellSays } from '../coordinates/lines';
import type { SheetWords } from '../dimensions/sheet-words';
import { targetInName } from '../metric/target-in-name';
import { targetsByPlace, type NamedFigures } from '../proofs/targets-in-names';
import { readNumber } from '../cells/numbers';

/** A cell with a name, and the cells with its figures: asked for few, as a large sheet has millions. */
export interface NamePlace {
  readonly row: number;
  readonly column: number;
  readonly figures: () => readonly { readonly row: number; readonly column: number }[];
}

const MOST_NAMES = 600;

/**
 * Takes the targets off names that hold one behind a word nobody knows, where their figures prove it.
 *
 * @returns the words
 */
export function proveTargetsInNames(
  sheet: TypedSheet,
  places: readonly NamePlace[],
  cells: Map<number, CellSays>,
  words: SheetWords,
): readonly string[] {
  const texts = new Map<string, NamedFigures>();
  const names: NamePlace[] = [];
  for (const place of places) {
    if (sheet.textAt(place.row, place.column) === '') continue;
    names.push(place);
    if (names.length > MOST_NAMES) return [];
  }
  if (!names.some(({ row, column }) => /\d/.test(sheet.textAt(row, column)))) return [];
  for (const { row, column, figures } of names) {
    const text = sheet.textAt(row, column);
    const isKnown = cells.get(cellKey(row, column))?.target !== undefined;
    if (!texts.has(text)) texts.set(text, { text, isKnown, figures: () => figuresAt(sheet, figures()) });
  }
  const found = targetsByPlace([...texts.values()], texts.size, words);
  const proved = new Set<string>();
  for (const { row, column } of names) {
    const parts = found.get(sheet.textAt(row, column));
    const key = cellKey(row, column);
    if (parts === undefined || parts.name === '' || cells.has(key)) continue;
    cells.set(key, { metric: parts.name, target: parts.figure });
    proved.add(parts.word);
  }
  return [...proved];
}

/**
 * The same of lines right under the names: "Gool: 5 %".
 *
 * @param under the columns with results
 * @returns the rows of such lines, and the words
 */
export function proveTargetsUnderNames(
  sheet: TypedSheet,
  block: Block,
  names: number,
  under: readonly number[],
  cells: Map<number, CellSays>,
  words: SheetWords,
): { readonly rows: ReadonlySet<number>; readonly words: readonly string[] } {
  const lines = block.sections.length > MOST_NAMES ? [] : linesUnderNames(sheet, block);
  const all = lines.map(({ row, column, above }): NamedFigures => {
    const text = sheet.textAt(row, column);
    return {
      text,
      name: sheet.textAt(above, names),
      isKnown: targetInName(text, words.languages)?.name === '',
      figures: () =>
        figuresAt(
          sheet,
          under.map((figure) => ({ row: above, column: figure })),
        ),
    };
  });
  const found = targetsByPlace(all, block.data.length, words);
  const rows = new Set<number>();
  const proved = new Set<string>();
  for (const { row, column } of lines) {
    const parts = found.get(sheet.textAt(row, column));
    if (parts?.name !== '') continue;
    cells.set(cellKey(row, column), { target: parts.figure });
    rows.add(row);
    proved.add(parts.word);
  }
  return { rows, words: [...proved] };
}

/** Lines of one label that stand right under a row with figures. */
function linesUnderNames(sheet: TypedSheet, block: Block): { row: number; column: number; above: number }[] {
  const data = new Set(block.data);
  return block.sections.flatMap((row) => {
    if (!data.has(row - 1)) return [];
    const filled: number[] = [];
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
      if (sheet.kindAt(row, column) !== KIND.blank) filled.push(column);
    const [column] = filled;
    return column === undefined || filled.length > 1 ? [] : [{ row, column, above: row - 1 }];
  });
}

function figuresAt(
  sheet: TypedSheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): number[] {
  return cells.flatMap(({ row, column }) => {
    if (sheet.kindAt(row, column) !== KIND.figure) return [];
    const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
    return reading.kind === 'number' ? [reading.value] : [];
  });
}
