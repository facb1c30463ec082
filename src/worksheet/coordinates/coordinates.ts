/** Gives every figure of a table its coordinates: metric, unit, period, measure (worksheets §2, Layouts). One algorithm for every layout. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { isDimension, type Dimension, type LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { sharedTargetRows } from '../proofs/shared-target-row';
import { isBlank } from '../sheet/blank';
import type { Period } from '../periods/period';
import { parseIso } from '../periods/period';
import { readPeriod } from '../periods/one-cell';
import type { Measure } from '../words/label-words';
import { cellKey, type CellSays, type Lines } from './lines';
import { combined, periodsOfLines, type LabelCell, type LabelLine } from './period-lines';

/** What one row, or one column under one header, says of its figures. */
export interface Says {
  readonly line: number;
  readonly name: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  /** Null: nothing said, so a result. */
  readonly measure: Measure | null;
  /** Left out: a total, something unused. */
  readonly out: LineRole | null;
  /** A target written in the name. */
  readonly target: string | null;
  /** Where its name stands. */
  readonly nameAt: { readonly row: number; readonly column: number } | null;
  /** The cells of its other labels, by dimension. */
  readonly attributes: ReadonlyMap<Dimension, { readonly row: number; readonly column: number }>;
  /** A category that a section title gives. */
  readonly section: { readonly text: string; readonly row: number; readonly column: number } | null;
}

export interface HeaderGroup {
  readonly rows: readonly number[];
  readonly columns: readonly Says[];
  readonly data: readonly Says[];
}

export interface Coordinates {
  readonly groups: readonly HeaderGroup[];
  /** Columns whose empty cells were read as the entry above them, with the first row in which they were. */
  readonly filled: ReadonlyMap<number, number>;
  /** Targets written in a row of their own under a name: data row → row of the note. */
  readonly notes: ReadonlyMap<number, number>;
  /** Rows of targets that are those of several rows. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<Lines, Coordinates>();

/** The coordinates of a table's lines, remembered with them. Figures get theirs from both, see `gather`. */
export function coordinatesOf(sheet: TypedSheet, lines: Lines, words: SheetWords): Coordinates {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const made = coordinatesAnew(sheet, lines, words);
  known.set(lines, made);
  return made;
}

/** Gives lines the coordinates of others that say the same. */
export function shareCoordinates(of: Lines, to: Lines): void {
  const made = known.get(of);
  if (made !== undefined) known.set(to, made);
}

function coordinatesAnew(sheet: TypedSheet, lines: Lines, words: SheetWords): Coordinates {
  const { area } = lines;
  const label: { column: number; role: Dimension }[] = [];
  const figures: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const role = lines.columns.get(column);
    if (role === undefined) continue;
    if (isDimension(role)) label.push({ column, role });
    else figures.push(column);
  }
  const parts = split(lines);
  const notes = new Map<number, number>();
  const filled = new Map<number, number>();
  const names = label.find(({ role }) => role === 'metric')?.column;
  const shared = names === undefined ? new Map<number, number[]>() : sharedTargetRows(sheet, lines, names);
  const groups = parts.map((part) => ({
    rows: part.headers,
    columns: columnsSay(sheet, lines, part.headers, figures, label),
    data: rowsSay(sheet, lines, part, label, words, { notes, filled, shared }),
  }));
  return { groups, notes, filled, shared };
}

/** What is found while rows are gone through, and what was before. */
interface Found {
  readonly notes: Map<number, number>;
  readonly filled: Map<number, number>;
  readonly shared: Coordinates['shared'];
}

interface Part {
  readonly headers: readonly number[];
  /** Rows with figures, section titles and notes, top to bottom. */
  readonly rows: readonly number[];
}

const ATTRIBUTES: ReadonlySet<LineRole> = new Set([
  'direction',
  'category',
  'unit-of-measure',
  'owner',
  'definition',
  'code',
]);

/** The rows under each header; rows above the first header belong to it, attribute rows to the header above them. */
function split(lines: Lines): Part[] {
  const parts: { headers: number[]; rows: number[] }[] = [];
  let open: { headers: number[]; rows: number[] } = { headers: [], rows: [] };
  parts.push(open);
  for (let row = lines.area.top; row <= lines.area.bottom; row += 1) {
    const role = lines.rows.get(row);
    if (role === undefined) continue;
    if (role === 'note' || role === 'ignore') continue;
    if (!isDimension(role)) {
      open.rows.push(row);
      continue;
    }
    const under = open.headers.length > 0 && open.rows.length > 0 && !ATTRIBUTES.has(role);
    if (under) {
      // A year or a heading right above a header is for the rows under it.
      const own = open.rows.findLastIndex((one) => !isHeading(lines.rows.get(one)));
      open = { headers: [], rows: open.rows.splice(own + 1) };
      parts.push(open);
    }
    open.headers.push(row);
  }
  return parts;
}

function isHeading(role: LineRole | undefined): boolean {
  return role !== undefined && role.startsWith('section');
}

function columnsSay(
  sheet: TypedSheet,
  lines: Lines,
  headers: readonly number[],
  figures: readonly number[],
  label: readonly { column: number }[],
): Says[] {
  const periodRows = headers.filter((row) => lines.rows.get(row) === 'period');
  const at = headers.map((row) => carried(sheet, lines, row, headers, figures));
  const periods = periodColumns(sheet, lines, headers, at, periodRows, figures, label);
  const measureLines = headers.flatMap((row, line) => (lines.rows.get(row) === 'measure' ? [line] : []));
  const isUnderMeasure = (index: number): boolean =>
    measureLines.some((line) => (at[line]?.[index] ?? null) !== null);
  return figures.map((column, index) => {
    let name: string | null = null;
    let nameAt: Says['nameAt'] = null;
    let measure: Measure | null = null;
    let target: string | null = null;
    const units: string[] = [];
    const attributes = new Map<Dimension, { row: number; column: number }>();
    const role = lines.columns.get(column) ?? 'ignore';
    headers.forEach((row, line) => {
      const from = at[line]?.[index] ?? null;
      if (from === null) return;
      const says = lines.cells.get(cellKey(row, from)) ?? NOTHING;
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
          units.push(text);
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
          attributes.set(lines.rows.get(row) as Dimension, { row, column: from });
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

const NOTHING: CellSays = {};

/** The column each figure column's label in a header row stands in: its own, its merged area's first, or carried from the left. */
function carried(
  sheet: TypedSheet,
  lines: Lines,
  row: number,
  headers: readonly number[],
  figures: readonly number[],
): (number | null)[] {
  const role = lines.rows.get(row);
  const below = headers.filter((other) => other > row && !ATTRIBUTES.has(lines.rows.get(other) ?? 'ignore'));
  const carries = below.length > 0 && (role === 'period' || role === 'unit' || role === 'metric');
  let last: number | null = null;
  if (role === 'period') {
    const over = figures.some((column) => {
      const anchor = sheet.anchorOf(row, column);
      return anchor.row === row && sheet.kindAt(row, anchor.column) !== KIND.blank;
    });
    // The title of a block of years stands over all of it.
    const title = over ? null : firstLabel(sheet, lines, row);
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

function periodColumns(
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
  const periods = periodsOfLines(stacked, contextOf(sheet, lines));
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
      found[index] ??= singlePeriod(sheet, labelCell(sheet, lines, row, from));
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

function labelCell(sheet: TypedSheet, lines: Lines, row: number, column: number | null): LabelCell {
  if (column === null) return { value: '', format: 'General' };
  const says = lines.cells.get(cellKey(row, column));
  if (says?.period !== undefined) return { value: says.period, format: 'General' };
  return { value: sheet.valueAt(row, column), format: sheet.formatAt(row, column) };
}

/** What one label names by itself; a year as a number too. */
function singlePeriod(sheet: TypedSheet, { value, format }: LabelCell): Period | null {
  const context = { date1904: sheet.snapshot.date1904 };
  const own = readPeriod(value, format, context);
  if (own !== null) return own;
  const text = String(value).trim();
  return /^(?:19|20)\d\d$/.test(text) ? parseIso(text) : null;
}

function contextOf(sheet: TypedSheet, lines: Lines) {
  const { year } = lines.constants;
  return {
    date1904: sheet.snapshot.date1904,
    languages: sheet.languages,
    ...(year === undefined ? {} : { year }),
    ...(sheet.dayOrder.dayFirst === null ? {} : { dayFirst: sheet.dayOrder.dayFirst }),
  };
}

function rowsSay(
  sheet: TypedSheet,
  lines: Lines,
  part: Part,
  label: readonly { column: number; role: Dimension }[],
  words: SheetWords,
  { notes, filled, shared }: Found,
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
  const periodOf = periodRows(sheet, lines, part, periodColumnsOf);
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
      const cell = firstLabel(sheet, lines, row);
      const label = cell === null ? null : labelCell(sheet, lines, cell.row, cell.column);
      year = label === null ? null : singlePeriod(sheet, label);
      continue;
    }
    if (
      role === 'section-metric' ||
      role === 'section-unit' ||
      role === 'section-category' ||
      role === 'section'
    ) {
      const cell = firstLabel(sheet, lines, row);
      if (cell === null) continue;
      const what = role === 'section-metric' ? 'metric' : role === 'section-category' ? 'category' : 'unit';
      if (role !== 'section')
        section = { ...section, [what]: { ...cell, text: sheet.textAt(cell.row, cell.column) } };
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
      nameColumn === null ? NOTHING : (lines.cells.get(cellKey(own?.row ?? row, nameColumn)) ?? NOTHING);
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
      name = { ...own, text: says.metric ?? sheet.textAt(own.row, own.column), target: says.target };
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
      above.set(column, at);
      units.push(sheet.textAt(at.row, at.column));
    }
    if (section.unit !== null) units.push(section.unit.text);
    const attributes = new Map<Dimension, { row: number; column: number }>();
    for (const { column, role: dimension } of others) {
      const at =
        labelAt(sheet, row, column) ?? (goesDown.get(column) === true ? (above.get(column) ?? null) : null);
      if (at !== null) {
        if (at.row !== row && sheet.mergeAt(row, column) === null && !filled.has(column))
          filled.set(column, row);
        above.set(column, at);
        attributes.set(dimension, at);
      } else if (!attributes.has(dimension)) attributes.set(dimension, { row, column });
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

/** The cell of a row's label, through a merged area; null when it is blank. */
function labelAt(sheet: TypedSheet, row: number, column: number): { row: number; column: number } | null {
  if (sheet.kindAt(row, column) !== KIND.blank) {
    return sheet.kindAt(row, column) === KIND.missing ? null : { row, column };
  }
  const anchor = sheet.anchorOf(row, column);
  if (anchor.row === row && anchor.column === column) return null;
  return isBlank(sheet.valueAt(anchor.row, anchor.column)) || anchor.column !== column ? null : anchor;
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

function firstLabel(sheet: TypedSheet, lines: Lines, row: number): { row: number; column: number } | null {
  for (let column = lines.area.left; column <= sheet.endOf(row); column += 1) {
    const kind = sheet.kindAt(row, column);
    if (kind !== KIND.blank && kind !== KIND.missing) return { row, column };
  }
  return null;
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

/** The periods of rows, read as a line of distinct labels, so that a hundred thousand rows cost little. */
function periodRows(
  sheet: TypedSheet,
  lines: Lines,
  part: Part,
  columns: readonly number[],
): (row: number) => Period | null {
  if (columns.length === 0) return () => null;
  const keys = new Map<number, string>();
  const tuples = new Map<string, LabelCell[]>();
  const above: (LabelCell | null)[] = columns.map(() => null);
  const own = new Map<number, LabelCell[]>();
  for (const row of part.rows) {
    const role = lines.rows.get(row) ?? 'actual';
    if (role !== 'actual') {
      if (isMeasureRole(role))
        own.set(
          row,
          columns.map((column) => labelCell(sheet, lines, row, column)),
        );
      continue;
    }
    const cells = columns.map((column, index) => {
      const at = labelAt(sheet, row, column);
      const cell = at === null ? above[index] : labelCell(sheet, lines, at.row, at.column);
      if (cell !== null && cell !== undefined) above[index] = cell;
      return cell ?? { value: '', format: 'General' };
    });
    const key = cells
      .map(({ value, format }) => (typeof value === 'number' ? `${value} ${format}` : `"${String(value)}`))
      .join('\n');
    keys.set(row, key);
    if (!tuples.has(key)) tuples.set(key, cells);
  }
  const inOrder = ordered(tuples, keys.size);
  const list = [...inOrder.values()];
  const words = columns.map((column) => {
    const text = part.headers.map((row) => {
      const anchor = sheet.anchorOf(row, column);
      return sheet.textAt(anchor.row, anchor.column);
    });
    return text.findLast((one) => one !== '') ?? '';
  });
  const read = periodsOfLines(
    columns.map((_, index) => ({
      cells: list.map((cells) => cells[index] ?? { value: '', format: 'General' }),
      word: words[index] ?? '',
    })),
    contextOf(sheet, lines),
  );
  const byKey = new Map([...inOrder.keys()].map((key, index) => [key, read[index] ?? null]));
  return (row) => {
    for (const column of columns) {
      const named = lines.periods.get(cellKey(row, column));
      if (named !== undefined) return parseIso(named);
    }
    const key = keys.get(row);
    if (key !== undefined) return byKey.get(key) ?? null;
    const cells = own.get(row) ?? [];
    for (const { value, format } of cells) {
      const period = readPeriod(value, format, { date1904: sheet.snapshot.date1904 });
      if (period !== null) return period;
    }
    return null;
  };
}

/**
 * Labels in the order of a list's rows, sorted when they are bare weeks or months of one year: a list by metric may
 * name W39 after W41, because the first metric has no figure for it.
 */
function ordered(tuples: Map<string, LabelCell[]>, rows: number): Map<string, LabelCell[]> {
  if (rows === tuples.size || tuples.size > 60) return tuples;
  const read = [...tuples].map(([key, cells]) => ({
    key,
    cells,
    period:
      cells.length === 1 && cells[0] !== undefined
        ? readPeriod(cells[0].value, cells[0].format, { date1904: false })
        : null,
  }));
  const ordinals = read.map(({ period }) => (period?.yearless === true ? period.ordinal : null));
  if (ordinals.some((ordinal) => ordinal === null)) return tuples;
  const numbers = ordinals.flatMap((ordinal) => (ordinal === null ? [] : [ordinal]));
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  if (span > numbers.length + 3) return tuples;
  read.sort((a, b) => (a.period?.ordinal ?? 0) - (b.period?.ordinal ?? 0));
  return new Map(read.map(({ key, cells }) => [key, cells]));
}

const NOT_MEASURES: ReadonlySet<LineRole> = new Set<LineRole>([
  'total',
  'unused',
  'ignore',
  'note',
  'section',
  'section-metric',
  'section-unit',
  'section-category',
  'section-period',
  'target-note',
]);

/** True for a line of figures that has a measure. */
export function isMeasureRole(role: LineRole): role is Measure {
  return !isDimension(role) && !NOT_MEASURES.has(role);
}
