/** Which function a mistyped name was meant for. Apart from the catalogue, for Excel asks for no other name. */
import { catalogue } from './catalogue';

/**
 * The function a name that is none was meant for: the nearest one, at most two slips away (a letter left out, added,
 * changed, or two swapped); null when none is so near.
 * @example nearestName('statsu') // 'STATUS'
 */
export function nearestName(name: string): string | null {
  const wanted = name.toUpperCase();
  const near = catalogue
    .filter(({ hidden }) => hidden !== true)
    .map((entry) => ({ name: entry.name, slips: slipsBetween(wanted, entry.name) }))
    // Two slips in a short name make it another one.
    .filter((entry) => entry.slips <= Math.min(2, Math.floor(entry.name.length / 3)))
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.name ?? null;
}

/** Fewest letters to insert, delete or change, or neighbours to swap, that make one word of the other. */
function slipsBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      rows[i]?.splice(j, 1, least);
    }
  }
  return at(one.length, other.length);
}
