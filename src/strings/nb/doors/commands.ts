/** Det knappene på båndet sier i en dialogboks: hva som skjedde, med hva, og hva som kan gjøres nå. */
import type { CommandTexts } from '../../en/doors/commands';

export const commands: CommandTexts = {
  close: 'Lukk',
  general: {
    waiting: 'Excel svarer ikke. Hvis du skriver i en celle, trykk Enter der; da går det videre.',
    'not-loaded':
      'En del av tillegget kunne ikke hentes. Kontroller forbindelsen, og klikk på knappen en gang til.',
    failed: 'Dette lot seg ikke gjøre. Velg Vurder arket i gruppen COPC for å se hvorfor.',
    partly: 'Oppdatert, men ikke alt. Velg Vurder arket i gruppen COPC for å se hva som gjenstår.',
  },
  noMetrics:
    'Ingen KPI-er ble funnet i arket «{sheet}». Gå til arket med tallene, eller velg Vurder arket for å se hva det ble lett etter.',
  unsure:
    'Det er ikke sikkert hvordan arket «{sheet}» skal leses, så det ble ikke vurdert. Velg Vurder arket, kontroller lesemåten, og kryss av for «Husk for denne arbeidsboken».',
  ambiguous:
    'Arket «{sheet}» kan leses på flere måter, så det ble ikke vurdert. Velg Vurder arket, velg riktig lesemåte, og kryss av for «Husk for denne arbeidsboken».',
  readingOutdated:
    'Den lagrede lesemåten for arket «{sheet}» passer ikke lenger. Velg Vurder arket, og få KPI-ene funnet på nytt.',
  sheetGone: 'Arket «{sheet}» finnes ikke lenger.',
  ownSheet: '«{sheet}» er skrevet av dette tillegget og har ingen tall å vurdere. Gå til arket med tallene.',
  nothingWritten:
    'Det er ikke noe sammendrag i denne arbeidsboken ennå, så det er ingenting å oppdatere. Gå til arket med tallene, og velg Sammendrag.',
  notRefreshed: 'Ikke oppdatert: arket «{sheet}». {why}',
  kept: 'Ikke endret, fordi de ikke kunne erstattes eller noen har skrevet i dem: cellene {cells} i resultatkolonnene i arket «{sheet}».',
  profileAssumed:
    'Profilen til det forrige sammendraget kunne ikke fastslås, så Gold ble brukt. Velg Vurder arket og skriv sammendraget på nytt for en annen profil.',
  formulasLeft:
    'Sammendraget inneholdt aktive formler og inneholder nå verdier. Aktive formler kan stå ved siden av tabellen: velg Skriv.',
  unexpected:
    'Det oppstod en feil i tillegget ({what}). Se på sammendragsarket før du går videre, og meld fra til oss.',
};
