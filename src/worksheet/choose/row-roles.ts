/** The roles of rows with figures, and of the rows of a single label between them. */
import type { Block } from '../blocks/block';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import { isMeasureLabel } from '../dimensions/column-dimension';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { isPeriodText, splitLabel } from '../dimensions/split-label';
import { targetInName } from '../metric/target-in-name';
import { isUnitOfMeasure } from '../words/marks';
import type { NameSource } from './name-source';
import { firstTextIn, saidByLabel } from './label-says';

/**
 * @param labels the columns of labels
 * @param needed the columns that say what figures are, and those with names
 */
export function rowRole(
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
      const own = saidByLabel(text, words, true);
      if (own !== null && split.period !== null) cells.set(cellKey(row, column), { period: split.period });
      return own ?? 'unused';
    }
    // "Total" among the days of the week, with no date beside it.
    if (role === 'ignore' && isUndated(sheet, row, columns)) {
      const { total, whole } = words.label(text);
      if (total && whole) return 'total';
    }
    // "Average time in queue – target: 1:20" is a name that holds its target, though each of its words heads columns.
    if (cells.get(cellKey(row, column))?.target !== undefined) continue;
    if (role === 'metric' || role === 'unit') {
      const meaning = words.label(text);
      const isMetric = role === 'metric' && words.name(text).stems > 0;
      if (meaning.total && meaning.whole && !isMetric) return 'total';
      if (role === 'metric' && isMeasureLabel(words, text) && source.kind === 'column') {
        if (meaning.measure !== 'previous-year' && hasOwnTarget(sheet, row, column, columns)) continue;
        return meaning.measure ?? 'unused';
      }
      // "Target" among sites is no site: its figures are the targets of all. "Delta" may well be one.
      if (role === 'unit' && meaning.whole && meaning.measure === 'target') return 'target';
    }
    if (role === 'measure') {
      const meaning = words.label(text);
      if (meaning.total) return 'total';
      if (meaning.measure === null && text !== result && !isUnitOfMeasure(text)) return 'unused';
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

/** True for a row without a period in a table that has a column of them. */
function isUndated(sheet: TypedSheet, row: number, columns: ReadonlyMap<number, LineRole>): boolean {
  const dates = [...columns].flatMap(([column, role]) => (role === 'period' ? [column] : []));
  return dates.length > 0 && dates.every((column) => sheet.kindAt(row, column) === KIND.blank);
}

/**
 * True for a row with a target in the table's column of targets, named as no row beside it: "Deviation from forecast" and
 * 达标率 are measured there like any other.
 */
export function hasOwnTarget(
  sheet: TypedSheet,
  row: number,
  names: number,
  columns: ReadonlyMap<number, LineRole>,
): boolean {
  const text = sheet.textAt(row, names);
  if (sheet.textAt(row - 1, names) === text || sheet.textAt(row + 1, names) === text) return false;
  return [...columns].some(([column, role]) => {
    if (role !== 'target') return false;
    const kind = sheet.kindAt(row, column);
    return kind === KIND.figure || kind === KIND.limit;
  });
}

/** What the rows of a single label between the figures are: names, categories, years, sites, or mere headings. */
export function sectionRoles(
  sheet: TypedSheet,
  block: Block,
  source: NameSource,
  words: SheetWords,
  notes: ReadonlySet<number>,
  measures: ReadonlyMap<number, unknown>,
): LineRole[] {
  const texts = block.sections.map((row) => firstTextIn(sheet, row));
  const kinds = texts.map((text, index): LineRole =>
    notes.has(block.sections[index] ?? -1) || isTargetNote(text, words)
      ? 'target-note'
      : /^(?:19|20)\d\d$/.test(text)
        ? 'section-period'
        : 'section',
  );
  const isOpen = (index: number): boolean =>
    kinds[index] === 'section' && !measures.has(block.sections[index] ?? -1);
  const titles = texts.filter((_, index) => isOpen(index));
  if (titles.length === 0) return kinds;
  let role: LineRole = 'section';
  if (source.kind === 'section') role = 'section-metric';
  else if (titles.filter((text) => words.category(text) !== null).length >= titles.length / 2)
    role = 'section-category';
  else if (source.kind === 'column' && namesRepeat(sheet, block, source.column)) role = 'section-unit';
  return kinds.map((kind, index) => (isOpen(index) ? role : kind));
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
