/** What only a metric of a sheet can be said of in Norwegian. */
import type { ExplainSheetTexts } from '../../en/verdicts/explain-sheet';

export const explainSheet: ExplainSheetTexts = {
  stale:
    'ingenting er målt for rapporteringsperioden; den siste verdien, {latest}, er {periods} {periods, plural, one {periode} other {perioder}} eldre',
  tooFewForRule: 'det er for få punkter til å vurdere etter {rule}',
  noDirection: 'ingenting sier hvilken retning som er best',
  toClarify: '{latest} er målt og målet er {target}, men ingenting sier hvilken retning som er best',
  judgedBy: 'vurdert etter {rule}',
  ruleLatest: 'det siste punktet',
  ruleMean: 'gjennomsnittet av de siste {points} punktene',
  ruleKofN: 'om minst {met} av de siste {of} punktene er nådd',
  rising: 'De siste {points} punktene stiger.',
  falling: 'De siste {points} punktene synker.',
  noCourse: 'Ingen klar trend over de siste {points} punktene.',
  slope: 'typisk endring {slope} per periode (Theil–Sen-regelen)',
  halves: 'regel: de siste 3 punktene mot de 3 før',
  betterOnly:
    'Bedre enn {span, select, week {ukene} quarter {kvartalene} other {månedene}} før, men ikke enn for et år siden: det kan være sesongen ({figures}).',
  worseOnly:
    'Dårligere enn {span, select, week {ukene} quarter {kvartalene} other {månedene}} før, men ikke enn for et år siden: det kan være sesongen ({figures}).',
  yearMeans:
    'gjennomsnitt av de siste {points} punktene {recent}, av de samme {points} for et år siden {then}',
  yearMeansOutside:
    'gjennomsnittlig avstand utenfor området {recent} i de siste {points} punktene, {then} i de samme {points} for et år siden',
  heldBack:
    'De siste {points} punktene ble bedre: {evidence}. Det teller ikke som trend i bedring, fordi profilen krever mer: {why}.',
  askedMean: 'bedre enn for et år siden også ({figures})',
  askedBeaten:
    'minst 5 av de siste 6 punktene bedre enn for et år siden, og {beaten, plural, one {# er} other {# er}} det',
  override: 'Satt manuelt til {status} av {by} {on}: {reason} (etter reglene: {computed}).',
};
