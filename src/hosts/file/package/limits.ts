/** How much of a kind Excel takes in one workbook, and the next free number under such a limit. */

/** Number formats of the workbook's own. */
export const MOST_NUMBER_FORMATS = 206;
export const MOST_CELL_FORMATS = 65_430;
export const LARGEST_SHEET_ID = 65_534;
export const LARGEST_FORMAT_ID = 65_535;
/** Of a conditional format's rule, and of a drawing's object. */
export const LARGEST_INTEGER = 2_147_483_647;

/**
 * One more than the largest, as Excel counts on; where that is past the limit, the smallest that is free.
 * @example nextNumber([1, 65_534], 1, 65_534) // 2
 */
export function nextNumber(used: Iterable<number>, from: number, most: number): number {
  const taken = new Set(used);
  let next = from;
  for (const number of taken) next = Math.max(next, number + 1);
  if (next <= most) return next;
  next = from;
  while (taken.has(next)) next++;
  return next;
}
