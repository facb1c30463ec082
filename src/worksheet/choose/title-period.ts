/** The one period of a table that names none: "KPI report January 2024" above it, or a sheet called "Jan 2024". */
import type { TypedSheet } from '../cells/typed-sheet';
import { rawPeriod, readPeriod, readPeriodBeside } from '../periods/one-cell';
import { yearPeriod, type Period } from '../periods/period';

/**
 * The period that the titles name, else the sheet's name; null without one, and where two differ. Days are none: they
 * say when something was printed.
 *
 * @param year holds for a month without one
 * @example periodOfTitle(sheet called 'Jan', [], 2024)?.iso // '2024-01'
 */
export function periodOfTitle(
  sheet: TypedSheet,
  titles: readonly number[],
  year: number | null,
): Period | null {
  const context = { date1904: sheet.snapshot.date1904, ...(year === null ? {} : { year }) };
  const named = new Map<string, Period>();
  for (const row of titles)
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
      const value = sheet.valueAt(row, column);
      const period =
        typeof value === 'string'
          ? periodIn(value, context)
          : readPeriod(value, sheet.formatAt(row, column), context);
      if (period !== null && period.kind !== 'day') named.set(period.iso, period);
    }
  if (named.size > 1) return null;
  const [only = null] = named.values();
  const ofName = periodIn(sheet.snapshot.name, context);
  const ofSheet = ofName?.kind === 'day' ? null : ofName;
  // "Results 2024" over a sheet called "Jan".
  const isFiner = only?.kind === 'year' && ofSheet !== null && ofSheet.iso.startsWith(only.iso);
  return only === null || isFiner ? ofSheet : only;
}

type Context = Parameters<typeof readPeriod>[2];

/**
 * The period a text is, begins or ends with, or the year it holds; null where it holds more ("January to June 2024"): it
 * names none that covers them.
 */
function periodIn(text: string, context: Context): Period | null {
  const whole = readPeriod(text, 'General', context);
  if (whole !== null) return whole;
  const beside = readPeriodBeside(text, context);
  if (beside !== null) return periodWords(beside.rest, context).length === 0 ? beside.period : null;
  const [year, ...more] = periodWords(text, context);
  return year !== undefined && more.length === 0 && /^(?:19|20)\d\d$/.test(year)
    ? yearPeriod(Number(year))
    : null;
}

function periodWords(text: string, context: Context): string[] {
  return text
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== '' && rawPeriod(word, 'General', context.date1904) !== null);
}
