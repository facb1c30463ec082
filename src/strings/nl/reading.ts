/** Why a sheet is read as it is, and what is wrong with a reading that was given, in Dutch. */
import { counted } from '../counted';
import type { ReadingProblems, ReadingReasons } from '../en/reading';

const roles: Readonly<Record<string, string>> = {
  metric: 'KPI-namen',
  period: 'perioden',
  measure: 'wat de cijfers zijn',
  unit: 'locaties of leveranciers',
  category: 'categorieën',
  direction: 'richtingen',
  'unit-of-measure': 'meeteenheden',
  owner: 'verantwoordelijken',
  definition: 'definities',
  code: 'codes',
  actual: 'resultaten',
  target: 'normen',
  'target-low': 'ondergrenzen',
  'target-high': 'bovengrenzen',
  'target-year': 'jaarnormen',
  'target-day': 'dagnormen',
  variance: 'verschillen',
  achieved: 'percentages gehaald',
  'previous-year': 'cijfers van vorig jaar',
  forecast: 'prognoses',
  weight: 'gewichten',
  points: 'punten',
  status: 'statussen',
  'rag-green': 'grenzen voor groen',
  'rag-amber': 'grenzen voor oranje',
  'rag-red': 'grenzen voor rood',
  numerator: 'tellers',
  denominator: 'noemers',
  comment: 'opmerkingen',
  total: 'totalen',
  'section-metric': 'koppen met KPI-namen',
  'section-unit': 'koppen met locaties',
  'section-category': 'koppen met categorieën',
  'section-period': 'koppen met jaren',
  section: 'koppen',
  'target-note': 'een norm onder de KPI',
  note: 'notities',
  unused: 'ongebruikte cijfers',
  ignore: 'niets wat wordt gebruikt',
};

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

/** `rij 4`, `kolom C`; anything else as it is. */
const line = (value: string | number | undefined): string => {
  const name = String(value);
  if (/^\d+$/.test(name)) return `rij ${name}`;
  return /^[A-Z]{1,3}$/.test(name) ? `kolom ${name}` : name;
};

/** The same at the start of a sentence. */
const atStart = (value: string | number | undefined): string => {
  const said = line(value);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** "1 periode", "3 perioden". */
const periods = (d: Readonly<Record<string, string | number>>): string =>
  counted(d['count'], 'periode', 'perioden');

export const readingReasons: ReadingReasons = {
  'target-proved': (d) => `“${d.text}” in ${d.line} bevat één cijfer per KPI in de eigen schaal: normen.`,
  'target-unplaced': (d) => `“${d.text}” in ${d.line} bevat normen, maar van welke KPI is niet duidelijk.`,
  'rows-are-records': (d) => `“${d.text}” in ${d.line} verschilt per rij: elke rij kan een record zijn.`,
  'title-names': (d) => `Geen cel noemt de KPI; “${d.text}” doet dat.`,
  'figures-unexplained': (d) => `${d.percent} % van de cijfers heeft geen opschrift dat zegt wat ze zijn.`,
  'no-measure': () => 'Er is geen periode genoemd, en geen opschrift zegt welke cijfers resultaten zijn.',
  'no-results': () => 'Geen kolom of rij is als resultaten herkend.',
  'periods-unread': (d) => `“${d.text}” kan een periode zijn, maar is niet als periode gelezen.`,
  weekdays: () => 'Er staan weekdagen naast weken; zonder datums vormen ze geen reeks.',
  'periods-across': (d) =>
    `${periods(d)}, ${d.first} tot en met ${d.last}, ${d.count === 1 ? 'staat' : 'staan'} naast elkaar in ${line(d.line)}.`,
  'periods-down': (d) =>
    `${periods(d)}, ${d.first} tot en met ${d.last}, ${d.count === 1 ? 'staat' : 'staan'} onder elkaar in ${line(d.line)}.`,
  'header-says': (d) => `"${d.text}" in ${line(d.line)} zegt: ${role(d.role)}.`,
  'content-says': (d) => `De cellen van ${line(d.line)} zien eruit als ${role(d.role)}.`,
  'no-years': () => 'De perioden noemen geen jaar.',
  'names-uncertain': (d) => `${atStart(d.line)} of ${line(d.other)} kan de namen van de metrieken bevatten.`,
  'rows-repeat': (d) => `${d.percent}% van de rijen herhaalt een metriek en periode die er al boven staan.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: een leeswijze moet een object zijn; dit is ${d.found}.`,
  'old-reading': (d) => `${d.path} is een leeswijze van versie 0.2, die bladen anders las. Laat het blad opnieuw lezen met "inspect --json", of laat de leeswijze weg.`,
  'no-readings': (d) =>
    `${d.path}: hier is geen leeswijze gevonden. Geef een leeswijze, een lijst van leeswijzen, of wat "inspect --json" toonde.`,
  'missing-field': (d) => `${d.path} ontbreekt. Voeg het toe.`,
  'wrong-type': (d) => `${d.path} moet ${d.expected} zijn; het is ${d.found}.`,
  'unknown-choice': (d) => `${d.path} is "${d.found}". Toegestaan: ${d.expected}.`,
  'bad-range': (d) => `${d.path} is "${d.found}", dat is geen bereik. Schrijf het zoals A4:O18.`,
  'bad-line': (d) => `${d.path} noemt "${d.found}", en dat is geen ${d.expected}.`,
  'bad-period': (d) => `${d.path} is "${d.found}". Schrijf een periode zoals 2024-03, 2024-Q1 of 2024-W12.`,
  'other-sheet': (d) => `${d.path} is "${d.found}", maar het blad is "${d.expected}".`,
  'outside-sheet': (d) => `${d.path} (${d.found}) ligt buiten het gevulde deel van het blad (${d.expected}).`,
  'outside-range': (d) => `${d.path} noemt ${d.found}, dat buiten het bereik ${d.expected} ligt.`,
  'no-role': (d) => `${d.path} heeft geen ${role(d.expected)}. Geef één lijn de rol "${d.expected}".`,
  'too-many': (d) =>
    `${d.path} heeft ${d.found} lijnen met de rol "${d.expected}"; er ${d.allowed === 1 ? 'kan' : 'kunnen'} er ${d.allowed} gelezen worden.`,
};
