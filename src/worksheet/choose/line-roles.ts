/** The roles of header rows and of columns of labels, once it is chosen where the names stand. */
import type { ColumnFacts } from '../dimensions/column-cells';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import type { BlockFacts } from './block-facts';
import type { NameSource } from './name-source';
import type { HeaderRow } from './header-rows';

export function headerRole(facts: BlockFacts, row: HeaderRow, named: boolean): LineRole {
  if (row.dimension !== 'free') return row.dimension;
  if (named && row.both !== null) return 'period';
  const under = facts.headers.filter((other) => other.row > row.row);
  const over = facts.headers.filter((other) => other.row < row.row);
  const lowerFree = under.some((other) => other.dimension === 'free' && other.free.length > 0);
  if (named) return lowerFree ? 'unit' : 'metric';
  if ((row.oneEach || row.sharesNone) && under.some((other) => other.dimension === 'period')) return 'ignore';
  if (under.some((other) => other.dimension === 'period' || other.dimension === 'measure')) {
    return row.free.length > 1 || over.length > 0 ? 'unit' : 'measure';
  }
  return 'measure';
}

export function labelRole(
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
