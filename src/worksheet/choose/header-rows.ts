/** What the labels of header rows over the figures are. */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { CellSays } from '../coordinates/lines';
import type { ColumnFacts } from '../dimensions/column-cells';
import { isMeasureLabel } from '../dimensions/column-dimension';
import type { Dimension } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { isPeriodText, splitLabel } from '../dimensions/split-label';
import { partOf } from '../periods/period-pair';
import { isUnitOfMeasure } from '../words/marks';

/** What the labels of a header row over the figure columns are. */
export interface HeaderRow {
  readonly row: number;
  readonly dimension: Dimension | 'free';
  /** Labels over figure columns that are neither period, measure nor total. */
  readonly free: readonly number[];
  /** Every column has a label of its own here, and another one below: letters or numbers of columns, no groups. */
  readonly oneEach: boolean;
  /** Its labels stand over other periods each: remarks, a legend or a banner, since sites share theirs. */
  readonly sharesNone: boolean;
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
  const found = block.headers.map((row, index) => {
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
    const below = block.headers[index + 1];
    const named = below === undefined ? [] : figures.map((column) => sheet.textAt(below, column));
    const isOverNames =
      named.length > 0 && named.filter((text) => words.name(text).stems > 0).length >= named.length / 2;
    const own = dimensionOfHeader(sheet, row, distinct, word, words, last, alone, { under, isOverNames });
    return {
      row,
      ...own,
      oneEach: figures.length > 1 && own.free.length === figures.length && under >= figures.length,
      sharesNone: own.dimension === 'free' && words.label(word).role !== 'unit',
      both: own.dimension === 'free' ? namesWithPeriods(sheet, row, own.free, words) : null,
    };
  });
  return found.map((one) =>
    one.sharesNone ? { ...one, sharesNone: sharesNoPeriod(sheet, one, found, figures) } : one,
  );
}

/**
 * True when no label of the rows of periods below comes again under another label of this row. Merged areas are drawn
 * to group columns: they stay groups, though each has periods of its own.
 */
function sharesNoPeriod(
  sheet: TypedSheet,
  { row, free }: HeaderRow,
  headers: readonly HeaderRow[],
  figures: readonly number[],
): boolean {
  const below = headers.filter((other) => other.row > row && other.dimension !== 'free');
  if (free.length < 2 || !below.some(({ dimension }) => dimension === 'period')) return false;
  if (free.some((column) => sheet.mergeAt(row, column) !== null)) return false;
  const carried = below.map((): string => '');
  const under = new Map<string, number>();
  let label = -1;
  for (const column of figures) {
    if (free.includes(column)) label = column;
    below.forEach((other, line) => {
      const { row: from, column: at } = sheet.anchorOf(other.row, column);
      if (sheet.kindAt(from, at) !== KIND.blank) carried[line] = sheet.textAt(from, at);
    });
    if (label < 0) continue;
    const key = carried.join('\n');
    if ((under.get(key) ?? label) !== label) return false;
    under.set(key, label);
  }
  return true;
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
  { under, isOverNames }: { readonly under: number; readonly isOverNames: boolean },
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
  // "Quality" over "Accuracy" and "Cost" over "Adherence" are no names either, be they as many.
  const areNamed = isOverNames && categories === texts.length;
  const areNames =
    meaning.role === 'metric' ||
    (!isOverMore && !areNamed && count((text) => words.name(text).stems > 0) >= categories);
  if (!last && !areNames && categories >= texts.length * 0.8 && periods === 0 && measures === 0)
    return { dimension: 'category', free };
  // "Max", "Min", "Spread", "Count" behind three months are columns beside periods; names of metrics are more.
  const names = free.filter((column) => words.name(sheet.textAt(row, column)).stems > 0).length;
  if (periods > 0 && (periods >= free.length || (periods >= 3 && names === 0)))
    return { dimension: 'period', free };
  if (free.length === 0 && measures > 0) return { dimension: 'measure', free };
  if (measures > free.length) return { dimension: 'measure', free };
  return { dimension: 'free', free };
}
