/** Ordene i tiltaksregisteret. */
import type { ActionTexts } from '../../en/sheets/actions';

export const actions: ActionTexts = {
  sheetName: 'COPC Tiltak',
  title: 'Tiltaksregister',
  note: 'Én rad for hver KPI som ikke nådde målet. Fyll inn plan, ansvarlig, forventet sluttresultat og frist; skriv «Lukket» som status når det er gjort. Det du skriver, blir stående: sorter, filtrer, flytt og legg til rader som du vil.',
  summaryHas: 'Mer: {sheet}',
  columns: {
    id: 'Nr.',
    opened: 'Åpnet den',
    source: 'Kilde',
    trigger: 'Utløser',
    finding: 'Funn',
    plan: 'Tiltaksplan',
    owner: 'Ansvarlig',
    endResult: 'Forventet sluttresultat',
    due: 'Frist',
    status: 'Status',
    closed: 'Lukket den',
    result: 'Resultat',
    suggestion: 'Forslag',
    marks: 'Merker',
  },
  status: { open: 'Åpen', closed: 'Lukket' },
  overdue: 'over fristen',
  trigger: '{action}, {period}: {parts}',
  trend: 'trend: {trend}',
  recovered: 'Oppnådd igjen i {period}. Holder det seg, kan tiltaket lukkes.',
  recoveryOpen:
    'Om dette er oppnådd igjen, er uavklart: ingenting sier hvilken retning som er best. Avklar det før tiltaket lukkes.',
  missedAgain: 'På nytt ikke oppnådd, fra {period}.',

  written:
    'Tiltaksregister ({sheet}): rader lagt til: {added}, oppdatert: {updated}; uten plan, ansvarlig, sluttresultat eller frist: {missing}',
  leftOver: 'KPI-er som trenger en rad og ikke fikk den, fordi registeret tar de verste først: {count}',
  second:
    'Arket «{sheet}» ligner også på et tiltaksregister. Bare «{used}» teller: Flytt det du trenger, og slett det andre.',
  headerMissing:
    'Tiltaksregisteret i arket «{sheet}» ble ikke endret: overskriftsraden ble ikke funnet. Sett kolonnetitlene tilbake i én rad («{source}», «{status}» …), eller slett arket, så lages det på nytt.',
  sheetProtected:
    'Tiltaksregisteret ble ikke endret: arket «{sheet}» er beskyttet. Opphev beskyttelsen og skriv på nytt.',
  cellOccupied:
    'Tiltaksregisteret ble ikke endret: celle {cell} i arket «{sheet}» har innhold der en rad skal skrives. Tøm cellen og skriv på nytt.',
};
