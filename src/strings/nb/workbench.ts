import type { WorkbenchTexts } from '../en/workbench';

export const workbench: WorkbenchTexts = {
  title: 'Arbeidsbenken til COPC Scorecard',
  book: 'Arbeidsbok',
  grid: 'Regneark',
  buttons: {
    open: 'Åpne',
    save: 'Lagre',
    samples: 'Eksempler',
    reset: 'Tilbakestill',
    score: 'Vurder arket',
    summary: 'Sammendrag',
    refreshAll: 'Oppdater alt',
    functions: 'Funksjoner',
  },
  tips: {
    open: 'Åpner en Excel-arbeidsbok eller CSV-fil fra denne datamaskinen. Den sendes ikke noe sted.',
    save: 'Lagrer som .xlsx-fil, med alt den åpnede filen inneholder.',
    reset: 'Åpner arbeidsboken på nytt slik den var.',
  },
  samples: {
    'contact-centre': 'Kontaktsenter, 16 KPI-er',
    'toronto-311': 'Toronto 311, per måned',
    'nhs-four-hour': 'NHS England, behandlet innen fire timer',
    'federal-cx': 'Føderale tjenester i USA, kundeopplevelse',
    'san-francisco-es': 'San Francisco, trygdelinje (spansk)',
  },
  states: {
    starting: 'Henter regnearket …',
    reading: 'Åpner «{name}» …',
    sheets: 'Åpner «{name}»: ark {done} av {total}',
    showing: 'Viser «{name}» …',
    working: 'Arbeider …',
    saving: 'Lagrer «{name}» …',
    opened: '«{name}» er åpnet.',
    saved: '«{name}» er lagret blant nedlastingene.',
    written: 'Arket «{name}» er oppdatert.',
  },
  notices: {
    refused:
      'Her kan bare innholdet i celler endres og lagres. Bruk Excel for rader, kolonner, ark og formater.',
    protected:
      'Arket «{sheet}» er beskyttet, så ingenting ble endret. Fjern beskyttelsen i Excel, eller arbeid i en kopi.',
    severalFiles: 'Flere filer ble sluppet, og ingen ble åpnet. Slipp én.',
    tooLarge:
      '«{name}» er på {megabytes} MB; en nettleser åpner inntil {limit} MB. Bruk kommandoen copc, eller Excel med tillegget.',
  },
  kept: 'Vises ikke her, men beholdes i filen du lagrer: {list}.',
  notCalculated:
    '{count, plural, one {# formel beregnes ikke her og viser} other {# formler beregnes ikke her og viser}} det filen sier.',
  details: 'Vises ikke her',
  things: {
    charts: 'diagrammer',
    pivots: 'pivottabeller',
    images: 'bilder',
    slicers: 'slicere',
    macros: 'makroer',
    sparklines: 'sparkline-grafikk',
    conditional: 'betingede formater',
    validations: 'datavalidering',
    links: 'koblinger',
    comments: 'kommentarer',
    controls: 'skjemakontroller',
    objects: 'innebygde objekter',
    queries: 'spørringer',
    chartSheets: 'diagramark',
  },
  question: {
    heading: 'Endringer er ikke lagret',
    text: '«{name}» er endret og ikke lagret. Endringene ville gå tapt.',
    save: 'Lagre og fortsett',
    goOn: 'Fortsett uten å lagre',
    stay: 'Bli her',
  },
  drop: 'Slipp arbeidsboken for å åpne den',
  close: 'Lukk',
};
