/** The sentence behind a status in Norwegian. */
import type { ExplainTexts } from '../../en/verdicts/explain';

export const explain: ExplainTexts = {
  joints: { clauses: '; ', parts: ', ', sentences: ' ' },
  head: '{status}: {clauses}.',

  atLeast: 'minst {target}',
  atMost: 'høyst {target}',
  between: '{low} til {high}',
  percentagePoints: '{value} prosentpoeng',

  meets: '{latest} når målet ({target})',
  beats: '{latest} er {gap} bedre enn målet ({target})',
  misses: '{latest} når ikke målet ({target}); {gap} fra målet',
  neverMeasured: 'ingenting er målt',
  noTarget: '{latest} er målt, men det finnes ikke noe mål å vurdere det mot',
  streak: '{count, plural, one {ikke oppnådd i siste periode} other {ikke oppnådd # perioder på rad}}',

  trendTooFew: 'Trend: for få punkter ({points} på rad, {minimum} trengs).',
  trendImproving: 'I bedring over de siste {points} punktene: {evidence}.',
  trendNone: 'Ingen klar trend over de siste {points} punktene: {evidence}.',
  trendAdverse: 'Ugunstig trend over de siste {points} punktene: {evidence}.',
  pairsBetter: '{count} av {pairs} sammenligninger ble bedre',
  pairsWorse: '{count} av {pairs} sammenligninger ble verre',
  pairsEqual: '{count} var like',
  followed: '{said} {proof}',
  needed: '({count} trengs)',
  chance: '(tilfeldig ville det skje {p} av gangene; regelen tillater {limit})',
  means: 'gjennomsnitt av de siste 3 punktene {recent}, av de 3 før {earlier}',
  meansOutside:
    'gjennomsnittlig avstand utenfor intervallet {recent} i de siste 3 punktene, {earlier} i de 3 før',

  action: 'Tiltak: {action}.',
};
