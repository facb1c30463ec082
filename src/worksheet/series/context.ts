/** What every metric of a table is read with. */
import type { Cell } from '../../workbook/address';
import type { WordLookup } from '../metric/metric-facts';
import type { Period } from '../periods/period';
import type { FilledColumns } from './figure-cells';
import type { Reach } from '../words/open-spans';
import type { FindingsLog } from '../sheet/finding';

export interface Context {
  readonly periods: readonly Period[];
  readonly slotOf: (period: Period | null) => number;
  readonly slotsOf: (filled: FilledColumns) => {
    readonly slots: Int32Array;
    /** The index of the only figure of each slot, −1 where it has none; null where a slot has two. */
    readonly onlySources: Int32Array | null;
  };
  readonly log: FindingsLog;
  readonly words: WordLookup;
  /** Two target cells of one place that differ. */
  readonly twoTargets: (first: Cell, second: Cell) => void;
  /** Periods that stand twice with the same figure, with the second cell. */
  readonly repeats: Map<string, Cell>;
  /** True for a year that holds some of the table's periods: "2024 target" beside months of 2024. */
  readonly covers: (year: Period | null) => boolean;
  /** Whether the targets under this cell's label hold from its period on, or up to it; null: for the period alone. */
  readonly reachOf: (cell: Cell) => Reach | null;
  /** A target the reading says a label holds. */
  readonly targetAt: (cell: Cell) => string | undefined;
  /** In which row or column all figures of a period stand, of whichever metric; null where they stand in several. */
  readonly lineOf: (slot: number) => { readonly row: number | null; readonly column: number | null };
}
