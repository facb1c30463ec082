/** The words of the summary sheet, the result columns and the printed scorecard in Norwegian. */
import type { Report } from '../en/report';
import { counted } from '../counted';

const metrics = (count: number): string => `${count} måltall`;

export const report: Report = {
  sheetName: 'COPC Sammendrag',
  title: 'Sammendrag av resultater',
  subtitle: (d) => `${d.book} · ${d.sheet}`,
  reportingPeriod: 'Rapporteringsperiode',
  nothingMeasured: 'ingenting målt',
  profile: 'Regelprofil',
  profileNames: { gold: 'Gold', base: 'Basis' },
  thresholdsOf: (d) => `${d.met} Oppnådd, ${d.metOrImproving} Oppnådd eller Forbedres`,
  profileShort: (d) => `${d.name}: ${d.thresholds}`,
  unconfirmed: 'ubekreftet',
  unconfirmedWhy: (d) => `${d.profile}: tersklene kommer fra ett sammendrag fra en tredjepart`,

  verdictReached: (d) => `${d.profile}: begge tersklene er nådd`,
  verdictNotYet: (d) => `${d.profile}: ikke ennå: ${d.short}`,
  verdictNone: (d) => `${d.profile}: ingen score, for ingen måltall kunne vurderes`,
  shortOfMet: (d) => `${metrics(d.count)} mangler på Oppnådd`,
  shortOfMetOrImproving: (d) =>
    d.alone
      ? `${metrics(d.count)} mangler på Oppnådd eller Forbedres`
      : `${d.count} på Oppnådd eller Forbedres`,

  tableName: (d) => `Tabell ${d.number}: ${d.range}`,
  tables: 'Tabeller',
  range: 'Område',
  verdict: 'Dom',
  moreTables: (d) => `… og ${d.count} ${d.count === '1' ? 'tabell' : 'tabeller'} til, ikke vist i detalj`,

  share: 'Andel',
  threshold: 'Krav',
  met: 'Oppnådd',
  metShare: 'Andel Oppnådd',
  metOrImproving: 'Oppnådd eller Forbedres',
  shareReached: (d) => `${d.count} av ${d.scored} måltall: nådd`,
  shareShort: (d) => `${d.count} av ${d.scored} måltall: ${d.short} mangler`,
  byCategory: 'Etter kategori',
  byCategoryNote: 'Til orientering: kategoriene avgjør ikke.',
  withoutCategory: 'Uten kategori',
  scored: 'Vurdert',
  improving: 'Forbedres',

  sharesOverTime: 'Andeler over tid',
  sharesOverTimeDescription: (d) =>
    `Linjediagram fra ${d.first} til ${d.last}: andel måltall Oppnådd, nå ${d.met}, og Oppnådd eller Forbedres, nå ` +
    `${d.metOrImproving}, med tersklene som stiplede linjer.`,
  neededSeries: (d) => `Krav ${d.share}`,
  furthest: 'Lengst fra målsetningen',
  runChartDescription: (d) =>
    `Utviklingen i ${d.name} fra ${d.first} til ${d.last}: siste verdi ${d.latest}, målsetning ${d.target}; ` +
    `${d.shown}. Målsetningen er den stiplede linjen.`,
  lowTarget: 'Målsetning, nedre',
  highTarget: 'Målsetning, øvre',
  value: 'Verdi',
  period: 'Periode',
  chartFigures: 'Tallene bak diagrammene',

  actionsDue: 'Tiltak som kreves',
  actionsNote:
    'Hvert av disse trenger en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat, frist.',
  noActions: 'Ingen: ingen måltall bommet på målsetningen ved siste måling.',
  toMeasure: (d) => `Måltall uten data, som må måles: ${d.count}.`,
  because: 'Hvorfor',
  owner: (d) => `Ansvarlig: ${d.owner}.`,
  more: (d) => `… og ${d.count} til`,

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
    'Status, trend, avvik, bom og tiltak inneholder levende COPC-formler der de gir det som ble vurdert; dom, ' +
    'andeler og diagrammer inneholder verdiene fra da det ble skrevet.',
  overrideNote: '† satt for hånd; se «Satt for hånd» nedenfor.',

  leftOut: 'Utelatt fra vurderingen',
  leftOutNone: 'Ingenting er utelatt.',
  noTargetWhy: 'ingen målsetning',
  otherCategoryWhy: 'kategorien er ikke en av de fem som vurderes',
  leftOutCount: (d) => `${d.count} (ingen målsetning: ${d.noTarget}; annen kategori: ${d.otherCategory})`,

  overrides: 'Satt for hånd',
  byRules: 'Etter reglene',
  setTo: 'Satt til',
  who: 'Av hvem, når og hvorfor',
  whoWhenWhy: (d) => `${d.by}, ${d.on}: ${d.reason}`,

  findings: 'Lagt merke til under lesing av arket',
  noFindings: 'Ingenting å melde.',
  severity: 'Alvor',
  cell: 'Celle',
  finding: 'Funn',
  severities: { info: 'Merknad', warning: 'Advarsel', error: 'Feil' },
  wholeSheet: 'ark',

  provenance: 'Slik ble dette laget',
  version: 'Versjon',
  program: (d) => `COPC Scorecard ${d.version}`,
  thresholds: 'Terskler',
  levelRule: 'Nivåregel',
  trendRule: 'Trendregel',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'stigning etter Theil–Sen',
    halves: 'de siste 3 mot de 3 før',
  },
  trendRuleOf: (d) => `${d.method}; inntil ${d.periods} punkter på rad, minst ${d.minimum}; største p ${d.p}`,
  escalation: 'Eskaler',
  escalateAfter: (d) => `etter ${counted(d.count, 'bom', 'bom på rad')}`,
  source: 'Kilde',
  made: 'Når',
  concluded: 'Utledet, ikke skrevet',
  concludedCounts: (d) => `måltall med utledet kategori: ${d.category}, med utledet retning: ${d.better}`,
  disclaimer:
    'COPC® er et registrert varemerke for COPC Inc. Dette er et uavhengig verktøy som ikke er sertifisert eller ' +
    'godkjent av COPC Inc.; dommene er ingen sertifisering.',

  periodQuarter: (d) => `${d.quarter}. kv. ${d.year}`.trim(),
  periodHalf: (d) => `${d.half}. halvår ${d.year}`.trim(),
  periodTertial: (d) => `${d.tertial}. tertial ${d.year}`.trim(),
  periodWeek: (d) => `uke ${d.week} ${d.year}`.trim(),
  periodFiscal: (d) => `${d.year} P${d.period}`.trim(),

  columnsNotRows: (d) =>
    `Resultatkolonner krever ett måltall per rad; tabellen i ${d.range} er satt opp på en annen måte. ` +
    'Skriv sammendragsarket i stedet.',
  columnsNoTable:
    'Det finnes ingen tabell å skrive resultatkolonner ved siden av. Skriv sammendragsarket i stedet.',
  columnsNoRoom: 'Det er ingen ledige kolonner til høyre for tabellen. Skriv sammendragsarket i stedet.',
  columnsThere: (d) =>
    `Det står allerede resultatkolonner ved ${d.cell}. Tøm dem først, eller skriv sammendragsarket i stedet.`,
};
