/** Whether a reading can be applied to a sheet: its range, its roles and its periods, each problem with its path. */
import { contains, formatArea, overlaps, parseArea } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ReadingProblemTexts } from '../../strings/en/reading';
import type { Reading, Role } from './reading';
import { span } from './reading-lines';

/** Where in the JSON (`"readings[0].roles.C"`), and what is wrong there; the sentence is in src/strings. */
export interface ReadingProblem {
  readonly path: string;
  readonly code: keyof ReadingProblemTexts;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Checks a reading against a sheet: the range lies where the sheet holds something, header and roles lie inside the
 * range, there are names and periods (and a value column for a list). Empty when it fits.
 *
 * @example checkReading(sheet, { ...reading, range: 'ZZ1:ZZ9' }) // [{ path: 'range', code: 'outside-sheet', … }]
 */
export function checkReading(sheet: SheetSnapshot, reading: Reading): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  const report = (
    path: string,
    code: ReadingProblem['code'],
    details: ReadingProblem['details'] = {},
  ): void => {
    problems.push({ path, code, details: { path, ...details } });
  };
  if (reading.sheet !== sheet.name) {
    report('sheet', 'other-sheet', { found: reading.sheet, expected: sheet.name });
  }
  const area = parseArea(reading.range);
  if (area === null) {
    report('range', 'bad-range', { found: reading.range });
    return problems;
  }
  if (sheet.used === null || !overlaps(area, sheet.used)) {
    const expected = sheet.used === null ? '–' : formatArea(sheet.used);
    report('range', 'outside-sheet', { found: reading.range, expected });
    return problems;
  }
  const turned = reading.orientation === 'columns';
  const cellOfLine = (line: number) =>
    turned ? { row: area.top, column: line } : { row: line, column: area.left };
  const cellOfRole = (line: number) =>
    turned ? { row: line, column: area.left } : { row: area.top, column: line };
  const header = span(reading.header);
  if (header === null || /\d/.test(reading.header) === turned) {
    report('header', 'bad-line', { found: reading.header, expected: turned ? 'A:B' : '4:5' });
  } else if (!contains(area, cellOfLine(header.first)) || !contains(area, cellOfLine(header.last))) {
    report('header', 'outside-range', { found: reading.header, expected: reading.range });
  }
  const counts = new Map<Role, number>();
  for (const [name, role] of Object.entries(reading.roles)) {
    const lines = span(name);
    const path = `roles.${name}`;
    if (lines === null || /\d/.test(name) !== turned) {
      report(path, 'bad-line', { found: name, expected: turned ? '5, 5:40' : 'D, D:O' });
    } else if (!contains(area, cellOfRole(lines.first)) || !contains(area, cellOfRole(lines.last))) {
      report(path, 'outside-range', { found: name, expected: reading.range });
    } else counts.set(role, (counts.get(role) ?? 0) + lines.last - lines.first + 1);
  }
  for (const name of Object.keys(reading.skipped)) {
    const lines = span(name);
    if (lines === null || /\d/.test(name) === turned) {
      report(`skipped.${name}`, 'bad-line', { found: name, expected: turned ? 'D' : '5' });
    }
  }
  checkRoles(reading, counts, report);
  return problems;
}

function checkRoles(
  reading: Reading,
  counts: ReadonlyMap<Role, number>,
  report: (path: string, code: ReadingProblem['code'], details: ReadingProblem['details']) => void,
): void {
  const needed: readonly Role[] =
    reading.orientation === 'list' ? ['name', 'period', 'value'] : ['name', 'period'];
  for (const role of needed) {
    if (!counts.has(role)) report('roles', 'no-role', { expected: role });
  }
  const once: readonly Role[] =
    reading.orientation === 'list' ? ['name', 'value', 'target', 'kind'] : ['name', 'target', 'kind'];
  for (const role of once) {
    const found = counts.get(role) ?? 0;
    if (found > 1) report('roles', 'too-many', { found, expected: role, allowed: 1 });
  }
  const periods = counts.get('period') ?? 0;
  if (reading.orientation === 'list' && periods > 2) {
    report('roles', 'too-many', { found: periods, expected: 'period', allowed: 2 });
  }
}
