/** What each row of figures says: its own labels, what goes on from above, the section it lies in. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Dimension, LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import type { Period } from '../periods/period';
import { coversPeriod } from '../periods/period-axis';
import type { Measure } from '../words/label-words';
import { firstLabelOf, labelAt, labelCell, periodOfLabel } from './label-cells';
import { type Lines, cellKey } from './lines';
import { isMeasureRole } from './measure-role';
import { combined } from './period-lines';
import { periodsOfRows } from './periods-of-rows';
import { type AttributeCells, type FoundInRows, SAYS_NOTHING, type Says, type TablePart } from './says';

export function rowsSay(
  sheet: TypedSheet,
  lines: Lines,
  part: TablePart,
  label: readonly { column: number; role: Dimension }[],
  words: SheetWords,
  { notes, filled, shared, columns }: FoundInRows,
): Says[] {
  const of = (role: Dimension): number[] =>
    label.filter((one) => one.role === role).map(({ column }) => column);
  const nameColumn = of('metric')[0] ?? null;
  const measureColumn = of('measure')[0] ?? null;
  const unitColumns = of('unit');
  const periodColumnsOf = of('period');
  const others = label.filter(({ role }) => !['metric', 'period', 'measure', 'unit', 'code'].includes(role));
  const goesDown = new Map(
    [...unitColumns, ...others.filter(({ role }) => role === 'category').map(({ column }) => column)].map(
      (column) => [column, fillsDown(sheet, lines, part.rows, column)],
    ),
  );
  const data: { row: number; role: LineRole }[] = [];
  const found: Says[] = [];
  const periodOf = periodsOfRows(sheet, lines, part, periodColumnsOf);
  let section: Record<'metric' | 'unit' | 'category', { text: string; row: number; column: number } | null> =
    {
      metric: null,
      unit: null,
      category: null,
    };
  let year: Period | null = null;
  let name: { text: string; row: number; column: number; target?: string | undefined } | null = null;
  const above = new Map<number, { row: number; column: number }>();
  for (const row of part.rows) {
    const role = lines.rows.get(row) ?? 'actual';
    if (role === 'section-period') {
      const cell = firstLabelOf(sheet, lines, row);
      const label = cell === null ? null : labelCell(sheet, lines, cell.row, cell.column);
      const said = label === null ? null : periodOfLabel(sheet, label);
      year = said !== null && mayBeOf(said, columns) ? said : null;
      continue;
    }
    if (
      role === 'section-metric' ||
      role === 'section-unit' ||
      role === 'section-category' ||
      role === 'section'
    ) {
      const cell = firstLabelOf(sheet, lines, row);
      if (cell === null) continue;
      const what = role === 'section-metric' ? 'metric' : role === 'section-category' ? 'category' : 'unit';
      // "Targets" behind the sites: what follows is no longer the last one's.
      if (role === 'section') section = { ...section, unit: null };
      else section = { ...section, [what]: { ...cell, text: sheet.textAt(cell.row, cell.column) } };
      name = null;
      continue;
    }
    if (role === 'target-note') {
      const last = data.at(-1);
      if (last !== undefined) notes.set(last.row, row);
      continue;
    }
    data.push({ row, role });
    const own = nameColumn === null ? null : labelAt(sheet, row, nameColumn);
    const says =
      nameColumn === null
        ? SAYS_NOTHING
        : (lines.cells.get(cellKey(own?.row ?? row, nameColumn)) ?? SAYS_NOTHING);
    let measure: Measure | null = isMeasureRole(role) && role !== 'actual' ? role : (says.measure ?? null);
    if (measureColumn !== null) {
      const at = labelAt(sheet, row, measureColumn);
      // What was proved or said of this label counts before its words.
      const own = at === null ? undefined : lines.cells.get(cellKey(at.row, at.column))?.measure;
      const meaning = at === null ? null : words.label(sheet.textAt(at.row, at.column));
      measure = own ?? meaning?.measure ?? measure;
    }
    // "Target" under a name is that metric's.
    const goesOn =
      isMeasureRole(role) && role !== 'actual' && says.metric === undefined && measureColumn === null;
    if (own !== null && !(goesOn && name !== null))
      name = {
        row: own.row,
        column: own.column,
        text: says.metric ?? sheet.textAt(own.row, own.column),
        target: says.target,
      };
    else if (own === null && nameColumn !== null) {
      if (!mayFill(sheet, row, measureColumn, periodColumnsOf, unitColumns)) name = null;
      else if (name !== null && measureColumn === null && !filled.has(nameColumn))
        filled.set(nameColumn, row);
    }
    const units: string[] = [];
    for (const column of unitColumns) {
      const at =
        labelAt(sheet, row, column) ?? (goesDown.get(column) === true ? (above.get(column) ?? null) : null);
      if (at === null) continue;
      if (at.row !== row && sheet.mergeAt(row, column) === null && !filled.has(column))
        filled.set(column, row);
      // "Target" in place of a site is what the row's figures are.
      if (at.row === row && isMeasureRole(role) && role !== 'actual') continue;
      above.set(column, at);
      units.push(sheet.textAt(at.row, at.column));
    }
    if (section.unit !== null) units.push(section.unit.text);
    const attributes: { -readonly [Key in keyof AttributeCells]: AttributeCells[Key] } = {};
    for (const { column, role: dimension } of others) {
      const at =
        labelAt(sheet, row, column) ?? (goesDown.get(column) === true ? (above.get(column) ?? null) : null);
      if (at !== null) {
        if (at.row !== row && sheet.mergeAt(row, column) === null && !filled.has(column))
          filled.set(column, row);
        above.set(column, at);
        attributes[dimension] = at;
      } else attributes[dimension] ??= { row, column };
    }
    const named = shared.has(row) ? null : nameColumn === null ? section.metric : name;
    found.push({
      line: row,
      name: named === null ? null : named.text,
      unit: units.length === 0 ? null : units.join(' / '),
      period: combined(periodOf(row), year),
      measure,
      out: isMeasureRole(role) ? null : role,
      target: nameColumn === null ? null : (name?.target ?? null),
      nameAt: named === null ? null : { row: named.row, column: named.column },
      attributes,
      section: section.category,
    });
  }
  return found;
}

/** A year over rows whose columns all name periods of other years says nothing of them, nor of their targets. */
function mayBeOf(year: Period, columns: readonly Says[]): boolean {
  const dated = columns.flatMap(({ period }) => (period === null || period.yearless ? [] : [period]));
  return dated.length === 0 || dated.some((period) => period.kind === 'year' || coversPeriod(year, period));
}

/** A blank name goes on with the one above when another label of the row tells the two apart. */
function mayFill(
  sheet: TypedSheet,
  row: number,
  measure: number | null,
  periods: readonly number[],
  units: readonly number[],
): boolean {
  if (measure !== null) return sheet.kindAt(row, measure) !== KIND.blank;
  return [...periods, ...units].some((column) => sheet.kindAt(row, column) !== KIND.blank);
}

/** True when a column names each group once: it starts with an entry, and many cells are empty. */
function fillsDown(sheet: TypedSheet, lines: Lines, rows: readonly number[], column: number): boolean {
  let blanks = 0;
  let all = 0;
  let first: boolean | null = null;
  for (const row of rows) {
    const role = lines.rows.get(row);
    if (role !== undefined && (role.startsWith('section') || role === 'target-note')) continue;
    const blank = labelAt(sheet, row, column) === null;
    first ??= !blank;
    all += 1;
    if (blank) blanks += 1;
  }
  return first === true && blanks >= all * 0.3 && blanks < all - 1;
}
