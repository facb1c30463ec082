/** The periods of a table and the ways a stranger writes them. */
import type { Random } from './random';
import type { Written } from './sheet';
import type { StrangerLanguage, StrangerWords } from './words/types';

export type Span = 'month' | 'quarter' | 'half' | 'week' | 'day';

export interface MadePeriod {
  readonly span: Span;
  readonly year: number;
  /** Of the year: month 1 to 12, quarter 1 to 4, week … */
  readonly number: number;
  /** ISO as worksheets §2 writes it, when the label names a year. */
  readonly iso: string;
  /** Excel's serial of its first day. */
  readonly serial: number;
}

const DAY = 86_400_000;
const serialOf = (time: number): number => (time - Date.UTC(1899, 11, 30)) / DAY;
const two = (value: number): string => String(value).padStart(2, '0');

export function makePeriods(random: Random, span: Span, count: number): MadePeriod[] {
  const year = random.pick([2022, 2023, 2024]);
  if (span === 'day') {
    const start = Date.UTC(year, random.whole(0, 10), random.whole(1, 28));
    return Array.from({ length: count }, (_, index) => {
      const time = start + index * DAY;
      const iso = new Date(time).toISOString().slice(0, 10);
      return {
        span,
        year: Number(iso.slice(0, 4)),
        number: Number(iso.slice(8)),
        iso,
        serial: serialOf(time),
      };
    });
  }
  if (span === 'week') {
    const first = random.whole(2, 52 - count);
    const monday = Date.UTC(year, 0, 4 - ((new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7));
    return Array.from({ length: count }, (_, index) => {
      const number = first + index;
      const serial = serialOf(monday + (number - 1) * 7 * DAY);
      return { span, year, number, iso: `${year}-W${two(number)}`, serial };
    });
  }
  const parts = span === 'month' ? 12 : span === 'quarter' ? 4 : 2;
  const start = random.whole(0, parts - 1);
  return Array.from({ length: count }, (_, index) => {
    const own = year + Math.floor((start + index) / parts);
    const number = ((start + index) % parts) + 1;
    const sign = span === 'month' ? two(number) : span === 'quarter' ? `Q${number}` : `H${number}`;
    const serial = serialOf(Date.UTC(own, ((number - 1) * 12) / parts, 1));
    return { span, year: own, number, iso: `${own}-${sign}`, serial };
  });
}

/** Whole years of months. */
export function makeYears(random: Random, years: number): MadePeriod[] {
  const first = random.pick([2021, 2022]);
  return Array.from({ length: years * 12 }, (_, index) => {
    const year = first + Math.floor(index / 12);
    const number = (index % 12) + 1;
    const serial = serialOf(Date.UTC(year, number - 1, 1));
    return { span: 'month', year, number, iso: `${year}-${two(number)}`, serial };
  });
}

export interface Labels {
  /** How they are written. */
  readonly style: string;
  readonly cells: readonly Written[];
  /** What the sheet can be read as: without a year where the labels name none. */
  readonly isos: readonly string[];
}

/** Labels of one cell each; `yearElsewhere`: a title names the year. */
export function makeLabels(
  random: Random,
  words: StrangerWords,
  language: StrangerLanguage,
  periods: readonly MadePeriod[],
): Labels {
  const span = periods[0]?.span ?? 'month';
  const style = random.pick(STYLES[span]);
  const template = random.pick(
    span === 'quarter' ? words.quarters : span === 'half' ? words.halves : words.weeks,
  );
  const cells = periods.map((period): Written => {
    const month = period.number - 1;
    switch (style) {
      case 'date':
        return { v: period.serial, format: span === 'month' ? 'mmm yyyy' : 'yyyy-mm-dd' };
      case 'short':
        if (language === 'zh') return { v: `${period.year}年${period.number}月` };
        return { v: `${words.monthsShort[month] ?? ''} ${String(period.year).slice(2)}` };
      case 'long':
        if (language === 'zh') return { v: `${period.year}年${two(period.number)}月` };
        return { v: `${words.months[month] ?? ''} ${period.year}` };
      case 'iso':
        return { v: period.iso };
      default:
        return { v: filled(template, period) };
    }
  });
  const yearless = style === 'word' && !/\{yy?\}/.test(template);
  const isos = periods.map(({ iso, number }) => (yearless ? `W${two(number)}` : iso));
  return { style: `${span}:${style === 'word' ? template : style}`, cells, isos };
}

const STYLES: Readonly<Record<Span, readonly string[]>> = {
  month: ['date', 'date', 'short', 'long', 'iso'],
  quarter: ['word'],
  half: ['word'],
  week: ['word'],
  day: ['date', 'iso'],
};

function filled(template: string, { year, number }: MadePeriod): string {
  return template
    .replace('{yy}', String(year).slice(2))
    .replace('{y}', String(year))
    .replace('{kk}', two(number))
    .replace('{k}', String(number));
}
