/** Which cells are ours, as few rectangles, and as the formula of a hidden name. */
import { formatReference, parseReference } from './address';
import type { Area } from './address';

// A formula holds 8,192 characters; beyond that the bounding area must do.
const LONGEST = 8000;

/**
 * Joins runs of columns, row by row from above, into rectangles.
 * @example new RectangleBuilder().row(0, [0, 1, 2]).row(1, [0, 1, 2]).done() // [A1:C2]
 */
export class RectangleBuilder {
  private readonly closed: Area[] = [];
  /** What the row before ended with: these may grow. */
  private open: { readonly top: number; readonly left: number; bottom: number; readonly right: number }[] =
    [];

  row(row: number, columns: ArrayLike<number>): this {
    if (this.goesOn(row, columns)) return this;
    const runs: typeof this.open = [];
    let last = this.open;
    for (let index = 0; index < columns.length;) {
      const left = columns[index] ?? 0;
      let right = left;
      while (columns[++index] === right + 1) right++;
      const above = last.find(
        (area) => area.left === left && area.right === right && area.bottom === row - 1,
      );
      runs.push({ top: above?.top ?? row, left, bottom: row, right });
      if (above !== undefined) last = last.filter((area) => area !== above);
    }
    this.closed.push(...last);
    this.open = runs;
    return this;
  }

  /** Most rows of a list are one run that goes on from the row above: that area grows, and nothing is made. */
  private goesOn(row: number, columns: ArrayLike<number>): boolean {
    const { length } = columns;
    const [above] = this.open;
    if (above === undefined || this.open.length > 1 || length === 0) return false;
    const isNext =
      above.bottom === row - 1 && above.left === columns[0] && above.right === columns[length - 1];
    if (!isNext || length !== above.right - above.left + 1) return false;
    for (let index = 1; index < length; index++) if (columns[index] !== above.left + index) return false;
    above.bottom = row;
    return true;
  }

  done(): readonly Area[] {
    return [...this.closed, ...this.open].sort((a, b) => a.top - b.top || a.left - b.left);
  }
}

/** The smallest area around all of them; null around nothing. */
export function bounding(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (first === undefined) return null;
  return rest.reduce<Area>(
    (box, area) => ({
      top: Math.min(box.top, area.top),
      left: Math.min(box.left, area.left),
      bottom: Math.max(box.bottom, area.bottom),
      right: Math.max(box.right, area.right),
    }),
    first,
  );
}

/** True when `inner` lies wholly in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** `'Sheet'!$A$1:$C$2,'Sheet'!$A$4`; null when there is none or it is too long for a name. */
export function formatRectangles(sheet: string, areas: readonly Area[]): string | null {
  if (areas.length === 0 || areas.length > LONGEST / 8) return null;
  const text = areas.map((area) => formatReference({ sheet, area })).join(',');
  return text.length <= LONGEST ? text : null;
}

/** Reads what `formatRectangles` wrote; null when it names anything else, or another sheet. */
export function parseRectangles(formula: string, sheet: string): readonly Area[] | null {
  const pieces = formula
    .trim()
    .replace(/^=/, '')
    .match(/(?:'(?:[^']|'')*'|[^,'])+/g);
  const areas: Area[] = [];
  for (const piece of pieces ?? []) {
    const reference = parseReference(piece);
    if (reference === null || reference.sheet?.toLowerCase() !== sheet.toLowerCase()) return null;
    areas.push(reference.area);
  }
  return areas.length === 0 ? null : areas;
}
