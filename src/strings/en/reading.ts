/** Why a sheet is read as it is, and what is wrong with a reading that was given. */
import { counted } from '../counted';

type D = Readonly<Record<string, string | number>>;

const roles: Readonly<Record<string, string>> = {
  metric: 'metric names',
  period: 'periods',
  measure: 'what the figures are',
  unit: 'sites or vendors',
  category: 'categories',
  direction: 'directions',
  'unit-of-measure': 'units of measure',
  owner: 'owners',
  definition: 'definitions',
  code: 'codes',
  actual: 'results',
  target: 'targets',
  'target-low': 'lower limits',
  'target-high': 'upper limits',
  'target-year': 'targets for a year',
  'target-day': 'targets for a day',
  variance: 'differences',
  achieved: 'shares achieved',
  'previous-year': 'figures of the year before',
  forecast: 'forecasts',
  weight: 'weights',
  points: 'points',
  status: 'statuses',
  'rag-green': 'limits for green',
  'rag-amber': 'limits for amber',
  'rag-red': 'limits for red',
  numerator: 'numerators',
  denominator: 'denominators',
  comment: 'comments',
  total: 'totals',
  'section-metric': 'headings that name metrics',
  'section-unit': 'headings that name sites',
  'section-category': 'headings that name categories',
  'section-period': 'headings that name years',
  section: 'headings',
  'target-note': 'a target under its metric',
  note: 'notes',
  unused: 'figures not used',
  ignore: 'nothing that is used',
};

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const readingReasons = {
  'target-proved': (d: D) => `"${d.text}" in ${d.line} holds one figure for each metric in its own scale: targets.`,
  'target-unplaced': (d: D) => `"${d.text}" in ${d.line} holds targets, but of which metric is not plain.`,
  'rows-are-records': (d: D) => `"${d.text}" in ${d.line} differs from row to row: each row may be a record.`,
  'title-names': (d: D) => `No cell names the metric; "${d.text}" does.`,
  'figures-unexplained': (d: D) => `${d.percent} % of the figures have no label that says what they are.`,
  'no-measure': (_: D) => 'No period is named, and no label says which figures are results.',
  'no-results': (_: D) => 'No column or row could be told to hold results.',
  'periods-unread': (d: D) => `"${d.text}" may be a period, but could not be read as one.`,
  weekdays: (_: D) => 'Weekdays stand beside weeks; without dates they make no series.',
  'periods-across': (d: D) =>
    `${counted(d.count, 'period', 'periods')}, ${d.first} to ${d.last}, across ${d.line}.`,
  'periods-down': (d: D) =>
    `${counted(d.count, 'period', 'periods')}, ${d.first} to ${d.last}, down ${d.line}.`,
  'header-says': (d: D) => `"${d.text}" in ${d.line} says: ${role(d.role)}.`,
  'content-says': (d: D) => `The cells of ${d.line} look like ${role(d.role)}.`,
  'no-years': (_: D) => 'The periods name no year.',
  'names-uncertain': (d: D) => `${d.line} or ${d.other} could hold the metric names.`,
  'rows-repeat': (d: D) => `${d.percent} % of the rows repeat a metric and period that stand above.`,
};

export type ReadingReasons = { readonly [code in keyof typeof readingReasons]: (d: D) => string };

/** Problems of a reading given by hand or from a file. */
export const readingProblems = {
  'not-json-object': (d: D) => `${d.path}: a reading must be an object; this is ${d.found}.`,
  'old-reading': (d: D) => `${d.path} is a reading of version 0.2, which read sheets another way. Have the sheet read anew with "inspect --json", or leave the reading out.`,
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
