/** What a reading has to say about the sheet, one sentence a finding: what, and what to do. The caller adds where. */
import { counted, isOne } from '../counted';

type D = Readonly<Record<string, string | number>>;

const better: Readonly<Record<string, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  within: 'within a band',
};

const said = (value: string | number | undefined): string => better[String(value)] ?? String(value);

export const findings = {
  // Nothing found: what was looked for.
  'empty-sheet': (_: D) => 'The sheet is empty.',
  'no-period-line': (_: D) =>
    'No row with periods (Jan-24, 2024-01, Q1 2024 …) above numbers was found. Check that each period stands in a cell of its own above its figures.',
  'no-period-column': (_: D) =>
    'No column with periods beside columns of numbers was found. Check that each period stands in a cell of its own beside its figures.',
  'no-list-header': (_: D) =>
    'No list with a metric, a period and a value column was found. Name the columns, for example Metric, Month, Actual and Target.',
  'repeated-periods': (_: D) =>
    'The same periods come again and again, as in a list of several sites, but no column says which metric each row measures. Add one, or give the reading with a map.',

  // Periods.
  'duplicate-period': (d: D) =>
    `${d.period} stands twice with the same figures; it was read once. Remove one of the two, or correct its label.`,
  'conflicting-values': (d: D) =>
    `${d.metric} has two different values for ${d.period}, here and in ${d.other}. Neither is used. Keep the right one.`,
  'missing-period': (d: D) =>
    d.count === 1
      ? `${d.from} is missing between the periods; it counts as not measured. Add it if there is a figure.`
      : `${d.count} periods are missing, ${d.from} to ${d.to}; they count as not measured. Add them if there are figures.`,
  'newest-first': (_: D) =>
    'The periods run from newest to oldest; they were turned round for scoring. Nothing to do.',
  'periods-unsorted': (_: D) =>
    'The periods are not in order; they were sorted for scoring. Check that every label is right.',
  'periods-too-far-apart': (d: D) =>
    `The periods run from ${d.first} to ${d.last} with almost nothing between. Nothing is scored. Correct the label that is wrong.`,
  'other-kind-of-period': (d: D) =>
    `"${d.text}" is a ${d.kind} among periods of another kind (${d.usual}); it was left out. If it is no total, give it a table of its own.`,
  'unreadable-period': (d: D) =>
    `"${d.text}" can't be read as a period; what belongs to it was left out. Write it like 2024-03, Mar-24 or Q1 2024.`,
  'no-year': (_: D) =>
    'The periods name no year; their order was taken from the sheet. Add the year if the table spans more than one.',

  // Values.
  'not-a-number': (d: D) =>
    `${d.metric}, ${d.period}: "${d.text}" is not a number. The value counts as missing. Correct the cell, or empty it.`,
  'ambiguous-number': (d: D) =>
    `${d.metric}, ${d.period}: "${d.text}" can be read in two ways. The value counts as missing. Enter it as a number.`,
  'cell-error': (d: D) =>
    `${d.metric}, ${d.period}: the cell shows ${d.text}. The value counts as missing. Correct its formula.`,
  'latest-value-unusable': (d: D) =>
    `${d.metric}: its latest value (${d.period}) can't be used, so the metric has no data rather than an older verdict. Correct that cell.`,
  'footnote-mark': (d: D) =>
    `${d.metric}, ${d.period}: "${d.text}" carries a footnote mark; ${d.value} was read. Check what the footnote says.`,
  'mixed-scale-values': (d: D) =>
    `${d.metric} mixes two scales, ${d.small} beside ${d.large}. None of its values is used. Write all of them as percentages, or all as plain figures.`,
  'other-decimal-mark': (d: D) =>
    `${d.metric}, ${d.period}: "${d.text}" uses another decimal mark than the rest; ${d.value} was read. Check it.`,
  'mixed-currencies': (d: D) =>
    `${d.metric} mixes currencies, ${d.one} and ${d.other}. None of its values is compared with the target. Write all of them, and the target, in one currency.`,
  'mixed-units': (d: D) =>
    `${d.metric} mixes units of time, such as 0:45 beside 45 or seconds beside minutes. None of its values is used. Write all of them one way.`,
  'zeros-at-end': (d: D) =>
    `From ${d.first} on there is nothing but 0 or #DIV/0!, although the metrics had figures up to ${d.last}. These periods were read as not measured yet. Empty the cells; if the zeros are real, name the last period in a map.`,
  'values-without-name': (_: D) =>
    'There are figures here but no metric name; they were left out. Name the metric, or remove the figures.',
  'uncalculated-formulas': (d: D) =>
    `${counted(d.count, 'formula of the sheet has no calculated value and counts', 'formulas of the sheet have no calculated value and count')} as empty. Open the workbook in Excel, let it calculate, save it, and try again.`,

  // Targets.
  'target-zero': (d: D) =>
    `${d.metric}: the target is 0, which makes no sense here; the metric has no target. Enter the target, or write "≤ 0" if 0 is meant.`,
  'unreadable-target': (d: D) =>
    `${d.metric}: the target "${d.text}" can't be read; the metric has no target. Write it like 80 %, ≥ 80 % or 80–90 %.`,
  'mixed-scale': (d: D) =>
    `${d.metric}: the target ${d.written} and the values are on different scales; the target was read as ${d.used}. Write both as percentages, or both as plain figures.`,
  'scale-unclear': (d: D) =>
    `${d.metric}: the target ${d.written} and the values (about ${d.typical}) seem to be on different scales. The metric has no target. Write both as percentages, or both as plain figures.`,
  'far-from-target': (d: D) =>
    `${d.metric}: its values (about ${d.typical}) are far from the target ${d.written}. Check that both are in the same unit and that the target is right.`,
  'band-upside-down': (d: D) =>
    `${d.metric}: the lower limit ${d.low} is above the upper limit ${d.high}; the metric has no target. Swap or correct them.`,
  'conflicting-targets': (d: D) =>
    `${d.metric} has two different targets for ${d.period}, here and in ${d.other}. Neither is used. Keep the right one.`,

  // Direction.
  'direction-assumed': (d: D) =>
    `${d.metric}: nothing says whether higher or lower is better; higher was assumed. Add a direction column, or write the target with ≥ or ≤.`,
  'direction-contradiction': (d: D) =>
    `${d.metric}: the direction says ${said(d.column)}, the target "${d.target}" says ${said(d.operator)}. The metric has no target until one of them is corrected.`,
  'direction-needs-band': (d: D) =>
    `${d.metric} is to stay within a band, but the target "${d.target}" is no band. The metric has no target. Write both limits, for example 80–90 %.`,
  'direction-unknown': (d: D) =>
    `${d.metric}: the direction "${d.text}" is not understood; it was passed over. Write higher, lower or within.`,
  'direction-unusual': (d: D) =>
    `${d.metric}: the sheet says ${said(d.stated)}; for this metric it is usually the other way. The sheet's word was used. Check it.`,

  // Categories and names.
  'category-unknown': (d: D) =>
    `${d.metric}: the category "${d.text}" is none of the five; the metric is shown but not scored. Write service, quality, revenue, cost or satisfaction if it is one of them.`,
  'category-missing': (d: D) =>
    `${d.metric} has no category; the metric is counted, its category is unknown. Fill in its category.`,
  'filled-down': (d: D) =>
    `Empty cells of ${d.role} were read as the entry above them. Nothing to do if that is meant.`,
  'sections-as-vendors': (d: D) =>
    `The same metrics come again under ${d.count} headings; each heading was read as a site or vendor. Nothing to do if that is meant.`,
  'duplicate-metric': (d: D) =>
    `${d.metric} stands twice, here and in ${d.other}; both are counted. Remove one, or name them differently.`,
  'changing-attribute': (d: D) =>
    `${d.metric}: the ${d.role} "${d.text}" differs from "${d.first}" above; "${d.first}" was used. Make them the same.`,

  // What was left out or read all the same.
  'kind-unknown': (d: D) =>
    `"${d.text}" says neither actual nor target; such rows were left out. Write Actual or Target.`,
  'not-a-metric': (d: D) =>
    `"${d.text}" was left out: it names or numbers its entries, or its place is not plain. Give it a role if it is a metric.`,
  'total-left-out': (d: D) =>
    `"${d.text}" is a total, an average or a comparison; it was left out of the scoring.`,
  'hidden-lines': (d: D) =>
    `${counted(d.count, 'hidden row or column of the table was', 'hidden rows or columns of the table were')} read all the same. Remove what should not count.`,
  'override-unused': (d: D) =>
    `"${d.metric}" was set by hand by ${d.by} on ${d.on}, but the sheet has no such metric any more. Take it back, or give the metric its old name.`,
  'more-of-these': (d: D) =>
    `There ${isOne(d.count) ? 'is' : 'are'} ${counted(d.count, 'more finding', 'more findings')} of this kind (${d.code}).`,
  'too-large': (d: D) =>
    `${d.metrics} metrics over ${d.periods} periods are too many for one table; nothing is scored. Give a smaller range.`,
  'nothing-to-score': (_: D) =>
    'The table has no metric with a name and figures. Check the range and the roles.',
  'reading-does-not-fit': (d: D) =>
    `The given reading does not fit the sheet (${d.path}); nothing is scored. Correct it, or let the sheet be read afresh.`,
} as const satisfies Record<string, (d: D) => string>;

export type Findings = { readonly [code in keyof typeof findings]: (d: D) => string };
