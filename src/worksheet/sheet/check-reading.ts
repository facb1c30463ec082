/** Whether a reading can be applied to a sheet: its range, its lines and its periods, each problem with its path. */
import { contains, formatArea, overlaps, parseArea, parseCell } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { ReadingProblemTexts } from '../../strings/en/reading/reading';
import { runOf } from '../coordinates/reading-lines';
import type { LineRole, Reading } from './reading';

/** Where in the JSON (`"readings[0].lines.C"`), and what is wrong there; the sentence is in src/strings. */
export interface ReadingProblem {
  readonly path: string;
  readonly code: keyof ReadingProblemTexts;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Checks a reading against a sheet: the range lies where the sheet holds something, its lines lie inside the range,
 * and something says what the metrics are. Empty when it fits.
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
  const roles = new Map<LineRole, number>();
  for (const [name, role] of Object.entries(reading.lines)) {
    const run = runOf(name);
    const path = `lines.${name}`;
    if (run === null) report(path, 'bad-line', { found: name, expected: 'D, D:O, 5, 5:40' });
    else {
      const cells = [run.first, run.last].map((line) =>
        run.rows ? { row: line, column: area.left } : { row: area.top, column: line },
      );
      if (!cells.every((cell) => contains(area, cell)))
        report(path, 'outside-range', { found: name, expected: reading.range });
      else roles.set(role, (roles.get(role) ?? 0) + run.last - run.first + 1);
    }
  }
  for (const key of ['cells', 'periods'] as const) {
    for (const name of Object.keys(reading[key] ?? {})) {
      const cell = parseCell(name);
      if (cell === null || !contains(area, cell))
        report(`${key}.${name}`, 'outside-range', { found: name, expected: reading.range });
    }
  }
  const named =
    roles.has('metric') ||
    roles.has('section-metric') ||
    reading.constants?.metric !== undefined ||
    Object.values(reading.cells ?? {}).some(({ metric }) => metric !== undefined);
  if (!named) report('lines', 'no-role', { expected: 'metric' });
  if (!roles.has('actual') && !Object.values(reading.cells ?? {}).some(({ measure }) => measure === 'actual'))
    report('lines', 'no-role', { expected: 'actual' });
  return problems;
}
