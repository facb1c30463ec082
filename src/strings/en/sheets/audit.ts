/** The words of the sheet COPC Audit, and what is said of its dates. */
import type { Translated } from '../../messages';

export const audit = {
  sheetName: 'COPC Audit',
  title: 'Certification and audits',
  note: 'One row for each standard and scope. Write the dates as you like; the next audit is two years after certification. What you write stays as you wrote it: sort, filter, move and add rows as you like.',
  columns: {
    standard: 'Standard',
    release: 'Release',
    scope: 'Scope',
    baseline: 'Baseline assessment',
    certification: 'Certification',
    next: 'Next audit',
    auditor: 'Auditor',
    notes: 'Notes',
    remark: 'Remark',
    marks: 'Marks',
  },
  findings: {
    date: '“{text}” in cell {cell} is no date that can be read. Write it as a date, such as 2024-03-15.',
    open: '“{text}” in cell {cell} may be two dates: day or month first. Write it as 2024-03-15.',
    future: '{date} in cell {cell} lies in the future: no next audit follows from it yet.',
    baselineFuture:
      '{date} in cell {cell} lies in the future. Correct the date, or leave it as the day that is planned.',
    order: 'The baseline assessment in cell {cell} is later than the certification. Correct one of them.',
    next: 'Cell {cell} holds {text}, which you wrote; two years after certification is {date}. Yours counts.',
    second:
      'Sheet “{sheet}” looks like audit dates, too. Only “{used}” counts: move what you need, and delete the other.',
  },
  remarks: {
    days: '{label}: {days, plural, one {# day} other {# days}} left',
    today: '{label}: today',
    past: '{label}: {days, plural, one {# day} other {# days}} ago',
    overdue: '{label}: {days, plural, one {# day} other {# days}} overdue',
  },
  headerMissing:
    'The audit dates on sheet “{sheet}” were left as they are: their row of column titles was not found. Put the titles back in one row (“{standard}”, “{certification}” …), or delete the sheet and it is made again.',
  isProtected:
    'The audit dates were left as they are: sheet “{sheet}” is protected. Unprotect it and write again.',
  print: {
    cycle: '{standard}: {dates}',
    named: '{label} {date}',
    unnamed: 'Certification',
    noDates: 'no dates yet',
    empty: 'The sheet holds no dates yet.',
    noSheet:
      'There are no audit dates in this book yet. Write the sheet into a copy with --out, then fill it in.',
  },
  pane: {
    none: 'There are no audit dates in this book yet. Write the sheet, then fill in standard, scope and certification: the next audit and the days left follow from them.',
    intro:
      'What the sheet of audit dates says today. The next audit is two years after certification, or what you wrote instead.',
  },
  command: {
    help: 'print the dates of certification and audits (COPC Audit), and write or refresh the sheet in a copy',
    book: 'workbook to look into',
    out: 'write a copy with the sheet to this file, or into this folder',
  },
} as const;

export type AuditTexts = Translated<typeof audit>;
