/**
 * How a sheet that is ours alone knows what a person wrote into it (worksheets §3): a hidden column holds a mark for each
 * row, with a fingerprint of every text we wrote there. What fits none of them is a person's, is kept where it stands, and told.
 */
import { overlaps } from '../../workbook/address';
import type { CellBlock, PlannedCell, SheetPlan } from '../../workbook/plan/plan';
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
  /** The marks by row. */
  readonly marks: ReadonlyMap<number, string>;
  readonly kept: readonly KeptCell[];
}

/** The mark of a row that says when it was written: alone it is no reason to write again. */
const MOVING = 'copc:when';
const PREFIX = 'copc:';
/** We wrote nothing there; we wrote a blank there, or what a person wrote. */
const [NOTHING, BLANK] = ['-', '0'] as const;

export interface MarksPlace {
  /** Right of all that is planned; nobody needs to see it. */
  readonly column: number;
  /** Rows that hold the time of writing. */
  readonly moving: readonly number[];
}

/** The plan with its marks, and with what a person wrote in cells of ours in place of what we would write there. */
export function planKeeping(
  plan: SheetPlan,
  kept: readonly KeptCell[],
  { column, moving }: MarksPlace,
): SheetPlan {
  const cells = new Map<number, Map<number, PlannedCell>>();
  const rowOf = (row: number): Map<number, PlannedCell> => {
    const known = cells.get(row) ?? new Map<number, PlannedCell>();
    cells.set(row, known);
    return known;
  };
  for (const { row, column: left, rows } of plan.blocks) {
    rows.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell !== null) rowOf(row + down).set(left + across, cell);
      });
    });
  }
  const theirs = new Set<string>();
  for (const one of kept) {
    const before = rowOf(one.row).get(one.column);
    rowOf(one.row).set(one.column, { ...before, value: one.value });
    theirs.add(`${one.row} ${one.column}`);
  }
  const styles = [...plan.styles, peopleLooks.hidden];
  // A row without anything of ours has its mark too: one that comes between ours later has none.
  const last = Math.max(...cells.keys());
  for (let row = Math.min(...cells.keys()); row < last; row++) rowOf(row);
  const blocks = [...cells].map(([row, line]): CellBlock => {
    const marks = Array.from({ length: column }, (_, at) => {
      const cell = line.get(at);
      if (cell === undefined) return NOTHING;
      const text = textOf(cell.value);
      return text === '' || theirs.has(`${row} ${at}`) ? BLANK : fingerprint(text);
    });
    const mark = moving.includes(row) ? MOVING : `${PREFIX}${marks.join('.')}`;
    const written = Array.from({ length: column }, (_, at) => line.get(at) ?? null);
    return { row, column: 0, rows: [[...written, { value: mark, style: styles.length - 1 }]] };
  });
  const merges = plan.merges.filter((area) =>
    kept.every(
      (one) =>
        (one.row === area.top && one.column === area.left) ||
        !overlaps(area, { top: one.row, bottom: one.row, left: one.column, right: one.column }),
    ),
  );
  return {
    ...plan,
    styles,
    blocks,
    merges,
    // A file hides a column that has a width.
    columnWidths: [...plan.columnWidths, { column, characters: 2 }],
    hiddenColumns: [...plan.hiddenColumns, column],
  };
}

/**
 * Reads what stands there; null where nothing of it is ours to be known by.
 * @example readOwnSheet(snapshot)?.kept // [{ row: 8, column: 3, value: 'ask Ana first' }]
 */
export function readOwnSheet(snapshot: SheetSnapshot): OwnSheetRead | null {
  const { used } = snapshot;
  const column = marksColumn(snapshot);
  if (used === null || column === null) return null;
  const marks = new Map<number, string>();
  for (let row = used.top; row <= used.bottom; row++) {
    const value = valueAt(snapshot, row, column);
    if (typeof value === 'string' && isMark(value)) marks.set(row, value);
  }
  const rows = [...marks.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const kept: KeptCell[] = [];
  for (let row = first; row <= last; row++) {
    const mark = marks.get(row) ?? null;
    if (mark === MOVING) continue;
    const parts = mark === null ? partsBetween(marks, row) : parseMarkParts(mark);
    const ours = new Set(mark === null ? [] : parts);
    for (let at = used.left; at < column; at++) {
      const value = valueAt(snapshot, row, at);
      if (value === '' || isCellError(value)) continue;
      // Where we wrote nothing, nothing is cleared either.
      if (parts?.[at] === NOTHING) continue;
      // A column moved within its row is ours still.
      if (!ours.has(fingerprint(textOf(value)))) kept.push({ row, column: at, value });
    }
  }
  return { marks, kept };
}

/**
 * Of a row that came between ours: nothing where one of the rows around it has nothing of ours, for then the workbook
 * didn't take it in with what is cleared.
 */
function partsBetween(marks: OwnSheetRead['marks'], row: number): readonly string[] {
  const rows = [...marks.keys()];
  const around = [
    Math.max(...rows.filter((one) => one < row)),
    Math.min(...rows.filter((one) => one > row)),
  ].map((one) => parseMarkParts(marks.get(one) ?? '') ?? []);
  const width = Math.max(...around.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) =>
    around.some((parts) => parts[at] === NOTHING) ? NOTHING : BLANK,
  );
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
  return planned.size === marks.size && [...planned].every(([row, mark]) => marks.get(row) === mark);
}

function marksColumn(snapshot: SheetSnapshot): number | null {
  const { used } = snapshot;
  if (used === null) return null;
  for (let column = used.right; column > used.left; column--) {
    for (let row = used.top; row <= used.bottom; row++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === 'string' && isMark(value)) return column;
    }
  }
  return null;
}

function isMark(text: string): boolean {
  return text === MOVING || parseMarkParts(text) !== null;
}

/** As programs keep it: 15 significant digits. */
function textOf(value: CellValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return isCellError(value) ? value.error : String(value);
}
