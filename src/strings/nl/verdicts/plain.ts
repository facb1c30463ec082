/** Wat een oordeel in gewone woorden zegt. */
import type { PlainTexts } from '../../en/verdicts/plain';

export const plain: PlainTexts = {
  status: {
    improvingMissed: 'Verbetert, maar nog niet gehaald ({count}×)',
    metWorse: 'Gehaald, maar wordt slechter',
    notMetAgain: '{count, plural, one {# keer niet gehaald} other {# keer op rij niet gehaald}}',
    noFigure: 'Geen cijfer voor {period}: vul het in',
    noFigureYet: 'Nog geen cijfers: vul ze in',
  },
  planNeeded: 'Plan nodig: {count, plural, one {# keer niet gehaald} other {# keer op rij niet gehaald}}',
  trend: {
    rising: 'duidelijk stijgend over {span}',
    falling: 'duidelijk dalend over {span}',
    closer: 'komt over {span} duidelijk dichter bij de bandbreedte',
    away: 'raakt over {span} duidelijk verder van de bandbreedte',
  },
  spans: {
    day: '{count, plural, one {# dag} other {# dagen}}',
    week: '{count, plural, one {# week} other {# weken}}',
    month: '{count, plural, one {# maand} other {# maanden}}',
    quarter: '{count, plural, one {# kwartaal} other {# kwartalen}}',
    year: '{count, plural, one {# jaar} other {# jaar}}',
    period: '{count, plural, one {# periode} other {# perioden}}',
  },
};
