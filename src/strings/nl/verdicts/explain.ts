/** The sentence behind a status in Dutch. */
import type { ExplainTexts } from '../../en/verdicts/explain';

export const explain: ExplainTexts = {
  joints: { clauses: '; ', parts: ', ', sentences: ' ' },
  head: '{status}: {clauses}.',

  atLeast: 'minstens {target}',
  atMost: 'hoogstens {target}',
  between: '{low} tot {high}',
  percentagePoints: '{value} procentpunt',

  meets: '{latest} haalt de norm ({target})',
  beats: '{latest} is {gap} beter dan de norm ({target})',
  misses: '{latest} haalt de norm ({target}) niet; verschil {gap}',
  neverMeasured: 'er is niets gemeten',
  noTarget: '{latest} is gemeten, maar er is geen norm om het aan te toetsen',
  streak: '{count, plural, one {niet gehaald in de laatste periode} other {# keer op rij niet gehaald}}',

  trendTooFew: 'Trend: te weinig punten ({points} op rij, {minimum} nodig).',
  trendImproving: 'Verbeterende trend over de laatste {points} punten: {evidence}.',
  trendNone: 'Geen duidelijke trend over de laatste {points} punten: {evidence}.',
  trendAdverse: 'Ongunstige trend over de laatste {points} punten: {evidence}.',
  pairsBetter: '{count} van de {pairs} vergelijkingen beter',
  pairsWorse: '{count} van de {pairs} vergelijkingen slechter',
  pairsEqual: '{count} gelijk',
  followed: '{said} {proof}',
  needed: '({count} nodig)',
  chance: '(bij toeval gebeurt dat in {p} van de gevallen; de regel staat {limit} toe)',
  means: 'gemiddelde van de laatste 3 punten {recent}, van de 3 daarvoor {earlier}',
  meansOutside:
    'gemiddelde afstand buiten de bandbreedte {recent} in de laatste 3 punten, {earlier} in de 3 daarvoor',

  action: 'Actie: {action}.',
};
