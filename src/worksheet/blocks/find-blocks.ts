/** Cuts a sheet into blocks: rows with figures under a header of their own (worksheets §2, Layouts). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { figureInName, targetInName } from '../metric/target-in-name';
import type { Block } from './block';
import { type BlockRow, blockRow, columnsWhere } from './block-row';
import { isDataRow, isWithoutFigures } from './data-rows';
import {
  type OpenBlock,
  isAttributeRow,
  isHeader,
  isHeadless,
  newHeaderAt,
  startOfTitles,
} from './header-rows-of-blocks';
import { sideBySide } from './side-by-side';

/** The blocks of a sheet, top to bottom. Rows behind the last figures of a block are notes, and in none. */
export function findBlocks(sheet: TypedSheet): Block[] {
  const drafts: OpenBlock[] = [];
  let current: OpenBlock | null = null;
  let pending: BlockRow[] = [];
  let heldColumns = new Set<number>();
  for (let row = sheet.area.top; row <= sheet.area.bottom; row += 1) {
    if (sheet.endOf(row) < sheet.area.left) continue;
    const facts = blockRow(sheet, row);
    if (facts.filled === 0) continue;
    if (!isDataRow(sheet, facts, current !== null, heldColumns)) {
      pending.push(facts);
      continue;
    }
    const isElsewhere = current !== null && pending.length === 0 && isOutside(sheet, facts, current);
    const at = current === null || isElsewhere ? 0 : newHeaderAt(sheet, pending, current, heldColumns, facts);
    if (current === null || at >= 0) {
      const before = current !== null && isHeadless(sheet, current, pending) ? current : null;
      const notes = current === null ? [] : notesAtEnd(sheet, pending);
      current?.sections.push(...notes);
      const next: OpenBlock = {
        pending: pending.slice(Math.max(notes.length, startOfTitles(sheet, pending, at))),
        data: [],
        sections: [],
        late: [],
      };
      if (before === null) drafts.push(next);
      else {
        next.pending = [...before.pending, ...next.pending];
        next.data = before.data;
        drafts[drafts.length - 1] = next;
      }
      current = next;
      heldColumns = new Set();
    } else {
      const last = current.data.at(-1);
      for (const one of pending) {
        if (last !== undefined && isWithoutFigures(sheet, one, last)) current.data.push(one);
        else (isAttributeRow(sheet, one) ? current.late : current.sections).push(one);
      }
    }
    pending = [];
    current.data.push(facts);
    if (current.data.length < 400) addHeld(sheet, row, heldColumns);
  }
  current?.sections.push(...notesAtEnd(sheet, pending));
  return drafts.flatMap((draft) => sideBySide(sheet, closedBlock(sheet, draft)));
}

function addHeld(sheet: TypedSheet, row: number, held: Set<number>): void {
  for (const column of columnsWhere(
    sheet,
    row,
    (kind) => kind === KIND.figure || kind === KIND.year || kind === KIND.limit,
  ))
    held.add(column);
}

/** A target written under the last metric, or a word and a figure that may be one. */
function notesAtEnd(sheet: TypedSheet, pending: readonly BlockRow[]): BlockRow[] {
  const [first] = pending;
  if (first === undefined || first.filled !== 1) return [];
  const text = sheet.textAt(first.row, first.first);
  const isNote = targetInName(text, sheet.languages)?.name === '' || figureInName(text)?.name === '';
  return isNote ? [first] : [];
}

/** Figures in columns the block has nothing in, behind a blank row, are no part of it. */
function isOutside(sheet: TypedSheet, facts: BlockRow, current: OpenBlock): boolean {
  const [first] = current.data;
  const last = current.data.at(-1);
  if (first === undefined || last === undefined || facts.row <= last.row + 1) return false;
  const right = Math.max(
    sheet.endOf(first.row),
    sheet.endOf(last.row),
    ...current.pending.map(({ row }) => sheet.endOf(row)),
  );
  return facts.first > right;
}

function closedBlock(sheet: TypedSheet, draft: OpenBlock): Block {
  const counts = new Map<number, { figures: number; labels: number }>();
  const sample =
    draft.data.length > 600
      ? draft.data.filter((_, index) => index % Math.ceil(draft.data.length / 600) === 0)
      : draft.data;
  for (const { row } of sample) {
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
      const kind = sheet.kindAt(row, column);
      if (kind === KIND.blank) continue;
      const count = counts.get(column) ?? { figures: 0, labels: 0 };
      if (
        kind === KIND.figure ||
        kind === KIND.limit ||
        kind === KIND.error ||
        kind === KIND.missing ||
        kind === KIND.year
      )
        count.figures += 1;
      else count.labels += 1;
      counts.set(column, count);
    }
  }
  const figureColumns = [...counts]
    .filter(([, { figures, labels }]) => figures >= labels)
    .map(([column]) => column);
  const held = new Set(figureColumns);
  const headers: number[] = [];
  let titles: number[] = [];
  draft.pending.forEach((facts, index) => {
    const last = index === draft.pending.length - 1 && headers.length === 0;
    if (isHeader(sheet, facts, held, last, draft.pending[index + 1])) headers.push(facts.row);
    else titles.push(facts.row);
  });
  // A single label between the header and the figures is the first section's title.
  const under = titles.filter((row) => headers.length > 0 && row > (headers.at(-1) ?? row));
  titles = titles.filter((row) => !under.includes(row));
  const columns = new Set(counts.keys());
  for (const row of headers)
    for (const column of columnsWhere(sheet, row, (kind) => kind !== KIND.blank)) columns.add(column);
  return {
    headers: [...headers, ...draft.late.map(({ row }) => row)].sort((a, b) => a - b),
    titles,
    data: draft.data.map(({ row }) => row),
    sections: [...under, ...draft.sections.map(({ row }) => row)],
    figureColumns: figureColumns.sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b),
  };
}
