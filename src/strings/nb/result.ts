/** What the pane says in a scored result, in Norwegian. */
import type { ResultTexts } from '../en/result';

export const result: ResultTexts = {
  head: {
    whatProfile: 'Hva er en profil?',
    profileText:
      'En profil sier hvor stor andel av KPI-ene som må være Oppnådd, og hvor stor andel Oppnådd eller I bedring. Gold krever 65 % og 75 %, slik åpne kilder om COPC oppgir. Basis krever 50 % og 75 %; det kommer fra ett enkelt sammendrag fra tredjepart og er derfor merket som ubekreftet. Med «Andre terskler» gir du dine egne.',
    customMet: 'Oppnådd, i %',
    customBoth: 'Oppnådd eller I bedring, i %',
    customWrong: 'Skriv en prosent fra 1 til 100 i begge feltene.',
    leftOut: '{count} ikke regnet med',
    findings: 'Lesemerknader ({count})',
    more: 'Mer',
    whole: 'Hele arket',
  },
  changes: {
    since: 'Siden {period}:',
    before: 'Siden forrige periode:',
    worse: '{count} verre',
    improved: '{count} forbedret',
    recovered: '{count} tilbake på mål',
    none: 'Ingen status er endret siden {period}.',
  },
  list: {
    filter: 'Filtrer',
    filters: 'Filter ({count} valgt)',
    owner: 'Ansvarlig',
    noOwner: 'Uten ansvarlig',
    changed: 'Endret',
    changes: { worse: 'Verre', improved: 'Forbedret', recovered: 'Tilbake på mål' },
    leftOut: 'Ikke regnet med',
    worst: 'Dårligste status først',
    clear: 'Vis alle',
    key: 'Hva tegnene betyr',
    keyVariation: 'Variasjon: hva tallene gjør, etter trendregelen',
    keyAssurance: 'Måloppnåelse: når den målet hvis ingenting endres?',
    missed: '{count}× ikke oppnådd',
  },
  variation: 'Variasjon',
  assurance: 'Måloppnåelse',
  letters: {
    improving: 'B',
    common: 'V',
    adverse: 'U',
    meets: 'H',
    misses: 'A',
  },
  howSure: 'Hvor sikkert er det?',
  chart: {
    points: 'Punktene til {name}. Piltastene går fra punkt til punkt, Enter går til cellen.',
    centre: 'Gjennomsnitt',
    special: 'Spesielt punkt',
    at: '{period}: {value}',
    target: 'mål {target}',
    flags: {
      outside: '{side, select, high {over} other {under}} kontrollgrensene',
      'seven-moving': 'en av 7 på rad {side, select, high {stigende} other {synkende}}',
      'two-of-three': '2 av 3 langt {side, select, high {over} other {under}} gjennomsnittet',
      'seven-one-side': 'en av 7 på rad {side, select, high {over} other {under}} gjennomsnittet',
    },
    hint: 'Pek på diagrammet, eller gå gjennom det med piltastene.',
  },
};
