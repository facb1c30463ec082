/**
 * What a language brings to the reading of sheets: words, as data (worksheets §2, Vocabulary). Each language file has
 * four parts under names of their own, so that a script which reads only cells (the custom functions) leaves headers,
 * periods and metric names out.
 */
import type { Category } from '../../scoring/metric';
import type { Role } from '../sheet/reading';

/** Words and phrases separated by commas. A plain string keeps the data short in source and in the scripts Excel loads. */
export type WordList = string;

export type TimeUnit = 's' | 'min' | 'h' | 'd';

/** Words inside cells: directions, categories, missing markers, operators of targets, results of monitored transactions. */
export interface CellWords {
  /** `fillers` may stand beside a direction word and say nothing by themselves ("is better"). */
  readonly better: Readonly<Record<'higher' | 'lower' | 'within' | 'fillers', WordList>>;
  readonly categories: Readonly<Record<Category, WordList>>;
  /** Whole cell texts that mean "not measured". */
  readonly missing: WordList;
  /** Before or after the number of a target: the value should be at least, at most this. */
  readonly atLeast: WordList;
  readonly atMost: WordList;
  /** Between the two ends of a band ("80 to 90") and in front of it ("between"). */
  readonly bandBetween: WordList;
  readonly bandBefore: WordList;
  /** Between a share and its time limit ("80 % in 20 s"). */
  readonly timeLimit: WordList;
  readonly timeUnits: Readonly<Record<TimeUnit, WordList>>;
  readonly outcomes: Readonly<Record<'pass' | 'fail' | 'not-applicable', WordList>>;
  readonly families: Readonly<Record<'customer' | 'business' | 'compliance' | 'non-critical', WordList>>;
}

/** A role a header word can name; `low` and `high` turn a target into one end of a band. */
export type HeaderWord = Exclude<Role, 'ignore'> | 'low' | 'high';

export interface HeaderWords {
  readonly roles: Readonly<Record<HeaderWord, WordList>>;
  /** Words a header may carry besides ("monthly", "of the"). */
  readonly neutral: WordList;
  /** Total, average and other summary words. */
  readonly totals: WordList;
  /** Sums from the start of the year; a header with one of these is a total, whatever else it says. */
  readonly toDate: WordList;
  /** Comparisons with the target or with earlier periods ("% of target", "previous year"): figures that are no target. */
  readonly compared: WordList;
}

export interface PeriodWords {
  /** Twelve lists: full name first, then abbreviations. */
  readonly months: readonly WordList[];
  readonly quarter: WordList;
  readonly week: WordList;
  readonly year: WordList;
  readonly fiscalYear: WordList;
  readonly fiscalPeriod: WordList;
  readonly monthWord: WordList;
  /** Written behind the number of a day (日); empty where the language has none. */
  readonly dayWord: WordList;
  /** Words and endings without meaning of their own ("de", "of", "st"). */
  readonly fillers: WordList;
}

/** Names of a known metric by its id (see known-metrics.ts). */
export type MetricNames<Id extends string> = Readonly<Record<Id, WordList>>;

/** One language in full. Portuguese has periods and headers only. */
export interface Vocabulary<Id extends string = string> {
  readonly language: 'en' | 'es' | 'nl' | 'zh' | 'nb';
  readonly cells: CellWords;
  readonly headers: HeaderWords;
  readonly periods: PeriodWords;
  readonly metrics: MetricNames<Id>;
}
