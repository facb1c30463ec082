/** What a cell says about its period when its neighbours are not asked. */
import { fullYear } from './calendar';
import { dayPeriod, fiscalPeriod, monthPeriod, quarterPeriod, weekPeriod, yearPeriod } from './make-period';
import type { Period } from './period';
import type { RawPeriod } from './raw-period';

export interface PeriodContext {
  readonly date1904: boolean;
  /** The year that holds for periods without one, from a title or a line above. */
  readonly year?: number;
  /** How `01/02/2024` is written here; unknown when left out. */
  readonly dayFirst?: boolean;
}

/** What a cell says without its neighbours. */
export function alone(raw: RawPeriod, context: PeriodContext): Period | null {
  switch (raw.is) {
    case 'period':
      return inYear(raw.period, context.year);
    case 'date':
      if (raw.shows === 'month') return monthPeriod(raw.date.year, raw.date.month);
      return raw.shows === 'year' ? yearPeriod(raw.date.year) : dayPeriod(raw.date);
    case 'open-date': {
      if (context.dayFirst === undefined) return null;
      const [day, month] = context.dayFirst ? [raw.first, raw.second] : [raw.second, raw.first];
      return dayPeriod({ year: raw.year, month, day });
    }
    case 'named-month':
      return namedMonth(raw, context);
    case 'month-or-years':
      return monthPeriod(raw.year, raw.month);
    case 'year':
      return yearPeriod(raw.year);
    case 'digits':
      return raw.number <= 12 ? monthPeriod(raw.year, raw.number) : weekPeriod(raw.year, raw.number);
  }
}

function namedMonth(raw: RawPeriod & { is: 'named-month' }, context: PeriodContext): Period | null {
  if (raw.monthFirst || raw.number > 31 || raw.number === 0) {
    return monthPeriod(fullYear(raw.number), raw.month);
  }
  if (context.year === undefined) return null;
  return dayPeriod({ year: context.year, month: raw.month, day: raw.number });
}

/** A period without year, in the given one. @example inYear(--03, 2024) // 2024-03 */
export function inYear(period: Period, year: number | undefined): Period {
  if (!period.yearless || year === undefined) return period;
  const number = Number(period.iso.replace(/\D/g, ''));
  const dated = {
    month: monthPeriod,
    quarter: quarterPeriod,
    week: weekPeriod,
    'fiscal-period': fiscalPeriod,
    day: () => null,
    year: () => null,
  }[period.kind](year, number);
  return dated ?? period;
}
