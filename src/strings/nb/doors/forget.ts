/** The words around what the program keeps, and forgets when asked. */
import type { ForgetTexts } from '../../en/doors/forget';

export const forget: ForgetTexts = {
  heading: 'Hva som lagres',
  computer: {
    about: 'På denne datamaskinen lagrer tillegget språket, utseendet, valgene og navnet ditt.',
    forget: 'Glem meg på denne datamaskinen',
    done: 'Glemt. Språk, utseende og valg er som til å begynne med, og navnet ditt er borte.',
  },
  book: {
    about:
      'I arbeidsboken lagrer det hvordan ark leses, det som er satt manuelt med navn og begrunnelser, og skjulte navn som det finner arkene sine med.',
    look: 'Fjern alt fra dette tillegget fra arbeidsboken…',
    nothing: 'Arbeidsboken inneholder ikke noe fra dette tillegget utover det som står i cellene.',
    ask: 'Dette fjernes:',
    keep: 'Dette blir:',
    remove: 'Fjern',
    cancel: 'Avbryt',
    removed: 'Fjernet:',
    undo: 'Legg det tilbake',
    back: 'Alt er på plass igjen.',
  },
  items: {
    readings: '{count, plural, one {en rettet lesemåte for et ark} other {# rettede lesemåter for ark}}',
    said: 'det som er oppgitt om {count, plural, one {# KPI} other {# KPI-er}}: retning, mål eller kategori',
    overrides:
      '{count, plural, one {en status satt manuelt} other {# statuser satt manuelt}}, med begrunnelse og navn: {people}',
    marks:
      '{count, plural, one {en ny start eller merknad for en KPI} other {# nye starter og merknader for KPI-er}}, med navn: {people}',
    transactions: 'det som er svart eller satt om evaluerte transaksjoner',
    profile: 'profilen arbeidsboken sist ble vurdert med',
    others: 'det en nyere versjon av dette programmet lagrer',
    names:
      '{count, plural, one {et skjult navn} other {# skjulte navn}} som arkene til tillegget finnes igjen med',
  },
  keeps: {
    cells: 'alle celler, også formler, resultatkolonner og navn som er skrevet inn i dem',
    sheets: 'arkene {sheets}: De er dine fra da av og oppdateres ikke lenger',
  },
  command: {
    help: 'vis hva dette programmet lagrer i en arbeidsbok utover cellene; med --out skrives en kopi uten det',
    book: 'arbeidsboken som undersøkes',
    out: 'skriv en kopi uten det til denne filen',
    written: 'Skrevet: {file}',
    dry: 'Ingenting ble endret. Med --out skrives en kopi uten det.',
    noCopy: 'Derfor ble det ikke skrevet noen kopi.',
  },
};
