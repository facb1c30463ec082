/** T1, T2 and T3 of a Norwegian sheet: thirds of a year, which are quarters elsewhere. */
import type { CellValue } from '../../workbook/snapshot';
import { type Period, tertialPeriod } from './period';

/**
 * `T1`, `T2`, `T3` of a Norwegian sheet as thirds of the year, where no `T4` stands among them: elsewhere, and beside it,
 * they are quarters. Null when the line has none.
 *
 * @example tertialsOf(cells 'T1 2024', 'T2 2024', 'T3 2024', ['nb']) // 2024-T1, 2024-T2, 2024-T3
 */
export function tertialsOf(
  cells: readonly { readonly value: CellValue }[],
  periods: readonly (Period | null)[],
  languages: readonly string[],
): (Period | null)[] | null {
  if (languages[0] !== 'nb') return null;
  const isThird = cells.map(({ value }) => typeof value === 'string' && THIRD.test(value));
  const quarters = periods.filter((period, at) => isThird[at] === true && period?.kind === 'quarter');
  if (quarters.length < 2 || quarters.some((period) => period?.iso.endsWith('4') === true)) return null;
  return periods.map((period, at) => {
    if (isThird[at] !== true || period?.kind !== 'quarter') return period;
    const [last = 0, year = null] = (period.iso.match(/\d+/g) ?? []).map(Number).reverse();
    return tertialPeriod(year, last);
  });
}

/** A T with its number, alone or beside a year. */
const THIRD = /(?:^|[\s/.-])T\s?[1-4](?:$|[\s/.'\u2019-])/i;
