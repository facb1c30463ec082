/** The words of the accuracy of monitored transactions: its sheet, its command, and what is said of the reading. */
import type { Translated } from '../../messages';

export const accuracy = {
  sheetName: 'COPC Accuracy',
  title: 'Accuracy of monitored transactions',
  note: 'Holds for transactions drawn at random. One critical failure fails a transaction once; an attribute that does not apply counts nowhere.',
  families: {
    customer: 'Customer-critical',
    business: 'Business-critical',
    compliance: 'Compliance-critical',
    critical: 'Critical (not split)',
    'non-critical': 'Non-critical',
  },
  /** What an error type is called as a metric, and all of them together. */
  metrics: {
    customer: 'Customer-critical accuracy',
    business: 'Business-critical accuracy',
    compliance: 'Compliance-critical accuracy',
    critical: 'Critical accuracy',
    'non-critical': 'Non-critical accuracy',
  },
  metricsTitle: 'Monitored transactions',
  breakdowns: { month: 'Month', channel: 'Channel', team: 'Team', agent: 'Agent', site: 'Site' },
  columns: {
    family: 'Error type',
    total: 'n',
    failed: 'Failed',
    share: 'Accuracy',
    low: '95% from',
    high: '95% to',
    target: 'Target',
    verdict: 'Verdict',
    needed: 'n that would show it',
    standing: 'Beside the rest',
    attribute: 'Attribute',
    part: 'Share of failures',
    cumulative: 'Cumulative',
    group: 'Group',
  },
  proofs: {
    shown: 'Target shown to be met',
    'met-not-shown': 'Met, not shown',
    below: 'Below target',
    'below-not-shown': 'Below target, not shown',
    none: 'No target',
    open: 'Open question',
  },
  needed: '{count} (an estimate)',
  never: 'never',
  standings: {
    better: 'better than the rest',
    worse: 'worse than the rest',
    'like-the-rest': 'no difference shown',
    few: 'few',
    alone: 'nothing to compare with',
  },
  paretoTitle: 'What fails most: {family}',
  byTitle: 'By {breakdown}',
  nonCritical:
    '{attributes, plural, one {# attribute} other {# attributes}} of {transactions, plural, one {# transaction} other {# transactions}}; no interval, since the attributes of one transaction depend on each other',
  feedback: 'Fed back: {fedBack} of {failed} transactions with a critical failure ({share})',
  fewNote: 'Few: under 30 transactions; shown, never ranked.',
  differNote:
    'A group differs only where its difference from the rest is more than chance, corrected for the number of groups.',
  sourceTitle: 'Read from',
  layouts: {
    attributes: 'a row a transaction, a column an attribute',
    families: 'a row a transaction, a column an error type',
    answers: 'a row an answer',
    counts: 'counts',
  },
  source: '{sheet}!{range}: {layout}',
  polarities: {
    pass: 'yes is a pass',
    fail: 'yes is a failure',
    answers: 'its answers say pass and fail',
    open: 'to be asked',
  },
  noFamily: 'no error type',
  attribute: '{attribute}: {family}, {polarity}',
  findings: {
    'polarity-unknown':
      '“{attribute}” is answered with yes and no, ticks or 1 and 0, and nothing says whether yes is a pass or a failure. It was not counted. Say so in its header (“… error?”, “… correct?”){door, select, pane {, or here.} other {, or with "yes" in a map.}}',
    'polarity-mixed':
      '“{attribute}”: the header, or a note, speaks of passes and of failures. It was not counted. {door, select, pane {Say which of the two yes is.} other {Say with "yes" in a map which of the two yes is.}}',
    'family-unknown':
      '“{attribute}” names no error type. It was not counted. Write one over it or before it (“[C] …”){door, select, pane {, or say it here.} other {, or name it under "families" in a map.}}',
    'family-open':
      '{family, select, customer {Customer-critical} business {Business-critical} compliance {Compliance-critical} critical {Critical} other {Non-critical}} accuracy is not told: a question about one of its attributes is open. Answer it first.',
    'transaction-unknown':
      'Nothing names the transaction an answer belongs to, so critical errors can’t be counted by transaction. Add a column such as “Call id”{door, select, pane {.} other {, or name it in a map.}}',
    'blank-asked':
      '“{attribute}” has marks in some cells and blanks in the others. Whether a blank is none, or was not looked at, nothing says. It was not counted. {door, select, pane {Say which.} other {Say so with "blank" in a map.}}',
    'blank-not-applicable':
      '{count, plural, one {# answer is} other {# answers are}} blank, and the sheet never says “not applicable”: a blank was taken for it.',
    'blank-unanswered':
      '{count, plural, one {# answer is} other {# answers are}} blank although the sheet says “not applicable” elsewhere: unanswered, and not counted. Fill them in.',
    'answer-unknown':
      '“{text}” is no answer to “{attribute}”. It was not counted. Write pass, fail or not applicable.',
    'duplicate-equal':
      '{count, plural, one {# transaction stands} other {# transactions stand}} there twice with the same answers; each counts once.',
    'duplicate-unequal':
      'Transaction {id} stands there twice with other answers. {used} counts, the later evaluation or else the later row. Keep the right one.',
    'duplicates-more': 'Transactions that stand there twice with other answers: {count} more.',
    'target-differs':
      'The sheets state two targets for {family, select, customer {customer-critical} business {business-critical} compliance {compliance-critical} critical {critical} other {non-critical}} accuracy, {one} and {other}. None was used. Make them one.',
    'date-unreadable':
      '“{text}” can’t be read as a date; the transaction counts in no month. Write it like 2024-03-15.',
    'left-out':
      '{count, plural, one {Not counted: {attribute}.} other {Not counted, # columns: {attribute}.}}',
    'answers-more': 'Answers that can’t be read: {count} more.',
    'summed-up': 'Row {row} is a sum of others; it was left out.',
    'passed-over':
      '{count, plural, one {Row {first} is} other {# rows from row {first} on are}} no transactions (sums, headers, titles); left out.',
    'derived-column': '“{attribute}” sums up attributes that stand beside it; the attributes were counted.',
    'no-attributes':
      'Non-critical accuracy counts attributes, and the sheet tells results of the error type as a whole only; none is told.',
    'count-impossible': 'Of {total} transactions {failed} failed: that can’t be. Correct the counts.',
    'said-unused': 'The map speaks of “{attribute}”, and no attribute of this sheet is called so.',
  },
  pane: {
    reading: 'Reading the monitored transactions of every sheet …',
    none: 'This workbook holds no monitored transactions: a table with a transaction’s id, attributes or error types, and answers such as pass and fail.',
    questions: '{count, plural, one {Question to answer first: #} other {Questions to answer first: #}}',
    notes: 'To note: {count}',
    setTarget: 'Target in %: {family}',
    targetHint: 'Remembered in this workbook; it takes the place of the sheet’s target.',
    badTarget: 'Write a percentage over 1 and up to 100, such as 95.',
    bar: '95% interval {low} to {high}, accuracy {share}',
    barTarget: '95% interval {low} to {high}, accuracy {share}, target {target}',
    fails: '{failed} of {total} failed',
    parts: '{part} of failures, {cumulative} with those above',
    show: 'Show {place}',
    write: 'Write COPC Accuracy',
    same: 'Sheet “{sheet}” already says the same.',
    written: 'Written to sheet “{sheet}”.',
    undo: 'Undo',
    undone: 'Taken back.',
    again: 'Read again',
    gone: 'Sheet “{sheet}” was left as it is: no sheet of this workbook holds monitored transactions any more.',
    stays: 'Sheet “{sheet}” was left as it is. {why}',
    yesPass: 'Yes is a pass',
    yesFail: 'Yes is a failure',
    blankNone: 'Blank: none',
    blankOpen: 'Blank: not looked at',
    answers: 'Your answer',
    forget: 'Take back my answers',
  },
  command: {
    help: 'accuracy of monitored transactions: per error type, group and attribute, and what it proves',
    books: 'workbooks with monitored transactions; several count as one',
    out: 'write a copy of the book with the sheet COPC Accuracy to this file, or into this folder',
    outOne: '--out takes one book: name one, or leave --out away.',
    none: 'no monitored transactions were found: a table with a transaction’s id, attributes or error types, and answers such as pass and fail.',
    transactions: 'Transactions: {count}',
    family: '{family}: {share} ({passed} of {total})',
    interval: ', 95% interval {low} to {high}',
    verdict: ', target {target}: {verdict}',
    needed: '; at this accuracy {needed} transactions would show it (an estimate)',
    neverShown: '; no number of transactions would show it',
    openFamily: '{family}: open question, not told',
    group: '{group}: {share} ({total})',
    findings: 'To note: {count}',
    written: 'Written: {file}. Sheet “{sheet}”.',
    unchanged: 'Sheet “{sheet}” is up to date; nothing was written into it.',
  },
} as const;

export type AccuracyTexts = Translated<typeof accuracy>;
