/** Columns of figures whose labels say more than their header row: a target among periods, a name with a measure. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import { isMeasureRole } from '../coordinates/measure-role';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { isPeriodText, splitLabel } from '../dimensions/split-label';
import type { BlockFacts } from './block-facts';
import { labelTextAt, saidByLabel } from './label-says';
import { splitNames } from './split-names';

/** Figure columns whose labels say more than the header row's dimension: a target among periods, a name with a measure. */
export function sayFigureColumns(
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
    let last = '';
    // Without merges a label holds up to the next.
    const texts = figures.map(({ column }) => {
      const anchor = sheet.anchorOf(row, column);
      return (last = sheet.textAt(anchor.row, anchor.column) || last);
    });
    const found = resultByExclusion(texts, words);
    excluded.set(row, found);
    return found;
  };
  const hasTargetIn = (row: number): boolean =>
    figures.some(({ column }) => words.label(labelTextAt(sheet, row, column)).measure === 'target');
  for (const one of figures) {
    let said: LineRole | null = null;
    let periods = 0;
    let labels = 0;
    for (const header of facts.headers) {
      const role = rows.get(header.row);
      if (role !== 'period' && role !== 'measure' && role !== 'metric' && role !== 'unit') continue;
      const anchor = sheet.anchorOf(header.row, one.column);
      const kind = sheet.kindAt(anchor.row, anchor.column);
      if (kind === KIND.blank) continue;
      const text = sheet.textAt(anchor.row, anchor.column);
      const key = cellKey(anchor.row, anchor.column);
      if (role === 'unit') {
        // "Target" and "All sites" among sites are none; "Delta" is one unless it stands behind a target.
        const own = saidByLabel(text, words, false);
        const isNone = own === 'total' || own?.startsWith('target') === true || hasTargetIn(header.row);
        if (own !== null && own !== 'actual' && isNone) {
          said = own;
          cells.set(key, isMeasureRole(own) ? { measure: own } : {});
        }
        continue;
      }
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
        said = saidByLabel(text, words, true) ?? said ?? 'unused';
        if (split.period !== null) cells.set(key, { period: split.period });
      } else if (role === 'measure') {
        const own = text === byExclusion(header.row) ? 'actual' : saidByLabel(text, words, inRows);
        if (own === null) said ??= hasPeriods && anchor.column !== one.column ? null : 'unused';
        else if (own === 'total') said = 'total';
        else said = own;
      } else {
        const own = saidByLabel(text, words, false);
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
export function resultByExclusion(texts: readonly string[], words: SheetWords): string | null {
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
  // "Target" behind the months of one group is what its own label says.
  const isOwn = (column: number): boolean =>
    !starts.includes(column) && columns.has(column) && sheet.kindAt(periods, column) === KIND.text;
  const runs = starts.map((start, index) =>
    figures.filter((column) => column >= start && column < (starts[index + 1] ?? Infinity) && !isOwn(column)),
  );
  const labels = runs.map((run) => run.map((column) => sheet.textAt(periods, column)).join('\n'));
  if (labels.some((text) => text !== labels[0]) || (runs[0]?.length ?? 0) < 2) return;
  for (const [start = 0, ...others] of runs) {
    const role = columns.get(start);
    if (role !== undefined) for (const column of others) columns.set(column, role);
  }
}
