import type { WorkbenchTexts } from '../en/workbench';

export const workbench: WorkbenchTexts = {
  title: 'Werkbank van COPC Scorecard',
  book: 'Werkmap',
  grid: 'Rekenblad',
  buttons: {
    open: 'Openen',
    save: 'Opslaan',
    samples: 'Voorbeelden',
    reset: 'Terugzetten',
    score: 'Blad beoordelen',
    summary: 'Overzicht',
    refreshAll: 'Alles vernieuwen',
    functions: 'Functies',
  },
  tips: {
    open: 'Opent een Excel-werkmap of CSV-bestand van deze computer. Het wordt nergens heen gestuurd.',
    save: 'Slaat op als .xlsx-bestand, met alles wat het geopende bestand bevat.',
    reset: 'Opent de werkmap opnieuw zoals ze was.',
  },
  samples: {
    'contact-centre': 'Contactcenter, 16 metrieken',
    'toronto-311': 'Toronto 311, per maand',
    'nhs-four-hour': 'NHS England, binnen vier uur geholpen',
    'federal-cx': 'Amerikaanse federale diensten, klantbeleving',
    'san-francisco-es': 'San Francisco, uitkeringslijn (Spaans)',
  },
  states: {
    starting: 'Het rekenblad wordt opgehaald …',
    reading: '“{name}” wordt geopend …',
    sheets: '“{name}” wordt geopend: {done} van {total, plural, one {# blad} other {# bladen}}',
    working: 'Bezig …',
    opened: '“{name}” is geopend.',
    saved: '“{name}” is opgeslagen bij uw downloads.',
  },
  ok: 'OK',
};
