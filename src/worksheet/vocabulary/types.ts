/**
 * What a language brings to the reading of sheets: words, as data (worksheets §2, Vocabulary). Each language file has
 * four parts under names of their own, so that a script which reads only cells (the custom functions) leaves headers,
 * periods and metric names out.
 */
import type { Category } from '../../scoring/metric';

/** Words and phrases separated by commas. A plain string keeps the data short in source and in the scripts Excel loads. */
export type WordList = string;

/** A language sheets are read in; Portuguese sheets are read, though no text is shown in Portuguese. */
export type SheetLanguage = 'en' | 'es' | 'nl' | 'zh' | 'nb' | 'pt';

export type TimeUnit = 's' | 'min' | 'h' | 'd';

/** Words inside cells: directions, categories, missing markers, operators of targets, results of monitored transactions. */
export interface CellWords {
  /** `fillers` may stand beside a direction word and say nothing by themselves ("is better"). */
  readonly better: Readonly<Record<'higher' | 'lower' | 'within' | 'fillers', WordList>>;
  readonly categories: Readonly<Record<Category, WordList>>;
  /** Whole cell texts that mean "not measured". */
  readonly missing: WordList;
  /** Not measured yet: missing, and said where it is the latest figure. */
  readonly awaited: WordList;
  /** Before or after the number of a target: the value should be at least, at most this. */
  readonly atLeast: WordList;
  readonly atMost: WordList;
  /** Between the two ends of a band ("80 to 90") and in front of it ("between"). */
  readonly bandBetween: WordList;
  readonly bandBefore: WordList;
  /** Between a share and its time limit ("80 % in 20 s"). */
  readonly timeLimit: WordList;
  readonly timeUnits: Readonly<Record<TimeUnit, WordList>>;
  /** Results and families of monitored transactions: only formulas read them, so Portuguese has none. */
  readonly outcomes: Readonly<Record<'pass' | 'fail' | 'not-applicable', WordList>>;
  /** Answers of the assessment besides yes and no; `open`: not answered yet. */
  readonly answers: Readonly<Record<'partly' | 'open', WordList>>;
  readonly families: Readonly<Record<'customer' | 'business' | 'compliance' | 'non-critical', WordList>>;
}

/** What a header or label says. A word stands under one meaning; whole labels are looked up before their words. */
export interface LabelWords {
  /** What figures are: results, targets and their limits, comparisons, parts of a rate … */
  readonly actual: WordList;
  readonly target: WordList;
  /** What figures are held to besides the target: targets only where nothing else is called one. */
  readonly otherTarget: WordList;
  /** Words that make a target beside them one end of a band. */
  readonly low: WordList;
  readonly high: WordList;
  readonly targetLow: WordList;
  readonly targetHigh: WordList;
  /** Targets for the whole year, for one day. */
  readonly targetYear: WordList;
  readonly targetDay: WordList;
  readonly green: WordList;
  readonly amber: WordList;
  readonly red: WordList;
  readonly variance: WordList;
  readonly achieved: WordList;
  readonly previous: WordList;
  readonly forecast: WordList;
  readonly weight: WordList;
  readonly points: WordList;
  readonly status: WordList;
  readonly numerator: WordList;
  readonly denominator: WordList;
  readonly comment: WordList;
  /** What a line of texts is. `unit`: a site, vendor, team, channel …; `kind`: its cells say what figures are. */
  readonly metric: WordList;
  readonly category: WordList;
  readonly unit: WordList;
  readonly owner: WordList;
  readonly definition: WordList;
  readonly direction: WordList;
  readonly unitOfMeasure: WordList;
  readonly code: WordList;
  readonly period: WordList;
  readonly kind: WordList;
  /** Sums, averages, sums to date. */
  readonly total: WordList;
  /** Words a label may carry besides. */
  readonly neutral: WordList;
  /** "Versus": what stands behind it is compared with. */
  readonly against: WordList;
  /** Words that say for what span a target is. */
  readonly yearly: WordList;
  readonly daily: WordList;
}

/** Whole texts of cells that tell what a column of them is; signs and colours without a language are known anyway. */
export interface MarkWords {
  /** How a metric stands: colours, their letters, "on track". */
  readonly status: WordList;
  /** What figures are counted in. */
  readonly units: WordList;
}

export interface PeriodWords {
  /** Twelve lists: full name first, then abbreviations. */
  readonly months: readonly WordList[];
  readonly quarter: WordList;
  /** Halves and thirds of a year. */
  readonly half: WordList;
  readonly tertial: WordList;
  readonly week: WordList;
  /** Before a date that ends or begins a week; `weekOfBehind` stands behind it. */
  readonly weekOf: WordList;
  readonly weekOfBehind: WordList;
  /** Before or behind the first period that something holds for, and the last: "from April", 4月起, "until March". */
  readonly since: WordList;
  readonly sinceBehind: WordList;
  readonly until: WordList;
  readonly untilBehind: WordList;
  readonly year: WordList;
  readonly fiscalYear: WordList;
  readonly fiscalPeriod: WordList;
  readonly monthWord: WordList;
  /** First, second, third, fourth. */
  readonly ordinals: readonly WordList[];
  /** Names of weekdays before a date; without those that are months' too (mar). */
  readonly weekdays: WordList;
  /** Written behind the number of a day (日); empty where the language has none. */
  readonly dayWord: WordList;
  /** Words and endings without meaning of their own ("de", "of", "st"). */
  readonly fillers: WordList;
}

/**
 * What the names of metrics are made of, so that a name never listed is understood too. `word*` is a stem: the word with
 * the endings of its language. A phrase of several words wins against its words.
 */
export interface NameWords {
  /** Heads of which more, or less, is better, by the category such metrics usually have. */
  readonly good: Readonly<Record<Category, WordList>>;
  readonly bad: Readonly<Record<Category, WordList>>;
  /** Heads of times: less is better. */
  readonly time: WordList;
  /** Units of time; by themselves they may be hours worked. */
  readonly units: WordList;
  readonly cost: WordList;
  /** What takes time: beside a time it is only what is timed. */
  readonly event: WordList;
  /** What is counted: says no direction. */
  readonly thing: WordList;
  /** Things whose score is satisfaction. */
  readonly voice: WordList;
  /** What was done with things, without saying whether it went well; what came in; what went well. */
  readonly handled: WordList;
  readonly came: WordList;
  readonly done: WordList;
  /** What is tried or checked for something good: audits of quality, offers of an upsell. */
  readonly tries: WordList;
  /** What went wrong. */
  readonly undone: WordList;
  /** "On time"; `within` needs a time behind it. */
  readonly intime: WordList;
  readonly within: WordList;
  /** Past a time, or above a value: "after 60 s", "over 90". */
  readonly beyond: WordList;
  /** Not, without, un-. */
  readonly no: WordList;
  /** Reduced, avoided, prevented. */
  readonly less: WordList;
  /** What may turn the meaning in ways words don't tell: growth, variance, between. */
  readonly more: WordList;
  /** Joints: what stands behind "per" is only a base; in front of "of" stands the head. */
  readonly per: WordList;
  readonly of: WordList;
  /** What the figures are. */
  readonly share: WordList;
  readonly count: WordList;
  readonly score: WordList;
  /** Words that turn nothing. */
  readonly harmless: WordList;
}

/** Names of a known metric by its id (see metric-facts.ts). */
export type MetricNames<Id extends string> = Readonly<Record<Id, WordList>>;

/** One language in full. */
export interface Vocabulary<Id extends string = string> {
  readonly language: SheetLanguage;
  readonly cells: CellWords;
  readonly labels: LabelWords;
  readonly marks: MarkWords;
  readonly names: NameWords;
  readonly periods: PeriodWords;
  readonly metrics: MetricNames<Id>;
}
