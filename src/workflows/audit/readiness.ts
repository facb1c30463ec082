/** The one page for an audit meeting (scoring §14): gathered from all that stands in the book, and written where asked for. */
import { readinessPlan } from '../../report/readiness/readiness-plan';
import type { ReadinessFacts } from '../../report/readiness/shapes';
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import { compareStates } from '../../report/snapshots/comparison';
import type { Host } from '../../workbook/host';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readAccuracy } from '../accuracy/book-accuracy';
import type { BookMap } from '../score/book-map';
import type { BookScore } from '../score/score-book';
import type { ReadableBook } from '../score/worksheets';
import { readAudit } from './audit-book';
import { writeOwnSheet, type OwnSheetWritten } from './own-sheet';
import { lastSnapshot, snapshotState, todayState } from './snapshots';
import { readStanding, type StandingOptions } from './standing';

export interface Readiness extends ReadinessFacts {
  /** Sheets of ours that are there and can't be read, with what to do; a sentence each. */
  readonly problems: readonly string[];
}

export interface ReadinessOptions extends StandingOptions {
  /** What was said of the sheets with monitored transactions; null: nothing. */
  readonly map: BookMap | null;
  /** Of the monitored transactions, where they were read already; left out: they are looked for. */
  readonly accuracy?: Accuracy | null;
  /** Sheets that were to be scored and were not, by name. */
  readonly sheetsLeftOut?: readonly string[];
}

/**
 * Gathers the page. Each sheet is read once.
 *
 * @throws WorkbookProblem when a sheet can't be read
 */
export async function readReadiness(
  book: ReadableBook,
  { scorecards, unscored }: Pick<BookScore, 'scorecards' | 'unscored'>,
  options: ReadinessOptions,
): Promise<Readiness> {
  const once = readOnce(book);
  const standing = await readStanding(once, scorecards, options);
  const { audit, problem } = await readAudit(once, options);
  const { last, unread: snapshotsUnread } = await lastSnapshot(once);
  const before = last === null ? null : snapshotState(last);
  const now = todayState(book.bookName, standing, options);
  const accuracy =
    options.accuracy === undefined
      ? await readAccuracy([once], { sheet: null, map: options.map })
      : options.accuracy;
  return {
    ...standing,
    audit,
    accuracy,
    changes: before === null || now === null ? null : compareStates(before, now),
    snapshotsUnread,
    unread: unscored.flatMap(({ sheet, places }) => places.map((place) => ({ sheet, ...place }))),
    sheetsLeftOut: options.sheetsLeftOut ?? [],
    problems: [...standing.problems, ...(problem === null ? [] : [problem])],
  };
}

/**
 * Writes the page, or brings the one that is there up to date.
 * @throws WorkbookProblem such as `protected-sheet`
 */
export async function writeReadiness(
  host: Host,
  readiness: Readiness,
  options: StandingOptions,
): Promise<OwnSheetWritten> {
  return writeOwnSheet(host, readinessPlan(readiness, options), options.language);
}

/** A book whose list of sheets and whose sheets are asked for once. */
function readOnce(book: ReadableBook): ReadableBook {
  let sheets: ReturnType<ReadableBook['sheets']> | null = null;
  const known = new Map<string, Promise<SheetSnapshot>>();
  return {
    bookName: book.bookName,
    sheets: () => (sheets ??= book.sheets()),
    read: (name) => {
      const read = known.get(name) ?? book.read(name);
      known.set(name, read);
      return read;
    },
  };
}
