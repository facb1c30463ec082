/** The words of the summary sheet, the result columns and the printed scorecard in Norwegian. */
import type { ReportTexts } from '../en/report';

export const report: ReportTexts = {
  sheetName: 'COPC Sammendrag',
  title: 'Sammendrag av resultater',
  subtitle: '{book} · {sheet}',
  reportingPeriod: 'Rapporteringsperiode',
  nothingMeasured: 'ingenting målt',
  profile: 'Regelprofil',
  profileNames: { gold: 'Gold', base: 'Basis' },
  thresholdsOf: '{met} Oppnådd, {metOrImproving} Oppnådd eller I bedring',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'ubekreftet',
  unconfirmedWhy: '{profile}: tersklene kommer fra ett sammendrag fra en tredjepart',

  verdictReached: '{profile} er nådd: begge tersklene er nådd',
  verdictNotYet: '{profile} er ikke nådd ennå: {short}',
  verdictNone: 'Ingen konklusjon om {profile}: ingen KPI kunne vurderes',
  shortOfMet: '{count, plural, one {# KPI} other {# KPI-er}} til må være Oppnådd',
  shortOfMetOrImproving: '{count} til Oppnådd eller I bedring',
  shortOfMetOrImprovingAlone:
    '{count, plural, one {# KPI} other {# KPI-er}} til må være Oppnådd eller I bedring',

  tableAt: 'Tabell {range}',
  tables: 'Tabeller',
  range: 'Område',
  verdict: 'Konklusjon',
  moreTables: '… og {count} {count, plural, one {tabell} other {tabeller}} til, ikke vist i detalj',

  share: 'Andel',
  threshold: 'Krav',
  met: 'Oppnådd',
  metShare: 'Andel Oppnådd',
  metOrImproving: 'Oppnådd eller I bedring',
  shareReached: '{count} av {scored, plural, one {# KPI} other {# KPI-er}}, nådd',
  shareShort: '{count} av {scored, plural, one {# KPI} other {# KPI-er}}, {short} mangler',
  byCategory: 'Etter kategori',
  byCategoryNote: 'Bare til orientering: kategoriene påvirker ikke konklusjonen.',
  withoutCategory: 'Uten kategori',
  scored: 'Vurdert',
  improving: 'I bedring',

  sharesOverTime: 'Andeler over tid',
  sharesOverTimeDescription:
    'Linjediagram fra {first} til {last}: andel KPI-er Oppnådd, nå {met}, og Oppnådd eller I bedring, nå {metOrImproving}, med tersklene som stiplede linjer.',
  neededSeries: 'Krav {share}',
  furthest: 'Lengst fra målet',
  runChartDescription:
    'Utviklingen i {name} fra {first} til {last}: siste verdi {latest}, mål {target}; {shown}. Målet er den stiplede linjen.',
  lowTarget: 'Mål, nedre grense',
  highTarget: 'Mål, øvre grense',
  value: 'Verdi',
  period: 'Periode',
  chartFigures: 'Tallene bak diagrammene',

  actionsDue: 'Påkrevde tiltak',
  actionsNote:
    'Hvert tiltak trenger en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat, frist.',
  noActions: 'Ingen: alle KPI-er med tall nådde målet i siste periode.',
  toMeasure: 'KPI-er uten data, som må måles: {count}.',
  toClarify: 'KPI-er som må avklares, for ingenting sier hvilken retning som er best: {count}.',
  because: 'Hvorfor',
  owner: 'Ansvarlig: {owner}.',
  more: '… og {count} til',

  metrics: 'KPI-er',
  category: 'Kategori',
  metric: 'KPI',
  latest: 'Siste verdi',
  target: 'Mål',
  gap: 'Avstand',
  mark: 'Symbol',
  status: 'Status',
  trend: 'Trend',
  streak: 'Ikke oppnådd på rad',
  action: 'Tiltak',
  metricsNote: 'Avstand: avstand til mål, positivt er bra. ≥ høyere er bedre, ≤ lavere er bedre.',
  inferredNote: '* utledet av KPI-ens navn eller verdier; står ikke i arket.',
  liveNote:
    'Status, trend, avstand, ikke oppnådd på rad og tiltak er aktive COPC-formler der de gir det samme som vurderingen; konklusjon, andeler og diagrammer er verdier fra da arket ble skrevet.',
  overrideNote: '† satt manuelt; se «Satt manuelt» nedenfor.',

  leftOut: 'Ikke regnet med',
  leftOutNone: 'Alle KPI-er er regnet med.',
  noTargetWhy: 'uten mål',
  otherCategoryWhy: 'kategorien er ikke en av de fem som vurderes',
  leftOutCount: '{count} (uten mål: {noTarget}; annen kategori: {otherCategory})',

  overrides: 'Satt manuelt',
  byRules: 'Etter reglene',
  setTo: 'Satt til',
  who: 'Av hvem, når og hvorfor',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Funn ved lesing av arket',
  noFindings: 'Ingenting å melde.',
  severity: 'Alvorlighet',
  cell: 'Celle',
  finding: 'Funn',
  severities: { info: 'Merknad', warning: 'Advarsel', error: 'Feil' },
  wholeSheet: 'ark',

  provenance: 'Slik ble dette sammendraget laget',
  version: 'Versjon',
  program: 'COPC Scorecard {version}',
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
  escalateAfter: 'etter {count, plural, one {# ikke oppnådd} other {# ikke oppnådd på rad}}',
  source: 'Kilde',
  made: 'Skrevet',
  fingerprint: 'Fingeravtrykk av tallene',
  concluded: 'Utledet, står ikke i arket',
  concludedCounts: 'KPI-er med utledet kategori: {category}, med utledet retning: {better}',
  disclaimer:
    'COPC® er et registrert varemerke for COPC Inc. Dette er et uavhengig verktøy som ikke er sertifisert eller godkjent av COPC Inc.; vurderingene er ingen sertifisering.',

  periodQuarter: '{quarter}. kv.{years, select, none {} other { {year}}}',
  periodHalf: '{half}. halvår{years, select, none {} other { {year}}}',
  periodTertial: '{tertial}. tertial{years, select, none {} other { {year}}}',
  periodWeek: 'uke {week}{years, select, none {} other { {year}}}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Resultatkolonner krever én KPI per rad; tabellen i {range} er satt opp på en annen måte. Skriv sammendragsarket i stedet.',
  columnsNoTable:
    'Det finnes ingen tabell å skrive resultatkolonner ved siden av. Skriv sammendragsarket i stedet.',
  columnsNoRoom: 'Det er ingen ledige kolonner til høyre for tabellen. Skriv sammendragsarket i stedet.',
  columnsThere:
    'Det står allerede resultatkolonner ved {cell}. Tøm dem først, eller skriv sammendragsarket i stedet.',
};
