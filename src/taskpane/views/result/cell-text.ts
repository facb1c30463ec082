/** A cell's value as the sheet shows it, near enough to recognise it. */
import { showPeriod } from '../../../report/look/show-period';
import { showValue } from '../../../report/look/show-value';
import type { Language } from '../../../strings/language';
import { isCellError, type CellValue } from '../../../workbook/snapshot';
import { isDateFormat } from '../../../worksheet/cells/number-formats';
import { readPeriod } from '../../../worksheet/periods/one-cell';

/** `cellText(45292, 'mmm-yy', 'en')` is `"Jan 2024"`, `cellText(0.825, '0.0%', 'en')` is `"82.5%"`. */
export function shownCell(value: CellValue, format: string, language: Language, date1904 = false): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const period = isDateFormat(format) ? readPeriod(value, format, { date1904 }) : null;
  return period === null ? showValue(value, format, language) : showPeriod(period, language, 'short');
}
