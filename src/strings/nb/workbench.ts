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
    'contact-centre': 'Kontaktsenter, 16 måltall',
    'toronto-311': 'Toronto 311, per måned',
    'nhs-four-hour': 'NHS England, behandlet innen fire timer',
    'federal-cx': 'Føderale tjenester i USA, kundeopplevelse',
    'san-francisco-es': 'San Francisco, trygdelinje (spansk)',
  },
  states: {
    starting: 'Henter regnearket …',
    reading: 'Åpner «{name}» …',
    sheets: 'Åpner «{name}»: {done} av {total, plural, one {# ark} other {# ark}}',
    working: 'Arbeider …',
    opened: '«{name}» er åpnet.',
    saved: '«{name}» er lagret blant nedlastingene.',
  },
  ok: 'OK',
};
