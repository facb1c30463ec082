/**
 * A value, and a finding, as a sentence or a cell shows it: in words, in the notation of the language, and never
 * what neither a cell nor JSON can hold.
 */
import { findingSentence } from '../../strings/reading-sentences';
import type { Language } from '../../strings/language';
import { percentagePoints } from '../../strings/percentage-points';
import { decimalSign, showNumber } from '../../strings/notation';
import { formatSections, isPercent } from './number-format';
import type { FormatSection, TimePart } from './number-format';
import type { Finding } from '../../worksheet/sheet/finding';

/** The number, or null when it is not finite; -0 is 0: `finite(Infinity)` is null. */
export function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value === 0 ? 0 : value;
}

const SECONDS_A_DAY = 86_400;

/**
 * `showValue(0.7821, '0.0%', 'es')` is `"78,2%"`, `showValue(0.0065625, '[h]:mm:ss', 'en')` is `"0:09:27"`,
 * `showValue(5.123456, 'General', 'en')` is `"5.1235"`. `extraDecimals` are shown beyond those of the format.
 */
export function showValue(value: number, format: string, language: Language, extraDecimals = 0): string {
  const sections = formatSections(format);
  const [positive, negative, zero] = sections;
  if (positive === undefined) return showGeneral(value, language);
  if (value < 0 && negative !== undefined) return showIn(negative, -value, language, extraDecimals);
  if (value === 0 && zero !== undefined) return showIn(zero, value, language, extraDecimals);
  const shown = showIn(positive, Math.abs(value), language, extraDecimals);
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/**
 * A difference of two values: of percentages in percentage points, of anything else as the values are shown. Never
 * rounded to nothing: `showDifference(-0.0004, '0%', 'en')` is `"-0.04 percentage points"`.
 */
export function showDifference(difference: number, format: string, language: Language): string {
  if (isPercent(format)) {
    const points = difference * 100;
    const most = formatSections(format)[0]?.most ?? 0;
    const shown = showNumber(points, language, { least: most });
    const value = points !== 0 && !/[1-9]/.test(shown) ? showGeneral(points, language) : shown;
    return percentagePoints(value, language);
  }
  const shown = showValue(difference, format, language);
  return difference !== 0 && !/[1-9]/.test(shown) ? showGeneral(difference, language) : shown;
}

/** A gap with its sign: `showGap(0.021, '0.0%', 'en')` is `"+2.1%"`. */
export function showGap(gap: number, format: string, language: Language): string {
  const shown = showValue(Math.abs(gap), format, language);
  if (!/[1-9]/.test(shown)) return shown;
  return gap < 0 ? `-${shown}` : `+${shown}`;
}

/** General as a report wants it: at most 4 decimals, 4 significant ones below 1. */
export function showGeneral(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e15 || size < 1e-9) {
    return value.toExponential(3).replace('.', decimalSign(language));
  }
  const most = size >= 1 ? 4 : 3 - Math.floor(Math.log10(size));
  return showNumber(value, language, { most });
}

function showIn(section: FormatSection, size: number, language: Language, extra: number): string {
  const { prefix, suffix } = section;
  switch (section.kind) {
    case 'general':
      return `${prefix}${showGeneral(size, language)}${suffix}`;
    case 'number': {
      const least = section.least + extra;
      const options = { least, most: Math.max(section.most + extra, least), grouping: section.grouping };
      return `${prefix}${showNumber(size * section.factor, language, options)}${suffix}`;
    }
    case 'time':
      return showTime(section.time, size);
    case 'literal':
      // A format that hides its value (";;;") hides it in the sheet, but a report with a hole explains nothing.
      return prefix === '' ? showGeneral(size, language) : prefix;
  }
}

function showTime(parts: readonly TimePart[], days: number): string {
  const seconds = Math.round(days * SECONDS_A_DAY);
  const perUnit = { h: 3600, m: 60, s: 1 };
  const wrap = { h: 24, m: 60, s: 60 };
  return parts
    .map((part) => {
      if (part.kind === 'literal') return part.text;
      const whole = Math.floor(seconds / perUnit[part.unit]);
      return String(part.elapsed ? whole : whole % wrap[part.unit]).padStart(part.digits, '0');
    })
    .join('');
}

/** The finding's sentence: `"2024-03 stands twice. Keep one, or say which is right."` */
export function findingMessage(finding: Finding, language: Language): string {
  return findingSentence(finding.code, inNotation(finding.details, language), language);
}

/** Broken numbers as the language writes them; a sentence may count by whole ones. */
function inNotation(details: Finding['details'], language: Language): Finding['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value) ? showGeneral(value, language) : value,
    ]),
  );
}
