/** Work that waits: backlog and on-time share for e-mail, chat and back office (scoring §15). */
import { atLeast } from './equality';
import type { Point } from './metric';
import { isMeasured } from './points';

/**
 * Backlog at the end of each period: start + received − done. From the first period that misses a count the backlog is
 * unknown and stays null: a missing count is never 0.
 * @example backlogAtEnd(10, [5, 6], [7, 4]) // [8, 10]
 */
export function backlogAtEnd(start: number, received: readonly Point[], done: readonly Point[]): Point[] {
  let backlog: Point = start;
  return received.map((arrived, index) => {
    const finished = done[index];
    const known = backlog !== null && isMeasured(arrived) && isMeasured(finished);
    backlog = known && backlog !== null ? backlog + (arrived ?? 0) - (finished ?? 0) : null;
    return backlog;
  });
}

/**
 * Days of work in a backlog.
 * @param dailyThroughput items done a day
 * @returns null when nothing is done, for then the backlog never ends
 * @example daysOfWork(120, 40) // 3
 */
export function daysOfWork(backlog: number, dailyThroughput: number): number | null {
  return dailyThroughput > 0 ? backlog / dailyThroughput : null;
}

/** Times in days (as a sheet keeps them); `closed` null while the item is open. */
export interface WorkItem {
  readonly opened: number | null;
  readonly closed: number | null;
}

export interface OnTime {
  readonly onTime: number;
  /** Items closed, and items still open past the limit. */
  readonly closed: number;
  readonly overdue: number;
  /** onTime / (closed + overdue); null when there is neither. */
  readonly share: number | null;
  /** Indices of items closed before they were opened; they are counted nowhere. */
  readonly impossible: readonly number[];
}

/**
 * On-time share: closed within the limit / (closed + still open past the limit). Items without an opening time, and those
 * open but not yet past the limit, count nowhere.
 * @param limit days allowed
 * @param asOf the moment looked at; what was closed later was still open, what was opened later does not exist yet.
 *   Null: the latest time in the items
 * @example onTime([{ opened: 1, closed: 2 }, { opened: 1, closed: null }, { opened: 1, closed: 5 }], 1.5).share // 0.3333…
 */
export function onTime(items: readonly WorkItem[], limit: number, asOf: number | null = null): OnTime {
  const moment = asOf ?? latestTime(items);
  const impossible: number[] = [];
  let inTime = 0;
  let closed = 0;
  let overdue = 0;
  items.forEach((item, index) => {
    if (item.opened === null || item.opened > moment) return;
    if (item.closed !== null && item.closed < item.opened) impossible.push(index);
    else if (item.closed !== null && item.closed <= moment) {
      closed++;
      if (atLeast(limit, item.closed - item.opened)) inTime++;
    } else if (!atLeast(limit, moment - item.opened)) overdue++;
  });
  const counted = closed + overdue;
  return { onTime: inTime, closed, overdue, share: counted > 0 ? inTime / counted : null, impossible };
}

function latestTime(items: readonly WorkItem[]): number {
  return items.reduce((latest, { opened, closed }) => Math.max(latest, opened ?? 0, closed ?? 0), 0);
}
