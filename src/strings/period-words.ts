/** A period in words: tables and findings carry ISO, people read "March 2024". */
import { localeOf } from './language';
import type { Language } from './language';
import { reportTexts } from './parts/sheets/report';
import { wordsFor } from './words-for';

/**
 * `periodWords` of `2024-03` is `"March 2024"`, short `"Mar 2024"`; of `2024-Q1` `"Q1 2024"` (`"T1 2024"` in Spanish),
 * of `--03` `"March"`. A form not known is given as it stands.
 */
export function periodWords(iso: string, language: Language, length: 'long' | 'short' = 'long'): string {
  const report = wordsFor(reportTexts, language);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (day) return dateText(iso, { day: 'numeric', month: 'short', year: 'numeric' }, language);
  const month = /^(\d{4}|-)-(\d{2})$/.exec(iso);
  if (month) {
    const year = month[1] ?? '';
    return year === '-'
      ? dateText(`2000-${month[2]}-01`, { month: length }, language)
      : dateText(`${year}-${month[2]}-01`, { month: length, year: 'numeric' }, language);
  }
  const quarter = /^(?:((?:FY)?\d{4})-|-+)?Q(\d)$/.exec(iso);
  if (quarter) return report.periodQuarter({ quarter: quarter[2] ?? '', ...ofYear(quarter[1]) });
  const half = /^(?:((?:FY)?\d{4})-)?H(\d)$/.exec(iso);
  if (half) return report.periodHalf({ half: half[2] ?? '', ...ofYear(half[1]) });
  const tertial = /^(?:(\d{4})-)?T(\d)$/.exec(iso);
  if (tertial) return report.periodTertial({ tertial: tertial[2] ?? '', ...ofYear(tertial[1]) });
  const dayOfYear = /^--(\d{2}-\d{2})$/.exec(iso);
  if (dayOfYear) return dateText(`2000-${dayOfYear[1]}`, { day: 'numeric', month: 'short' }, language);
  const week = /^(?:(\d{4})-|-+)?W(\d{2})$/.exec(iso);
  if (week) return report.periodWeek({ week: week[2] ?? '', ...ofYear(week[1]) });
  const weekOfMonth = /^(\d{4}|-)-(\d{2})-W(\d)$/.exec(iso);
  if (weekOfMonth) {
    const [, year = '', number = '', count = ''] = weekOfMonth;
    const options =
      year === '-' ? { month: 'short' as const } : { month: 'short' as const, year: 'numeric' as const };
    const own = dateText(`${year === '-' ? '2000' : year}-${number}-01`, options, language);
    return report.periodMonthWeek({ month: own, week: count });
  }
  const fiscal = /^(?:(FY\d{4})-|-+)?P(\d{2})$/.exec(iso);
  if (fiscal) return report.periodFiscal({ period: fiscal[2] ?? '', ...ofYear(fiscal[1]) });
  return iso;
}

/** A year, and whether it is one of the calendar (2024), of a company (FY2024), or none: each is said another way. */
function ofYear(year: string | undefined): { readonly year: string; readonly years: string } {
  if (year === undefined) return { year: '', years: 'none' };
  return { year, years: /^\d{4}$/.test(year) ? 'calendar' : 'fiscal' };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateText(iso: string, options: Intl.DateTimeFormatOptions, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  // Most calls are in English, and for a month and a year alone Intl takes long to load.
  const month = englishMonths[date.getUTCMonth()];
  if (
    language === 'en' &&
    month !== undefined &&
    options.day === undefined &&
    date.getUTCFullYear() >= 1000
  ) {
    const name = options.month === 'short' ? month.slice(0, 3) : month;
    return options.year === undefined ? name : `${name} ${date.getUTCFullYear()}`;
  }
  const key = `${language} ${JSON.stringify(options)}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(date);
}
