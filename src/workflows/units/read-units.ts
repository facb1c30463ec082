/** The vendors, sites or programmes a workbook holds, scored sheet by sheet: what the pane shows and a refresh writes. */
import { unitsOfBook, type UnitsOfBook } from '../../report/vendors/units-of-book';
import type { Scorecard } from '../../report/scorecard/scored';
import { dayIn } from '../../report/look/day-in';
import type { Profile } from '../../scoring/profile';
import { unionOf, type ReportedUnit } from '../../scoring/units/union';
import { isoDay } from '../../workbook/serial-dates';
import { growing } from '../score/score-sheet';
import { scoreBook } from '../score/score-book';
import type { Unscored } from '../score/sheet-outcome';
import type { ReadableBook } from '../score/worksheets';
import { rememberedMap, rememberedProfile } from '../write/remembered';

export interface BookUnits extends Pick<UnitsOfBook, 'by' | 'withoutUnit'> {
  /** As `unionOf` gives them. */
  readonly units: readonly ReportedUnit[];
  /** What the units were made from. */
  readonly scorecards: readonly Scorecard[];
  /** Sheets and places that may hold metrics and were not scored. */
  readonly unscored: readonly Unscored[];
}

export interface UnitsAsked {
  /** What is remembered in the workbook, of any shape; null: nothing. */
  readonly settings: unknown;
  /** Where the workbook remembers none. */
  readonly profile: Profile;
  readonly now: Date;
  readonly timeZone: string;
}

/** @throws WorkflowProblem `no-metrics` and its like when no sheet could be scored; WorkbookProblem when one can't be read */
export async function readUnits(
  book: ReadableBook,
  { settings, profile, now, timeZone }: UnitsAsked,
): Promise<BookUnits> {
  const score = await scoreBook(book, {
    profile: rememberedProfile(settings) ?? profile,
    map: null,
    remembered: growing(rememberedMap(settings, null)),
    asOf: null,
    sheet: null,
  });
  const { units, by, withoutUnit } = unitsOfBook(score.book, score.scorecards, null, {
    register: score.register,
    today: isoDay(dayIn(now, timeZone)),
  });
  return { by, withoutUnit, units: unionOf(units), scorecards: score.scorecards, unscored: score.unscored };
}
