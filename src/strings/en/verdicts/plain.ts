/** What a verdict says in plain words, beneath it and never instead of it. */
import type { Translated } from '../../messages';

export const plain = {
  status: {
    improvingMissed: 'Improving, still missed {count}×',
    metWorse: 'Met, getting worse',
    notMetAgain: 'Not met {count, plural, one {# time} other {# times}} in a row',
    noFigure: 'No figure for {period}: enter it',
    noFigureYet: 'No figures yet: enter them',
  },
  planNeeded: 'Plan needed: missed {count, plural, one {# time} other {# times}} in a row',
  trend: {
    rising: 'clearly rising over {span}',
    falling: 'clearly falling over {span}',
    closer: 'clearly moving closer to the range over {span}',
    away: 'clearly moving away from the range over {span}',
  },
  spans: {
    day: '{count, plural, one {# day} other {# days}}',
    week: '{count, plural, one {# week} other {# weeks}}',
    month: '{count, plural, one {# month} other {# months}}',
    quarter: '{count, plural, one {# quarter} other {# quarters}}',
    year: '{count, plural, one {# year} other {# years}}',
    period: '{count, plural, one {# period} other {# periods}}',
  },
} as const;

export type PlainTexts = Translated<typeof plain>;
