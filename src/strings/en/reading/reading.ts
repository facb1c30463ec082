/** Why a sheet is read as it is, and what is wrong with a reading that was given. */
import type { Translated } from '../../messages';

/** What a line holds, by its role. */
export const readingRoles = {
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
} as const;

export const readingReasons = {
  'target-unplaced':
    '"{text}" in {lineIs, select, row {row} other {column}} {line} holds targets, but it is not clear of which metric.',
  'rows-are-records':
    '"{text}" in {lineIs, select, row {row} other {column}} {line} differs from row to row: each row may be a record.',
  'target-proved':
    '"{text}" in {lineIs, select, row {row} other {column}} {line} holds one figure for each metric on its own scale: targets.',
  'title-names': 'No cell names the metric; "{text}" does.',
  'figures-unexplained': '{percent}% of the figures have no label that says what they are.',
  'no-measure': 'No period is named, and no label says which figures are results.',
  'no-results': 'No column or row could be told to hold results.',
  'periods-unread': '"{text}" may be a period, but could not be read as one.',
  weekdays: 'Weekdays stand beside weeks; without dates they make no series.',
  'periods-across':
    '{count, plural, one {# period} other {# periods}}, {first} to {last}, across {lineIs, select, row {row} other {column}} {line}.',
  'periods-down':
    '{count, plural, one {# period} other {# periods}}, {first} to {last}, down {lineIs, select, row {row} other {column}} {line}.',
  'header-says': '"{text}" in {lineIs, select, row {row} other {column}} {line} says: {role}.',
  'content-says': 'The cells of {lineIs, select, row {row} other {column}} {line} look like {role}.',
  'no-years': 'The periods name no year.',
  'names-uncertain':
    '{lineIs, select, row {Row} other {Column}} {line} or {otherIs, select, row {row} other {column}} {other} could hold the metric names.',
  'rows-repeat': '{percent}% of the rows repeat a metric and period that stand above.',
} as const;

export type ReadingReasonTexts = Translated<typeof readingReasons>;

/** Problems of a reading given by hand or from a file. */
export const readingProblems = {
  'not-json-object': '{path}: a reading must be an object; this is {found}.',
  'old-reading':
    '{path} is a reading of version 0.2, which read sheets another way. Have the sheet read again with "inspect --json", or leave the reading out.',
  'no-readings':
    '{path}: no reading was found here. Give a reading, a list of readings, or what "inspect --json" printed.',
  'missing-field': '{path} is missing. Add it.',
  'wrong-type': '{path} must be {expected}; it is {found}.',
  'unknown-choice': '{path} is "{found}". Allowed: {expected}.',
  'bad-range': '{path} is "{found}", which is not a range. Write it like A4:O18.',
  'bad-line': '{path} names "{found}", which is not {expected}.',
  'bad-period': '{path} is "{found}". Write a period like 2024-03, 2024-Q1 or 2024-W12.',
  'other-sheet': '{path} is "{found}", but the sheet is "{expected}".',
  'outside-sheet': '{path} ({found}) lies outside the filled part of the sheet ({expected}).',
  'outside-range': '{path} names {found}, which lies outside the range {expected}.',
  'no-role': '{path} has no {role}. Give one row or column the role "{expected}".',
} as const;

export type ReadingProblemTexts = Translated<typeof readingProblems>;
export type ReadingRoleTexts = Translated<typeof readingRoles>;
