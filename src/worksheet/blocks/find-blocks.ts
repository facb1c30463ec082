/** Cuts a sheet into blocks: rows with figures under a header of their own (worksheets §2, Layouts). */
import { figureInName, targetInName } from '../metric/target-in-name';
import { readLabel } from '../words/label-words';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Block } from './block';
import { sideBySide } from './side-by-side';

interface RowFacts {
  readonly row: number;
  readonly figures: number;
  readonly years: number;
  readonly limits: number;
  readonly missing: number;
  readonly labels: number;
  readonly filled: number;
  readonly first: number;
}

interface Draft {
  pending: RowFacts[];
  data: RowFacts[];
  sections: RowFacts[];
  late: RowFacts[];
}

/** The blocks of a sheet, top to bottom. Rows behind the last figures of a block are notes, and in none. */
export function findBlocks(sheet: TypedSheet): Block[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let pending: RowFacts[] = [];
  let heldColumns = new Set<number>();
  for (let row = sheet.area.top; row <= sheet.area.bottom; row += 1) {
    if (sheet.endOf(row) < sheet.area.left) continue;
    const facts = rowFacts(sheet, row);
    if (facts.filled === 0) continue;
    if (!isData(sheet, facts, current !== null, heldColumns)) {
      pending.push(facts);
      continue;
    }
    const isElsewhere = current !== null && pending.length === 0 && isOutside(sheet, facts, current);
    const at = current === null || isElsewhere ? 0 : newHeaderAt(sheet, pending, current, heldColumns, facts);
    if (current === null || at >= 0) {
      const before = current !== null && isHeadless(sheet, current, pending) ? current : null;
      const notes = current === null ? [] : notesAtEnd(sheet, pending);
      current?.sections.push(...notes);
      const next: Draft = {
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
  return drafts.flatMap((draft) => sideBySide(sheet, finish(sheet, draft)));
}

function rowFacts(sheet: TypedSheet, row: number): RowFacts {
  let figures = 0;
  let years = 0;
  let limits = 0;
  let missing = 0;
  let labels = 0;
  let first = -1;
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.blank) continue;
    if (first < 0) first = column;
    if (kind === KIND.figure || kind === KIND.error) figures += 1;
    else if (kind === KIND.year) years += 1;
    else if (kind === KIND.limit) limits += 1;
    else if (kind === KIND.missing) missing += 1;
    else labels += 1;
  }
  return {
    row,
    figures,
    years,
    limits,
    missing,
    labels,
    filled: figures + years + limits + missing + labels,
    first,
  };
}

function isData(sheet: TypedSheet, facts: RowFacts, inBlock: boolean, held: ReadonlySet<number>): boolean {
  if (facts.figures > 0) return !isNumberedHeader(sheet, facts);
  if (facts.limits > 0) return facts.filled > 1;
  if (facts.years > 0 && isPeriodRow(sheet, facts)) return false;
  if (facts.years > 1) return !areSuccessive(sheet, facts.row);
  if (facts.years === 1 && inBlock && facts.labels > 0) {
    const periods = columnsOf(sheet, facts.row, (kind) => kind === KIND.period || kind === KIND.date);
    if (periods.length === facts.labels) return false;
    return columnsOf(sheet, facts.row, (kind) => kind === KIND.year).every((column) => held.has(column));
  }
  if (facts.missing > 0 && inBlock) {
    const marks = columnsOf(sheet, facts.row, (kind) => kind === KIND.missing);
    return marks.some((column) => held.has(column)) && facts.labels <= 6;
  }
  return false;
}

/** Years, months or dates and nothing else. */
function isPeriodRow(sheet: TypedSheet, facts: RowFacts): boolean {
  const periods = columnsOf(
    sheet,
    facts.row,
    (kind) => kind === KIND.period || kind === KIND.date || kind === KIND.year,
  );
  return periods.length === facts.filled && facts.filled > 0;
}

/** Years or year-months that run on, once each or repeated, are labels; counts such as 2040, 2010 are not. */
function areSuccessive(sheet: TypedSheet, row: number): boolean {
  const values = columnsOf(sheet, row, (kind) => kind === KIND.year).map((column) =>
    Number(sheet.textAt(row, column)),
  );
  let up = 0;
  let down = 0;
  for (let index = 1; index < values.length; index += 1) {
    const step = (values[index] ?? 0) - (values[index - 1] ?? 0);
    if (step === 1 || step === 89) up += 1;
    else if (step === -1 || step === -89) down += 1;
    else if (step !== 0) return false;
  }
  return up === 0 || down === 0;
}

/** `Week | 1 | 2 | 3 …`: numbers that run on beside a period word. */
function isNumberedHeader(sheet: TypedSheet, facts: RowFacts): boolean {
  if (facts.figures < 3 || facts.labels === 0) return false;
  let before: number | null = null;
  for (let column = facts.first; column <= sheet.endOf(facts.row); column += 1) {
    if (sheet.kindAt(facts.row, column) !== KIND.figure) continue;
    const value = Number(sheet.textAt(facts.row, column));
    if (!Number.isInteger(value) || (before !== null && value !== before + 1)) return false;
    before = value;
  }
  return columnsOf(sheet, facts.row, (kind) => kind === KIND.text).some(
    (column) => readLabel(sheet.textAt(facts.row, column), sheet.languages).role === 'period',
  );
}

function columnsOf(sheet: TypedSheet, row: number, fits: (kind: number) => boolean): number[] {
  const found: number[] = [];
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
    if (fits(sheet.kindAt(row, column))) found.push(column);
  return found;
}

function addHeld(sheet: TypedSheet, row: number, held: Set<number>): void {
  for (const column of columnsOf(
    sheet,
    row,
    (kind) => kind === KIND.figure || kind === KIND.year || kind === KIND.limit,
  ))
    held.add(column);
}

/** A row with the same labels as the row above it, and no figure yet. */
function isWithoutFigures(sheet: TypedSheet, facts: RowFacts, last: RowFacts): boolean {
  const own = sheet.kindAt(facts.row, facts.first);
  // A month of which nothing is known yet, down a column of months.
  if (facts.filled === 1 && (own === KIND.period || own === KIND.date)) {
    return sheet.kindAt(last.row, facts.first) === own;
  }
  if (facts.labels < 2 || facts.labels !== facts.filled) return false;
  const isPeriod = (kind: number): boolean => kind === KIND.period || kind === KIND.date;
  const filled = columnsOf(sheet, facts.row, (kind) => kind !== KIND.blank);
  // A measurement of a list that was not made has its period, though it may lack target and direction.
  const isDated = filled.some(
    (column) => isPeriod(sheet.kindAt(facts.row, column)) && isPeriod(sheet.kindAt(last.row, column)),
  );
  if (facts.labels < last.labels && !isDated) return false;
  return filled.every((column) => {
    const kind = sheet.kindAt(last.row, column);
    // A target that can't be read stands where the row above has one.
    return kind === KIND.text || isPeriod(kind) || (isDated && kind === KIND.limit);
  });
}

/** A target written under the last metric, or a word and a figure that may be one. */
function notesAtEnd(sheet: TypedSheet, pending: readonly RowFacts[]): RowFacts[] {
  const [first] = pending;
  if (first === undefined || first.filled !== 1) return [];
  const text = sheet.textAt(first.row, first.first);
  const isNote = targetInName(text, sheet.languages)?.name === '' || figureInName(text)?.name === '';
  return isNote ? [first] : [];
}

/** The first waiting row that is a new header, −1 when none is. */
function newHeaderAt(
  sheet: TypedSheet,
  pending: readonly RowFacts[],
  current: Draft,
  held: ReadonlySet<number>,
  next: RowFacts,
): number {
  const lastHeader = current.pending.at(-1);
  return pending.findIndex((facts, index) => {
    const over = columnsOf(sheet, facts.row, (kind) => kind !== KIND.blank).filter((column) =>
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
function looksLikeHeader(sheet: TypedSheet, facts: RowFacts, over: readonly number[], held: number): boolean {
  // Without a label over the names more of the figures have one.
  if (over.length >= held * (over.includes(facts.first) ? 0.75 : 0.5)) return true;
  return over.some((column) => {
    const kind = sheet.kindAt(facts.row, column);
    if (kind === KIND.period || kind === KIND.date || kind === KIND.year) return true;
    const { measure, role, whole } = readLabel(sheet.textAt(facts.row, column), sheet.languages);
    return whole && (measure !== null || role !== null);
  });
}

/** Figures in columns the block has nothing in, behind a blank row, are no part of it. */
function isOutside(sheet: TypedSheet, facts: RowFacts, current: Draft): boolean {
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

/** Labels behind a blank row over exactly the columns that the next figures fill: a small table of its own. */
function isApart(sheet: TypedSheet, facts: RowFacts, above: RowFacts | undefined, next: RowFacts): boolean {
  if (facts.filled < 2 || above === undefined || facts.row <= above.row + 1) return false;
  const labels = columnsOf(sheet, facts.row, (kind) => kind !== KIND.blank);
  const filled = columnsOf(sheet, next.row, (kind) => kind !== KIND.blank);
  return filled.every((column) => labels.includes(column));
}

/** A row whose first label says what its texts are: direction, owner, category, unit … */
function isAttributeRow(sheet: TypedSheet, facts: RowFacts): boolean {
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
function isHeadless(sheet: TypedSheet, draft: Draft, pending: readonly RowFacts[]): boolean {
  if (draft.data.length > 3 || draft.pending.some(({ filled }) => filled > 1)) return false;
  const [header] = pending;
  const last = draft.data.at(-1);
  const isOnHeader = header !== undefined && last !== undefined && header.row === last.row + 1;
  return draft.data.every(({ row, first, figures }) => {
    const meaning = readLabel(sheet.textAt(row, first), sheet.languages);
    if (meaning.measure !== null && meaning.whole) return true;
    const isLabelled = sheet.kindAt(row, first) === KIND.text && figures > 1;
    const isFilled = (kind: number): boolean => kind !== KIND.blank;
    const under = isOnHeader && isLabelled ? columnsOf(sheet, header.row, isFilled) : [];
    return under.length > 0 && columnsOf(sheet, row, isFilled).every((column) => under.includes(column));
  });
}

/** Of waiting rows before a header the last three single labels are its titles. */
function startOfTitles(sheet: TypedSheet, pending: readonly RowFacts[], header: number): number {
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

function finish(sheet: TypedSheet, draft: Draft): Block {
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
    if (isHeader(sheet, facts, held, last)) headers.push(facts.row);
    else titles.push(facts.row);
  });
  // A single label between the header and the figures is the first section's title.
  const under = titles.filter((row) => headers.length > 0 && row > (headers.at(-1) ?? row));
  titles = titles.filter((row) => !under.includes(row));
  const columns = new Set(counts.keys());
  for (const row of headers)
    for (const column of columnsOf(sheet, row, (kind) => kind !== KIND.blank)) columns.add(column);
  return {
    headers: [...headers, ...draft.late.map(({ row }) => row)].sort((a, b) => a - b),
    titles,
    data: draft.data.map(({ row }) => row),
    sections: [...under, ...draft.sections.map(({ row }) => row)],
    figureColumns: figureColumns.sort((a, b) => a - b),
    columns: [...columns].sort((a, b) => a - b),
  };
}

function isHeader(sheet: TypedSheet, facts: RowFacts, held: ReadonlySet<number>, last: boolean): boolean {
  const filled = columnsOf(sheet, facts.row, (kind) => kind !== KIND.blank);
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
  // A note such as "Prepared by | on 2 May" is no header, though it stands over figures.
  return isLabel || over.length >= Math.max(2, held.size * 0.3);
}

function allHeld(left: number, right: number, held: ReadonlySet<number>): boolean {
  let any = false;
  for (let column = left; column <= right; column += 1) if (held.has(column)) any = true;
  return any && held.has(left);
}
