/** Makes a reading of a block for one choice of what the metric names are (worksheets §2, Layouts). */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { cellKey, type CellSays, type Constants, type Lines } from '../coordinates/lines';
import { isMeasureLabel, type ColumnFacts } from '../dimensions/column-facts';
import type { Dimension, LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { targetInName } from '../metric/target-in-name';
import { readPeriod } from '../periods/one-cell';
import { partOf } from '../periods/period-pair';
import { kindsInHeader, kindsInNames, kindsUnderHeadings, type Tail } from '../proofs/kinds-of-rows';
import type { ProvedKind } from '../proofs/prove-kinds';
import { isUnitOfMeasure } from '../words/marks';
import { isPeriodText, splitLabel, splitsOf } from '../dimensions/split-label';
import { sharedTargetRows } from '../proofs/shared-target-row';
import { proveTargetsInNames, proveTargetsUnderNames, type NamePlace } from './label-targets';

/** Where the names of the metrics stand: in a column, in the header, in section titles, or in a title or sheet name alone. */
export type NameSource =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'header' }
  | { readonly kind: 'section' }
  | { readonly kind: 'title' };

export interface BlockFacts {
  readonly block: Block;
  readonly columns: readonly ColumnFacts[];
  readonly headers: readonly HeaderRow[];
  /** What the title or the sheet's name says, for a table that names no metric. */
  readonly title: string;
  /** The title row that names a year, for periods without one. */
  readonly yearRow: { readonly row: number; readonly column: number; readonly year: number } | null;
  /** The year of a title further up or of the sheet's name. */
  readonly year: number | null;
}

/** What the labels of a header row over the figure columns are. */
export interface HeaderRow {
  readonly row: number;
  readonly dimension: Dimension | 'free';
  /** Labels over figure columns that are neither period, measure nor total. */
  readonly free: readonly number[];
  /** Labels that hold a metric's name and its period ("2024-Q1 Volume"), by column; null where they don't. */
  readonly both: ReadonlyMap<number, CellSays> | null;
}

/** Everything that is decided about a block before its names are chosen. */
export function headerRows(
  sheet: TypedSheet,
  block: Block,
  columns: readonly ColumnFacts[],
  words: SheetWords,
): HeaderRow[] {
  const figures = columns.filter(({ kind }) => kind !== 'label').map(({ column }) => column);
  const labels = columns.filter(({ kind }) => kind === 'label').map(({ column }) => column);
  return block.headers.map((row, index) => {
    const cells = figures.flatMap((column) => {
      const anchor = sheet.anchorOf(row, column);
      const kind = sheet.kindAt(anchor.row, anchor.column);
      return kind === KIND.blank || anchor.row !== row ? [] : [{ column: anchor.column, kind }];
    });
    const seen = new Set<number>();
    const distinct = cells.filter(({ column }) => !seen.has(column) && seen.add(column));
    const word = labels.map((column) => sheet.textAt(row, column)).findLast((text) => text !== '') ?? '';
    const last = index === block.headers.length - 1;
    const alone = labels.filter((column) => sheet.textAt(row, column) !== '').length === 1;
    const under = Math.max(
      0,
      ...block.headers
        .slice(index + 1)
        .map((lower) => new Set(figures.map((column) => sheet.textAt(lower, column))).size),
    );
    const own = dimensionOfHeader(sheet, row, distinct, word, words, last, alone, under);
    return {
      row,
      ...own,
      both: own.dimension === 'free' ? namesWithPeriods(sheet, row, own.free, words) : null,
    };
  });
}

/** Names that come again with one period after the other: "Jan AHT", "Jan CSAT", "Feb AHT", "Feb CSAT". */
function namesWithPeriods(
  sheet: TypedSheet,
  row: number,
  free: readonly number[],
  words: SheetWords,
): Map<number, CellSays> | null {
  if (free.length < 4) return null;
  const found = new Map<number, CellSays>();
  const names = new Map<string, number>();
  const periods = new Set<string>();
  for (const column of free) {
    const { name, period, measure } = splitLabel(sheet.textAt(row, column), words);
    if (name === '' || period === null) continue;
    found.set(column, { metric: name, period, ...(measure === null ? {} : { measure }) });
    names.set(name, (names.get(name) ?? 0) + 1);
    periods.add(period);
  }
  // A word with one period beside one with all of them is no name: "Gool 2024" beside "Act. 2022" to "Act. 2024".
  const areNames = [...names.values()].every((times) => times > 1);
  const isRegular = found.size >= free.length * 0.8 && areNames;
  return isRegular && periods.size > 1 && periods.size <= found.size ? found : null;
}

function dimensionOfHeader(
  sheet: TypedSheet,
  row: number,
  cells: readonly { column: number; kind: number }[],
  word: string,
  words: SheetWords,
  last: boolean,
  alone: boolean,
  under: number,
): { dimension: Dimension | 'free'; free: number[] } {
  const texts = cells.map(({ column }) => sheet.textAt(row, column));
  const count = (fits: (text: string) => boolean): number => texts.filter(fits).length;
  const meaning = words.label(word);
  if (texts.length === 0) return { dimension: 'free', free: [] };
  const share = (fits: (text: string) => boolean): number => count(fits) / texts.length;
  if (share((text) => words.better(text) !== null) >= 0.8 && !texts.every((text) => /^[-+]?1$/.test(text)))
    return { dimension: 'direction', free: [] };
  if (meaning.whole && /^unit/.test(meaning.role ?? '') && share(isUnitOfMeasure) >= 0.6)
    return { dimension: 'unit-of-measure', free: [] };
  const free: number[] = [];
  let periods = 0;
  let measures = 0;
  const numbered =
    meaning.role === 'period' &&
    partOf(
      word,
      cells.map(({ column }) => sheet.valueAt(row, column)),
    ) !== null;
  cells.forEach(({ column, kind }) => {
    const text = sheet.textAt(row, column);
    if (
      kind === KIND.period ||
      kind === KIND.date ||
      kind === KIND.year ||
      (numbered && kind === KIND.figure)
    )
      periods += 1;
    else {
      const label = words.label(text);
      if (/\d/.test(text) && isPeriodText(splitLabel(text, words))) periods += 1;
      else if (label.total && label.whole && words.name(text).stems === 0) return;
      else if (isMeasureLabel(words, text) || label.measure === 'comment') measures += 1;
      else if (isPeriodText(splitLabel(text, words))) periods += 1;
      else free.push(column);
    }
  });
  const attribute = alone && meaning.whole && periods === 0 && measures === 0 ? meaning.role : null;
  if (
    attribute === 'direction' ||
    attribute === 'owner' ||
    attribute === 'unit-of-measure' ||
    attribute === 'definition'
  )
    return { dimension: attribute, free: [] };
  if (attribute === 'category' && share((text) => words.category(text) !== null) >= 0.3)
    return { dimension: 'category', free: [] };
  // "Service level" over "Cost per contact" are names, though categories are words of them; not over more names.
  const categories = count((text) => words.category(text) !== null);
  const isOverMore = under > new Set(texts).size;
  const areNames =
    meaning.role === 'metric' || (!isOverMore && count((text) => words.name(text).stems > 0) >= categories);
  if (!last && !areNames && categories >= texts.length * 0.8 && periods === 0 && measures === 0)
    return { dimension: 'category', free };
  if (periods > 0 && periods >= free.length) return { dimension: 'period', free };
  if (free.length === 0 && measures > 0) return { dimension: 'measure', free };
  if (measures > free.length) return { dimension: 'measure', free };
  return { dimension: 'free', free };
}

/** A column whose texts are proved to be kinds of figures, though no word says so. */
export interface KindColumn {
  readonly column: number;
  readonly kinds: ReadonlyMap<string, ProvedKind>;
}

export interface Draft {
  readonly lines: Lines;
  /** Words that make what names hold, or lines under them, targets: proved, known to no vocabulary. */
  readonly targetWords: readonly string[];
}

/** The reading of a block with its names in one place. */
export function draftOf(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  units: readonly number[],
  words: SheetWords,
  kinds: KindColumn | null = null,
): Draft {
  const { block } = facts;
  const columns = new Map<number, LineRole>();
  const rows = new Map<number, LineRole>();
  const cells = new Map<number, CellSays>();
  const named = source.kind === 'header';
  for (const row of facts.headers) rows.set(row.row, headerRole(facts, row, named));
  for (const one of facts.columns) {
    columns.set(one.column, one.kind === 'label' ? labelRole(one, source, units, words) : 'actual');
  }
  if (kinds !== null) columns.set(kinds.column, 'measure');
  const inRows = source.kind === 'column' || source.kind === 'section';
  figureColumns(sheet, facts, columns, rows, cells, words, inRows);
  const names = namePlaces(facts, source, columns, rows);
  if (source.kind === 'column') splitColumnNames(sheet, block, source.column, cells, words);
  targetsInNames(sheet, names, cells, words);
  const hasTargets = [...columns.values()].some((role) => role.startsWith('target'));
  const targetWords = hasTargets ? [] : [...proveTargetsInNames(sheet, names, cells, words)];
  const isSaid = [...cells.values()].some(({ metric }) => metric !== undefined);
  const heads =
    source.kind === 'header' && !isSaid ? provedHeads(sheet, facts, columns, rows, cells, words) : [];
  const measures = [...columns].find(([, role]) => role === 'measure')?.[0];
  const addTarget = ({ tail, kind }: Tail): void => {
    if (kind === 'target' && tail !== '' && !targetWords.includes(tail)) targetWords.push(tail);
  };
  const result =
    measures === undefined
      ? null
      : resultByExclusion(
          block.data.slice(0, 600).map((row) => sheet.textAt(row, measures)),
          words,
        );
  const isOpen = source.kind === 'column' && !isSaid;
  const tails = isOpen ? tailsOf(sheet, facts, columns, source.column, words) : null;
  const headed = isOpen && tails === null ? headedKinds(sheet, facts, columns, source.column, words) : null;
  const labels = facts.columns.filter(({ kind }) => kind === 'label').map(({ column }) => column);
  const having = (role: LineRole): number[] =>
    facts.columns.flatMap(({ column }) => (columns.get(column) === role ? [column] : []));
  const needed = [having('measure'), having('metric')];
  for (const tail of [...heads, ...(tails?.values() ?? []), ...(headed?.values() ?? [])]) addTarget(tail);
  for (const row of block.data) {
    const proved = kinds === null ? undefined : kinds.kinds.get(labelText(sheet, row, kinds.column));
    const tail =
      source.kind === 'column'
        ? (headed?.get(row) ?? tails?.get(labelText(sheet, row, source.column)))
        : undefined;
    if (kinds !== null && proved !== undefined) {
      if (proved !== 'unused') cells.set(cellKey(row, kinds.column), { measure: proved });
      rows.set(row, proved === 'unused' ? 'unused' : 'actual');
    } else if (source.kind === 'column' && tail !== undefined) {
      const says = { metric: tail.name, ...(tail.kind === 'unused' ? {} : { measure: tail.kind }) };
      cells.set(cellKey(row, source.column), says);
      rows.set(row, tail.kind === 'unused' ? 'unused' : 'actual');
    } else rows.set(row, rowRole(sheet, row, labels, needed, columns, cells, words, source, result));
  }
  const notes =
    source.kind === 'column' && !hasTargets
      ? proveTargetsUnderNames(sheet, block, source.column, resultColumns(columns), cells, words)
      : null;
  targetWords.push(...(notes?.words ?? []));
  const sections = sectionRoles(sheet, block, source, words, notes?.rows ?? NO_ROWS);
  const last = block.data.at(-1) ?? Infinity;
  block.sections.forEach((row, index) => {
    const role = sections[index] ?? 'note';
    // Behind the last figures only a target belongs to the table.
    if (row < last || role === 'target-note') rows.set(row, role);
  });
  const { yearRow } = facts;
  if (yearRow !== null && needsYear(sheet, facts)) {
    rows.set(yearRow.row, 'period');
    cells.set(cellKey(yearRow.row, yearRow.column), { period: String(yearRow.year) });
  }
  const all = [...rows.keys()];
  const lines: Lines = {
    area: {
      top: Math.min(
        ...block.headers.slice(0, 1),
        block.data[0] ?? 0,
        rows.has(yearRow?.row ?? -1) ? (yearRow?.row ?? 0) : Infinity,
      ),
      bottom: Math.max(block.headers.at(-1) ?? 0, block.data.at(-1) ?? 0, ...(all.length < 1000 ? all : [])),
      left: block.columns[0] ?? 0,
      right: block.columns.at(-1) ?? 0,
    },
    rows,
    columns,
    cells,
    constants: constantsOf(facts, source),
    periods: new Map(),
  };
  // Whose targets they are is asked: the person's answer makes them those of all.
  if (source.kind === 'column')
    for (const row of sharedTargetRows(sheet, lines, source.column).keys()) rows.set(row, 'unused');
  return { lines, targetWords };
}

const NO_ROWS: ReadonlySet<number> = new Set();

function resultColumns(columns: ReadonlyMap<number, LineRole>): number[] {
  return [...columns].flatMap(([column, role]) => (role === 'actual' ? [column] : []));
}

/** The cells with names, and where their figures stand. */
function namePlaces(
  { block, headers }: BlockFacts,
  source: NameSource,
  columns: ReadonlyMap<number, LineRole>,
  rows: ReadonlyMap<number, LineRole>,
): NamePlace[] {
  if (source.kind === 'column') {
    const figures = resultColumns(columns);
    return block.data.map((row) => ({
      row,
      column: source.column,
      figures: () => figures.map((column) => ({ row, column })),
    }));
  }
  if (source.kind !== 'header') return [];
  return headers
    .filter(({ row }) => rows.get(row) === 'metric')
    .flatMap(({ row, free }) =>
      free.map((column) => ({
        row,
        column,
        figures: () => block.data.map((line) => ({ row: line, column })),
      })),
    );
}

/** Tails of names that are proved to be kinds, in a table of periods across. */
function tailsOf(
  sheet: TypedSheet,
  facts: BlockFacts,
  columns: ReadonlyMap<number, LineRole>,
  names: number,
  words: SheetWords,
): ReadonlyMap<string, Tail> | null {
  if (!facts.headers.some(({ dimension }) => dimension === 'period')) return null;
  const tails = kindsInNames(sheet, { rows: facts.block.data, names, figures: resultColumns(columns) });
  return tails === null ||
    areNames(
      [...tails.values()].map(({ tail }) => tail),
      words,
    )
    ? null
    : tails;
}

/** Rows whose labels are proved to be kinds under the headings that name the metrics, in a table of periods across. */
function headedKinds(
  sheet: TypedSheet,
  { block, headers }: BlockFacts,
  columns: ReadonlyMap<number, LineRole>,
  labels: number,
  words: SheetWords,
): ReadonlyMap<number, Tail> | null {
  const [first] = block.sections;
  if (first === undefined || !headers.some(({ dimension }) => dimension === 'period')) return null;
  if (first > (block.data[0] ?? 0)) return null;
  const headings = block.sections.map((row, index) => ({
    name: firstText(sheet, row),
    rows: block.data.filter((line) => line > row && line < (block.sections[index + 1] ?? Infinity)),
  }));
  const kinds = kindsUnderHeadings(sheet, headings, labels, resultColumns(columns));
  if (kinds === null || areNames([...kinds.keys()], words)) return null;
  return new Map(
    headings.flatMap(({ name, rows }) =>
      rows.map((row): [number, Tail] => {
        const tail = labelText(sheet, row, labels);
        return [row, { name, tail, kind: kinds.get(tail) ?? 'unused' }];
      }),
    ),
  );
}

/** True for names of metrics, which are no kinds of figures: "Voice AHT", "Voice CSAT". Some may be words for both: SLA. */
function areNames(texts: readonly string[], words: SheetWords): boolean {
  const kinds = [...new Set(texts)].filter((text) => text !== '');
  return kinds.every((text) => words.name(text).stems > 0);
}

/** Names in a header with tails that are proved to be kinds: "FCR" beside "FCR target". */
function provedHeads(
  sheet: TypedSheet,
  { block, headers }: BlockFacts,
  columns: Map<number, LineRole>,
  rows: ReadonlyMap<number, LineRole>,
  cells: Map<number, CellSays>,
  words: SheetWords,
): readonly Tail[] {
  const header = headers.find(({ row }) => rows.get(row) === 'metric');
  if (header === undefined) return [];
  const figures = [...columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  const heads = kindsInHeader(sheet, { rows: block.data, names: header.row, figures });
  if (
    heads === null ||
    areNames(
      [...heads.values()].map(({ tail }) => tail),
      words,
    )
  )
    return [];
  for (const column of figures) {
    const head = heads.get(sheet.textAt(header.row, column));
    if (head === undefined) continue;
    if (head.kind === 'unused') columns.set(column, 'unused');
    else cells.set(cellKey(header.row, column), { metric: head.name, measure: head.kind });
  }
  return [...heads.values()];
}

function labelText(sheet: TypedSheet, row: number, column: number): string {
  const anchor = sheet.anchorOf(row, column);
  return sheet.textAt(anchor.row, anchor.column);
}

function constantsOf(facts: BlockFacts, source: NameSource): Constants {
  return {
    ...(source.kind === 'title' && facts.title !== '' ? { metric: facts.title } : {}),
    ...yearOf(facts),
  };
}

/** The year of a title that stands over periods down a column, or over an earlier block. */
function yearOf(facts: BlockFacts): { year?: number } {
  const across = facts.headers.some(({ dimension }) => dimension === 'period');
  const year = facts.year ?? (across ? null : (facts.yearRow?.year ?? null));
  return year === null ? {} : { year };
}

/** True when a header has periods without a year, which a title's year completes. */
function needsYear(sheet: TypedSheet, facts: BlockFacts): boolean {
  return facts.headers.some(
    ({ row, dimension }) =>
      dimension === 'period' &&
      facts.columns.some(({ column, kind }) => {
        if (kind === 'label') return false;
        const value = sheet.valueAt(row, column);
        if (typeof value === 'number') return sheet.kindAt(row, column) === KIND.figure;
        return readPeriod(value, sheet.formatAt(row, column), { date1904: false })?.yearless === true;
      }),
  );
}

function headerRole(facts: BlockFacts, row: HeaderRow, named: boolean): LineRole {
  if (row.dimension !== 'free') return row.dimension;
  if (named && row.both !== null) return 'period';
  const under = facts.headers.filter((other) => other.row > row.row);
  const over = facts.headers.filter((other) => other.row < row.row);
  const lowerFree = under.some((other) => other.dimension === 'free' && other.free.length > 0);
  if (named) return lowerFree ? 'unit' : 'metric';
  if (under.some((other) => other.dimension === 'period' || other.dimension === 'measure')) {
    return row.free.length > 1 || over.length > 0 ? 'unit' : 'measure';
  }
  return 'measure';
}

function labelRole(
  one: ColumnFacts,
  source: NameSource,
  units: readonly number[],
  words: SheetWords,
): LineRole {
  if (source.kind === 'column' && source.column === one.column) return 'metric';
  if (units.includes(one.column)) return 'unit';
  switch (one.dimension) {
    case 'text':
      // Units nobody knows are units all the same, when the header says so.
      return words.label(one.headers.at(-1) ?? '').role === 'unit-of-measure' ? 'unit-of-measure' : 'ignore';
    case 'note':
    case null:
      return 'ignore';
    default:
      return one.dimension;
  }
}

/** Figure columns whose labels say more than the header row's dimension: a target among periods, a name with a measure. */
function figureColumns(
  sheet: TypedSheet,
  facts: BlockFacts,
  columns: Map<number, LineRole>,
  rows: ReadonlyMap<number, LineRole>,
  cells: Map<number, CellSays>,
  words: SheetWords,
  inRows: boolean,
): void {
  const figures = facts.columns.filter(({ kind }) => kind !== 'label');
  for (const header of facts.headers) {
    const role = rows.get(header.row);
    if (role === 'metric')
      splitNames(
        sheet,
        header.row,
        figures.map(({ column }) => column),
        cells,
        words,
        columns,
      );
  }
  const lowest = facts.headers
    .filter(({ dimension }) => ['period', 'measure', 'free'].includes(dimension))
    .at(-1);
  const hasPeriods = facts.headers.some(({ dimension }) => dimension === 'period');
  const excluded = new Map<number, string | null>();
  const byExclusion = (row: number): string | null => {
    if (!hasPeriods) return null;
    const before = excluded.get(row);
    if (before !== undefined) return before;
    const texts = figures.map(({ column }) => {
      const anchor = sheet.anchorOf(row, column);
      return sheet.textAt(anchor.row, anchor.column);
    });
    const found = resultByExclusion(texts, words);
    excluded.set(row, found);
    return found;
  };
  for (const one of figures) {
    let said: LineRole | null = null;
    let periods = 0;
    let labels = 0;
    for (const header of facts.headers) {
      const role = rows.get(header.row);
      if (role !== 'period' && role !== 'measure' && role !== 'metric') continue;
      const anchor = sheet.anchorOf(header.row, one.column);
      const kind = sheet.kindAt(anchor.row, anchor.column);
      if (kind === KIND.blank) continue;
      const text = sheet.textAt(anchor.row, anchor.column);
      const key = cellKey(anchor.row, anchor.column);
      labels += 1;
      const both = role === 'period' ? header.both?.get(anchor.column) : undefined;
      if (both !== undefined) {
        cells.set(key, both);
        periods += 1;
        if (both.measure !== undefined) said = both.measure;
        continue;
      }
      if (role === 'period') {
        if (kind === KIND.period || kind === KIND.date || kind === KIND.year || kind === KIND.figure) {
          periods += 1;
          continue;
        }
        const split = splitLabel(text, words);
        if (isPeriodText(split)) {
          cells.set(key, {
            period: split.period,
            ...(split.measure === null ? {} : { measure: split.measure }),
          });
          periods += 1;
          continue;
        }
        said = meaningOf(text, words, true) ?? said ?? 'unused';
        if (split.period !== null) cells.set(key, { period: split.period });
      } else if (role === 'measure') {
        const own = text === byExclusion(header.row) ? 'actual' : meaningOf(text, words, inRows);
        if (own === null) said ??= hasPeriods && anchor.column !== one.column ? null : 'unused';
        else if (own === 'total') said = 'total';
        else said = own;
      } else {
        const own = meaningOf(text, words, false);
        if (own !== null && cells.get(key)?.metric === undefined && columns.get(one.column) !== 'unused')
          said = own;
      }
    }
    if (
      said === null &&
      hasPeriods &&
      periods === 0 &&
      lowest !== undefined &&
      labels === 0 &&
      one.kind === 'figure'
    )
      said = 'unused';
    if (said !== null) columns.set(one.column, said);
  }
  for (const header of facts.headers) {
    if (rows.get(header.row) === 'measure')
      spread(
        sheet,
        header.row,
        figures.map(({ column }) => column),
        facts,
        columns,
      );
  }
}

/**
 * Labels of which all but one say targets, differences and the like, and none results: the one left is the results'
 * ("Act." beside "Goal"). It stands as often as the others.
 */
function resultByExclusion(texts: readonly string[], words: SheetWords): string | null {
  const times = new Map<string, number>();
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  const meanings = [...times].map(([text, count]) => ({ text, count, ...words.label(text) }));
  const unknown = meanings.filter(({ measure, total }) => measure === null && !total);
  const known = meanings.filter(({ measure, whole }) => measure !== null && whole);
  const [only] = unknown;
  if (only === undefined || unknown.length > 1 || known.length === 0 || only.count < 2) return null;
  if (known.some(({ measure }) => measure === 'actual')) return null;
  return known.every(({ count }) => count <= only.count) ? only.text : null;
}

/** "Actual" and "Target" once each over the same months, without merges: each holds up to the next. */
function spread(
  sheet: TypedSheet,
  row: number,
  figures: readonly number[],
  facts: BlockFacts,
  columns: Map<number, LineRole>,
): void {
  const periods = facts.headers.find(
    ({ dimension, row: other }) => dimension === 'period' && other > row,
  )?.row;
  const starts = figures.filter((column) => sheet.kindAt(row, column) !== KIND.blank);
  if (periods === undefined || starts.length < 2 || starts[0] !== figures[0]) return;
  const runs = starts.map((start, index) =>
    figures.filter((column) => column >= start && column < (starts[index + 1] ?? Infinity)),
  );
  const labels = runs.map((run) => run.map((column) => sheet.textAt(periods, column)).join('\n'));
  if (labels.some((text) => text !== labels[0]) || (runs[0]?.length ?? 0) < 2) return;
  for (const [start = 0, ...others] of runs) {
    const role = columns.get(start);
    if (role !== undefined) for (const column of others) columns.set(column, role);
  }
}

/** What a label says its figures are, by the whole label, or (`contained`) by a word in it. */
function meaningOf(text: string, words: SheetWords, contained: boolean): LineRole | null {
  const meaning = words.label(text);
  if (!meaning.whole && !contained) return null;
  if (meaning.total && meaning.measure !== 'target-year') return words.name(text).stems > 0 ? null : 'total';
  if (meaning.measure === 'comment' || meaning.measure === 'status') return 'ignore';
  return meaning.measure;
}

/** "SL – Target" beside "SL": names that hold what their figures are, wherever at least two labels share the rest. */
function splitNames(
  sheet: TypedSheet,
  row: number,
  figures: readonly number[],
  cells: Map<number, CellSays>,
  words: SheetWords,
  columns: Map<number, LineRole>,
): void {
  const at = figures.map((column) => ({ row, column, text: sheet.textAt(row, column) }));
  let lastName: string | null = null;
  for (const { row: r, column, text, says } of splitTails(at, words)) {
    if (says !== null) {
      cells.set(cellKey(r, column), says);
      lastName = says.metric ?? lastName;
      continue;
    }
    const own = text === '' ? null : meaningOf(text, words, false);
    // "Target" right of a name is that metric's.
    if (own !== null && own !== 'total' && own !== 'ignore' && lastName !== null) {
      cells.set(cellKey(r, column), { metric: lastName, measure: own as NonNullable<CellSays['measure']> });
      columns.set(column, own);
    } else if (lastName === null && (own === 'target' || isNamelessTarget(text, words)))
      columns.set(column, 'unused');
    else if (text !== '' && own === null) lastName = text;
  }
}

/** "target_index" before any name: a target, but of what? */
function isNamelessTarget(text: string, words: SheetWords): boolean {
  return words.label(text).measure === 'target' && words.name(text).better === null;
}

/** The same down a column of names. */
function splitColumnNames(
  sheet: TypedSheet,
  block: Block,
  column: number,
  cells: Map<number, CellSays>,
  words: SheetWords,
): void {
  const texts = new Map<string, { row: number; column: number; text: string }>();
  for (const row of block.data) {
    const text = sheet.textAt(row, column);
    if (text !== '' && !texts.has(text)) texts.set(text, { row, column, text });
    if (texts.size > 5000) return;
  }
  // Where none of the first names holds a measure, none does: names are many, and words cost.
  const first = [...texts.values()].slice(0, 60);
  if (!first.some(({ text }) => splitsOf(text, words).some(({ rest }) => rest !== ''))) return;
  const says = new Map(splitTails([...texts.values()], words).map((one) => [one.text, one.says]));
  if (![...says.values()].some((one) => one !== null)) return;
  for (const row of block.data) {
    const one = says.get(sheet.textAt(row, column));
    if (one !== undefined && one !== null) cells.set(cellKey(row, column), one);
  }
}

interface Labelled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Each label with what it says besides a name, null for labels that are names as they stand. */
function splitTails<T extends Labelled>(
  labels: readonly T[],
  words: SheetWords,
): (T & { readonly says: CellSays | null })[] {
  const splits = labels.map(({ text }) => (text === '' ? [] : splitsOf(text, words)));
  const measures = new Map<string, Set<string>>();
  const add = (name: string, measure: string): void => {
    const key = name.toLowerCase();
    measures.set(key, (measures.get(key) ?? new Set()).add(measure));
  };
  labels.forEach(({ text }, index) => {
    add(text, 'actual');
    for (const { rest, measure } of splits[index] ?? []) if (rest !== '') add(rest, measure);
  });
  const support = (name: string): number => measures.get(name.toLowerCase())?.size ?? 0;
  return labels.map((label, index) => {
    // A label others share as their name is a name as it stands: "QA score" beside "QA score – target".
    if (support(label.text) > 1) return { ...label, says: null };
    const fitting = (splits[index] ?? [])
      .filter(({ rest }) => rest !== '' && support(rest) > 1)
      .sort((a, b) => support(b.rest) - support(a.rest) || b.rest.length - a.rest.length);
    const [best] = fitting;
    return { ...label, says: best === undefined ? null : { metric: best.rest, measure: best.measure } };
  });
}

/**
 * @param labels the columns of labels
 * @param needed the columns that say what figures are, and those with names
 */
function rowRole(
  sheet: TypedSheet,
  row: number,
  labels: readonly number[],
  needed: readonly (readonly number[])[],
  columns: ReadonlyMap<number, LineRole>,
  cells: Map<number, CellSays>,
  words: SheetWords,
  source: NameSource,
  result: string | null,
): LineRole {
  for (const column of labels) {
    const role = columns.get(column);
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.blank || kind === KIND.missing) continue;
    const text = sheet.textAt(row, column);
    if (role === 'period') {
      if (kind === KIND.period || kind === KIND.date || kind === KIND.year || kind === KIND.figure) continue;
      const split = splitLabel(text, words);
      if (isPeriodText(split)) {
        cells.set(cellKey(row, column), {
          period: split.period,
          ...(split.measure === null ? {} : { measure: split.measure }),
        });
        if (split.measure !== null && split.measure !== 'actual') return split.measure;
        continue;
      }
      const own = meaningOf(text, words, true);
      if (own !== null && split.period !== null) cells.set(cellKey(row, column), { period: split.period });
      return own ?? 'unused';
    }
    // "Average time in queue – target: 1:20" is a name that holds its target, though each of its words heads columns.
    if (cells.get(cellKey(row, column))?.target !== undefined) continue;
    if (role === 'metric' || role === 'unit') {
      const meaning = words.label(text);
      const isMetric = role === 'metric' && words.name(text).stems > 0;
      if (meaning.total && meaning.whole && !isMetric) return 'total';
      if (role === 'metric' && isMeasureLabel(words, text) && source.kind === 'column')
        return meaning.measure ?? 'unused';
    }
    if (role === 'measure') {
      const meaning = words.label(text);
      if (meaning.total) return 'total';
      if (meaning.measure === null && text !== result) return 'unused';
    }
  }
  // Neither a name nor a word for what its figures are, in a table where every row has one.
  const lacks = (among: readonly number[]): boolean =>
    among.some((column) => {
      const kind = sheet.kindAt(row, column);
      return kind === KIND.blank || kind === KIND.missing;
    });
  return needed.every(lacks) ? 'unused' : 'actual';
}

/** What the rows of a single label between the figures are: names, categories, years, sites, or mere headings. */
function sectionRoles(
  sheet: TypedSheet,
  block: Block,
  source: NameSource,
  words: SheetWords,
  notes: ReadonlySet<number>,
): LineRole[] {
  const texts = block.sections.map((row) => firstText(sheet, row));
  const kinds = texts.map((text, index): LineRole =>
    notes.has(block.sections[index] ?? -1) || isTargetNote(text, words)
      ? 'target-note'
      : /^(?:19|20)\d\d$/.test(text)
        ? 'section-period'
        : 'section',
  );
  const titles = texts.filter((_, index) => kinds[index] === 'section');
  if (titles.length === 0) return kinds;
  let role: LineRole = 'section';
  if (source.kind === 'section') role = 'section-metric';
  else if (titles.filter((text) => words.category(text) !== null).length >= titles.length / 2)
    role = 'section-category';
  else if (source.kind === 'column' && namesRepeat(sheet, block, source.column)) role = 'section-unit';
  return kinds.map((kind) => (kind === 'section' ? role : kind));
}

function firstText(sheet: TypedSheet, row: number): string {
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const text = sheet.textAt(row, column);
    if (text !== '') return text;
  }
  return '';
}

/** True when the sections share most of their names. */
function namesRepeat(sheet: TypedSheet, block: Block, column: number): boolean {
  const bySection: Set<string>[] = [];
  let section = -1;
  for (const row of block.data) {
    while (section + 1 < block.sections.length && (block.sections[section + 1] ?? Infinity) < row)
      section += 1;
    const text = sheet.textAt(row, column);
    if (text !== '') (bySection[section + 1] ??= new Set()).add(text.toLowerCase());
  }
  const [first, ...others] = bySection.filter((names) => names !== undefined && names.size > 0);
  if (first === undefined || others.length === 0) return false;
  return others.every((names) => [...names].filter((name) => first.has(name)).length >= names.size / 2);
}

/** "Target: 5 %". */
function isTargetNote(text: string, words: SheetWords): boolean {
  return targetInName(text, words.languages)?.name === '';
}

/** Names that hold their target, wherever they stand. */
function targetsInNames(
  sheet: TypedSheet,
  places: readonly { readonly row: number; readonly column: number }[],
  cells: Map<number, CellSays>,
  words: SheetWords,
): void {
  const known = new Map<string, ReturnType<typeof targetInName>>();
  for (const { row, column } of places) {
    const key = cellKey(row, column);
    const text = sheet.textAt(row, column);
    // A target needs a digit; names that differ in their digits alone are asked about once.
    if (!/\d/.test(text) || cells.has(key)) continue;
    const shape = text.replace(/\d+/g, '0');
    if (known.get(shape) === null) continue;
    const found = targetInName(text, words.languages);
    known.set(shape, found);
    if (found !== null && found.name !== '') cells.set(key, { metric: found.name, target: found.target });
  }
}
