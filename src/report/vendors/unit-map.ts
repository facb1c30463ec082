/** What a person said of vendors and sites (worksheets §5, Map file): their names, a weight, targets for all together. */
import type { RollupTarget } from '../../scoring/units/sums';
import { sameAsTyped } from '../../workbook/names';

export interface UnitMap {
  readonly names: readonly UnitName[];
  /** The metric whose figures weigh those that have no counts; null: nothing is weighed. */
  readonly weight: string | null;
  readonly rollup: readonly RollupTarget[];
}

/** A unit's name, and where it counts: every part that is given must fit. */
export interface UnitName {
  readonly name: string;
  /** A book's file name, with or without its ending; null: any. */
  readonly book: string | null;
  readonly sheet: string | null;
  /** As a column of vendors has it. */
  readonly vendor: string | null;
}

/** Where a unit is met. */
export type UnitPlace = Pick<UnitName, 'book' | 'sheet' | 'vendor'>;

/**
 * The name the map gives a unit that is met there; null: none. The first that fits counts.
 * @example mappedName(map, { book: 'q3.xlsx', sheet: 'Ac', vendor: null }) // 'Acme'
 */
export function mappedName(map: UnitMap | null, { book, sheet, vendor }: UnitPlace): string | null {
  const fits = (said: string | null, here: string | null): boolean =>
    said === null || (here !== null && sameAsTyped(said, here));
  const bookFits = (said: string | null): boolean =>
    fits(said, book) || fits(said, book?.replace(/\.[^.]*$/, '') ?? null);
  const found = map?.names.find(
    (one) => bookFits(one.book) && fits(one.sheet, sheet) && fits(one.vendor, vendor),
  );
  return found?.name ?? null;
}
