/**
 * How a sheet that is ours alone knows what a person wrote into it (worksheets §3): a hidden column holds a mark for each
 * row, with a fingerprint of every text we wrote there. What fits none of them is a person's, is kept where it stands, and told.
 */
import { contains, overlaps, type Area } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan/plan';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { peopleLooks } from '../people-sheet/looks';
import { fingerprint, parseMarkParts } from '../people-sheet/row-marks';

/** A cell of ours that holds something of a person's. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean;
}

/** What stands on such a sheet. */
export interface OwnSheetRead {
  /** The marks by row; a mark that a person copied elsewhere is none. */
  readonly marks: ReadonlyMap<number, string>;
  readonly kept: readonly KeptCell[];
}

const PREFIX = 'copc:';
/** Begins the mark of a row that says when it was written: alone it is no reason to write again. */
const MOVING = 'copc:when.';
/** We wrote nothing there; we wrote a blank there, or what a person wrote. */
const [NOTHING, BLANK] = ['-', '0'] as const;

export interface MarksPlace {
  /** Right of all that is planned, the same at every writing: nobody needs to see it, and it is hidden but once. */
  readonly column: number;
  /** Rows that hold the time of writing. */
  readonly moving: readonly number[];
}

/** The plan with its marks, and with what a person wrote in cells of ours in place of what we would write there. */
export function planKeeping(plan: SheetPlan, kept: readonly KeptCell[], place: MarksPlace): SheetPlan {
  // A column that a person inserted may have moved what they wrote to where our marks would stand.
  const column = Math.max(place.column, ...kept.map((one) => one.column + 1));
  const first = Math.min(...plan.blocks.map(({ row }) => row), ...kept.map(({ row }) => row));
  const lines: (PlannedCell | null)[][] = [];
  const lineOf = (row: number): (PlannedCell | null)[] => {
    while (lines.length <= row - first) lines.push(Array.from({ length: column }, () => null));
    return lines[row - first] ?? [];
  };
  for (const { row, column: left, rows } of plan.blocks) {
    rows.forEach((planned, down) => {
      const line = lineOf(row + down);
      planned.forEach((cell, across) => {
        if (cell !== null) line[left + across] = cell;
      });
    });
  }
  const theirs = new Set<string>();
  for (const one of kept) {
    const line = lineOf(one.row);
    line[one.column] = { ...line[one.column], value: one.value };
    theirs.add(`${one.row} ${one.column}`);
  }
  const styles = [...plan.styles, peopleLooks.hidden];
  const whens = new Set(place.moving);
  lines.forEach((line, down) => {
    const row = first + down;
    const marks = line.map((cell, at) => {
      if (cell === null) return NOTHING;
      const text = textOf(cell.value);
      return text === '' || theirs.has(`${row} ${at}`) ? BLANK : fingerprint(text);
    });
    // A mark of one part would be that of a line of another sheet.
    const parts = marks.slice(0, Math.max(2, marks.findLastIndex((one) => one !== NOTHING) + 1));
    line.push({ value: `${whens.has(row) ? MOVING : PREFIX}${parts.join('.')}`, style: styles.length - 1 });
  });
  const merges = plan.merges.filter((area) =>
    kept.every(
      (one) =>
        (one.row === area.top && one.column === area.left) ||
        !overlaps(area, { top: one.row, bottom: one.row, left: one.column, right: one.column }),
    ),
  );
  // Excel takes no table whose columns lack a name of their own: a figure over one leaves plain cells.
  const tables = plan.tables.filter(({ area }) => {
    const line = lines[area.top - first] ?? [];
    const names = line.slice(area.left, area.right + 1).map((cell) => cell?.value ?? '');
    const texts = names.map((name) => (typeof name === 'string' ? name.toLowerCase() : ''));
    return !texts.includes('') && new Set(texts).size === texts.length;
  });
  return {
    ...plan,
    styles,
    blocks: [{ row: first, column: 0, rows: lines }],
    merges,
    tables,
    // A file hides a column that has a width.
    columnWidths: [...plan.columnWidths, { column, characters: 2 }],
    hiddenColumns: [...plan.hiddenColumns, column],
  };
}

/**
 * Reads what stands there; null where nothing of it is ours to be known by.
 * @param cells that we wrote: what a refresh clears, wherever rows and columns were moved to
 * @example readOwnSheet(snapshot, info.ownCells)?.kept // [{ row: 8, column: 3, value: 'ask Ana first' }]
 */
export function readOwnSheet(snapshot: SheetSnapshot, cells: readonly Area[] = []): OwnSheetRead | null {
  const { used } = snapshot;
  // Marks that a person moved out of our cells tell of rows as long as no others do.
  const column = marksColumn(snapshot, cells) ?? marksColumn(snapshot, used === null ? [] : [used]);
  if (used === null || column === null) return null;
  const all = marksIn(snapshot, { ...used, left: column, right: column });
  const isOurs = (row: number): boolean => cells.some((area) => contains(area, { row, column }));
  const marks = new Map([...all].filter(([row]) => isOurs(row)));
  const kept: KeptCell[] = [];
  for (const area of cells) {
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
      const parts = partsOf(all.get(row) ?? '');
      for (let at = Math.max(area.left, used.left); at <= Math.min(area.right, used.right); at++) {
        const value = valueAt(snapshot, row, at);
        if (value === '' || isCellError(value) || (typeof value === 'string' && isMark(value))) continue;
        const text = fingerprint(textOf(value));
        // A column moved within its row is ours still.
        if (parts[at] !== text && !parts.includes(text)) kept.push({ row, column: at, value });
      }
    }
  }
  return { marks, kept };
}

/** Whether all that the plan would write stands there already, but for the time of writing. */
export function isWritten(plan: SheetPlan, { marks }: OwnSheetRead): boolean {
  const planned = new Map(
    plan.blocks.flatMap(({ row, rows }) =>
      rows.flatMap((line, down) => {
        const mark = line.at(-1)?.value;
        return typeof mark === 'string' && isMark(mark) ? [[row + down, mark] as const] : [];
      }),
    ),
  );
  const isSame = (mark: string, before = ''): boolean =>
    mark === before || (mark.startsWith(MOVING) && before.startsWith(MOVING));
  return planned.size === marks.size && [...planned].every(([row, mark]) => isSame(mark, marks.get(row)));
}

/** The last column of these areas that has a mark. */
function marksColumn(snapshot: SheetSnapshot, areas: readonly Area[]): number | null {
  const right = Math.min(snapshot.used?.right ?? -1, Math.max(...areas.map((area) => area.right)));
  for (let column = right; column >= (snapshot.used?.left ?? 0); column--) {
    const has = areas.some(
      (area) =>
        area.left <= column &&
        column <= area.right &&
        marksIn(snapshot, { ...area, left: column, right: column }).size > 0,
    );
    if (has) return column;
  }
  return null;
}

/** The marks in one column, by row. */
function marksIn(snapshot: SheetSnapshot, { top, bottom, left: column }: Area): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const { used } = snapshot;
  if (used === null) return marks;
  for (let row = Math.max(top, used.top); row <= Math.min(bottom, used.bottom); row++) {
    const value = valueAt(snapshot, row, column);
    if (typeof value === 'string' && isMark(value)) marks.set(row, value);
  }
  return marks;
}

function isMark(text: string): boolean {
  return parseMarkParts(text) !== null;
}

/** What we wrote in a row, by its mark. */
function partsOf(mark: string): readonly string[] {
  const parts = parseMarkParts(mark) ?? [];
  return mark.startsWith(MOVING) ? parts.slice(1) : parts;
}

/** As programs keep it: 15 significant digits. */
function textOf(value: CellValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return isCellError(value) ? value.error : String(value);
}
