/** What a reading has to say about the sheet, one sentence a finding: what, and what to do. The caller adds where. */
import type { Translated } from '../../messages';

export const findings = {
  // Nothing found: what was looked for.
  'empty-sheet': 'The sheet is empty.',
  'no-period-line':
    'No row with periods (Jan-24, 2024-01, Q1 2024 …) above numbers was found. Check that each period stands in a cell of its own above its figures.',
  'no-period-column':
    'No column with periods beside columns of numbers was found. Check that each period stands in a cell of its own beside its figures.',
  'no-list-header':
    'No list with a metric, a period and a value column was found. Name the columns, for example Metric, Month, Actual and Target.',

  // Periods.
  'duplicate-period':
    '{period} appears twice with the same figures; it was read once. Remove one of the two, or correct its label.',
  'conflicting-values':
    '{metric} has two different values for {period}, here and in {other}. Neither is used. Keep the right one.',
  'missing-period':
    '{count, plural, one {{from} is missing between the periods; it counts as not measured. Add it if there is a figure.} other {# periods are missing, {from} to {to}; they count as not measured. Add them if there are figures.}}',
  'newest-first': 'The periods run from newest to oldest; they were reversed for scoring. No action needed.',
  'periods-unsorted':
    'The periods are not in order; they were sorted for scoring. Check that every label is right.',
  'periods-too-far-apart':
    'The periods run from {first} to {last} with almost nothing between. Nothing is scored. Correct the label that is wrong.',
  'other-kind-of-period':
    '"{text}" is {kind} among periods of another kind ({usual}); it was left out. If it is not a total, give it a table of its own.',
  'year-unlike':
    'Only some of the periods name their year, and "{text}" could not be placed among the others; it was left out. Write the year in every label, or in none.',
  'unreadable-period':
    '"{text}" can\'t be read as a period; what belongs to it was left out. Write it like 2024-03, Mar-24 or Q1 2024.',
  'thirds-or-quarters':
    '"{text}" was read as a third of the year, since there is no T4. If quarters are meant, write Q1 or K1.',
  'weeks-of-months':
    "The weeks are counted within their months. They were kept in their order; whether one is missing can't be told.",
  'no-year':
    'The periods name no year; their order was taken from the sheet. Add the year if the table spans more than one.',

  // Values.
  'not-a-number':
    '{metric}, {period}: "{text}" is not a number. The value counts as missing. Correct the cell, or empty it.',
  'ambiguous-number':
    '{metric}, {period}: "{text}" can be read in two ways. The value counts as missing. Enter it as a number.',
  'cell-error':
    '{metric}, {period}: the cell shows {text}. The value counts as missing. Correct its formula.',
  'cell-calculating':
    '{metric}, {period}: the cell shows {text}, so Excel is still working it out. The value counts as missing. Wait until the figure is there, then score again.',
  'latest-value-unusable':
    "{metric}: its latest value ({period}) can't be used, so the metric has no data rather than an older verdict. Correct that cell.",
  'footnote-mark':
    '{metric}, {period}: "{text}" carries a footnote mark; {value} was read. Check what the footnote says.',
  'mixed-scale-values':
    '{metric} mixes two scales, {small} beside {large}. None of its values is used. Write all of them as percentages, or all as plain figures.',
  'other-decimal-mark':
    '{metric}, {period}: "{text}" uses another decimal mark than the rest; {value} was read. Check it.',
  'mixed-currencies':
    '{metric} mixes currencies, {one} and {other}. None of its values is compared with the target. Write all of them, and the target, in one currency.',
  'mixed-units':
    '{metric} mixes units of time, such as 0:45 beside 45 or seconds beside minutes. None of its values is used. Write all of them one way.',
  'zeros-at-end':
    'From {first} on there is nothing but 0 or #DIV/0!, although the metrics had figures up to {last}. These periods were read as not measured yet. Empty the cells; if the zeros are real, choose the last period in the reading.',
  'values-without-name':
    'There are figures here but no metric name; they were left out. Name the metric, or remove the figures.',
  'uncalculated-formulas':
    '{count, plural, one {# formula of the sheet has no calculated value and counts} other {# formulas of the sheet have no calculated value and count}} as empty. Open the workbook in Excel, let it calculate, save it, and try again.',

  // Targets.
  'target-zero':
    '{metric}: the target is 0, which makes no sense here; the metric has no target. Enter the target, or write "≤ 0" if 0 is meant.',
  'unreadable-target':
    '{metric}: the target "{text}" can\'t be read; the metric has no target. Write it like 80%, ≥ 80% or 80–90%.',
  'mixed-scale':
    '{metric}: the target {written} and the values are on different scales; the target was read as {used}. Write both as percentages, or both as plain figures.',
  'scale-unclear':
    '{metric}: the target {written} and the values (about {typical}) seem to be on different scales. The metric has no target. Write both as percentages, or both as plain figures.',
  'far-from-target':
    '{metric}: its values (about {typical}) are far from the target {written}. Check that both are in the same unit and that the target is right.',
  'band-upside-down':
    '{metric}: the lower limit {low} is above the upper limit {high}; the metric has no target. Swap or correct them.',

  // Direction.
  'direction-open':
    '{metrics}: nothing says whether higher or lower is better, so there is no verdict. Add a direction column, or write the target with ≥ or ≤.',
  'direction-contradiction':
    '{metric}: the direction says {column}, the target "{target}" says {operator}. The metric has no target until one of them is corrected.',
  'direction-needs-band':
    '{metric} is to stay within a range, but the target "{target}" is not a range. The metric has no target. Write both limits, for example 80–90%.',
  'direction-unknown':
    '{metric}: the direction "{text}" was not understood and was ignored. Write higher, lower or within.',
  'direction-unusual':
    "{metric}: the sheet says {stated}; for this metric it is usually the other way. The sheet's word was used. Check it.",

  // Categories and names.
  'category-unknown':
    '{metric}: the category "{text}" is not one of the five categories; the metric is shown but not scored. Write service, quality, revenue, cost or satisfaction if it is one of them.',
  'category-missing':
    '{metric} has no category; the metric is counted, its category is unknown. Fill in its category.',
  'filled-down':
    'Empty cells under "{role}" were read as the entry above them. No action needed if that is meant.',
  'sections-as-vendors':
    'The same metrics come again under {count} headings; each heading was read as a site or vendor. No action needed if that is meant.',
  'duplicate-metric':
    '{metric} appears twice, here and in {other}; both are counted. Remove one, or name them differently.',

  // What was left out or read all the same.
  'kind-unknown': '"{text}" says neither actual nor target; such rows were left out. Write Actual or Target.',
  'total-left-out': '"{text}" is a total, an average or a comparison; it was left out of the scoring.',
  'shared-targets':
    '"{text}" (row {line}) stands under several metrics that it would all fit, so none of them got it as its target. Use it for all of them in the reading, or write targets in a column of their own.',
  'unused-figures':
    '"{text}" ({lineIs, select, row {row} other {column}} {line}) holds figures that were not used. If they are targets or results, say so with a header such as Target or Actual, or in the reading.',
  'no-period-named':
    'No period is named; every figure was read as the latest one, so there is no trend. Name the month in the header to follow it.',
  'one-period-named':
    'The period {period} comes from the title or the name of the sheet. It is the only one here, so there is no trend: a trend needs the periods side by side in one table. A verdict over all sheets counts each metric at its latest period.',
  'target-of-other-span':
    '{metric}: "{text}" ({written}) is for another span of time than the figures, so it was not used. Write the target for one period.',
  'target-span-kept':
    '"{text}" is for another span of time than the figures. For shares, times and scores it holds all the same; counts have no target.',
  'day-or-month':
    'Dates such as "{text}" can be read with the day or the month first; the {first, select, day {day} other {month}} was taken to come first. Check the order, or enter them as dates.',
  'targets-of-all-units':
    '"{text}" stands among the sites or teams; its figures were taken for the targets of all of them. If it is one of them, say so in the reading.',
  'target-concluded':
    '"{text}" was taken for the target, because its figures look like one: one for each metric, in the metric\'s own scale. Call it Target to make it sure.',
  'lone-target':
    '"{metric}" is named like a target, but no metric is called "{name}"; it was read as a metric of its own. Give both the same name, or head the targets Target.',
  'figure-in-name':
    '"{metric}" holds "{text}", which was not used. If it is the target, write "Target" before the figure, or give the targets a column of their own.',
  'target-named-shorter':
    '"{text}" was taken for the target of {metric}, whose name it holds only in part. Give both the same name to make it sure.',
  'targets-in-text':
    '"{text}" seems to hold targets, which were not used: targets are read from cells of their own. Put them in a column, or beside the names.',
  'green-differs':
    '{metric}: the target {target} and the limit for green {green} differ; the target was used. Check which of them counts.',
  'two-targets':
    '"{text}" and "{other}" both hold targets, and they differ; where they do, neither was used. Keep one, or say in the reading which counts.',
  'target-not-now':
    '{metric}: other periods have a target, {period} has none, so there is no verdict. Enter the target for {period}.',
  'mark-left-out': '{metric}, {period}: "{text}" carries a mark; {value} was read.',
  'category-learned':
    'The category "{text}" was read as {category}, because the metrics under it usually are. Check it.',
  'direction-likely':
    '{metric}: nothing says which way is better; with a target of {target} higher was taken. Say so in a direction column to make it sure.',
  'unsure-table':
    '{range} ({figures} figures) may be a table, but it is not certain how it is read; it was not scored. Confirm it, or give a reading.',
  'unread-figures': '{figures} figures in {range} belong to no table that could be read.',
  monitored:
    '{range} holds monitored transactions ({figures} cells); they are no metrics and were not scored. Accuracy in the pane, or the command "copc accuracy", tells what they prove.',
  'monitored-incomplete':
    '{count, plural, one {# monitored transaction comes} other {# monitored transactions come}} after the reporting period ({periods}): incomplete, and not scored.',
  'monitored-undated':
    '{count, plural, one {# monitored transaction has} other {# monitored transactions have}} no date that can be read, and so no place in a month of the scorecard. Write its date.',
  'monitored-unit':
    '{count, plural, one {# monitored transaction names} other {# monitored transactions name}} no site or vendor, and so count in no metric of one. Fill it in.',
  'monitored-asked':
    '{metric} is no metric of the scorecard yet: a question about one of its attributes is open. Answer it in Accuracy.',
  'monitored-differs':
    '{metric}: in {count, plural, one {# period} other {# periods}} the monitored transactions give another figure, first in {period}: {monitored} instead of {figure}. The table’s figures count. Find out which is right.',
  'own-results':
    '{range} holds results of COPC Scorecard ({figures} figures); they are no metrics and were not read.',
  'hidden-lines':
    '{count, plural, one {# hidden row or column of the table was} other {# hidden rows or columns of the table were}} read all the same. Remove what should not count.',
  'reading-outdated':
    'A reading of this sheet was kept in the workbook, but it no longer fits; the sheet was read again. Check how it is read, and keep that.',
  'memory-newer':
    'This workbook holds corrections that a newer version of this program made. They are left as they are and are not used here, so a result may differ. Update the program to use them.',
  'said-unused':
    'A direction, target or category was set manually for "{metric}", but the sheet no longer has such a metric. Remove it, or give the metric its old name.',
  'rebase-unused':
    'The new start of “{metric}” at {period}, set by {by} on {on}, applies to nothing: the metric or the period is not there any more.',
  'note-unused':
    'The note on “{metric}” at {period}, by {by} on {on}, is shown nowhere: the metric or the period is not there any more.',
  'override-unused':
    '"{metric}" was set manually by {by} on {on}, but the sheet no longer has such a metric. Remove the manual status, or give the metric its old name.',
  'sheet-not-read':
    'Not looked at: sheet “{sheet}”, which could not be read. Monitored transactions on it do not count here. Score it by itself to see why.',
  'sheets-not-looked-at':
    'Not looked at: {count, plural, one {sheet “{sheet}”} other {# sheets, first “{sheet}”}}. The pane looks for monitored transactions on at most 12 other sheets of up to 400,000 cells; refreshing all, or the command “copc score”, looks at every sheet.',
  'more-of-these': 'There {count, plural, one {is # more finding} other {are # more findings}} like this.',
  'too-large':
    '{metrics} metrics over {periods} periods are too many for one table; nothing is scored. Give a smaller range.',
  'nothing-to-score': 'The table has no metric with a name and figures. Check the range and the roles.',
  'reading-does-not-fit':
    'The given reading does not fit the sheet ({path}); nothing is scored. Correct it, or let the sheet be read again.',
} as const;

/** What a finding's values name by a code: a direction, a kind of period, a column. */
export const findingWords = {
  better: {
    higher: 'higher is better',
    lower: 'lower is better',
    within: 'within a range',
  },
  /** The period of a sheet that names none. */
  onlyPeriod: 'the only period',
  kinds: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    year: 'a year',
    half: 'a half-year',
    tertial: 'a four-month period',
    'fiscal-period': 'a fiscal period',
  },
  roles: {
    name: 'name',
    category: 'category',
    vendor: 'site or vendor',
    direction: 'direction',
    unit: 'unit',
    owner: 'owner',
    definition: 'definition',
  },
} as const;

export type FindingTexts = Translated<typeof findings>;
export type FindingWordTexts = Translated<typeof findingWords>;
