/** The sentence behind a status in Norwegian. */
import type { Explain } from '../en/explain';

export const explain: Explain = {
  head: (d) => `${d.status}: ${d.clauses.join('; ')}.`,
  list: (d) => d.parts.join(', '),
  sentences: (d) => d.parts.join(' '),

  atLeast: (d) => `minst ${d.target}`,
  atMost: (d) => `høyst ${d.target}`,
  between: (d) => `${d.low} til ${d.high}`,
  percentagePoints: (d) => `${d.value} prosentpoeng`,

  meets: (d) => `${d.latest} når målsetningen på ${d.target}`,
  beats: (d) => `${d.latest} er ${d.gap} bedre enn målsetningen på ${d.target}`,
  misses: (d) => `${d.latest} bommer på målsetningen på ${d.target} med ${d.gap}`,
  neverMeasured: () => 'ingenting er målt',
  stale: (d) =>
    `ingenting er målt for rapporteringsperioden; den siste verdien, ${d.latest}, er ${d.periods} ` +
    `${d.periods === 1 ? 'periode' : 'perioder'} eldre`,
  tooFewForRule: (d) => `det er for få punkter til å vurdere etter ${d.rule}`,
  noTarget: (d) => `${d.latest} er målt, men det finnes ingen målsetning å vurdere det mot`,
  streak: (d) => (d.count === 1 ? 'ikke nådd i siste periode' : `ikke nådd ${d.count} perioder på rad`),
  judgedBy: (d) => `vurdert etter ${d.rule}`,

  ruleLatest: () => 'det siste punktet',
  ruleMean: (d) => `gjennomsnittet av de siste ${d.points} punktene`,
  ruleKofN: (d) => `om minst ${d.met} av de siste ${d.of} punktene er nådd`,

  trendTooFew: (d) => `Trend: for få punkter (${d.points} på rad, ${d.minimum} trengs).`,
  trendImproving: (d) => `Trenden forbedres over de siste ${d.points} punktene: ${d.evidence}.`,
  trendNone: (d) => `Ingen klar trend over de siste ${d.points} punktene: ${d.evidence}.`,
  trendAdverse: (d) => `Trenden er ugunstig over de siste ${d.points} punktene: ${d.evidence}.`,
  pairsBetter: (d) => `${d.count} av ${d.pairs} sammenligninger ble bedre`,
  pairsWorse: (d) => `${d.count} av ${d.pairs} sammenligninger ble verre`,
  pairsEqual: (d) => `${d.count} var like`,
  followed: (d) => `${d.said} ${d.proof}`,
  needed: (d) => `(${d.count} trengs)`,
  chance: (d) => `(i tilfeldig rekkefølge skjer det ${d.p} av gangene; regelen tillater ${d.limit})`,
  means: (d) => `gjennomsnitt av de siste 3 punktene ${d.recent}, av de 3 før ${d.earlier}`,
  meansOutside: (d) =>
    `gjennomsnittlig avstand utenfor båndet ${d.recent} i de siste 3 punktene, ${d.earlier} i de 3 før`,
  slope: (d) => `typisk endring ${d.slope} per periode (Theil–Sen-regelen)`,
  halves: () => 'regel: de siste 3 punktene mot de 3 før',

  action: (d) => `Tiltak: ${d.action}.`,
  override: (d) =>
    `Satt for hånd til ${d.status} av ${d.by} ${d.on}: ${d.reason} (etter reglene: ${d.computed}).`,
};
