/** Where pages begin when the sheet is printed, so that no heading stands alone at the foot of one. */
import type { PlanDraft } from '../look/sheet-draft';

/**
 * Points of sheet that fit on a landscape page at the width of the grid, on A4, the lower of the two papers; a little is
 * left for programs whose fonts are wider. On Letter pages end a bit earlier than they could.
 */
const PAGE = 645;

export interface Pages {
  /** Begins a page with the draft's next row unless so many points more fit on this one; true when it did. */
  readonly keep: (points: number) => boolean;
  /** Begins a page with the draft's next row. */
  readonly next: () => void;
  /** Points left on the page. */
  readonly left: () => number;
  /** Counts what was written since as ending on the page that it ends on by itself: a long table's own pages. */
  readonly flow: (from: number) => void;
  readonly breaks: () => readonly number[];
}

/** @param repeated points of the rows that are repeated on later pages */
export function pagesOf(draft: PlanDraft, repeated: () => number): Pages {
  const breaks: number[] = [];
  let start = 0;
  /** Of this page, what was used before `start`. */
  let used = 0;
  const left = (): number => PAGE - used - draft.height(start, draft.row());
  const next = (): void => {
    const row = draft.row();
    if (row === start && used <= repeated()) return;
    breaks.push(row);
    start = row;
    used = repeated();
  };
  return {
    left,
    next,
    keep: (points) => {
      // What fits no page is best begun where it is.
      if (points <= left() || points > PAGE - repeated()) return false;
      next();
      return true;
    },
    flow: (from) => {
      const room = PAGE - repeated();
      const before = used + draft.height(start, from);
      const all = draft.height(from, draft.row());
      used = before + all <= PAGE ? before + all : repeated() + ((before + all - PAGE) % room);
      start = draft.row();
    },
    breaks: () => breaks,
  };
}
