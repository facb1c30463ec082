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
  thresholdsOf: '{met} Oppnådd, {metOrImproving} Oppnådd eller Forbedres',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'ubekreftet',
  unconfirmedWhy: '{profile}: tersklene kommer fra ett sammendrag fra en tredjepart',

  verdictReached: '{profile}: begge tersklene er nådd',
  verdictNotYet: '{profile}: ikke ennå: {short}',
  verdictNone: '{profile}: ingen score, for ingen måltall kunne vurderes',
  shortOfMet: '{count} måltall mangler på Oppnådd',
  shortOfMetOrImproving: '{count} på Oppnådd eller Forbedres',
  shortOfMetOrImprovingAlone: '{count} måltall mangler på Oppnådd eller Forbedres',

  tableName: 'Tabell {number}: {range}',
  tables: 'Tabeller',
  range: 'Område',
  verdict: 'Dom',
  moreTables: '… og {count} {count, plural, one {tabell} other {tabeller}} til, ikke vist i detalj',

  share: 'Andel',
  threshold: 'Krav',
  met: 'Oppnådd',
  metShare: 'Andel Oppnådd',
  metOrImproving: 'Oppnådd eller Forbedres',
  shareReached: '{count} av {scored} måltall: nådd',
  shareShort: '{count} av {scored} måltall: {short} mangler',
  byCategory: 'Etter kategori',
  byCategoryNote: 'Til orientering: kategoriene avgjør ikke.',
  withoutCategory: 'Uten kategori',
  scored: 'Vurdert',
  improving: 'Forbedres',

  sharesOverTime: 'Andeler over tid',
  sharesOverTimeDescription:
    'Linjediagram fra {first} til {last}: andel måltall Oppnådd, nå {met}, og Oppnådd eller Forbedres, nå {metOrImproving}, med tersklene som stiplede linjer.',
  neededSeries: 'Krav {share}',
  furthest: 'Lengst fra målsetningen',
  runChartDescription:
    'Utviklingen i {name} fra {first} til {last}: siste verdi {latest}, målsetning {target}; {shown}. Målsetningen er den stiplede linjen.',
  lowTarget: 'Målsetning, nedre',
  highTarget: 'Målsetning, øvre',
  value: 'Verdi',
  period: 'Periode',
  chartFigures: 'Tallene bak diagrammene',

  actionsDue: 'Tiltak som kreves',
  actionsNote:
    'Hvert av disse trenger en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat, frist.',
  noActions: 'Ingen: ingen måltall bommet på målsetningen ved siste måling.',
  toMeasure: 'Måltall uten data, som må måles: {count}.',
  because: 'Hvorfor',
  owner: 'Ansvarlig: {owner}.',
  more: '… og {count} til',

  metrics: 'Måltall',
  category: 'Kategori',
  metric: 'Måling',
  latest: 'Siste',
  target: 'Målsetning',
  gap: 'Avvik',
  mark: 'Tegn',
  status: 'Status',
  trend: 'Trend',
  streak: 'Bom på rad',
  action: 'Tiltak',
  metricsNote: 'Avvik: avstand fra målsetningen, positivt er bra. ≥ høyere er bedre, ≤ lavere er bedre.',
  inferredNote: '* utledet av måltallets navn eller verdier; ikke skrevet i arket.',
  liveNote:
    'Status, trend, avvik, bom og tiltak inneholder levende COPC-formler der de gir det som ble vurdert; dom, andeler og diagrammer inneholder verdiene fra da det ble skrevet.',
  overrideNote: '† satt for hånd; se «Satt for hånd» nedenfor.',

  leftOut: 'Utelatt fra vurderingen',
  leftOutNone: 'Ingenting er utelatt.',
  noTargetWhy: 'ingen målsetning',
  otherCategoryWhy: 'kategorien er ikke en av de fem som vurderes',
  leftOutCount: '{count} (ingen målsetning: {noTarget}; annen kategori: {otherCategory})',

  overrides: 'Satt for hånd',
  byRules: 'Etter reglene',
  setTo: 'Satt til',
  who: 'Av hvem, når og hvorfor',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Lagt merke til under lesing av arket',
  noFindings: 'Ingenting å melde.',
  severity: 'Alvor',
  cell: 'Celle',
  finding: 'Funn',
  severities: { info: 'Merknad', warning: 'Advarsel', error: 'Feil' },
  wholeSheet: 'ark',

  provenance: 'Slik ble dette laget',
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
  escalateAfter: 'etter {count, plural, one {# bom} other {# bom på rad}}',
  source: 'Kilde',
  made: 'Når',
  concluded: 'Utledet, ikke skrevet',
  concludedCounts: 'måltall med utledet kategori: {category}, med utledet retning: {better}',
  disclaimer:
    'COPC® er et registrert varemerke for COPC Inc. Dette er et uavhengig verktøy som ikke er sertifisert eller godkjent av COPC Inc.; dommene er ingen sertifisering.',

  periodQuarter: '{quarter}. kv.{years, select, none {} other { {year}}}',
  periodWeek: 'uke {week}{years, select, none {} other { {year}}}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Resultatkolonner krever ett måltall per rad; tabellen i {range} er satt opp på en annen måte. Skriv sammendragsarket i stedet.',
  columnsNoTable:
    'Det finnes ingen tabell å skrive resultatkolonner ved siden av. Skriv sammendragsarket i stedet.',
  columnsNoRoom: 'Det er ingen ledige kolonner til høyre for tabellen. Skriv sammendragsarket i stedet.',
  columnsThere:
    'Det står allerede resultatkolonner ved {cell}. Tøm dem først, eller skriv sammendragsarket i stedet.',
};
