/** Categories in words nobody knows, learned from the metrics under them. */
import type { Category } from '../../scoring/metric';
import type { Cell } from '../../workbook/address';
import type { TypedSheet } from '../cells/typed-sheet';
import type { WordLookup } from '../metric/metric-facts';
import type { FindingsLog } from '../sheet/finding';
import type { Gathered } from './collect';
import { writtenCategory } from './figures-of-metric';

/** Words of categories nobody knows, from the metrics under them: at least two agree, or all of those that are known. */
export function learnedCategories(
  sheet: TypedSheet,
  gathered: readonly Gathered[],
  words: WordLookup,
  log: FindingsLog,
): { learned?: ReadonlyMap<string, Category> } {
  let understood = false;
  const votes = new Map<string, { cell: Cell; counts: Map<Category, number> }>();
  for (const one of gathered) {
    const said = writtenCategory(sheet, one);
    if (said === null || said.text === '') continue;
    if (words.category(said.text) !== null) {
      understood = true;
      continue;
    }
    const usual = words.known(one.name)?.category ?? null;
    const vote = votes.get(said.text) ?? { cell: said.cell, counts: new Map<Category, number>() };
    if (usual !== null) vote.counts.set(usual, (vote.counts.get(usual) ?? 0) + 1);
    votes.set(said.text, vote);
  }
  const learned = new Map<string, Category>();
  // Where no word of the column is a category, its texts may be anything.
  if (!understood) return {};
  for (const [text, { cell, counts }] of votes) {
    const [best, other] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined || (other !== undefined && best[1] < other[1] * 2)) continue;
    learned.set(text, best[0]);
    log.add('category-learned', 'warning', cell, { text, category: best[0] });
  }
  return learned.size === 0 ? {} : { learned };
}
