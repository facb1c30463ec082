/** The words of the summary sheet, the result columns and the printed scorecard in Dutch. */
import type { Report } from '../en/report';
import { counted } from '../counted';

const metrics = (count: number): string => `${count} ${count === 1 ? 'metriek' : 'metrieken'}`;

export const report: Report = {
  sheetName: 'COPC Overzicht',
  title: 'Prestatieoverzicht',
  subtitle: (d) => `${d.book} · ${d.sheet}`,
  reportingPeriod: 'Rapportageperiode',
  nothingMeasured: 'niets gemeten',
  profile: 'Regelprofiel',
  profileNames: { gold: 'Gold', base: 'Basis' },
  thresholdsOf: (d) => `${d.met} Gehaald, ${d.metOrImproving} Gehaald of Verbetert`,
  profileShort: (d) => `${d.name}: ${d.thresholds}`,
  unconfirmed: 'niet bevestigd',
  unconfirmedWhy: (d) => `${d.profile}: de drempels komen uit één samenvatting van derden`,

  verdictReached: (d) => `${d.profile}: beide drempels bereikt`,
  verdictNotYet: (d) => `${d.profile}: nog niet: ${d.short}`,
  verdictNone: (d) => `${d.profile}: geen score, want geen enkele metriek was te beoordelen`,
  shortOfMet: (d) => `${metrics(d.count)} tekort voor Gehaald`,
  shortOfMetOrImproving: (d) =>
    d.alone ? `${metrics(d.count)} tekort voor Gehaald of Verbetert` : `${d.count} voor Gehaald of Verbetert`,

  tableName: (d) => `Tabel ${d.number}: ${d.range}`,
  tables: 'Tabellen',
  range: 'Bereik',
  verdict: 'Oordeel',
  moreTables: (d) => `… en nog ${d.count} ${d.count === '1' ? 'tabel' : 'tabellen'}, hier niet uitgewerkt`,

  share: 'Aandeel',
  threshold: 'Nodig',
  met: 'Gehaald',
  metShare: 'Aandeel Gehaald',
  metOrImproving: 'Gehaald of Verbetert',
  shareReached: (d) => `${d.count} van ${counted(d.scored, 'metriek', 'metrieken')}: bereikt`,
  shareShort: (d) => `${d.count} van ${counted(d.scored, 'metriek', 'metrieken')}: ${d.short} tekort`,
  byCategory: 'Per categorie',
  byCategoryNote: 'Ter informatie: de categorieën beslissen niet.',
  withoutCategory: 'Zonder categorie',
  scored: 'Beoordeeld',
  improving: 'Verbetert',

  sharesOverTime: 'Aandelen in de tijd',
  sharesOverTimeDescription: (d) =>
    `Lijngrafiek van ${d.first} tot en met ${d.last}: aandeel metrieken Gehaald, nu ${d.met}, en Gehaald of ` +
    `Verbetert, nu ${d.metOrImproving}, met hun drempels als streepjeslijnen.`,
  neededSeries: (d) => `${d.share} nodig`,
  furthest: 'Het verst van de norm',
  runChartDescription: (d) =>
    `Verloop van ${d.name} van ${d.first} tot en met ${d.last}: laatste waarde ${d.latest}, norm ${d.target}; ` +
    `${d.shown}. De norm is de streepjeslijn.`,
  lowTarget: 'Norm, ondergrens',
  highTarget: 'Norm, bovengrens',
  value: 'Waarde',
  period: 'Periode',
  chartFigures: 'Cijfers achter de grafieken',

  actionsDue: 'Acties nodig',
  actionsNote:
    'Elk hiervan vraagt om een regel in het actieregister: verbeterplan, eindverantwoordelijke, verwacht ' +
    'eindresultaat, einddatum.',
  noActions: 'Geen: geen enkele metriek miste haar norm bij de laatste meting.',
  toMeasure: (d) => `Metrieken zonder gegevens, nog te meten: ${d.count}.`,
  because: 'Waarom',
  owner: (d) => `Eigenaar: ${d.owner}.`,
  more: (d) => `… en nog ${d.count}`,

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
    'Status, trend, verschil, missers en actie bevatten levende COPC-formules waar die geven wat beoordeeld is; ' +
    'oordeel, aandelen en grafieken bevatten de waarden van het moment van schrijven.',
  overrideNote: '† met de hand gezet; zie "Met de hand gezet" hieronder.',

  leftOut: 'Buiten beschouwing',
  leftOutNone: 'Niets is buiten beschouwing gelaten.',
  noTargetWhy: 'geen norm',
  otherCategoryWhy: 'categorie is niet een van de vijf die meetellen',
  leftOutCount: (d) => `${d.count} (geen norm: ${d.noTarget}; andere categorie: ${d.otherCategory})`,

  overrides: 'Met de hand gezet',
  byRules: 'Volgens de regels',
  setTo: 'Gezet op',
  who: 'Door wie, wanneer en waarom',
  whoWhenWhy: (d) => `${d.by}, ${d.on}: ${d.reason}`,

  findings: 'Opgemerkt bij het lezen van het blad',
  noFindings: 'Niets te melden.',
  severity: 'Ernst',
  cell: 'Cel',
  finding: 'Bevinding',
  severities: { info: 'Opmerking', warning: 'Waarschuwing', error: 'Fout' },
  wholeSheet: 'blad',

  provenance: 'Hoe dit gemaakt is',
  version: 'Versie',
  program: (d) => `COPC Scorecard ${d.version}`,
  thresholds: 'Drempels',
  levelRule: 'Niveauregel',
  trendRule: 'Trendregel',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'helling van Theil–Sen',
    halves: 'laatste 3 tegen de 3 daarvoor',
  },
  trendRuleOf: (d) =>
    `${d.method}; hoogstens ${d.periods} punten op rij, minstens ${d.minimum}; grootste p ${d.p}`,
  escalation: 'Escaleren',
  escalateAfter: (d) => `na ${d.count} ${d.count === 1 ? 'misser' : 'missers op rij'}`,
  source: 'Bron',
  made: 'Wanneer',
  concluded: 'Afgeleid, niet geschreven',
  concludedCounts: (d) =>
    `metrieken met afgeleide categorie: ${d.category}, met afgeleide richting: ${d.better}`,
  disclaimer:
    'COPC® is een geregistreerd merk van COPC Inc. Dit is een onafhankelijk hulpmiddel, niet gecertificeerd of ' +
    'onderschreven door COPC Inc.; de oordelen zijn geen certificering.',

  periodQuarter: (d) => `K${d.quarter} ${d.year}`.trim(),
  periodHalf: (d) => `H${d.half} ${d.year}`.trim(),
  periodTertial: (d) => `T${d.tertial} ${d.year}`.trim(),
  periodWeek: (d) => `wk ${d.week} ${d.year}`.trim(),
  periodFiscal: (d) => `${d.year} P${d.period}`.trim(),

  columnsNotRows: (d) =>
    `Resultaatkolommen vragen één metriek per rij; de tabel in ${d.range} is anders ingedeeld. ` +
    'Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoTable:
    'Er is geen tabel om resultaatkolommen naast te schrijven. Schrijf in plaats daarvan het overzichtsblad.',
  columnsNoRoom:
    'Rechts van de tabel zijn geen vrije kolommen. Schrijf in plaats daarvan het overzichtsblad.',
  columnsThere: (d) =>
    `Bij ${d.cell} staan al resultaatkolommen. Maak die eerst leeg, of schrijf in plaats daarvan het overzichtsblad.`,
};
