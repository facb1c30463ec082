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
    // "Average time in queue – target: 1:20" is a name that holds its target, though each of its words heads columns.
    if (cells.get(cellKey(row, column))?.target !== undefined) continue;
    if (role === 'metric' || role === 'unit') {
      const meaning = words.label(text);
      const isMetric = role === 'metric' && words.name(text).stems > 0;
      if (meaning.total && meaning.whole && !isMetric) return 'total';
      if (role === 'metric' && isMeasureLabel(words, text) && source.kind === 'column') {
        if (hasOwnTarget(sheet, row, meaning.measure, columns)) continue;
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

/** Figures about other figures, which nobody sets a target for. */
const ABOUT_OTHERS: ReadonlySet<LineRole> = new Set<LineRole>(['status', 'achieved', 'variance', 'points']);

/** "SLA met" beside a target of its own is a metric; under the metric it is about it has none. */
function hasOwnTarget(
  sheet: TypedSheet,
  row: number,
  measure: LineRole | null,
  columns: ReadonlyMap<number, LineRole>,
): boolean {
  if (measure === null || !ABOUT_OTHERS.has(measure)) return false;
  return [...columns].some(
    ([column, role]) => role.startsWith('target') && sheet.kindAt(row, column) === KIND.figure,
  );
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
