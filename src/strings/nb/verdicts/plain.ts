/** Det en konklusjon sier med vanlige ord. */
import type { PlainTexts } from '../../en/verdicts/plain';

export const plain: PlainTexts = {
  status: {
    improvingMissed: 'I bedring, men fortsatt ikke oppnådd ({count}×)',
    metWorse: 'Oppnådd, men blir dårligere',
    notMetAgain: 'Ikke oppnådd {count, plural, one {# gang} other {# ganger på rad}}',
    noFigure: 'Tall mangler for {period}: legg det inn',
    noFigureYet: 'Ingen tall ennå: legg dem inn',
  },
  planNeeded: 'Plan trengs: ikke oppnådd {count, plural, one {# gang} other {# ganger på rad}}',
  trend: {
    rising: 'klart stigende over {span}',
    falling: 'klart synkende over {span}',
    closer: 'klart nærmere intervallet over {span}',
    away: 'klart lenger fra intervallet over {span}',
  },
  spans: {
    day: '{count, plural, one {# dag} other {# dager}}',
    week: '{count, plural, one {# uke} other {# uker}}',
    month: '{count, plural, one {# måned} other {# måneder}}',
    quarter: '{count, plural, one {# kvartal} other {# kvartaler}}',
    year: '{count, plural, one {# år} other {# år}}',
    period: '{count, plural, one {# periode} other {# perioder}}',
  },
};
