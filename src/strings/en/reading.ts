/** Why a sheet is read as it is, and what is wrong with a reading that was given. */
import { counted } from '../counted';

type D = Readonly<Record<string, string | number>>;

const roles: Readonly<Record<string, string>> = {
  name: 'metric names',
  category: 'categories',
  target: 'targets',
  'target-low': 'lower limits',
  'target-high': 'upper limits',
  direction: 'directions',
  unit: 'units',
  owner: 'owners',
  vendor: 'sites or vendors',
  definition: 'definitions',
  period: 'periods',
  value: 'values',
  kind: 'actual or target',
  total: 'totals',
  ignore: 'nothing that is used',
};

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const readingReasons = {
  'periods-across': (d: D) =>
    `${counted(d.count, 'period', 'periods')}, ${d.first} to ${d.last}, across ${d.line}.`,
  'periods-down': (d: D) =>
    `${counted(d.count, 'period', 'periods')}, ${d.first} to ${d.last}, down ${d.line}.`,
  'list-of-measurements': (d: D) =>
    `Each row is one measurement: ${counted(d.rows, 'row', 'rows')} for ${counted(d.metrics, 'metric', 'metrics')}.`,
  'numbers-under-periods': (d: D) => `${d.percent} % of the filled cells at the periods are numbers.`,
  'header-says': (d: D) => `"${d.text}" in ${d.line} says: ${role(d.role)}.`,
  'content-says': (d: D) => `The cells of ${d.line} look like ${role(d.role)}.`,
  'only-texts': (d: D) => `${d.line} holds the names: it is the only line left with texts.`,
  'sections-say-category': (d: D) =>
    `${counted(d.count, 'heading line gives a category', 'heading lines give categories')}.`,
  'target-beside': (d: D) => `"${d.text}" holds the targets of "${d.metric}".`,
  'line-passed-over': (d: D) => `"${d.text}" in ${d.line} is not used.`,
  'few-periods': (d: D) => `Only ${counted(d.count, 'period was', 'periods were')} found.`,
  'years-as-numbers': (_: D) => 'The periods are plain numbers that may be years, or figures.',
  'no-years': (_: D) => 'The periods name no year.',
  'repeated-periods': (d: D) => `${counted(d.count, 'period stands', 'periods stand')} more than once.`,
  'other-kinds': (d: D) => `${counted(d.count, 'period is', 'periods are')} of another kind than the rest.`,
  'unlabelled-figures': (d: D) =>
    `${counted(d.count, 'line with figures among the periods has no period of its own', 'lines with figures among the periods have no period of their own')}, as when actual and target stand side by side.`,
  'nameless-figures': (d: D) =>
    `${counted(d.count, 'line with figures has no name', 'lines with figures have no name')}, as when actual and target stand in pairs.`,
  'names-repeat': (d: D) =>
    `${counted(d.count, 'name comes', 'names come')} more than once, and nothing tells them apart.`,
  'names-uncertain': (d: D) => `${d.line} or ${d.other} could hold the metric names.`,
  'values-uncertain': (d: D) => `${d.line} or ${d.other} could hold the values.`,
  'texts-among-values': (d: D) => `Only ${d.percent} % of the filled cells at the periods are numbers.`,
  'rows-repeat': (d: D) => `${d.percent} % of the rows repeat a metric and period that stand above.`,
  'rows-are-records': (d: D) => `"${d.text}" in ${d.line} differs from row to row: each row may be a record.`,
  'figures-before-periods': (d: D) => `"${d.text}" in ${d.line} holds figures but stands before the periods.`,
  'goes-on': (d: D) => `${d.range} has the same metrics over other periods: the two may be one table.`,
  'period-beside': (d: D) =>
    `"${d.text}" in ${d.line} holds periods beside the others: a metric may go on from line to line.`,
  'target-unplaced': (d: D) => `"${d.text}" in ${d.line} holds targets, but of which metric is not plain.`,
  'names-hold-periods': (d: D) =>
    `${counted(d.count, 'name holds', 'names hold')} a period too, such as "${d.text}": the periods may stand in the headers.`,
};

export type ReadingReasons = { readonly [code in keyof typeof readingReasons]: (d: D) => string };

/** Problems of a reading given by hand or from a file. */
export const readingProblems = {
  'not-json-object': (d: D) => `${d.path}: a reading must be an object; this is ${d.found}.`,
  'no-readings': (d: D) =>
    `${d.path}: no reading was found here. Give a reading, a list of readings, or what "inspect --json" printed.`,
  'missing-field': (d: D) => `${d.path} is missing. Add it.`,
  'wrong-type': (d: D) => `${d.path} must be ${d.expected}; it is ${d.found}.`,
  'unknown-choice': (d: D) => `${d.path} is "${d.found}". Allowed: ${d.expected}.`,
  'bad-range': (d: D) => `${d.path} is "${d.found}", which is no range. Write it like A4:O18.`,
  'bad-line': (d: D) => `${d.path} names "${d.found}", which is no ${d.expected}.`,
  'bad-period': (d: D) => `${d.path} is "${d.found}". Write a period like 2024-03, 2024-Q1 or 2024-W12.`,
  'other-sheet': (d: D) => `${d.path} is "${d.found}", but the sheet is "${d.expected}".`,
  'outside-sheet': (d: D) =>
    `${d.path} (${d.found}) lies outside the filled part of the sheet (${d.expected}).`,
  'outside-range': (d: D) => `${d.path} names ${d.found}, which lies outside the range ${d.expected}.`,
  'no-role': (d: D) => `${d.path} has no ${role(d.expected)}. Give one line the role "${d.expected}".`,
  'too-many': (d: D) =>
    `${d.path} has ${d.found} lines with the role "${d.expected}"; ${d.allowed} can be read.`,
};

export type ReadingProblems = { readonly [code in keyof typeof readingProblems]: (d: D) => string };
