/** The words of the summary sheet, the result columns and the printed scorecard in Norwegian. */
import type { ReportTexts } from '../../en/sheets/report';

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

  actionsDue: 'Påkrevde tiltak',
  actionsNote:
    'Hvert tiltak trenger en linje i tiltaksregisteret: plan, ansvarlig, forventet sluttresultat, frist.',
  actionCounts:
    'Rader i tiltaksregisteret: {open, plural, one {# åpen} other {# åpne}}, hvorav {incomplete, plural, one {# ufullstendig} other {# ufullstendige}} og {overdue} forfalt.',
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
  status: 'Status',
  trend: 'Trend',
  streak: 'Ikke oppnådd på rad',
  action: 'Tiltak',
  metricsNote: 'Avstand: avstand til mål, positivt er bra. ≥ høyere er bedre, ≤ lavere er bedre.',
  inferredNote: '* utledet av KPI-ens navn eller verdier; står ikke i arket.',
  liveSheet: 'COPC Live',
  liveTitle: 'Vurderinger som følger tallene',
  liveNote:
    'Formlene følger tallene til og med den siste perioden med overskrift; Oppdater alt tar med nye perioder. Rader som ingen formel gir likt, inneholder verdier. Uten dette tillegget, og i LibreOffice, viser formlene #NAVN? så snart de beregnes: del ut sammendraget, som inneholder verdier.',
  overrideNote: '† satt manuelt; se «Satt manuelt» nedenfor.',

  trustCheck: 'Kontroll',
  trustAsks: 'Spør etter',
  trustFirst: 'Se på først',
  trustChecks: {
    collected: 'en verdi i hver periode',
    usable: 'tall som de er, én skala, et mål, en retning',
    integrity: 'ingen umulig eller mistenkelig verdi',
    knowledgeable: 'en ansvarlig og en definisjon',
    actionable: 'en hel rad i registeret der tiltak trengs',
  },

  marks: 'Nye starter og merknader',
  marked: 'Hva',
  rebase: 'Ny start',
  note: 'Merknad',
  periodTitle: 'Fra eller ved',
  withoutRebase: 'Status uten den',
  marksNote:
    'En ny start er en ny prosess eller definisjon, satt av en person: grenser, spesielle punkter og trend begynner der; antall ganger på rad ikke oppnådd og nivået gjør det ikke.',

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
  generousRule:
    'Trendregelen «{rule}» tar tilfeldig variasjon for forbedring omtrent halvparten av gangene, så denne konklusjonen kan være for god. Standardregelen gjør det omtrent 7 av 100 ganger.',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'stigning etter Theil–Sen',
    halves: 'de siste 3 mot de 3 før',
  },
  trendRuleOf: '{method}; inntil {periods} punkter på rad, minst {minimum}; største p {p}',
  seasonRules: {
    mean: '«I bedring» krever også bedre enn for et år siden',
    beaten: '«I bedring» krever også 5 av de siste 6 punktene bedre enn for et år siden',
  },
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
  periodMonthWeek: '{month}, uke {week}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  // The printed summary.
  balance: 'Per kategori over tid',
  balanceNote:
    'Hva resultatet ville vært i hver periode. Kategoriene avgjør det ikke; tomt der færre enn halvparten av KPI-ene hadde tall.',
  balanceDescription:
    '{category}, linjediagram fra {first} til {last}: andel Oppnådd, nå {met}, og Oppnådd eller I bedring, nå {metOrImproving}.',
  balanceLine: '{category}: {points}',
  pageOf: 'Side {page} av {pages}',
  changedSince: 'Siden {period}',
  nothingChanged: 'ingen status er endret',
  worse: '{count} dårligere: {names}',
  recovered: '{count} på plass igjen: {names}',
  improved: '{count} bedre: {names}',
  goldLost: '{profile} er tapt',
  goldWon: '{profile} er nådd',
  andMore: '+{count}',
  variation: 'Variasjon',
  assurance: 'Når målet?',
  reached: 'Av målet',
  ownerTitle: 'Ansvarlig',
  due: 'Frist',
  openRow: 'ingen frist ennå',
  overdue: '{date}: over fristen',
  points: 'pp',
  fewMeasured: '{period}: {measured} av {scored} målt',
  fewMeasuredRange: '{first} til {last}: høyst {measured} av {scored} målt',
  notShown: 'Ikke tegnet, fordi færre enn halvparten av KPI-ene hadde tall: {periods}.',
  chartMark: '{kind}, {period}: {text}',
  beyond: '{value} i {period}, utenfor diagrammet',
  figuresNote: 'Tallene bak diagrammene (skrives ikke ut)',
  unequal:
    '{count, plural, one {# KPI står} other {# KPI-er står}} i mer enn én tabell med ulike tall; hver av dem teller: {names}.',
  earlier:
    '{count, plural, one {# KPI} other {# KPI-er}} fortsetter i senere tabeller; bare den siste perioden av hver teller: {names}.',

  columnsNotRows:
    'Resultatkolonner krever én KPI per rad; tabellen i {range} er satt opp på en annen måte. Skriv sammendragsarket i stedet.',
  columnsNoTable:
    'Det finnes ingen tabell å skrive resultatkolonner ved siden av. Skriv sammendragsarket i stedet.',
  columnsNoRoom: 'Det er ingen ledige kolonner til høyre for tabellen. Skriv sammendragsarket i stedet.',
  columnsProtected:
    'Arket «{sheet}» er beskyttet og får derfor ingen resultatkolonner. Opphev beskyttelsen, eller bruk sammendraget.',
};
