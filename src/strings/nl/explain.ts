/** The sentence behind a status in Dutch. */
import type { Explain } from '../en/explain';

export const explain: Explain = {
  head: (d) => `${d.status}: ${d.clauses.join('; ')}.`,
  list: (d) => d.parts.join(', '),
  sentences: (d) => d.parts.join(' '),

  atLeast: (d) => `minstens ${d.target}`,
  atMost: (d) => `hoogstens ${d.target}`,
  between: (d) => `${d.low} tot ${d.high}`,
  percentagePoints: (d) => `${d.value} procentpunt`,

  meets: (d) => `${d.latest} haalt de norm van ${d.target}`,
  beats: (d) => `${d.latest} is ${d.gap} beter dan de norm van ${d.target}`,
  misses: (d) => `${d.latest} mist de norm van ${d.target} met ${d.gap}`,
  neverMeasured: () => 'er is niets gemeten',
  stale: (d) =>
    `voor de rapportageperiode is niets gemeten; de laatste waarde, ${d.latest}, is ${d.periods} ` +
    `${d.periods === 1 ? 'periode' : 'perioden'} ouder`,
  tooFewForRule: (d) => `er zijn te weinig punten om te oordelen naar ${d.rule}`,
  noTarget: (d) => `${d.latest} is gemeten, maar er is geen norm om het aan te toetsen`,
  streak: (d) => (d.count === 1 ? 'gemist in de laatste periode' : `${d.count} perioden op rij gemist`),
  judgedBy: (d) => `beoordeeld naar ${d.rule}`,

  ruleLatest: () => 'het laatste punt',
  ruleMean: (d) => `het gemiddelde van de laatste ${d.points} punten`,
  ruleKofN: (d) => `of minstens ${d.met} van de laatste ${d.of} punten gehaald zijn`,

  trendTooFew: (d) => `Trend: te weinig punten (${d.points} op rij, ${d.minimum} nodig).`,
  trendImproving: (d) => `De trend verbetert over de laatste ${d.points} punten: ${d.evidence}.`,
  trendNone: (d) => `Geen duidelijke trend over de laatste ${d.points} punten: ${d.evidence}.`,
  trendAdverse: (d) => `De trend is ongunstig over de laatste ${d.points} punten: ${d.evidence}.`,
  pairsBetter: (d) => `${d.count} van de ${d.pairs} vergelijkingen werden beter`,
  pairsWorse: (d) => `${d.count} van de ${d.pairs} vergelijkingen werden slechter`,
  pairsEqual: (d) => `${d.count} bleven gelijk`,
  followed: (d) => `${d.said} ${d.proof}`,
  needed: (d) => `(${d.count} nodig)`,
  chance: (d) => `(in willekeurige volgorde gebeurt dat ${d.p} van de keren; de regel staat ${d.limit} toe)`,
  means: (d) => `gemiddelde van de laatste 3 punten ${d.recent}, van de 3 daarvoor ${d.earlier}`,
  meansOutside: (d) =>
    `gemiddelde afstand buiten de band ${d.recent} in de laatste 3 punten, ${d.earlier} in de 3 daarvoor`,
  slope: (d) => `typische verandering ${d.slope} per periode (regel van Theil–Sen)`,
  halves: () => 'regel: laatste 3 punten tegen de 3 daarvoor',

  action: (d) => `Actie: ${d.action}.`,
  override: (d) =>
    `Met de hand op ${d.status} gezet door ${d.by} op ${d.on}: ${d.reason} (volgens de regels: ${d.computed}).`,
};
