/** Reads cells as periods (worksheets §2, Periods understood): one by one here, a header line as a whole in period-line.ts. */
import type { CellValue } from '../workbook/snapshot';
import type { Period } from './period';
import { alone, type PeriodContext } from './period-alone';
import { rawPeriod } from './read-raw-period';

export { comparePeriods, nextPeriod, parseIso } from './make-period';
export type { PeriodContext } from './period-alone';
export { readPeriodBeside } from './period-beside';
export { readPeriodLine } from './period-line';
export { readPeriodPair, type PairedPart } from './period-pair';

/**
 * The period a cell names by itself, or null. A date is a day unless its format shows less (`mmm-yy`: a month);
 * `readPeriodLine` sees more, because it knows the neighbours. Plain numbers are read only as years (`2024`), as
 * year and month (`202401`) and as dates (`20240115`): whether figures are years is for the caller to decide.
 *
 * @example readPeriod('ene-24', 'General', { date1904: false }) // 2024-01
 * @example readPeriod(45292, 'mmm-yy', { date1904: false }) // 2024-01
 * @example readPeriod('03/04/2024', 'General', { date1904: false }) // null: day or month first?
 */
export function readPeriod(value: CellValue, format: string, context: PeriodContext): Period | null {
  const raw = rawPeriod(value, format, context.date1904);
  return raw === null ? null : alone(raw, context);
}
