/** De woorden van het actieregister. */
import type { ActionTexts } from '../../en/sheets/actions';

export const actions: ActionTexts = {
  sheetName: 'COPC Acties',
  title: 'Actieregister',
  note: 'Een rij voor elke KPI die zijn norm niet haalde. Vul plan, verantwoordelijke, verwacht eindresultaat en einddatum in; zet de status op “Gesloten” als het klaar is. Wat u schrijft, blijft staan: sorteer, filter, verplaats en voeg rijen toe.',
  summaryHas: 'Meer: {sheet}',
  columns: {
    id: 'Nr.',
    opened: 'Geopend op',
    source: 'Bron',
    trigger: 'Aanleiding',
    finding: 'Bevinding',
    plan: 'Actieplan',
    owner: 'Verantwoordelijke',
    endResult: 'Verwacht eindresultaat',
    due: 'Einddatum',
    status: 'Status',
    closed: 'Gesloten op',
    result: 'Resultaat',
    suggestion: 'Suggestie',
    marks: 'Merktekens',
  },
  status: { open: 'Open', closed: 'Gesloten' },
  overdue: 'te laat',
  trigger: '{action}, {period}: {parts}',
  trend: 'trend: {trend}',
  recovered: 'Weer gehaald in {period}. Blijft dat zo, sluit dan de actie.',
  recoveryOpen:
    'Of dit hersteld is, is onduidelijk: nergens staat welke richting beter is. Verduidelijk dat voordat u de actie sluit.',
  missedAgain: 'Opnieuw niet gehaald sinds {period}.',

  written:
    'Actieregister ({sheet}): rijen toegevoegd: {added}, bijgewerkt: {updated}; zonder plan, verantwoordelijke, eindresultaat of einddatum: {missing}',
  leftOver:
    "KPI's die een rij nodig hebben en er geen kregen, omdat het register de slechtste eerst neemt: {count}",
  second:
    'Blad “{sheet}” lijkt ook een actieregister. Alleen “{used}” telt: neem over wat u nodig hebt, en verwijder het andere.',
  headerMissing:
    'Het actieregister op het blad “{sheet}” bleef zoals het was: de kopregel is niet gevonden. Zet de kolomtitels terug in één rij (“{source}”, “{status}” …), of verwijder het blad en het wordt opnieuw gemaakt.',
  sheetProtected:
    'Het actieregister bleef zoals het was: het blad “{sheet}” is beveiligd. Hef de beveiliging op en schrijf opnieuw.',
  cellOccupied:
    'Het actieregister bleef zoals het was: in cel {cell} van het blad “{sheet}” staat iets waar een rij moet komen. Maak de cel leeg en schrijf opnieuw.',
};
