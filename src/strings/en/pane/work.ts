import type { Translated } from '../../messages';

/**
 * What the pane says around a scored result, as ICU messages like those of `pane`. They come with the part of the pane
 * that is fetched on the first click, so that it opens without them.
 */
export const work = {
  marks: {
    heading: 'New start and notes',
    openRebase: 'New start …',
    openNote: 'Add note …',
    period: 'Period',
    reason: 'Reason',
    note: 'Note',
    set: 'Keep in the workbook',
    rebaseHint:
      'For a new process or definition. Limits, special points and trend begin at this period; the status without it is shown beside.',
    noteHint: 'Shown in the chart and on the summary.',
    startOf: 'New start in {period}: {text} ({by}, {on})',
    noteOf: '{period}: {text} ({by}, {on})',
    without: 'Without the new start: {status}',
    remove: 'Remove',
    isKept: 'Kept: {period}.',
    isRemoved: 'Removed: {period}.',
    textMissing: 'Write what it was.',
  },
  override: {
    heading: 'Manual status',
    open: 'Set the status manually …',
    status: 'Status',
    person: 'Your name',
    reason: 'Reason',
    personMissing: 'Write your name.',
    reasonMissing: 'Write a reason.',
    hint: 'Kept in this workbook, used at every scoring, and shown as set manually.',
    set: 'Set status',
    whoWhenWhy: 'Set manually by {by} on {on}: {reason}',
    byRules: 'By the rules: {status}',
    takeBack: 'Remove',
    isSet: '{metric}: set manually to {status}.',
    isTakenBack: '{metric}: back to the status by the rules.',
  },
  actions: {
    tab: 'Actions ({count})',
    none: 'No metric calls for action.',
    noRegister: 'There is no action register yet. Writing the summary makes one.',
    noRow: 'No open row in the register yet. Writing the summary adds one.',
    unreadable: 'The action register on sheet "{sheet}" could not be read: its row of column titles is gone.',
    complete: 'Plan, owner, end result and due date are there.',
    lacks: 'Still missing: {what}',
    show: 'Show row {id}',
  },
  cell: {
    heading: 'Cell {cell}',
    none: 'Select one cell first: now a chart or several areas are selected.',
    noMetric: 'Cell {cell} on sheet "{sheet}" is not part of a scored metric and has no COPC function.',
    notScored: 'Cell {cell} has no COPC function. Score sheet "{sheet}" to see which metric it belongs to.',
    shows: 'The cell shows {value}.',
    gives: 'Gives: {value}',
    givesError: 'Gives {code}: {message}',
    differs: 'Recalculated here it gives {value}. Make Excel recalculate: Ctrl + Alt + F9.',
    leftOut: 'left out',
    unknown: 'COPC.{name} is not a function of this add-in. Check its name.',
    errorName:
      'Excel does not know the function: the add-in was not there when the workbook was opened. Choose Write, then Repair formulas.',
    errorBusy: 'Excel is still working it out. Wait a moment.',
    errorPassed: 'The error comes from a cell the formula looks at. Correct it there.',
  },
  tasks: {
    heading: 'Earlier results',
    names: {
      freeze: 'Freeze to values',
      repair: 'Repair formulas',
      refresh: 'Refresh all',
    },
    hints: {
      freeze: 'COPC formulas become the values they show.',
      repair: 'Makes COPC formulas that Excel lost calculate again.',
      refresh:
        'Summary, result columns and register are scored and written again, and so are assessment, gaps, readiness, vendors and accuracy where they are there.',
    },
    nothing: {
      freeze: 'There is no COPC formula to freeze in this workbook.',
      repair: 'There is no lost COPC formula in this workbook.',
      refresh: 'There is no summary to refresh in this workbook.',
    },
    will: {
      freeze:
        '{count, plural, one {# formula becomes its value} other {# formulas become their values}}: {sheets}.',
      repair:
        '{count, plural, one {# formula is entered again} other {# formulas are entered again}}: {sheets}.',
    },
    did: {
      freeze: '{count, plural, one {# formula is now a value} other {# formulas are now values}}: {sheets}.',
      repair:
        '{count, plural, one {# formula was entered again} other {# formulas were entered again}}: {sheets}.',
    },
    didRefresh:
      'Refreshed: {written}, {cells, plural, one {# cell} other {# cells}}. Scored again: {scored}.',
    upToDate: 'All sheets are up to date; nothing was written.',
    notRead:
      'Not refreshed, as it could not be read as before: sheet "{sheet}". Score it by itself to see why.',
    assumed: 'The profile of the earlier summary could not be determined, so Gold is used.',
    formulasLeft:
      'The summary held live formulas and holds values now. Live formulas can stand beside the table: choose Write.',
    stays: {
      error: '{place} was left as it is: it shows {shown}.',
      busy: '{place} was left as it is: it is still being calculated.',
      'unknown-function': '{place} was left as it is: {shown} is not a function of this add-in.',
      protected: '{place} was left as it is: its sheet is protected.',
      changed: '{place} was left as it is: it was changed meanwhile.',
    },
    more: 'and {count} more',
  },
  month: {
    name: 'New month',
    hint: 'Writes the header of the next period into its empty cell, in the sheet’s own form.',
    write: 'Write the header',
    will: 'The header of {period} goes into {address} on sheet "{sheet}".',
    did: 'The header of {period} stands in {address} on sheet "{sheet}".',
    next: 'Type the figures for {address}: this pane follows at once. Then choose Refresh all: summary, result columns and register follow, and this pane tells what changed.',
    not: {
      occupied:
        'Nothing was written: {address} on sheet "{sheet}" is not empty or not free, and the next period belongs there. Make room, or type the header yourself.',
      already: 'The next period is headed already, in {address} on sheet "{sheet}". Type its figures.',
      'table-object':
        'The table on sheet "{sheet}" is an Excel table, which grows by itself: type the header into {address}.',
      protected:
        'Sheet "{sheet}" is protected, so nothing was written. Unprotect it, or type the header where you may.',
      'no-room': 'There is no room: the sheet ends where the next period belongs.',
      'unknown-periods':
        'It is not known how the next period is written here. Type its header yourself. If the pane does not follow, name the period in "How it was read".',
      'other-layout':
        'The periods of this table take several columns or rows each, or stand apart. Type the next header yourself; the pane follows.',
      list: 'In a list each figure is a row. Type the new rows below the last one; the pane follows.',
    },
  },
  fresh: {
    changed: 'Figures changed at {time}.',
    scoring: 'Figures changed at {time}. Scoring again …',
    older: 'Older than what is shown here: {sheets}.',
    unsure: 'May be older than what is shown here: {sheets}.',
    sheet: '"{sheet}"',
    columns: 'result columns on "{sheet}"',
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
      'likely-direction': 'The direction was inferred from the target, not stated.',
      'periods-out-of-order': 'The periods are not consecutive, or one appears twice.',
      'percent-out-of-range': 'Percentages below 0% or above 100%.',
      'negative-value': 'Values below 0.',
      'identical-values': 'Four or more equal values in a row.',
      'far-outside-limits': 'Values far outside the usual range.',
      'not-sum-of-parts': 'A total that is not the sum of its parts.',
      'few-transactions': 'Fewer than 30 monitored transactions in a month.',
      'not-as-monitored': 'Monitored transactions of this workbook give another figure.',
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
