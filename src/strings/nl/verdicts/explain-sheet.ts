/** What only a metric of a sheet can be said of in Dutch. */
import type { ExplainSheetTexts } from '../../en/verdicts/explain-sheet';

export const explainSheet: ExplainSheetTexts = {
  stale:
    'voor de rapportageperiode is niets gemeten; de laatste waarde, {latest}, is {periods} {periods, plural, one {periode} other {perioden}} ouder',
  tooFewForRule: 'er zijn te weinig punten om te oordelen naar {rule}',
  noDirection: 'nergens staat welke richting beter is',
  toClarify: '{latest} is gemeten en de norm is {target}, maar nergens staat welke richting beter is',
  judgedBy: 'beoordeeld naar {rule}',
  ruleLatest: 'het laatste punt',
  ruleMean: 'het gemiddelde van de laatste {points} punten',
  ruleKofN: 'of minstens {met} van de laatste {of} punten gehaald zijn',
  rising: 'De laatste {points} punten stijgen.',
  falling: 'De laatste {points} punten dalen.',
  noCourse: 'Geen duidelijke trend over de laatste {points} punten.',
  slope: 'typische verandering {slope} per periode (regel van Theil–Sen)',
  halves: 'regel: laatste 3 punten tegen de 3 daarvoor',
  betterOnly:
    'Beter dan de {span, select, week {weken} quarter {kwartalen} other {maanden}} ervoor, maar niet dan een jaar geleden: het kan het seizoen zijn ({figures}).',
  worseOnly:
    'Slechter dan de {span, select, week {weken} quarter {kwartalen} other {maanden}} ervoor, maar niet dan een jaar geleden: het kan het seizoen zijn ({figures}).',
  yearMeans:
    'gemiddelde van de laatste {points} punten {recent}, van dezelfde {points} een jaar geleden {then}',
  yearMeansOutside:
    'gemiddelde afstand buiten het bereik {recent} in de laatste {points} punten, {then} in dezelfde {points} een jaar geleden',
  heldBack:
    'De laatste {points} punten zijn verbeterd: {evidence}. Dat telt niet als verbeterende trend, want het profiel vraagt meer: {why}.',
  askedMean: 'ook beter dan een jaar geleden ({figures})',
  askedBeaten:
    'minstens 5 van de laatste 6 punten beter dan een jaar geleden, en dat {beaten, plural, one {is er #} other {zijn er #}}',
  override: 'Handmatig ingesteld op {status} door {by} op {on}: {reason} (volgens de regels: {computed}).',
};
