/** The words of the assessment of approach and deployment: its sheet, its items, and what is said of it. */
import type { Translated } from '../messages';

export const assessment = {
  sheetName: 'COPC Assessment',
  title: 'Assessment of approach and deployment',
  note: 'Answer yes, partly, no or not applicable: has the approach its key elements, is it structured, is it fact-based, is it deployed broadly enough? Add items of your own as rows. What you write stays as you wrote it: sort, filter, move and add rows as you like.',
  columns: {
    number: 'No.',
    category: 'Category',
    item: 'Item',
    keyElements: 'Key elements',
    structured: 'Structured',
    factBased: 'Fact-based',
    deployed: 'Deployed',
    evidence: 'Evidence',
    owner: 'Owner',
    links: 'Linked metrics',
    reference: 'Item of the standard',
    reviewed: 'Last reviewed',
    result: 'Result',
    remark: 'Remark',
    marks: 'Marks',
  },
  answers: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    'not-applicable': 'Not applicable',
  },
  categories: {
    leadership: 'Leadership and planning',
    processes: 'Processes',
    people: 'People',
  },
  items: {
    L1: 'Direction is stated and known',
    L2: 'Objectives and targets are planned with customers’ requirements, with the basis of each target (benchmark, norm, requirement, contract)',
    L3: 'Performance is reviewed regularly against targets',
    L4: 'New and changed services are introduced under control',
    P1: 'Processes that touch customers are described and followed',
    P2: 'Processes are measured and kept in control',
    P3: 'Misses lead to corrective action and sustained improvement',
    P4: 'Transactions are monitored on every channel',
    P5: 'Critical errors are tracked by type',
    P6: 'Volumes are forecast',
    P7: 'Staff are scheduled to the forecast',
    P8: 'Backlog and response times are managed',
    P9: 'Efficiency is managed by a defined measure',
    P10: 'Data are collected, usable, correct, understood and acted on',
    P11: 'Information for staff is available and current',
    P12: 'Customers’ and end users’ satisfaction is measured and used',
    P13: 'Key suppliers’ performance is managed',
    H1: 'Skills needed are defined for each role',
    H2: 'Hiring selects for those skills',
    H3: 'Training is complete and skills are verified',
    H4: 'Staff get feedback and coaching from monitoring',
    H5: 'Staff turnover and absence are managed',
    H6: 'Staff satisfaction is measured and used',
    H7: 'Pay and recognition support performance',
  },
  remarks: {
    contradicted: 'Results contradict the approach: {names}',
    metWithoutApproach: 'All linked metrics are Met, but nothing that holds them there is shown',
    noEvidence: 'No evidence noted',
    stale: 'Not reviewed in the last 12 months',
    linkedMetric: '{metric}: {status}, trend {trend}, {action}',
  },
  findings: {
    answer:
      'Cell {cell} holds “{text}”, which is no answer. Write yes, partly, no or not applicable, or leave it blank.',
    link: '“{text}” in cell {cell} is the name of no scored metric. Correct the name, or remove it.',
    date: '“{text}” in cell {cell} is no date. Write it as a date, such as 2024-03-15.',
    future: '{text} in cell {cell} lies in the future. Correct the date of the review.',
    second:
      'Sheet “{sheet}” looks like an assessment, too. Only “{used}” counts: move what you need, and delete the other.',
    doubled: 'No. {number} stands in rows {rows}. Each row counts: delete the ones that are too many.',
  },
  headerMissing:
    'The assessment on sheet “{sheet}” was left as it is: its row of column titles was not found. Put the titles back in one row (“{item}”, “{deployed}” …), or delete the sheet and it is made again.',
  isProtected:
    'The assessment was left as it is: sheet “{sheet}” is protected. Unprotect it and write again.',
  occupied:
    'The assessment was left as it is: cell {cell} of sheet “{sheet}” holds something where a row is to be written. Empty the cell and write again.',
  print: {
    share: 'Compliant: {compliant} of {counted} ({share})',
    none: 'Compliant: nothing to count yet',
    category: '{category}: {compliant} of {counted} compliant',
    counts:
      'Compliant {compliant}, approach only {approach}, not compliant {short}, not assessed {open}, not applicable {none}',
    item: '{number} {item}: {result}. {remark}',
    findings: 'To be corrected: {count}',
    written:
      'Written: {file}. Sheet “{sheet}”: {added, plural, one {# item} other {# items}} added, {updated, plural, one {# row} other {# rows}} updated.',
    unchanged: 'Sheet “{sheet}” is up to date; nothing was written into it.',
    noSheet: 'There is no assessment in this book yet. Write one into a copy with --out.',
    removed: 'Items removed by you: {count}. With --add-missing they are added again.',
  },
} as const;

export type AssessmentTexts = Translated<typeof assessment>;
