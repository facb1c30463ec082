/** De woorden van het actieregister. */
import type { ActionWords } from '../en/actions';

export const actions: ActionWords = {
  sheetName: 'COPC Acties',
  title: 'Actieregister',
  note:
    'Een rij voor elke metriek die haar norm miste. Vul plan, eigenaar, verwacht eindresultaat en uiterste datum in; ' +
    'zet de status op “Gesloten” als het klaar is. Wat u schrijft, blijft staan: sorteer, filter, verplaats en voeg rijen toe.',
  summaryHas: (d) => `Alle instellingen, en wat niet meetelde: op het blad ${d.sheet}`,
  columns: {
    id: 'Nr.',
    opened: 'Geopend op',
    source: 'Bron',
    trigger: 'Aanleiding',
    finding: 'Bevinding',
    plan: 'Actieplan',
    owner: 'Eigenaar',
    endResult: 'Verwacht eindresultaat',
    due: 'Uiterlijk op',
    status: 'Status',
    closed: 'Gesloten op',
    result: 'Resultaat',
    suggestion: 'Suggestie',
    marks: 'Merktekens',
  },
  status: { open: 'Open', closed: 'Gesloten' },
  trigger: (d) => `${d.action}, ${d.period}: ${d.parts.join('; ')}`,
  trend: (d) => `trend: ${d.trend}`,
  recovered: (d) => `Hersteld in ${d.period}. Blijft dat zo, sluit dan de actie.`,
  missedAgain: (d) => `Opnieuw gemist sinds ${d.period}.`,

  written: (d) =>
    `Actieregister (${d.sheet}): rijen toegevoegd: ${d.added}, bijgewerkt: ${d.updated}; zonder plan, eigenaar, ` +
    `eindresultaat of uiterste datum: ${d.missing}`,
  leftOver: (d) =>
    `Metrieken die een rij nodig hebben en er geen kregen, omdat het register de slechtste eerst neemt: ${d.count}`,
  headerMissing: (d) =>
    `Het actieregister op het blad "${d.sheet}" bleef zoals het was: de kopregel is niet gevonden. Zet de kolomtitels ` +
    `terug in één rij (“${d.source}”, “${d.status}” …), of verwijder het blad en het wordt opnieuw gemaakt.`,
  sheetProtected: (d) =>
    `Het actieregister bleef zoals het was: het blad "${d.sheet}" is beveiligd. Hef de beveiliging op en schrijf opnieuw.`,
  cellOccupied: (d) =>
    `Het actieregister bleef zoals het was: in cel ${d.cell} van het blad "${d.sheet}" staat iets waar een rij moet ` +
    'komen. Maak de cel leeg en schrijf opnieuw.',
};
