/** Cells as names and attributes, and what the order of the periods has to say. */
import type { Cell } from '../../workbook/address';
import { isCellError, type CellValue } from '../../workbook/snapshot';
import { isMissing } from '../cells/numbers';
import type { TypedSheet } from '../cells/typed-sheet';
import { isMonthWeek, type Period } from '../periods/period';
import type { PeriodAxis } from '../periods/period-axis';
import type { FindingsLog } from '../sheet/finding';
import { isBlank } from '../sheet/blank';

const LONGEST_TEXT = 32_767;

/** Most points a table may have: metrics times periods. */
export const MOST_POINTS = 20_000_000;

/** A cell as a name: its text with single spaces, a number's digits, `''` for a blank or an error. */
export function nameOf(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || isBlank(value)) return '';
  return value.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
}

/** A cell as the text of an attribute, null when it says nothing. */
export function attributeOf(value: CellValue): string | null {
  if (isCellError(value) || isBlank(value) || isMissing(value)) return null;
  return typeof value === 'boolean' ? String(value) : nameOf(value);
}

/** Thirds of a year that could be quarters, weeks counted within months: how they were taken. */
export function reportCounting(
  sheet: TypedSheet,
  [first]: readonly Period[],
  label: Cell | null,
  log: FindingsLog,
): void {
  if (first === undefined || label === null) return;
  const text = sheet.textAt(label.row, label.column);
  if (first.kind === 'tertial' && /(?:^|[^\p{L}])T\s?[1-4]/iu.test(text))
    log.add('thirds-or-quarters', 'warning', label, { text });
  if (isMonthWeek(first)) log.add('weeks-of-months', 'info', label);
}

/** Reports what had to be done to the periods, each with the cell it stands in. */
export function reportAxis(
  axis: PeriodAxis,
  given: readonly (Period | null)[],
  cellAt: (index: number) => Cell,
  textAt: (index: number) => string,
  log: FindingsLog,
): void {
  if (axis.tooFarApart !== null) {
    const { first, last } = axis.tooFarApart;
    log.add('periods-too-far-apart', 'error', null, { first: first.iso, last: last.iso });
    return;
  }
  const usual = axis.periods[0]?.kind ?? '';
  for (const index of axis.otherKind) {
    const kind = given[index]?.kind ?? '';
    const text = textAt(index);
    if (kind === usual && given[index]?.yearless !== axis.periods[0]?.yearless)
      log.add('year-unlike', 'warning', cellAt(index), { text });
    else log.add('other-kind-of-period', 'warning', cellAt(index), { text, kind, usual });
  }
  for (const gap of axis.gaps) {
    const from = axis.periods[gap.from]?.iso ?? '';
    const to = axis.periods[gap.to]?.iso ?? '';
    log.add('missing-period', 'warning', null, { from, to, count: gap.to - gap.from + 1 });
  }
  if (axis.periods[0]?.yearless === true) log.add('no-year', 'info', null);
}
