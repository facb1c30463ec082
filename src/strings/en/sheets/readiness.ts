/** The words of the sheet COPC Readiness, and of its parts. */
import type { Translated } from '../../messages';

export const readiness = {
  sheetName: 'COPC Readiness',
  title: 'Ready for the audit?',
  parts: {
    audit: 'Certification',
    verdict: 'Verdict',
    categories: 'By category',
    assessment: 'Approach and deployment',
    trust: 'Can the data be trusted?',
    accuracy: 'Accuracy of monitored transactions',
    actions: 'Actions',
    contradictions: 'Results contradict the approach',
    changes: 'What changed',
    leftOut: 'Left out of the score',
    provenance: 'How this page was made',
  },
  hints: {
    audit:
      'No dates yet: add the sheet COPC Audit (More, Audit dates, or copc audit) and fill in standard, scope and certification.',
    verdict: 'Nothing could be scored: name metrics with periods, figures and targets in a sheet.',
    categories: 'No metric with a category was scored.',
    assessment:
      'No assessment yet: add the sheet COPC Assessment (More, Assessment, or copc assess) and answer its items.',
    trust: 'Nothing was checked, for nothing was scored.',
    accuracy: 'No monitored transactions were found: keep evaluations in a sheet, a row a transaction.',
    actions: 'No action register yet: write the summary, and each miss gets a row to plan in.',
    contradictions: 'None.',
    changes: 'No snapshot yet: take one (More, or copc snapshot), and the next page says what changed since.',
    leftOut: 'Nothing was left out.',
  },
  rows: {
    met: 'Met',
    either: 'Met or Improving',
    share: '{share} ({count} of {scored}; needed {threshold})',
    overTime: 'Met / Met or Improving',
    point: '{period} {met} / {either}',
    category: '{met} of {scored} met ({share}), {improving} improving',
    items:
      '{compliant} of {counted} compliant ({share}); approach only {approach}, not compliant {short}, not assessed {open}',
    whole: 'Whole',
    trust: 'pass {pass}, warning {warn}, fail {fail}, not checked {none}',
    accuracy: '{share} of {total}',
    accuracyOpen: 'how to read it has to be said first',
    accuracyInterval: '{share} of {total}, 95% interval {low} to {high}',
    open: 'Open',
    overdue: 'Overdue',
    lacking: 'Lacking',
    lack: 'plan {plan}, owner {owner}, due date {due}, end result {result}',
    oldest: 'Oldest',
    openedOn: 'opened {day}, {days, plural, one {# day} other {# days}} ago',
    scope: 'Scope',
    more: 'and {count} more',
    since: 'Since',
    because: '{name} ({why})',
    unread: 'Not read',
    place: '{sheet}!{range}: {figures, plural, one {# figure} other {# figures}}',
    made: 'Written',
    fingerprint: 'Fingerprint',
    findings: 'To be corrected',
  },
  intro: 'The one page to take into an audit meeting, as the book stands today.',
  command: {
    help: 'print the one page for an audit meeting (COPC Readiness), and write it into a copy',
    book: 'workbook to look into',
    out: 'write a copy with the sheet to this file, or into this folder',
  },
} as const;

export type ReadinessTexts = Translated<typeof readiness>;
