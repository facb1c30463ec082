/** The words of the summary sheet, the result columns and the printed scorecard in Dutch. */
import type { ReportTexts } from '../en/report';

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

  verdictReached: '{profile}: beide drempels bereikt',
  verdictNotYet: '{profile}: nog niet: {short}',
  verdictNone: '{profile}: geen score, want geen enkele metriek was te beoordelen',
  shortOfMet: '{count} {count, plural, one {metriek} other {metrieken}} tekort voor Gehaald',
  shortOfMetOrImproving: '{count} voor Gehaald of Verbetert',
  shortOfMetOrImprovingAlone:
    '{count} {count, plural, one {metriek} other {metrieken}} tekort voor Gehaald of Verbetert',

  tableAt: 'Tabel {range}',
  tables: 'Tabellen',
  range: 'Bereik',
  verdict: 'Oordeel',
  moreTables: '… en nog {count} {count, plural, one {tabel} other {tabellen}}, hier niet uitgewerkt',

  share: 'Aandeel',
  threshold: 'Nodig',
  met: 'Gehaald',
  metShare: 'Aandeel Gehaald',
  metOrImproving: 'Gehaald of Verbetert',
  shareReached: '{count} van {scored, plural, one {# metriek} other {# metrieken}}: bereikt',
  shareShort: '{count} van {scored, plural, one {# metriek} other {# metrieken}}: {short} tekort',
  byCategory: 'Per categorie',
  byCategoryNote: 'Ter informatie: de categorieën beslissen niet.',
  withoutCategory: 'Zonder categorie',
  scored: 'Beoordeeld',
  improving: 'Verbetert',

  sharesOverTime: 'Aandelen in de tijd',
  sharesOverTimeDescription:
    'Lijngrafiek van {first} tot en met {last}: aandeel metrieken Gehaald, nu {met}, en Gehaald of Verbetert, nu {metOrImproving}, met hun drempels als streepjeslijnen.',
  neededSeries: '{share} nodig',
  furthest: 'Het verst van de norm',
  runChartDescription:
    'Verloop van {name} van {first} tot en met {last}: laatste waarde {latest}, norm {target}; {shown}. De norm is de streepjeslijn.',
  lowTarget: 'Norm, ondergrens',
  highTarget: 'Norm, bovengrens',
  value: 'Waarde',
  period: 'Periode',
  chartFigures: 'Cijfers achter de grafieken',

  actionsDue: 'Acties nodig',
  actionsNote:
    'Elk hiervan vraagt om een regel in het actieregister: verbeterplan, eindverantwoordelijke, verwacht eindresultaat, einddatum.',
  noActions: 'Geen: geen enkele metriek miste haar norm bij de laatste meting.',
  toMeasure: 'Metrieken zonder gegevens, nog te meten: {count}.',
  toClarify: 'Metrieken te verduidelijken, want nergens staat welke richting beter is: {count}.',
  because: 'Waarom',
  owner: 'Eigenaar: {owner}.',
  more: '… en nog {count}',

  metrics: 'Metrieken',
  category: 'Categorie',
  metric: 'Metriek',
  latest: 'Laatste',
  target: 'Norm',
  gap: 'Verschil',
  mark: 'Teken',
  status: 'Status',
  trend: 'Trend',
  streak: 'Gemist op rij',
  action: 'Actie',
  metricsNote: 'Verschil: afstand tot de norm, positief is goed. ≥ hoger is beter, ≤ lager is beter.',
  inferredNote: '* afgeleid uit de naam of de waarden van de metriek; niet in het blad geschreven.',
  liveNote:
    'Status, trend, verschil, missers en actie bevatten levende COPC-formules waar die geven wat beoordeeld is; oordeel, aandelen en grafieken bevatten de waarden van het moment van schrijven.',
  overrideNote: '† met de hand gezet; zie "Met de hand gezet" hieronder.',

  leftOut: 'Buiten beschouwing',
  leftOutNone: 'Niets is buiten beschouwing gelaten.',
  noTargetWhy: 'geen norm',
  otherCategoryWhy: 'categorie is niet een van de vijf die meetellen',
  leftOutCount: '{count} (geen norm: {noTarget}; andere categorie: {otherCategory})',

  overrides: 'Met de hand gezet',
  byRules: 'Volgens de regels',
  setTo: 'Gezet op',
  who: 'Door wie, wanneer en waarom',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Opgemerkt bij het lezen van het blad',
  noFindings: 'Niets te melden.',
  severity: 'Ernst',
  cell: 'Cel',
  finding: 'Bevinding',
  severities: { info: 'Opmerking', warning: 'Waarschuwing', error: 'Fout' },
  wholeSheet: 'blad',

  provenance: 'Hoe dit gemaakt is',
  version: 'Versie',
  program: 'COPC Scorecard {version}',
  thresholds: 'Drempels',
  levelRule: 'Niveauregel',
  trendRule: 'Trendregel',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'helling van Theil–Sen',
    halves: 'laatste 3 tegen de 3 daarvoor',
  },
  trendRuleOf: '{method}; hoogstens {periods} punten op rij, minstens {minimum}; grootste p {p}',
  escalation: 'Escaleren',
  escalateAfter: 'na {count} {count, plural, one {misser} other {missers op rij}}',
  source: 'Bron',
  made: 'Wanneer',
  concluded: 'Afgeleid, niet geschreven',
  concludedCounts: 'metrieken met afgeleide categorie: {category}, met afgeleide richting: {better}',
  disclaimer:
    'COPC® is een geregistreerd merk van COPC Inc. Dit is een onafhankelijk hulpmiddel, niet gecertificeerd of onderschreven door COPC Inc.; de oordelen zijn geen certificering.',

  periodQuarter: 'K{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'H{half}{years, select, none {} other { {year}}}',
  periodTertial: 'T{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'wk {week}{years, select, none {} other { {year}}}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Resultaatkolommen vragen één metriek per rij; de tabel in {range} is anders ingedeeld. Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoTable:
    'Er is geen tabel om resultaatkolommen naast te schrijven. Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoRoom:
    'Rechts van de tabel zijn geen vrije kolommen. Schrijf in plaats daarvan het overzichtsblad.',
  columnsThere:
    'Bij {cell} staan al resultaatkolommen. Maak die eerst leeg, of schrijf in plaats daarvan het overzichtsblad.',
};
