/** How much texts look like the names of metrics: a column of them, a header, a title (worksheets §2, Layouts). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { SheetWords } from '../dimensions/sheet-words';
import type { BlockFacts } from './block-facts';
import type { NameSource } from './name-source';

/** True where a column's header or most of its words say that it holds names of metrics, and no header over figures is one itself. */
export function areNames(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  words: SheetWords,
): boolean {
  if (source.kind !== 'column') return false;
  const one = facts.columns.find(({ column }) => column === source.column);
  if (one === undefined || headerScore(sheet, facts, words) > 0) return false;
  if (one.headers.some((text) => words.label(text).role === 'metric' && words.label(text).whole)) return true;
  const texts = [...one.texts.keys()].slice(0, 80);
  return texts.filter((text) => words.name(text).stems > 0).length >= texts.length / 2;
}

/** How much a column of texts looks like the names of metrics (worksheets §2, Layouts). */
export function nameScore(sheet: TypedSheet, facts: BlockFacts, column: number, words: SheetWords): number {
  const one = facts.columns.find((other) => other.column === column);
  if (one === undefined) return -5;
  const meanings = one.headers.map((text) => words.label(text));
  let score = 0;
  if (meanings.some(({ role, whole }) => role === 'metric' && whole)) score += 3;
  if (meanings.some(({ role, whole }) => role === 'unit' && whole)) score -= 2.5;
  if (
    meanings.some(
      ({ role, whole }) => (role === 'category' || role === 'kind' || role === 'unit-of-measure') && whole,
    )
  )
    score -= 1;
  const texts = [...one.texts].slice(0, 80);
  const all = texts.reduce((sum, [, times]) => sum + times, 0);
  const known = texts.reduce((sum, [text, times]) => sum + (words.name(text).stems > 0 ? times : 0), 0);
  score += all === 0 ? 0 : (2 * known) / all;
  const entries = [...one.texts.values()].reduce((sum, times) => sum + times, 0);
  score += entries === 0 ? 0 : one.texts.size / entries;
  const length = texts.reduce((sum, [text]) => sum + text.length, 0) / Math.max(1, texts.length);
  score += Math.min(1, length / 20);
  const rows = facts.block.data.length;
  if (one.filled < rows * 0.3) score -= 1.5;
  const first = facts.block.figureColumns[0] ?? Infinity;
  if (column > first) score -= 1.5;
  score += 2.5 * explainedVariance(sheet, facts, column);
  return score;
}

/** How much of the spread of the figures' sizes a column explains: sites don't explain scale, names do. */
function explainedVariance(sheet: TypedSheet, facts: BlockFacts, column: number): number {
  const groups = new Map<string, number[]>();
  const all: number[] = [];
  let text = '';
  for (const row of facts.block.data.slice(0, 300)) {
    const anchor = sheet.anchorOf(row, column);
    if (sheet.kindAt(anchor.row, anchor.column) !== KIND.blank)
      text = sheet.textAt(anchor.row, anchor.column);
    for (const at of facts.block.figureColumns.slice(0, 12)) {
      const value = sheet.valueAt(row, at);
      if (typeof value !== 'number' || value <= 0) continue;
      const size = Math.log(value);
      all.push(size);
      const group = groups.get(text) ?? [];
      group.push(size);
      groups.set(text, group);
    }
  }
  if (all.length < 6 || groups.size < 2 || groups.size > all.length / 2)
    return groups.size > all.length / 2 ? 0.5 : 0;
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const total = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  let within = 0;
  for (const group of groups.values()) {
    const own = group.reduce((sum, value) => sum + value, 0) / group.length;
    within += group.reduce((sum, value) => sum + (value - own) ** 2, 0);
  }
  return total === 0 ? 0 : 1 - within / total;
}

/** In a list a column of metrics' names stands beside the periods: then unknown headers say what figures are. */
export function namesStandBeside({ columns, headers }: BlockFacts, words: SheetWords): boolean {
  if (!columns.some(({ dimension }) => dimension === 'period')) return false;
  if (headers.some(({ dimension }) => dimension === 'period')) return false;
  return columns.some(({ dimension, headers: heads, texts }) => {
    if (dimension !== 'text') return false;
    const meanings = heads.map((text) => words.label(text)).filter(({ whole }) => whole);
    if (meanings.some(({ role }) => role === 'unit')) return false;
    const names = [...texts.keys()].slice(0, 80);
    const known = names.filter((text) => words.name(text).stems > 0).length;
    return known > 0 && (meanings.some(({ role }) => role === 'metric') || known >= names.length / 2);
  });
}

/** What headers cost that a title leaves over; nothing or less where figures prove them results and targets of one metric. */
export function headersLeft({ headers }: BlockFacts, areProved: boolean, areNames: boolean): number {
  if (!headers.some(({ free }) => free.length > 1)) return 0.5;
  if (!areProved) return 2;
  return areNames ? 0 : -1;
}

/** A title that is a metric's name, over headers of which few are. */
export function titleScore(sheet: TypedSheet, facts: BlockFacts, words: SheetWords): number {
  // "Results 2024" says what the figures are.
  const { measure, whole } = words.label(facts.title);
  if (measure !== null && whole) return 0;
  return words.name(facts.title).stems > 0 && headerScore(sheet, facts, words) <= 1 ? 3.5 : 0;
}

/** Headers that hold names of metrics rather than of sites. */
export function headerScore(sheet: TypedSheet, facts: BlockFacts, words: SheetWords): number {
  const texts = facts.headers.flatMap(({ row, free }) => free.map((column) => sheet.textAt(row, column)));
  if (texts.length === 0) return 0;
  const known = texts.filter((text) => words.name(text).stems > 0).length;
  return (2 * known) / texts.length;
}
