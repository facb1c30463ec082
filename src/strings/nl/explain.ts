/** The sentence behind a status in Dutch. */
import type { ExplainTexts } from '../en/explain';

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
  stale:
    'voor de rapportageperiode is niets gemeten; de laatste waarde, {latest}, is {periods} {periods, plural, one {periode} other {perioden}} ouder',
  tooFewForRule: 'er zijn te weinig punten om te oordelen naar {rule}',
  noTarget: '{latest} is gemeten, maar er is geen norm om het aan te toetsen',
  noDirection: 'nergens staat welke richting beter is',
  toClarify: '{latest} is gemeten en de norm is {target}, maar nergens staat welke richting beter is',
  streak: '{count, plural, one {niet gehaald in de laatste periode} other {# keer op rij niet gehaald}}',
  judgedBy: 'beoordeeld naar {rule}',

  ruleLatest: 'het laatste punt',
  ruleMean: 'het gemiddelde van de laatste {points} punten',
  ruleKofN: 'of minstens {met} van de laatste {of} punten gehaald zijn',

  trendTooFew: 'Trend: te weinig punten ({points} op rij, {minimum} nodig).',
  trendImproving: 'Verbeterende trend over de laatste {points} punten: {evidence}.',
  trendNone: 'Geen duidelijke trend over de laatste {points} punten: {evidence}.',
  trendAdverse: 'Ongunstige trend over de laatste {points} punten: {evidence}.',
  rising: 'De laatste {points} punten stijgen.',
  falling: 'De laatste {points} punten dalen.',
  noCourse: 'Geen duidelijke trend over de laatste {points} punten.',
  pairsBetter: '{count} van de {pairs} vergelijkingen beter',
  pairsWorse: '{count} van de {pairs} vergelijkingen slechter',
  pairsEqual: '{count} gelijk',
  followed: '{said} {proof}',
  needed: '({count} nodig)',
  chance: '(bij toeval gebeurt dat in {p} van de gevallen; de regel staat {limit} toe)',
  means: 'gemiddelde van de laatste 3 punten {recent}, van de 3 daarvoor {earlier}',
  meansOutside:
    'gemiddelde afstand buiten de bandbreedte {recent} in de laatste 3 punten, {earlier} in de 3 daarvoor',
  slope: 'typische verandering {slope} per periode (regel van Theil–Sen)',
  halves: 'regel: laatste 3 punten tegen de 3 daarvoor',

  action: 'Actie: {action}.',
  override: 'Handmatig ingesteld op {status} door {by} op {on}: {reason} (volgens de regels: {computed}).',
};
