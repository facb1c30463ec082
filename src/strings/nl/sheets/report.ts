/** The words of the summary sheet, the result columns and the printed scorecard in Dutch. */
import type { ReportTexts } from '../../en/sheets/report';

export const report: ReportTexts = {
  sheetName: 'COPC Overzicht',
  title: 'Prestatieoverzicht',
  subtitle: '{book} · {sheet}',
  reportingPeriod: 'Rapportageperiode',
  nothingMeasured: 'niets gemeten',
  profile: 'Regelprofiel',
  profileNames: { gold: 'Gold', base: 'Basis' },
  thresholdsOf: '{met} Gehaald, {metOrImproving} Gehaald of Verbetert',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'niet bevestigd',
  unconfirmedWhy: '{profile}: de drempels komen uit één samenvatting van derden',

  verdictReached: '{profile} gehaald: beide drempels bereikt',
  verdictNotYet: '{profile} nog niet gehaald: {short}',
  verdictNone: 'Geen oordeel over {profile}: geen enkele KPI kon worden beoordeeld',
  shortOfMet: "nog {count} {count, plural, one {KPI} other {KPI's}} nodig op Gehaald",
  shortOfMetOrImproving: '{count} op Gehaald of Verbetert',
  shortOfMetOrImprovingAlone:
    "nog {count} {count, plural, one {KPI} other {KPI's}} nodig op Gehaald of Verbetert",

  tableAt: 'Tabel {range}',

  share: 'Aandeel',
  threshold: 'Drempel',
  met: 'Gehaald',
  metShare: 'Aandeel Gehaald',
  metOrImproving: 'Gehaald of Verbetert',
  shareReached: "{count} van {scored, plural, one {# KPI} other {# KPI's}}, bereikt",
  shareShort: "{count} van {scored, plural, one {# KPI} other {# KPI's}}, nog {short} nodig",
  byCategory: 'Per categorie',
  byCategoryNote: 'Alleen ter informatie: de categorieën hebben geen invloed op het oordeel.',
  withoutCategory: 'Zonder categorie',
  scored: 'Beoordeeld',
  improving: 'Verbetert',

  sharesOverTime: 'Aandelen in de tijd',
  sharesOverTimeDescription:
    "Lijngrafiek van {first} tot en met {last}: aandeel KPI's Gehaald, nu {met}, en Gehaald of Verbetert, nu {metOrImproving}, met hun drempels als streepjeslijnen.",
  neededSeries: 'drempel {share}',
  furthest: 'Het verst van de norm',
  runChartDescription:
    'Verloop van {name} van {first} tot en met {last}: laatste waarde {latest}, norm {target}; {shown}. De norm is de streepjeslijn.',
  lowTarget: 'Norm, ondergrens',
  highTarget: 'Norm, bovengrens',
  value: 'Waarde',
  period: 'Periode',

  actionsDue: 'Acties nodig',
  actionsNote:
    'Elke actie vraagt om een regel in het actieregister: verbeterplan, verantwoordelijke, verwacht eindresultaat, einddatum.',
  actionCounts:
    'Rijen in het actieregister: {open} open, waarvan {incomplete} onvolledig en {overdue} te laat.',
  noActions: 'Geen: elke KPI met een cijfer haalde in de laatste periode zijn norm.',
  toMeasure: "KPI's zonder gegevens, nog te meten: {count}.",
  toClarify: "KPI's te verduidelijken, want nergens staat welke richting beter is: {count}.",
  because: 'Waarom',
  owner: 'Verantwoordelijke: {owner}.',
  more: '… en nog {count}',

  metrics: "KPI's",
  category: 'Categorie',
  metric: 'KPI',
  latest: 'Laatste waarde',
  target: 'Norm',
  gap: 'Verschil',
  status: 'Status',
  trend: 'Trend',
  streak: 'Op rij niet gehaald',
  action: 'Actie',
  metricsNote: 'Verschil: afstand tot de norm, positief is goed. ≥ hoger is beter, ≤ lager is beter.',
  inferredNote: '* afgeleid uit de naam of de waarden van de KPI; staat niet op het blad.',
  liveSheet: 'COPC Live',
  liveTitle: 'Oordelen die meelopen',
  liveNote:
    'Deze formules volgen de cijfers tot en met de laatste periode met kop; Alles vernieuwen neemt nieuwe perioden mee. Rijen die geen formule gelijk geeft, bevatten waarden. Zonder deze invoegtoepassing, en in LibreOffice, tonen de formules #NAAM? zodra ze worden berekend: geef het overzicht door, dat waarden bevat.',
  overrideNote: '† handmatig ingesteld; zie “Handmatig ingesteld” hieronder.',

  trustCheck: 'Controle',
  trustAsks: 'Vraagt',
  trustFirst: 'Eerst bekijken',
  trustChecks: {
    collected: 'een waarde in elke periode',
    usable: 'getallen zoals ze zijn, één schaal, een norm, een richting',
    integrity: 'geen onmogelijke of verdachte waarde',
    knowledgeable: 'een verantwoordelijke en een definitie',
    actionable: 'een volledige rij in het register waar actie nodig is',
  },

  marks: 'Nieuwe starts en notities',
  marked: 'Wat',
  rebase: 'Nieuwe start',
  note: 'Notitie',
  periodTitle: 'Vanaf of bij',
  withoutRebase: 'Status zonder',
  marksNote:
    'Een nieuwe start is een nieuw proces of een nieuwe definitie, door een persoon gezet: grenzen, bijzondere punten en trend beginnen daar; het aantal keren op rij niet gehaald en het niveau niet.',

  leftOut: 'Niet meegeteld',
  leftOutNone: "Alle KPI's zijn meegeteld.",
  noTargetWhy: 'geen norm',
  otherCategoryWhy: 'categorie is niet een van de vijf die meetellen',
  leftOutCount: '{count} (geen norm: {noTarget}; andere categorie: {otherCategory})',

  overrides: 'Handmatig ingesteld',
  byRules: 'Volgens de regels',
  setTo: 'Ingesteld op',
  who: 'Door wie, wanneer en waarom',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Bevindingen bij het lezen van het blad',
  noFindings: 'Niets te melden.',
  severity: 'Ernst',
  cell: 'Cel',
  finding: 'Bevinding',
  severities: { info: 'Opmerking', warning: 'Waarschuwing', error: 'Fout' },
  wholeSheet: 'blad',

  provenance: 'Hoe dit overzicht is gemaakt',
  version: 'Versie',
  program: 'COPC Scorecard {version}',
  thresholds: 'Drempels',
  levelRule: 'Niveauregel',
  trendRule: 'Trendregel',
  generousRule:
    'De trendregel “{rule}” houdt ruis ongeveer de helft van de keren voor verbetering, dus dit oordeel kan te gunstig zijn. De standaardregel doet dat ongeveer 7 van de 100 keer.',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'helling van Theil–Sen',
    halves: 'laatste 3 tegen de 3 daarvoor',
  },
  trendRuleOf: '{method}; hoogstens {periods} punten op rij, minstens {minimum}; grootste p {p}',
  seasonRules: {
    mean: '‘Verbetert’ vraagt ook: beter dan een jaar geleden',
    beaten: '‘Verbetert’ vraagt ook: 5 van de laatste 6 punten beter dan een jaar geleden',
  },
  escalation: 'Escaleren',
  escalateAfter: 'na {count, plural, one {# keer} other {# keer op rij}} niet gehaald',
  source: 'Bron',
  made: 'Geschreven op',
  fingerprint: 'Vingerafdruk van de cijfers',
  concluded: 'Afgeleid, staat niet op het blad',
  concludedCounts: "KPI's met afgeleide categorie: {category}, met afgeleide richting: {better}",
  disclaimer:
    'COPC® is een geregistreerd merk van COPC Inc. Dit is een onafhankelijk hulpmiddel, niet gecertificeerd of onderschreven door COPC Inc.; de oordelen zijn geen certificering.',

  periodQuarter: 'Q{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'H{half}{years, select, none {} other { {year}}}',
  periodTertial: 'T{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'wk {week}{years, select, none {} other { {year}}}',
  periodMonthWeek: '{month}, wk {week}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  // The printed summary.
  balance: 'Per categorie in de tijd',
  balanceNote:
    'Wat de score in elke periode zou zijn geweest. Categorieën beslissen er niet over; leeg waar minder dan de helft van de KPI’s cijfers had.',
  balanceDescription:
    '{category}, lijngrafiek van {first} tot {last}: aandeel Gehaald, nu {met}, en Gehaald of Verbetert, nu {metOrImproving}.',
  balanceLine: '{category}: {points}',
  pageOf: 'Pagina {page} van {pages}',
  changedSince: 'Sinds {period}',
  nothingChanged: 'geen status veranderd',
  worse: '{count} slechter: {names}',
  recovered: '{count} hersteld: {names}',
  improved: '{count} verbeterd: {names}',
  goldLost: '{profile} verloren',
  goldWon: '{profile} gehaald',
  andMore: '+{count}',
  variation: 'Variatie',
  assurance: 'Haalt de norm?',
  reached: 'Van de norm',
  ownerTitle: 'Verantwoordelijke',
  due: 'Einddatum',
  openRow: 'nog geen datum',
  overdue: '{date}: te laat',
  points: 'pp',
  fewMeasured: '{period}: {measured} van {scored} gemeten',
  fewMeasuredRange: '{first} tot en met {last}: hooguit {measured} van {scored} gemeten',
  notShown: "Niet getekend, omdat minder dan de helft van de KPI's cijfers had: {periods}.",
  chartMark: '{kind}, {period}: {text}',
  beyond: '{value} in {period}, buiten de grafiek',
  figuresNote: 'Cijfers achter de grafieken (niet afgedrukt)',
  unequal:
    "{count, plural, one {# KPI staat} other {# KPI's staan}} in meer dan één tabel met verschillende cijfers; elk telt mee: {names}.",
  earlier:
    "{count, plural, one {# KPI loopt} other {# KPI's lopen}} door in latere tabellen; van elk telt alleen de laatste periode: {names}.",

  columnsNotRows:
    'Resultaatkolommen vragen één KPI per rij; de tabel in {range} is anders ingedeeld. Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoTable:
    'Er is geen tabel om resultaatkolommen naast te schrijven. Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoRoom:
    'Rechts van de tabel zijn geen vrije kolommen. Schrijf in plaats daarvan het overzichtsblad.',
  columnsProtected:
    'Blad “{sheet}” is beveiligd en krijgt daarom geen resultaatkolommen. Hef de beveiliging op, of gebruik het overzicht.',
};
