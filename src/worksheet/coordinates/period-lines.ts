/**
 * The periods that stacked lines of labels name together: months under years, a month beside its quarter, Jan-24 alone.
 * The finest line gives the period, a line of years its year.
 */
import type { CellValue } from '../../workbook/snapshot';
import { isBlank } from '../sheet/blank';
import { readNumber } from '../cells/numbers';
import type { Period } from '../periods/period';
import { partOf } from '../periods/period-pair';
import { parseIso } from '../periods/period';
import { readPeriodLine } from '../periods/period-line';
import { tertialsOf } from '../periods/tertials';
import { readPeriodPair, type PairedPart } from '../periods/period-pair';
import { inYear, type PeriodContext } from '../periods/one-cell';

export interface LabelCell {
  readonly value: CellValue;
  readonly format: string;
}

export interface LabelLine {
  readonly cells: readonly LabelCell[];
  /** The word in the line's own header: `Month` over 1, 2, 3. */
  readonly word: string;
}

const RANK: Readonly<Record<Period['kind'], number>> = {
  year: 0,
  half: 1,
  tertial: 1,
  quarter: 2,
  month: 3,
  'fiscal-period': 3,
  week: 4,
  day: 5,
};

/** The period at each place along the lines, null where there is none. */
export function periodsOfLines(lines: readonly LabelLine[], context: PeriodContext): (Period | null)[] {
  const read = lines.map((line) => ownPeriods(line, context));
  const finest = read.reduce<(typeof read)[number] | null>(
    (best, line) => (best === null || isFiner(line, best) ? line : best),
    null,
  );
  if (finest === null) return [];
  const years = read.find((line) => line !== finest && isYearLine(line));
  if (finest.rank <= 0 || !finest.periods.some((period) => period?.yearless === true)) {
    if (finest.part !== null && years !== undefined) return paired(years, finest, context);
    return finest.periods;
  }
  return years === undefined ? finest.periods : paired(years, finest, context);
}

interface ReadLine {
  readonly line: LabelLine;
  readonly periods: (Period | null)[];
  readonly rank: number;
  readonly count: number;
  readonly part: PairedPart | null;
}

function ownPeriods(line: LabelLine, context: PeriodContext): ReadLine {
  const part = partOf(
    line.word,
    line.cells.map(({ value }) => value),
  );
  if (part !== null && line.cells.some(({ value }) => isSmall(value))) {
    return {
      line,
      periods: numbered(line, part, context),
      rank: RANK_OF_PART[part],
      count: line.cells.length,
      part,
    };
  }
  const own = readPeriodLine(line.cells, context);
  const thirds = tertialsOf(line.cells, own, context.languages ?? []);
  const periods: (Period | null)[] = (thirds ?? own).map((period, index) =>
    period !== null && isMeasured(line.cells[index]?.value ?? '', period) ? null : period,
  );
  const nothing = !periods.some((period) => period !== null);
  if (nothing) {
    const years = line.cells.map((cell) => readPeriodPair([cell], [FIRST], context)[0] ?? null);
    if (years.some((period) => period !== null))
      years.forEach((period, index) => {
        periods[index] = period === null ? null : parseIso(period.iso.slice(0, 4));
      });
  }
  let rank = -1;
  let count = 0;
  for (const period of periods) {
    if (period === null) continue;
    count += 1;
    rank = Math.max(rank, RANK[period.kind]);
  }
  return { line, periods, rank, count, part: null };
}

const FIRST = { value: 1, format: 'General' };

const RANK_OF_PART: Readonly<Record<PairedPart, number>> = {
  month: 3,
  quarter: 2,
  half: 1,
  week: 4,
  period: 3,
};

function isSmall(value: CellValue): boolean {
  return typeof value === 'number' ? value < 100 : typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value);
}

/** 1, 2, 3 under Month or Week, as periods without a year. */
function numbered(line: LabelLine, part: PairedPart, context: PeriodContext): (Period | null)[] {
  const code = { month: '--', quarter: 'Q', half: 'H', week: 'W', period: 'P' }[part];
  return line.cells.map(({ value }) => {
    const number = Number(value);
    const text =
      part === 'quarter' || part === 'half'
        ? `${code}${number}`
        : `${code}${String(number).padStart(2, '0')}`;
    const period = Number.isInteger(number) && !isBlank(value) ? parseIso(text) : null;
    if (period === null) return null;
    return context.year === undefined ? period : (withYear(period, context.year) ?? period);
  });
}

/** A period without a year, in the year given. */
function withYear(period: Period, year: number): Period | null {
  const dated = inYear(period, year);
  return dated.yearless ? null : dated;
}

/** `17 s` is a time before it is a week. */
function isMeasured(value: CellValue, period: Period): boolean {
  return (
    period.yearless && typeof value === 'string' && readNumber(value, 'General', 'unknown').kind === 'number'
  );
}

function isFiner(line: ReadLine, best: ReadLine): boolean {
  if (line.count === 0) return false;
  if (best.count === 0) return true;
  if (line.count < best.count / 2 || best.count < line.count / 2) return line.count > best.count;
  return line.rank > best.rank;
}

function isYearLine(line: ReadLine): boolean {
  return readPeriodPair(
    [...line.line.cells],
    line.line.cells.map(() => ({ value: 1, format: 'General' })),
    {
      date1904: false,
    },
  ).some((period) => period !== null);
}

function paired(years: ReadLine, finest: ReadLine, context: PeriodContext): (Period | null)[] {
  const pairs = readPeriodPair(
    [...years.line.cells],
    [...finest.line.cells],
    context,
    finest.part ?? 'month',
  );
  return pairs.map((period, index) => period ?? finest.periods[index] ?? null);
}

/** The period of a figure whose row and column both name one: a year and its month, a month and its quarter. */
export function combined(first: Period | null, second: Period | null): Period | null {
  if (first === null || second === null) return first ?? second;
  if (first.kind === 'year' && second.yearless) return withYear(second, first.ordinal) ?? second;
  if (second.kind === 'year' && first.yearless) return withYear(first, second.ordinal) ?? first;
  return RANK[first.kind] >= RANK[second.kind] ? first : second;
}
