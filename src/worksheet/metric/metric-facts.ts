/** What a table says about one metric before it is judged, whichever layout it came from; and what is asked again and again. */
import type { Better, Category, Point } from '../../scoring/metric';
import type { Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { DecimalMark } from '../cells/numbers';
import type { Period } from '../periods/period';
import { betterOf, categoryOf } from '../words/meanings';
import type { MetricUnit } from '../vocabulary/metric-facts';
import type { SheetLanguage } from '../words/languages';
import { remembered, rememberedByShape, sharedMemory } from '../words/remembered';
import type { SaidOfMetric } from './said-of-metric';
import { understandName } from './understand-name';

export interface MetricFacts {
  readonly name: string;
  readonly cell: Cell;
  readonly vendor: string | null;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly definition: string | null;
  readonly direction: { readonly value: CellValue; readonly cell: Cell } | null;
  /** What a column or a section title says; an empty cell of a category column is `''`. Null: nothing says anything. */
  readonly category: CategoryFacts | null;
  readonly targets: TargetCells | null;
  readonly low: TargetCells | null;
  readonly high: TargetCells | null;
  readonly series: SeriesFacts;
  readonly cellOf: (periodIndex: number) => Cell | null;
}

export interface CategoryFacts {
  readonly text: string;
  readonly cell: Cell;
  /** True when the cell is empty and the entry above it was taken. */
  readonly filled: boolean;
  /** True when a section title says it. */
  readonly section: boolean;
}

/** Cells that hold targets: one for all periods, or one for each. */
export interface TargetCells {
  readonly values: readonly CellValue[];
  readonly formatAt: (index: number) => string;
  readonly cellAt: (index: number) => Cell;
}

export interface SeriesFacts {
  readonly points: readonly Point[];
  /** True when values carry a percent sign or format. */
  readonly marked: boolean;
  /** True when values are written with ‰ and stand as their digits say. */
  readonly permille: boolean;
  /** True when values are times of day or durations: fractions of a day. */
  readonly duration: boolean;
  /** The time unit written after the figures (`17 s`), null without one. */
  readonly unit: string | null;
  /** The currency written with the figures (`€ 4,50`), null without one. */
  readonly currency: string | null;
  readonly mark: DecimalMark;
  /** Shows the values as the sheet does, also those that are texts. */
  readonly numberFormat: string;
  /** The format of the cells themselves; it decides whether `9:27` has hours. */
  readonly cellFormat: string;
}

/** What is known about the whole table while its metrics are made. */
export interface TableFacts {
  readonly periods: readonly Period[];
  /** True when a column or section titles give categories. */
  readonly hasCategories: boolean;
  /** Categories in words nobody knows, learned from the metrics under them. */
  readonly learned?: ReadonlyMap<string, Category>;
  readonly percentNumbers: boolean;
  /** What a person said of metrics of this sheet. */
  readonly said: readonly SaidOfMetric[];
  readonly words: WordLookup;
}

/** What the name of a metric tells, null when it tells nothing. */
export interface Known {
  readonly better: Better | null;
  readonly category: Category | null;
  readonly unit: MetricUnit | null;
  /** True when something in the name may turn it: then not even a high target tells the direction. */
  readonly turning: boolean;
}

/** The vocabulary with a memory: a list asks for the same words a hundred thousand times. */
export interface WordLookup {
  readonly known: (name: string) => Known | null;
  readonly category: (text: string) => Category | null;
  readonly better: (value: CellValue) => Better | null;
}

/** The lookup for these languages; sheets of one kind ask for the same words. */
export const wordLookup: (languages: readonly SheetLanguage[]) => WordLookup = sharedMemory((languages) => {
  const known = rememberedByShape((name) => knownName(name, languages));
  const category = remembered((text: string) => categoryOf(text));
  const better = remembered((value: CellValue) => betterOf(value));
  return { memories: [known, category, better], made: { known, category, better } };
});

function knownName(name: string, languages: readonly SheetLanguage[]): Known | null {
  const { better, category, kind, turning, stems } = understandName(name, languages);
  if (better === null && category === null && kind === null && !turning && stems === 0) return null;
  return { better, category, unit: kind === 'time' ? 'seconds' : kind, turning };
}
