/** Ordene i tiltaksregisteret. */
import type { ActionWords } from '../en/actions';

export const actions: ActionWords = {
  sheetName: 'COPC Tiltak',
  title: 'Tiltaksregister',
  note:
    'Én rad for hvert måltall som ikke nådde målet. Fyll inn plan, ansvarlig, forventet sluttresultat og frist; skriv ' +
    '«Lukket» som status når det er gjort. Det du skriver, blir stående: sorter, filtrer, flytt og legg til rader som du vil.',
  summaryHas: (d) => `Alle innstillinger, og hva som ikke ble regnet med: på arket ${d.sheet}`,
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
  trigger: (d) => `${d.action}, ${d.period}: ${d.parts.join('; ')}`,
  trend: (d) => `trend: ${d.trend}`,
  recovered: (d) => `Innfridd igjen i ${d.period}. Holder det seg, kan tiltaket lukkes.`,
  missedAgain: (d) => `Ikke nådd igjen siden ${d.period}.`,

  written: (d) =>
    `Tiltaksregister (${d.sheet}): rader lagt til: ${d.added}, oppdatert: ${d.updated}; uten plan, ansvarlig, ` +
    `sluttresultat eller frist: ${d.missing}`,
  leftOver: (d) =>
    `Måltall som trenger en rad og ikke fikk den, fordi registeret tar de verste først: ${d.count}`,
  headerMissing: (d) =>
    `Tiltaksregisteret på arket "${d.sheet}" ble stående som det var: overskriftsraden ble ikke funnet. Sett ` +
    `kolonnetitlene tilbake i én rad («${d.source}», «${d.status}» …), eller slett arket, så lages det på nytt.`,
  sheetProtected: (d) =>
    `Tiltaksregisteret ble stående som det var: arket "${d.sheet}" er beskyttet. Opphev beskyttelsen og skriv på nytt.`,
  cellOccupied: (d) =>
    `Tiltaksregisteret ble stående som det var: celle ${d.cell} på arket "${d.sheet}" har innhold der en rad skal ` +
    'skrives. Tøm cellen og skriv på nytt.',
};
