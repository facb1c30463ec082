/** A category as people see it: by the sheet's own word where it has one, else by ours. */
import type { Category } from '../../scoring/metric';
import type { TableMetric } from '../../worksheet/metric/table';
import type { Verdicts } from '../../strings/parts/verdicts/verdicts';

/** Shorter words of a sheet are letters and codes: "S", "CS". */
const SHORTEST_WORD = 3;
/** An ideograph says as much as a word. */
const IDEOGRAPH = /\p{Script=Han}/u;

/**
 * `"Volume"` for the category a sheet calls so though it is none of the five, `"Service"` for one written as "S";
 * `""` where nothing says one.
 */
export function categoryName(
  { category, grounds }: Pick<TableMetric, 'category' | 'grounds'>,
  { category: words }: Pick<Verdicts, 'category'>,
): string {
  const ground = grounds.category;
  // A name is no category's word, and what a person says is one of ours.
  const own = ground === null || ground.by === 'name' ? '' : (ground.text?.trim() ?? '');
  if (own.length >= SHORTEST_WORD || IDEOGRAPH.test(own)) return own;
  return category === null ? '' : words[category];
}

/** What each category is called where its metrics are counted together: by the sheet's word when all of them have one. */
export function categoryNames(
  metrics: readonly Pick<TableMetric, 'category' | 'grounds'>[],
  words: Pick<Verdicts, 'category'>,
): ReadonlyMap<Category, string> {
  const names = new Map<Category, string>();
  for (const metric of metrics) {
    const { category } = metric;
    if (category === null) continue;
    const name = categoryName(metric, words);
    const before = names.get(category);
    names.set(category, before === undefined || before === name ? name : words.category[category]);
  }
  return names;
}
