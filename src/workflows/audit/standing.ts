/** How a book stands today: its scorecards, its action register and its assessment, for whoever lists gaps or freezes it. */
import { dayIn } from '../../report/look/day-in';
import type { GapFacts } from '../../report/gaps/gap-list';
import type { Register } from '../../report/register/register';
import type { RegisterMaking } from '../../report/register/lines';
import type { Scorecard } from '../../report/scorecard/scored';
import type { Assessment } from '../../report/assessment/judged-items';
import type { CalendarDate } from '../../scoring/cycle';
import type { Language } from '../../strings/language';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { wordsFor } from '../../strings/words-for';
import { dayOf, isoDay } from '../../workbook/serial-dates';
import type { Period } from '../../worksheet/periods/period';
import { readAssessment } from '../assess/assess-book';
import { otherRegisters, readActionRegister } from '../score/action-register';
import { lastDay } from '../../worksheet/periods/period-end';
import type { ReadableBook } from '../score/worksheets';

/** Who writes, when, and up to which period. */
export interface StandingOptions extends RegisterMaking {
  /** "Today" is its last day then; null: the day of `now`. */
  readonly asOf: Period | null;
}

export interface BookStanding extends GapFacts {
  readonly register: Register | null;
  readonly assessment: Assessment | null;
  /** Sheets of ours that are there and can't be read, with what to do; a sentence each. */
  readonly problems: readonly string[];
}

/** The day that "overdue" and "days left" are counted from, ISO (scoring §12). */
export function todayOf({ now, timeZone, asOf }: Pick<StandingOptions, 'now' | 'timeZone' | 'asOf'>): string {
  const last = asOf === null ? null : lastDay(asOf);
  return isoDay(last === null ? dayIn(now, timeZone) : dayOf(last));
}

/** `calendarDate('2024-03-31')` is `{ year: 2024, month: 3, day: 31 }`. */
export function calendarDate(iso: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/**
 * Reads the register and the assessment beside what was scored.
 *
 * @param scorecards none where the book holds no metrics: the rest stands by itself
 * @throws WorkbookProblem when a sheet can't be read at all
 */
export async function readStanding(
  book: ReadableBook,
  scorecards: readonly Scorecard[],
  options: StandingOptions,
): Promise<BookStanding> {
  const sheets = await book.sheets();
  const listed: ReadableBook = {
    bookName: book.bookName,
    sheets: () => Promise.resolve(sheets),
    read: (sheet) => book.read(sheet),
  };
  const reading = await readActionRegister(listed);
  const today = todayOf(options);
  const noon = { language: options.language, now: new Date(`${today}T12:00:00Z`), timeZone: 'UTC' };
  const { assessment, problem } = await readAssessment(listed, scorecards, noon);
  return {
    scorecards,
    register: reading.kind === 'found' ? reading.register : null,
    assessment,
    today,
    problems: [
      ...(reading.kind === 'unreadable' ? [unreadable(reading.sheet, options.language)] : []),
      ...otherRegisters(reading, options.language),
      ...(problem === null ? [] : [problem]),
    ],
  };
}

function unreadable(sheet: string, language: Language): string {
  const { headerMissing, columns } = wordsFor(actionTexts, language);
  return headerMissing({ sheet, source: columns.source, status: columns.status });
}
