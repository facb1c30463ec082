import type { Translated } from '../messages';

/**
 * What the pane says around a scored result, as ICU messages like those of `pane`. They come with the part of the pane
 * that is fetched on the first click, so that it opens without them.
 */
export const work = {
  override: {
    heading: 'Status by hand',
    open: 'Set the status by hand …',
    status: 'Status',
    person: 'Your name',
    reason: 'Reason',
    personMissing: 'Write your name.',
    reasonMissing: 'Write a reason.',
    hint: 'Kept in this workbook, used at every scoring, and shown as set by hand.',
    set: 'Set status',
    whoWhenWhy: 'Set by hand by {by} on {on}: {reason}',
    byRules: 'By the rules: {status}',
    takeBack: 'Take back',
    isSet: '{metric}: set by hand to {status}.',
    isTakenBack: '{metric}: by the rules again.',
  },
  trust: {
    heading: 'Can the data be trusted?',
    note: 'This never changes a status; it says how far to trust it.',
    letters: {
      collected: 'Collected',
      usable: 'Usable',
      integrity: 'Integrity',
      knowledgeable: 'Knowledgeable',
      actionable: 'Actionable',
    },
    results: {
      pass: 'Pass',
      warn: 'Warning',
      fail: 'Fail',
      'not-checked': 'Not checked',
    },
    faults: {
      'nothing-measured': 'Nothing is measured.',
      'period-without-value': 'Periods without a value.',
      'repaired-value': 'Values that had to be repaired from text.',
      'mixed-scale': 'Values on different scales, such as 0.85 beside 85.',
      'no-target': 'No target.',
      'unknown-direction': 'Nothing says which way is better.',
      'periods-out-of-order': 'The periods are not consecutive, or one stands there twice.',
      'percent-out-of-range': 'Percentages below 0% or above 100%.',
      'negative-value': 'Values below 0.',
      'identical-values': 'Four or more equal values in a row.',
      'far-outside-limits': 'Values far outside the usual range.',
      'not-sum-of-parts': 'A total that is not the sum of its parts.',
      'no-owner': 'No owner is named.',
      'no-definition': 'No definition is given.',
      'no-complete-action': 'No open row in the action register with plan, owner, due date and end result.',
    },
    unchecked: {
      knowledgeable: 'The sheet has no place for an owner or a definition.',
      actionable: 'There is no action register yet.',
    },
    notMeasuredIn: 'Not measured: {periods}',
    more: 'and {count} more',
  },
} as const;

/** These texts in any language. */
export type WorkTexts = Translated<typeof work>;
