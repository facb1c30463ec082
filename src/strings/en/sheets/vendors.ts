/** The words of units side by side: the sheet of vendors, and the command that rolls up. */
import type { Translated } from '../../messages';

export const vendors = {
  sheetName: 'COPC Vendors',
  title: 'Vendors and sites side by side',
  subtitle:
    '{units, plural, one {# unit} other {# units}} from {books, plural, one {# book} other {# books}}',
  unit: 'Unit',
  units: 'Units',
  verdict: 'Verdict',
  metOf: 'Met of scored',
  worst: 'Furthest from target',
  books: 'Books',
  reached: '{profile} reached',
  notYet: '{profile} not reached yet',
  nothing: 'nothing scored',
  notRead: 'not read',
  matrix: 'Metrics by unit',
  matrixNote: 'Status and latest figure; blank where a unit does not have the metric.',
  sums: 'All units together',
  sumsNote: 'Counts are added up and divided; percentages are never averaged.',
  meet: 'Meet it',
  numerator: 'Count',
  denominator: 'Out of',
  share: 'Share',
  result: 'Result',
  met: 'target met',
  missed: 'target missed',
  noCounts: 'not rolled up: no counts',
  noTarget: 'no target',
  unequalTargets: 'not judged: units have different targets',
  unequalDirections: 'not judged: units differ in which way is better',
  unitsMissing: '{units} of {of} units: not judged',
  metTrend: 'Trend of the share met',
  overdue: 'Actions overdue',
  trust: 'Metrics with sound data',
  accuracy: 'Accuracy with n',
  accuracyOf: '{family} {share} (n = {count})',
  weighted: 'weighted by {weight}: shown, not judged',
  unequalWeights: 'not added up: the units are counted or weighed by different things',
  thisBook: 'the sheets of this workbook',
  conflicts: 'Not added up',
  conflict:
    '{unit}, {metric}: two sets of figures for {periods}. Both are kept; leave out the book that is wrong.',
  /** What the command says. */
  command: {
    help: 'put scored books of several machines together: lines of "copc score --ndjson" and of earlier roll-ups',
    helpFiles: 'files of such lines; - or nothing reads standard input',
    helpOut: 'also write the sheet COPC Vendors to this .xlsx file',
    helpRollup: 'also write the sheet COPC Vendors over all books to this .xlsx file',
    helpRollupJson: 'print the roll-up of all books as lines of JSON instead of each book',
    helpResume: 'lines of an earlier run: books that have not changed since are taken from there',
    helpJobs: 'how many books to score at the same time (default: one for each processor)',
    helpInto: 'also write the sheet COPC Vendors into a copy of this workbook, at --out',
    helpMap: 'a map with names of units, and targets of all of them together',
    intoNeedsOut: '--into needs --out: name the copy that gets the sheet.',
    into: '{units, plural, one {# unit} other {# units}} on sheet "{sheet}": {file}',
    same: 'Sheet "{sheet}" said the same already; nothing in it was changed.',
    notXlsx: '{option} {file}: name a file that ends in .xlsx.',
    isBook: '{option} {file} is one of the books. It is never overwritten: name another file.',
    withOut: '{option} and --out exclude each other: copies are written one after the other.',
    resumeFile: '--resume {file}: the file could not be read. Check its name and your permission.',
    jobsWhat: '--jobs {asked}: write a number from 1 to 64.',
    formatWith: '{option} and {format} exclude each other; give one.',
    badLine:
      '{file}, line {line}: not a line of "copc score --ndjson" or "copc rollup"; it was left out. The rest goes on.',
    cutLine:
      '{file}, line {line}: the line is cut off or damaged; it was left out. Its book is scored again.',
    withoutUnit:
      '{book}: {count, plural, one {# metric names} other {# metrics name}} no unit, so no sum holds {count, plural, one {it} other {them}}: {metrics}',
    cannotRead: '{file}: the file could not be read. Check its name and your permission.',
    summary:
      '{units, plural, one {# unit} other {# units}} from {books, plural, one {# book} other {# books}}: {file}',
    interrupted:
      'stopped after {done} of {total} books. With --ndjson, the lines so far can be given to --resume.',
    workerDied:
      'the process that read it ended unexpectedly, perhaps for want of memory. Score this book alone.',
  },
} as const;

export type VendorTexts = Translated<typeof vendors>;
