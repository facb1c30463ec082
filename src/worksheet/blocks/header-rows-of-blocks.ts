/** Finds the rows that head a block: headers, labels of attributes, targets above the names, titles. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readLabel } from '../words/label-words';
import { type BlockRow, columnsWhere } from './block-row';
import { isPeriodRow } from './data-rows';

export interface OpenBlock {
  pending: BlockRow[];
  data: BlockRow[];
  sections: BlockRow[];
  late: BlockRow[];
}

/** The first waiting row that is a new header, −1 when none is. */
export function newHeaderAt(
  sheet: TypedSheet,
  pending: readonly BlockRow[],
  current: OpenBlock,
  held: ReadonlySet<number>,
  next: BlockRow,
): number {
  const lastHeader = current.pending.at(-1);
  return pending.findIndex((facts, index) => {
    const over = columnsWhere(sheet, facts.row, (kind) => kind !== KIND.blank).filter((column) =>
      held.has(column),
    );
    if (over.length >= 1 && isApart(sheet, facts, pending[index - 1] ?? current.data.at(-1), next))
      return true;
    if (isAttributeRow(sheet, facts)) return false;
    if (over.length >= 2 && looksLikeHeader(sheet, facts, over, held.size)) return true;
    return (
      over.length === 1 &&
      facts.filled > 1 &&
      lastHeader !== undefined &&
      over.every((column) => sheet.textAt(facts.row, column) === sheet.textAt(lastHeader.row, column))
    );
  });
}

/** Labels over half of the figures, or such as stand in headers: two stray texts in a table of twelve months are none. */
function looksLikeHeader(sheet: TypedSheet, facts: BlockRow, over: readonly number[], held: number): boolean {
  // Without a label over the names more of the figures have one.
  if (over.length >= held * (over.includes(facts.first) ? 0.75 : 0.5)) return true;
  return over.some((column) => {
    const kind = sheet.kindAt(facts.row, column);
    if (kind === KIND.period || kind === KIND.date || kind === KIND.year) return true;
    const { measure, role, whole } = readLabel(sheet.textAt(facts.row, column), sheet.languages);
    return whole && (measure !== null || role !== null);
  });
}

/** Labels behind a blank row over exactly the columns that the next figures fill: a small table of its own. */
function isApart(sheet: TypedSheet, facts: BlockRow, above: BlockRow | undefined, next: BlockRow): boolean {
  if (facts.filled < 2 || above === undefined || facts.row <= above.row + 1) return false;
  const labels = columnsWhere(sheet, facts.row, (kind) => kind !== KIND.blank);
  const filled = columnsWhere(sheet, next.row, (kind) => kind !== KIND.blank);
  return filled.every((column) => labels.includes(column));
}

/** A row whose first label says what its texts are: direction, owner, category, unit … */
export function isAttributeRow(sheet: TypedSheet, facts: BlockRow): boolean {
  if (facts.filled < 2 || facts.years + facts.figures > 0) return false;
  const { role, whole, measure } = readLabel(sheet.textAt(facts.row, facts.first), sheet.languages);
  if (!whole) return false;
  if (measure === 'status' || measure === 'comment') return true;
  return role !== null &&
    role !== 'metric' &&
    role !== 'period' &&
    role !== 'kind' &&
    role !== 'code' &&
    role !== 'category'
    ? true
    : false;
}

/** Figures above any header: a target row above the names, by its word or since the header right under it covers it. */
export function isHeadless(sheet: TypedSheet, draft: OpenBlock, pending: readonly BlockRow[]): boolean {
  if (draft.data.length > 3 || draft.pending.some(({ filled }) => filled > 1)) return false;
  const [header] = pending;
  const last = draft.data.at(-1);
  const isOnHeader = header !== undefined && last !== undefined && header.row === last.row + 1;
  return draft.data.every(({ row, first, figures }) => {
    const meaning = readLabel(sheet.textAt(row, first), sheet.languages);
    if (meaning.measure !== null && meaning.whole) return true;
    const isLabelled = sheet.kindAt(row, first) === KIND.text && figures > 1;
    const isFilled = (kind: number): boolean => kind !== KIND.blank;
    const under = isOnHeader && isLabelled ? columnsWhere(sheet, header.row, isFilled) : [];
    return under.length > 0 && columnsWhere(sheet, row, isFilled).every((column) => under.includes(column));
  });
}

/** Of waiting rows before a header the last three single labels are its titles. */
export function startOfTitles(sheet: TypedSheet, pending: readonly BlockRow[], header: number): number {
  if (header <= 0) return 0;
  let start = header;
  // Years over the months belong to the header.
  for (
    let before = pending[start - 1];
    before !== undefined && before.filled > 1 && isPeriodRow(sheet, before);
    before = pending[start - 1]
  )
    start -= 1;
  const top = start;
  while (start > 0 && top - start < 3 && (pending[start - 1]?.filled ?? 0) === 1) start -= 1;
  return start;
}

export function isHeader(
  sheet: TypedSheet,
  facts: BlockRow,
  held: ReadonlySet<number>,
  last: boolean,
  below: BlockRow | undefined,
): boolean {
  const filled = columnsWhere(sheet, facts.row, (kind) => kind !== KIND.blank);
  if (filled.length === 1) {
    const [column = 0] = filled;
    const merge = sheet.mergeAt(facts.row, column);
    if (merge !== null && merge.right > merge.left) return allHeld(merge.left, merge.right, held);
    const kind = sheet.kindAt(facts.row, column);
    const isPeriod = kind === KIND.period || kind === KIND.year || kind === KIND.date;
    return held.has(column) && (isPeriod || last);
  }
  if (last) return true;
  const over = filled.filter((column) => held.has(column));
  const isLabel = over.some((column) => {
    const kind = sheet.kindAt(facts.row, column);
    const merge = sheet.mergeAt(facts.row, column);
    if (kind === KIND.period || kind === KIND.year || kind === KIND.date) return true;
    return merge !== null && merge.right > merge.left;
  });
  const areMeasures = over.every((column) => {
    const { measure, whole } = readLabel(sheet.textAt(facts.row, column), sheet.languages);
    return measure !== null && whole;
  });
  if (over.length >= 2 && areMeasures) return true;
  if (below !== undefined && isOverGroups(sheet, over, below)) return true;
  // A note such as "Prepared by | on 2 May" is no header, though it stands over figures.
  return isLabel || over.length >= Math.max(2, held.size * 0.3);
}

/** "Lima" and "Quito", or "This year" and "Last year", each over the first of the same months: the heads of groups. */
function isOverGroups(sheet: TypedSheet, over: readonly number[], below: BlockRow): boolean {
  const firsts = new Set(over.map((column) => sheet.textAt(below.row, column)));
  const [first = ''] = firsts;
  if (over.length < 2 || firsts.size > 1 || first === '') return false;
  const again = columnsWhere(sheet, below.row, (kind) => kind !== KIND.blank).filter(
    (column) => sheet.textAt(below.row, column) === first,
  );
  return again.length === over.length;
}

function allHeld(left: number, right: number, held: ReadonlySet<number>): boolean {
  let any = false;
  for (let column = left; column <= right; column += 1) if (held.has(column)) any = true;
  return any && held.has(left);
}
