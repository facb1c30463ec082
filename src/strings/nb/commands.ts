/** Det knappene på båndet sier i en dialogboks: hva som skjedde, med hva, og hva som kan gjøres nå. */
import type { Commands } from '../en/commands';

export const commands: Commands = {
  close: 'Lukk',
  general: {
    waiting: 'Excel svarer ikke. Hvis du skriver i en celle, trykk Enter der; da skrives sammendraget.',
    'not-loaded':
      'En del av tillegget kunne ikke hentes. Kontroller forbindelsen, og klikk på knappen en gang til.',
    failed: 'Dette lot seg ikke gjøre. Velg Vurder arket i gruppen COPC for å se hvorfor.',
    partly: 'Oppdatert, men ikke alt. Velg Vurder arket i gruppen COPC for å se hva som gjenstår.',
  },
  noMetrics: (d) =>
    `Ingen måltall ble funnet i arket «${d.sheet}». Gå til arket med tallene, eller velg Vurder arket for å se hva det ble lett etter.`,
  unsure: (d) =>
    `Det er ikke sikkert hvordan arket «${d.sheet}» skal leses, så det ble ikke vurdert. Velg Vurder arket, kontroller lesingen, og få den husket.`,
  ambiguous: (d) =>
    `Arket «${d.sheet}» kan leses på flere måter, så det ble ikke vurdert. Velg Vurder arket, velg riktig lesing, og få den husket.`,
  readingOutdated: (d) =>
    `Det som var husket om arket «${d.sheet}», passer ikke lenger. Velg Vurder arket, og få måltallene funnet på nytt.`,
  sheetGone: (d) => `Arket «${d.sheet}» finnes ikke lenger.`,
  ownSheet: (d) =>
    `«${d.sheet}» er skrevet av dette tillegget og har ingen tall å vurdere. Gå til arket med tallene.`,
  nothingWritten:
    'Det er ikke noe sammendrag i denne arbeidsboken ennå, så det er ingenting å oppdatere. Gå til arket med tallene, og velg Sammendrag.',
  notRefreshed: (d) => `Ikke oppdatert: arket «${d.sheet}». ${d.why}`,
  kept: (d) =>
    `Latt være som de er, fordi de ikke kunne erstattes eller noen har skrevet i dem: cellene ${d.cells} i resultatkolonnene i arket «${d.sheet}».`,
  profileAssumed:
    'Profilen til det forrige sammendraget var ikke til å finne ut av, så Gold ble brukt. Velg Vurder arket og skriv sammendraget på nytt for en annen profil.',
  unexpected: (d) =>
    `En feil i dette tillegget stoppet det (${d.what}). Se på sammendragsarket før du går videre, og meld fra til oss.`,
};
