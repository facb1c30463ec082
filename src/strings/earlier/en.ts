/** What version 0.2 wrote into sheets in English, word for word. */
import type { EarlierTexts } from './texts';

export const earlier: EarlierTexts = {
  report: {
    profile: 'Rule profile',
    profileNames: {
      gold: 'Gold',
      base: 'Base',
    },
    thresholdsOf: '{met} Met, {metOrImproving} Met or Improving',
    unconfirmed: 'unconfirmed',
    unconfirmedWhy: '{profile}: the thresholds come from one third-party summary',
    more: '… and {count} more',
    gap: 'Gap',
    status: 'Status',
    trend: 'Trend',
    streak: 'Misses in a row',
    action: 'Action',
    provenance: 'How this was made',
    thresholds: 'Thresholds',
    levelRule: 'Level rule',
    trendRule: 'Trend rule',
    trendMethods: {
      'mann-kendall': 'Mann–Kendall',
      'theil-sen': 'Theil–Sen slope',
      halves: 'last 3 against the 3 before',
    },
    trendRuleOf: '{method}; up to {periods} consecutive points, at least {minimum}; largest p {p}',
    escalation: 'Escalate',
    escalateAfter: 'after {count, plural, one {# miss} other {# misses in a row}}',
    source: 'Source',
    disclaimer:
      'COPC® is a registered mark of COPC Inc. This is an independent tool, not certified or endorsed by COPC Inc.; its verdicts are not a certification.',
  },
  verdicts: {
    status: {
      met: 'Met',
      improving: 'Improving',
      'not-met': 'Not met',
      'no-data': 'No data',
      'no-target': 'No target',
      unclear: 'Unclear',
    },
    trend: {
      improving: 'Improving',
      none: 'No clear trend',
      adverse: 'Adverse',
      'too-few': 'Too few points',
    },
    course: {
      rising: 'Rising',
      falling: 'Falling',
    },
    action: {
      none: 'None',
      watch: 'Watch',
      act: 'Act',
      escalate: 'Escalate',
      measure: 'Measure',
      clarify: 'Clarify',
    },
  },
  explain: {
    ruleLatest: 'the latest point',
    ruleMean: 'the mean of the last {points} points',
    ruleKofN: 'whether at least {met} of the last {of} points met',
  },
  actions: {
    title: 'Action register',
    note: 'A row for each metric that missed its target. Fill in plan, owner, expected end result and due date; write “Closed” as status when it is done. What you write stays as you wrote it: sort, filter, move and add rows as you like.',
    columns: {
      id: 'ID',
      opened: 'Opened on',
      source: 'Source',
      trigger: 'Trigger',
      finding: 'Finding',
      plan: 'Plan',
      owner: 'Owner',
      endResult: 'Expected end result',
      due: 'Due',
      status: 'Status',
      closed: 'Closed on',
      result: 'Result',
      suggestion: 'Suggestion',
      marks: 'Marks',
    },
  },
};
