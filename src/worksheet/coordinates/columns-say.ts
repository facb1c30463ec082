/** What each column of figures says under a header: labels of its own, of merged areas, carried from the left. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Dimension } from '../dimensions/line-role';
import { type Period, parseIso } from '../periods/period';
import type { Measure } from '../words/label-words';
import { firstLabelOf, labelCell, periodContextOf, periodOfLabel } from './label-cells';
import { type Lines, cellKey } from './lines';
import { isMeasureRole } from './measure-role';
import { type LabelLine, periodsOfLines } from './period-lines';
import { ATTRIBUTE_ROLES, NO_ATTRIBUTES, SAYS_NOTHING, type Says } from './says';

export function columnsSay(
  sheet: TypedSheet,
  lines: Lines,
  headers: readonly number[],
  figures: readonly number[],
  label: readonly { column: number }[],
): Says[] {
  const periodRows = headers.filter((row) => lines.rows.get(row) === 'period');
  const at = headers.map((row) => carriedLabels(sheet, lines, row, headers, figures));
  const periods = periodsOfColumns(sheet, lines, headers, at, periodRows, figures, label);
  const measureLines = headers.flatMap((row, line) => (lines.rows.get(row) === 'measure' ? [line] : []));
  const isUnderMeasure = (index: number): boolean =>
    measureLines.some((line) => (at[line]?.[index] ?? null) !== null);
  return figures.map((column, index) => {
    let name: string | null = null;
    let nameAt: Says['nameAt'] = null;
    let measure: Measure | null = null;
    let target: string | null = null;
    const units: string[] = [];
    let attributes = NO_ATTRIBUTES;
    const role = lines.columns.get(column) ?? 'ignore';
    headers.forEach((row, line) => {
      const from = at[line]?.[index] ?? null;
      if (from === null) return;
      const says = lines.cells.get(cellKey(row, from)) ?? SAYS_NOTHING;
      const text = sheet.textAt(row, from);
      switch (lines.rows.get(row)) {
        case 'metric':
          // "Target" among names is none; a name over "Target" is.
          if (isMeasureRole(role) && role !== 'actual' && says.metric === undefined && !isUnderMeasure(index))
            break;
          name = says.metric ?? text;
          nameAt = { row, column: from };
          break;
        case 'unit':
          if (says.measure === undefined) units.push(text);
          break;
        case 'measure':
        case 'period':
          if (says.metric !== undefined) [name, nameAt] = [says.metric, { row, column: from }];
          break;
        case 'category':
        case 'direction':
        case 'unit-of-measure':
        case 'owner':
        case 'definition':
        case 'code':
          attributes = { ...attributes, [lines.rows.get(row) as Dimension]: { row, column: from } };
          break;
        default:
          break;
      }
      if (says.target !== undefined) target = says.target;
      if (says.measure !== undefined) measure = says.measure;
      if (says.unit !== undefined) units.push(says.unit);
    });
    const own = isMeasureRole(role) && role !== 'actual' ? role : null;
    return {
      line: column,
      name,
      unit: units.length === 0 ? null : units.join(' / '),
      period: periods[index] ?? null,
      measure: own ?? measure,
      out: isMeasureRole(role) ? null : role,
      target,
      nameAt,
      attributes,
      section: null,
    };
  });
}

/** The column each figure column's label in a header row stands in: its own, its merged area's first, or carried from the left. */
function carriedLabels(
  sheet: TypedSheet,
  lines: Lines,
  row: number,
  headers: readonly number[],
  figures: readonly number[],
): (number | null)[] {
  const role = lines.rows.get(row);
  const below = headers.filter(
    (other) => other > row && !ATTRIBUTE_ROLES.has(lines.rows.get(other) ?? 'ignore'),
  );
  const carries = below.length > 0 && (role === 'period' || role === 'unit' || role === 'metric');
  let last: number | null = null;
  if (role === 'period') {
    const over = figures.some((column) => {
      const anchor = sheet.anchorOf(row, column);
      return anchor.row === row && sheet.kindAt(row, anchor.column) !== KIND.blank;
    });
    // The title of a block of years stands over all of it.
    const title = over ? null : firstLabelOf(sheet, lines, row);
    if (title !== null) return figures.map(() => title.column);
  }
  return figures.map((column) => {
    const anchor = sheet.anchorOf(row, column);
    if (sheet.kindAt(anchor.row, anchor.column) !== KIND.blank) {
      last = anchor.row === row ? anchor.column : null;
      return anchor.row === row ? anchor.column : null;
    }
    if (!carries || last === null) return null;
    const own = lines.columns.get(column);
    // A year goes on over its months, not over the target behind them; a month over its pairs.
    const lowest = lines.rows.get(below.at(-1) ?? row);
    if (own !== undefined && own !== 'actual' && lowest === 'period') return null;
    return below.some((other) => sheet.kindAt(other, column) !== KIND.blank) ? last : null;
  });
}

function periodsOfColumns(
  sheet: TypedSheet,
  lines: Lines,
  headers: readonly number[],
  at: readonly (readonly (number | null)[])[],
  periodRows: readonly number[],
  figures: readonly number[],
  label: readonly { column: number }[],
): (Period | null)[] {
  const found: (Period | null)[] = figures.map(() => null);
  if (periodRows.length === 0) return found;
  // Only results make the line: a target's year is no period of the table.
  const places = figures.flatMap((column, index) => {
    if (lines.columns.get(column) !== 'actual') return [];
    const others = periodRows.some((row) => {
      const measure = lines.cells.get(cellKey(row, column))?.measure;
      return measure !== undefined && measure !== 'actual';
    });
    return others ? [] : [index];
  });
  const placesOf = (index: number): (number | null)[] =>
    periodRows.map((row) => at[headers.indexOf(row)]?.[index] ?? null);
  const stacked = periodRows.map((row): LabelLine => {
    const line = headers.indexOf(row);
    const word = label.map(({ column }) => sheet.textAt(row, column)).findLast((text) => text !== '') ?? '';
    return { cells: places.map((index) => labelCell(sheet, lines, row, at[line]?.[index] ?? null)), word };
  });
  const periods = periodsOfLines(stacked, periodContextOf(sheet, lines));
  const byLabels = new Map<string, Period | null>();
  places.forEach((index, place) => {
    found[index] = periods[place] ?? null;
    byLabels.set(placesOf(index).join(), periods[place] ?? null);
  });
  // Targets stand under the period of their results, or have a label of their own: the year they are for.
  figures.forEach((_, index) => {
    if (places.includes(index)) return;
    const labels = placesOf(index);
    if (labels.every((from) => from === null)) return;
    const shared = byLabels.get(labels.join());
    if (shared !== undefined) {
      found[index] = shared;
      return;
    }
    periodRows.forEach((row, line) => {
      const from = labels[line] ?? null;
      if (from === null) return;
      found[index] ??= periodOfLabel(sheet, labelCell(sheet, lines, row, from));
    });
  });
  for (const row of periodRows) {
    figures.forEach((column, index) => {
      const from = at[headers.indexOf(row)]?.[index] ?? column;
      const named = lines.periods.get(cellKey(row, from));
      if (named !== undefined) found[index] = parseIso(named);
    });
  }
  return found;
}
