/** Numbers, shares and dates as a language writes them. Formatters are made once: making one is slow. */
import { englishNumber, type NumberShape } from './english-number';
import { localeOf } from './language';
import type { Language } from './language';

const formatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A number with between `least` and `most` decimals: `showNumber(1234.5, 'es', { most: 1, grouping: true })` is
 * `"1234,5"` (Spanish groups from five figures on), in English `"1,234.5"`.
 */
export function showNumber(
  value: number,
  language: Language,
  options: { readonly least?: number; readonly most?: number; readonly grouping?: boolean } = {},
): string {
  const { least = 0, most = Math.max(least, 0), grouping = false } = options;
  return written(value, language, { style: 'decimal', least, most, grouping });
}

/** A whole number with groups of thousands: `showCount(100000, 'en')` is `"100,000"`. */
export function showCount(value: number, language: Language): string {
  return showNumber(value, language, { grouping: true });
}

/** A share 0…1 as a percentage, at most one decimal: `showShare(0.65, 'es')` is `"65 %"` (with a no-break space). */
export function showShare(share: number, language: Language): string {
  return written(share, language, { style: 'percent', least: 0, most: 1, grouping: false });
}

/** The sign between whole and decimals: `decimalSign('es')` is `","`. */
export function decimalSign(language: Language): string {
  if (language === 'en') return '.';
  const shape = { style: 'decimal', least: 1, most: 1, grouping: false } as const;
  const parts = formatter(language, shape).formatToParts(0.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}

/** Date and time with the zone they are in: `"November 21, 2024 at 9:05 AM UTC"`. @throws RangeError for an unknown zone. */
export function showMoment(moment: Date, language: Language, timeZone: string): string {
  const shape = {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const;
  return dateFormatter(language, timeZone, shape).format(moment).replaceAll('\u202f', ' ');
}

/** An ISO date in words; text that is no ISO date is given back as it came: `showDate('2024-03-15', 'en')` is `"Mar 15, 2024"`. */
export function showDate(iso: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : dateFormatter(language, 'UTC', { dateStyle: 'medium' }).format(date);
}

function written(value: number, language: Language, shape: NumberShape): string {
  const unsigned = value === 0 ? 0 : value;
  const english = language === 'en' ? englishNumber(unsigned, shape) : null;
  return english ?? formatter(language, shape).format(unsigned);
}

function dateFormatter(
  language: Language,
  timeZone: string,
  shape: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${shape.dateStyle ?? ''}`;
  const known = dateFormatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...shape, timeZone });
  dateFormatters.set(key, made);
  return made;
}

function formatter(language: Language, { style, least, most, grouping }: NumberShape): Intl.NumberFormat {
  const key = `${language} ${style} ${least} ${most} ${grouping}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(localeOf(language), {
    style,
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: grouping,
  });
  formatters.set(key, made);
  return made;
}
