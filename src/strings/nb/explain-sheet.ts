/** What only a metric of a sheet can be said of in Norwegian. */
import type { ExplainSheetTexts } from '../en/explain-sheet';

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
  override: 'Satt manuelt til {status} av {by} {on}: {reason} (etter reglene: {computed}).',
};
