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
    reset: 'Opent de werkmap opnieuw zoals die was.',
  },
  samples: {
    'contact-centre': "Contactcenter, 16 KPI's",
    'toronto-311': 'Toronto 311, per maand',
    'nhs-four-hour': 'NHS England, binnen vier uur geholpen',
    'federal-cx': 'Amerikaanse federale diensten, klantbeleving',
    'san-francisco-es': 'San Francisco, uitkeringslijn (Spaans)',
  },
  states: {
    starting: 'Het rekenblad wordt opgehaald …',
    reading: '“{name}” wordt geopend …',
    sheets: '“{name}” wordt geopend: blad {done} van {total}',
    showing: '“{name}” wordt getoond …',
    working: 'Bezig …',
    saving: '“{name}” wordt opgeslagen …',
    opened: '“{name}” is geopend.',
    saved: '“{name}” is opgeslagen bij uw downloads.',
    written: 'Blad “{name}” is bijgewerkt.',
  },
  notices: {
    refused:
      'Hier kan alleen de inhoud van cellen worden gewijzigd en opgeslagen. Gebruik Excel voor rijen, kolommen, bladen en opmaak.',
    protected:
      'Blad “{sheet}” is beveiligd en er is niets gewijzigd. Hef de beveiliging in Excel op, of werk in een kopie.',
    severalFiles: 'Er zijn meerdere bestanden gesleept en geen is geopend. Sleep er één.',
    tooLarge:
      '“{name}” is {megabytes} MB; een browser opent tot {limit} MB. Gebruik de opdracht copc, of Excel met de invoegtoepassing.',
  },
  kept: 'Hier niet te zien, maar wel in het bestand dat u opslaat: {list}.',
  notCalculated:
    '{count, plural, one {# formule wordt hier niet berekend en toont} other {# formules worden hier niet berekend en tonen}} wat in het bestand staat.',
  details: 'Hier niet te zien',
  things: {
    charts: 'grafieken',
    pivots: 'draaitabellen',
    images: 'afbeeldingen',
    slicers: 'slicers',
    macros: 'macro’s',
    sparklines: 'sparklines',
    conditional: 'voorwaardelijke opmaak',
    validations: 'gegevensvalidatie',
    links: 'koppelingen',
    comments: 'opmerkingen',
    controls: 'formulierbesturingselementen',
    objects: 'ingesloten objecten',
    queries: 'query’s',
    chartSheets: 'grafiekbladen',
  },
  question: {
    heading: 'Wijzigingen zijn niet opgeslagen',
    text: '“{name}” is gewijzigd en niet opgeslagen. De wijzigingen zouden verloren gaan.',
    save: 'Opslaan en doorgaan',
    goOn: 'Doorgaan zonder opslaan',
    stay: 'Hier blijven',
  },
  drop: 'Sleep de werkmap hierheen om die te openen',
  close: 'Sluiten',
};
