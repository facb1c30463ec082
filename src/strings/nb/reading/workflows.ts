/** Why a book could not be scored, in Norwegian: what happened, to what, what to do now. */
import type { WorkflowTexts } from '../../en/reading/workflows';

export const workflows: WorkflowTexts = {
  problems: {
    'nothing-written':
      'ingenting er skrevet i denne arbeidsboken ennå, så det er ingenting å oppdatere. Vurder først et ark og skriv sammendraget.',
    'no-worksheets':
      'den har ingen regneark, bare diagrammer eller andre ark. Oppgi en arbeidsbok med tallene.',
    'sheet-missing': 'den har ikke noe ark «{sheet}». Arkene: {sheets}.',
    'own-sheet':
      'arket «{sheet}» er skrevet av dette programmet: det inneholder resultater og ingen tall å vurdere. Velg arket med tallene.',
    'no-metrics':
      'ingen KPI-er funnet i {sheets}. Det ble lett etter en overskrift med perioder (måneder, uker, kvartaler), et navn på hver KPI, og tall. Kjør «copc inspect» for å se hva som ble lest, eller oppgi oppsettet med --map.',
    ambiguous:
      'arket «{sheet}» kan leses på mer enn én måte ({readings}). Kjør «copc inspect --json», lagre den riktige lesemåten i en fil, og oppgi den med --map.',
    unsure:
      'arket «{sheet}» ble lest som {readings}, men for usikkert til å vurderes uten videre. Kjør «copc inspect --json», rett lesemåten i en fil, og oppgi den med --map.',
    'as-of-too-early':
      'arket «{sheet}» har ingenting til og med {period}; den første perioden er {first}. Velg en senere periode.',
    'as-of-not-comparable':
      'arket «{sheet}» har perioder som {example}, som ikke kan sammenlignes med {period}. Oppgi perioden i samme form.',
    'map-sheet-missing':
      'filen til --map leser arket «{sheet}», som ikke er i arbeidsboken. Arkene: {sheets}.',
    'map-does-not-fit': 'filen til --map passer ikke til arket «{sheet}»: {problem}',
    'map-readings-overlap':
      'filen til --map leser de samme cellene i arket «{sheet}» to ganger ({readings}). Behold én av lesemåtene.',
    'said-metric-missing':
      'filen til --map sier noe om «{metric}», men ingen KPI med det navnet ble vurdert. Rett navnet i filen.',
    'override-metric-missing':
      'filen til --map setter statusen til «{metric}», men ingen slik KPI ble vurdert. Rett navnet i filen.',
  },
  onlyResults:
    'arket «{sheet}» inneholder resultater fra COPC Scorecard, for eksempel et kopiert sammendrag, og ingen tall å vurdere. Oppgi arbeidsboken med tallene de ble laget av.',
  unscored: {
    ambiguous:
      'Arket «{sheet}» ble ikke vurdert: det kan leses på mer enn én måte ({readings}). Velg med --map.',
    unsure:
      'Arket «{sheet}» ble ikke vurdert: det er for usikkert å lese det som {readings}. Si med --map hvordan.',
    'targets-only':
      'Arket «{sheet}» ble ikke vurdert: det inneholder mål og ingen resultater ({readings}). Mål teller der resultatene står; sett dem i en kolonne der, for eksempel med en formel som slår dem opp.',
    'passed-over':
      'Hoppet over i arket «{sheet}», for det er kanskje ingen tabell: {readings}. Er det en, oppgi den med --map.',
    unread: 'Arket «{sheet}»: {figures} tall i {readings} hører ikke til noen tabell som ble vurdert.',
    'own-results':
      'Arket «{sheet}»: {readings} inneholder resultater fra COPC Scorecard ({figures} tall); de er ingen KPI-er og ble ikke lest.',
    monitored:
      'Arket «{sheet}»: {readings} inneholder evaluerte transaksjoner ({figures} celler); de er ingen KPI-er og ble ikke vurdert. Kjør «copc accuracy» for å se nøyaktigheten.',
  },
  readings: {
    rows: 'KPI-er i rader',
    columns: 'KPI-er i kolonner',
    list: 'én måleverdi per rad',
  },
};
