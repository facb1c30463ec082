/** What version 0.2 wrote into sheets in Norwegian, word for word. */
import type { EarlierTexts } from './texts';

export const earlier: EarlierTexts = {
  report: {
    profile: 'Regelprofil',
    profileNames: {
      gold: 'Gold',
      base: 'Basis',
    },
    thresholdsOf: '{met} Oppnådd, {metOrImproving} Oppnådd eller Forbedres',
    unconfirmed: 'ubekreftet',
    unconfirmedWhy: '{profile}: tersklene kommer fra ett sammendrag fra en tredjepart',
    more: '… og {count} til',
    gap: 'Avvik',
    status: 'Status',
    trend: 'Trend',
    streak: 'Bom på rad',
    action: 'Tiltak',
    provenance: 'Slik ble dette laget',
    thresholds: 'Terskler',
    levelRule: 'Nivåregel',
    trendRule: 'Trendregel',
    trendMethods: {
      'mann-kendall': 'Mann–Kendall',
      'theil-sen': 'stigning etter Theil–Sen',
      halves: 'de siste 3 mot de 3 før',
    },
    trendRuleOf: '{method}; inntil {periods} punkter på rad, minst {minimum}; største p {p}',
    escalation: 'Eskaler',
    escalateAfter: 'etter {count, plural, one {# bom} other {# bom på rad}}',
    source: 'Kilde',
    disclaimer:
      'COPC® er et registrert varemerke for COPC Inc. Dette er et uavhengig verktøy som ikke er sertifisert eller godkjent av COPC Inc.; dommene er ingen sertifisering.',
  },
  verdicts: {
    status: {
      met: 'Oppnådd',
      improving: 'Forbedres',
      'not-met': 'Ikke oppnådd',
      'no-data': 'Ingen data',
      'no-target': 'Ingen målsetning',
      unclear: 'Uavklart',
    },
    trend: {
      improving: 'Forbedring',
      none: 'Ingen klar trend',
      adverse: 'Ugunstig',
      'too-few': 'For få punkter',
    },
    course: {
      rising: 'Stigende',
      falling: 'Synkende',
    },
    action: {
      none: 'Ingen',
      watch: 'Følg med',
      act: 'Gjør tiltak',
      escalate: 'Eskaler',
      measure: 'Start måling',
      clarify: 'Avklar',
    },
  },
  explain: {
    ruleLatest: 'det siste punktet',
    ruleMean: 'gjennomsnittet av de siste {points} punktene',
    ruleKofN: 'om minst {met} av de siste {of} punktene er nådd',
  },
  actions: {
    title: 'Tiltaksregister',
    note: 'Én rad for hvert måltall som ikke nådde målet. Fyll inn plan, ansvarlig, forventet sluttresultat og frist; skriv «Lukket» som status når det er gjort. Det du skriver, blir stående: sorter, filtrer, flytt og legg til rader som du vil.',
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
  },
};
